import { bologna, checked, listing, refused, valid } from './rich-shapes.ts';

/** Offers and requests in every state. */
export const listings = [
  valid(
    'offer',
    'left',
    listing('FFP2-Masken, 40.000 Stück', {
      summary: 'Originalverpackt.',
      quantity: { amount: 40_000, remaining: 26_000, unit: 'piece' },
      minimumOrder: 50,
      leadTimeDays: 0,
      availableFrom: '2020-05-18',
      capabilities: ['cnc', 'sewing'],
      product: { model: 'AX-1', manufacturer: 'Werk AG', countryOfOrigin: 'DE' },
      conformity: {
        medicalUse: 'ppe',
        route: 'ce-ppe',
        standards: ['en-149'],
        notifiedBody: '0123',
        certificateNumber: 'Z-77',
        certificateUntil: '2023-01-31',
      },
      deliversTo: ['de-bw', 'it'],
      eligibility: ['hospital', 'care'],
      reliesOn: ['old-rule', 'rule'],
      answers: 'call',
      verification: checked,
    }),
    { body: 'Ein Absatz.\n\n- eins\n- zwei' },
  ),
  valid(
    'offer',
    'abroad',
    listing('Respirators from Bologna', {
      lang: 'en',
      organisation: 'esempio',
      location: bologna,
      availability: 'limited',
      quantity: { amount: 1, unit: 'piece' },
      verification: { ...checked, validThrough: '2020-05-11' },
      contact: {
        via: 'role',
        email: 'sales@esempio.example',
        phone: '+39 051 12345-0',
        url: 'https://esempio.example/contact',
      },
    }),
    { body: 'Only *whole* pallets.' },
  ),
  valid(
    'offer',
    'paused',
    listing('Masken, zurzeit nicht', { availability: 'paused', leadTimeDays: 1, contact: { via: 'desk' } }),
  ),
  valid(
    'offer',
    'fulfilled',
    listing('Masken, vergeben', {
      availability: 'fulfilled',
      quantity: { amount: 10, unit: 'piece' },
      outcome: {
        on: '2020-05-04',
        note: 'An eine Klinik.',
        contacts: 3,
        quantity: { amount: 10, unit: 'piece' },
      },
    }),
  ),
  valid('offer', 'withdrawn', listing('Masken, zurückgezogen', { availability: 'withdrawn' })),
  valid(
    'offer',
    'expired',
    listing('Masken, abgelaufen', {
      quantity: { amount: 40_000, remaining: 26_000, unit: 'piece' },
      validThrough: '2020-05-11',
      confirmedOn: '2020-04-25',
    }),
  ),
  valid(
    'offer',
    'due',
    listing('Masken, bald abgelaufen', {
      validThrough: '2020-05-14',
      verification: refused,
      origin: {
        hub: 'partner',
        id: '7',
        url: 'https://partner.example/7',
        licence: 'CC BY 4.0',
        fetchedOn: '2020-05-01',
      },
    }),
  ),
  valid('request', 'lapsed', listing('Masken, Bedarf abgelaufen', { validThrough: '2020-01-31' })),
  valid(
    'request',
    'wanted',
    listing('Masken für die Pflege gesucht', {
      purpose: 'cooperation',
      quantity: { amount: 2000, unit: 'piece', per: 'month' },
      availability: 'limited',
    }),
  ),
];
