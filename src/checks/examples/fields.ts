import type { CodesOf } from '../catalogue.ts';
import type { Example } from '../examples.ts';

export const fieldExamples: Record<CodesOf<'fields'>, Example> = {
  'field-missing': {
    facts: {
      field: 'category',
      'help:de': 'Kategorie aus dem Vokabular',
      'help:en': 'Category from the vocabulary',
    },
    wrong: 'category:',
    right: 'category: ffp-masks',
  },
  'field-unknown': {
    facts: { field: 'availablity', nearest: 'availability', allowed: 'title, summary, availability …' },
    wrong: 'availablity: available',
    right: 'availability: available',
  },
  'field-slug': { wrong: 'slug: ffp2-masken' },
  'field-needs-quotes': {
    facts: { field: 'location.postalCode', found: '01067' },
    wrong: 'postalCode: 01067',
    right: 'postalCode: "01067"',
  },
  'field-not-text': {
    facts: { field: 'title' },
    wrong: 'title: [Masken, Kittel]',
    right: 'title: Masken und Kittel',
  },
  'field-not-number': {
    facts: { field: 'quantity.amount', found: '20.000 Stück' },
    wrong: 'amount: "20.000 Stück"',
    right: 'amount: 20000',
  },
  'field-not-whole': {
    facts: { field: 'leadTimeDays', found: '1.5' },
    wrong: 'leadTimeDays: 1.5',
    right: 'leadTimeDays: 2',
  },
  'field-not-list': {
    facts: { field: 'capabilities', found: 'sewing' },
    wrong: 'capabilities: sewing',
    right: 'capabilities: [sewing]',
  },
  'field-not-group': { facts: { field: 'contact' }, wrong: 'contact: desk', right: 'contact:\n  via: desk' },
  'field-not-yes-no': {
    facts: { field: 'trusted', found: 'ja' },
    wrong: 'trusted: ja',
    right: 'trusted: true',
  },
  'field-not-allowed': {
    facts: {
      field: 'terms',
      found: 'donated',
      nearest: 'donation',
      allowed: 'donation, loan, cost-price, market-price, on-request',
    },
    wrong: 'terms: donated',
    right: 'terms: donation',
  },
  'field-too-short': {
    facts: { field: 'title', size: 4, limit: 5 },
    wrong: 'title: FFP2',
    right: 'title: FFP2-Masken, sofort lieferbar',
  },
  'field-too-long': { facts: { field: 'title', size: 134, limit: 100 } },
  'field-too-low': {
    facts: { field: 'quantity.amount', size: 0, limit: 0 },
    wrong: 'amount: 0',
    right: 'amount: 500',
  },
  'field-too-high': {
    facts: { field: 'leadTimeDays', size: 3650, limit: 730 },
    wrong: 'leadTimeDays: 3650',
    right: 'leadTimeDays: 36',
  },
  'field-too-few': {
    facts: { field: 'categories', size: 0, limit: 1 },
    wrong: 'categories: []',
    right: 'categories: [ffp-masks]',
  },
  'field-too-many': { facts: { field: 'capabilities', size: 23, limit: 20 } },
  'field-not-date': {
    facts: { field: 'publishedOn', found: '12.05.2020', likely: '2020-05-12' },
    wrong: 'publishedOn: 12.05.2020',
    right: 'publishedOn: 2020-05-12',
  },
  'field-not-id': {
    facts: { field: 'organisation', found: 'Muster GmbH', likely: 'muster-gmbh' },
    wrong: 'organisation: Muster GmbH',
    right: 'organisation: muster-gmbh',
  },
  'field-line-break': {
    facts: { field: 'title' },
    wrong: 'title: "Masken\\nund Kittel"',
    right: 'title: Masken und Kittel',
  },
  'field-not-web-address': {
    facts: { field: 'website', found: 'www.muster.example', likely: 'https://www.muster.example' },
    wrong: 'website: www.muster.example',
    right: 'website: https://www.muster.example',
  },
  'field-not-mail': {
    facts: { field: 'roleMailbox' },
    wrong: 'roleMailbox: Muster GmbH <info@muster.example>',
    right: 'roleMailbox: info@muster.example',
  },
  'field-not-phone': {
    facts: { field: 'phone', likely: '+49 7461 12345-0' },
    wrong: 'phone: 07461 12345-0',
    right: 'phone: +49 7461 12345-0',
  },
  'field-not-country': {
    facts: { field: 'location.country', found: 'Deutschland', likely: 'DE' },
    wrong: 'country: Deutschland',
    right: 'country: DE',
  },
  'field-not-postal-code': {
    facts: { field: 'location.postalCode', found: '1067' },
    wrong: 'postalCode: "1067"',
    right: 'postalCode: "01067"',
  },
  'field-format': {
    facts: {
      field: 'conformity.notifiedBody',
      found: 'CE 0123',
      'help:de': 'Vierstellige Kennnummer in Anführungszeichen: "0123"',
      'help:en': 'Four-digit number in quotes: "0123"',
    },
    wrong: 'notifiedBody: CE 0123',
    right: 'notifiedBody: "0123"',
  },
};
