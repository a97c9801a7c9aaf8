import type { CodesOf } from '../catalogue.ts';
import { componentNames } from '../components.ts';
import type { Example } from '../examples.ts';

const allowed = componentNames.join(', ');

export const textExamples: Record<CodesOf<'markdown' | 'mdx' | 'images'>, Example> = {
  'body-empty': {},
  'body-unrendered': { wrong: '[merkblatt]: https://muster.example/merkblatt' },
  'markdown-footnote': {
    facts: { found: '[^1]' },
    wrong: 'Wir liefern sofort.[^1]\n\n[^1]: Solange der Vorrat reicht.',
    right: 'Wir liefern sofort (solange der Vorrat reicht).',
  },
  'markdown-unreadable': {},
  'markdown-html': {
    facts: { found: '<b>' },
    wrong: 'Wir liefern <b>sofort</b>.',
    right: 'Wir liefern **sofort**.',
  },
  'markdown-link': {
    facts: { found: 'ftp://muster.example/liste' },
    wrong: '[Preisliste](ftp://muster.example/liste)',
    right: '[Preisliste](https://muster.example/liste)',
  },
  'markdown-link-target': {
    facts: { found: '/angebote/ffp2-maske/', nearest: '/angebote/ffp2-masken/' },
    wrong: '[Masken](/angebote/ffp2-maske/)',
    right: '[Masken](/angebote/ffp2-masken/)',
  },
  'markdown-link-encoding': {
    facts: { found: 'https://muster.example/100%' },
    wrong: '[Angebot](https://muster.example/100%)',
    right: '[Angebot](https://muster.example/100%25)',
  },
  'markdown-image-remote': {
    facts: { found: 'https://muster.example/maske.jpg' },
    wrong: '![Maske](https://muster.example/maske.jpg)',
    right: '![Maske auf einem Tisch](./maske.jpg)',
  },
  'markdown-image-text': { wrong: '![](./maske.jpg)', right: '![Maske auf einem Tisch](./maske.jpg)' },
  'markdown-heading': { facts: { found: '# Lieferung' }, wrong: '# Lieferung', right: '## Lieferung' },
  'mdx-syntax': {
    facts: { detail: 'Expected a closing tag for <Callout>' },
    wrong: '<Callout>Achtung',
    right: '<Callout>Achtung</Callout>',
  },
  'mdx-autolink': {
    facts: { found: '<info@muster.example>', likely: '[info@muster.example](mailto:info@muster.example)' },
    wrong: 'Fragen an <info@muster.example>',
    right: 'Fragen an [info@muster.example](mailto:info@muster.example)',
  },
  'mdx-less-than': {
    facts: { found: '<5 €', likely: '\\<5 €' },
    wrong: 'Masken <5 € je Stück',
    right: 'Masken \\<5 € je Stück',
  },
  'mdx-code': { facts: { found: 'import' }, wrong: 'import Chart from "chart"' },
  'mdx-expression': {
    facts: { found: '{1500 + 1}' },
    wrong: 'Es kamen {1500 + 1} Mails.',
    right: 'Es kamen 1501 Mails.',
  },
  'mdx-component': {
    facts: { found: 'Calout', nearest: 'Callout', allowed },
    wrong: '<Calout>Achtung</Calout>',
    right: '<Callout>Achtung</Callout>',
  },
  'mdx-attribute': {
    facts: { component: 'Callout', found: 'titel', nearest: 'title', allowed: 'type, title' },
    wrong: '<Callout titel="Achtung">…</Callout>',
    right: '<Callout title="Achtung">…</Callout>',
  },
  'mdx-attribute-missing': {
    facts: { component: 'Deadline', found: 'date' },
    wrong: '<Deadline />',
    right: '<Deadline date="2020-04-30" />',
  },
  'mdx-attribute-value': {
    facts: { component: 'Deadline', attribute: 'date', found: '30.04.2020', wanted: 'date' },
    wrong: '<Deadline date="30.04.2020" />',
    right: '<Deadline date="2020-04-30" />',
  },
  'mdx-component-empty': {
    facts: { component: 'Sources' },
    wrong: '<Sources></Sources>',
    right: '<Sources>\n\n- [Mitteilung](https://verband.example/mitteilung)\n\n</Sources>',
  },
  'image-missing': {
    facts: { found: './Maske.jpg', nearest: './maske.jpg' },
    wrong: '![Maske auf einem Tisch](./Maske.jpg)',
    right: '![Maske auf einem Tisch](./maske.jpg)',
  },
  'image-outside': {
    facts: { found: '../../maske.jpg' },
    wrong: '![Maske auf einem Tisch](../../maske.jpg)',
    right: '![Maske auf einem Tisch](./maske.jpg)',
  },
  'image-kind': {
    facts: { found: 'SVG', allowed: 'JPEG, PNG, WebP' },
    wrong: 'logo: ./logo.svg',
    right: 'logo: ./logo.png',
  },
  'image-content': { facts: { found: 'maske.jpg', actual: 'PNG' } },
  'image-damaged': { facts: { found: 'maske.jpg' } },
  'image-too-large': { facts: { size: 4718592, limit: 2097152 } },
  'image-dimensions': { facts: { width: 8000, height: 6000, limit: 6000 } },
  'image-location': {},
};
