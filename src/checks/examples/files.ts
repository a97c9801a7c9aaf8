import type { CodesOf } from '../catalogue.ts';
import type { Example } from '../examples.ts';

const allowed = 'offers, requests, calls, news, guidance, pages, organisations, hubs, settings, vocabulary';

export const fileExamples: Record<CodesOf<'files' | 'text' | 'yaml'>, Example> = {
  'folder-unexpected': {
    facts: { name: 'offer', nearest: 'offers', allowed },
    wrong: 'offer/ffp2-masken.md',
    right: 'offers/ffp2-masken.md',
  },
  'file-unexpected': { facts: { name: 'preise.csv' }, wrong: 'offers/preise.csv' },
  'file-ending': {
    facts: { wanted: '.md' },
    wrong: 'offers/ffp2-masken.mdx',
    right: 'offers/ffp2-masken.md',
  },
  'file-symlink': { facts: { name: 'ffp2-masken.md' } },
  'file-special': { facts: { name: 'ffp2-masken.md' } },
  'file-unreadable': { facts: { name: 'ffp2-masken.md' } },
  'file-too-large': { facts: { size: 81920, limit: 65536 } },
  'file-empty': {},
  'file-missing': { facts: { name: 'site.yaml' } },
  'file-more': { facts: { count: 137, code: 'character-invisible' } },
  'generated-stale': {},
  'id-malformed': {
    facts: { found: 'Atemschutz für Kliniken', likely: 'atemschutz-fuer-kliniken' },
    wrong: 'offers/Atemschutz für Kliniken.md',
    right: 'offers/atemschutz-fuer-kliniken.md',
  },
  'id-too-long': { facts: { found: 94, limit: 80 } },
  'id-duplicate': { facts: { other: 'offers/ffp2-masken.md' }, wrong: 'offers/FFP2-Masken.md' },
  'language-folder': {
    facts: { found: 'fr', allowed: 'de, en' },
    wrong: 'news/fr/start.mdx',
    right: 'news/en/start.mdx',
  },
  'encoding-invalid': { facts: { byte: 'FC', likely: 'ü' } },
  'encoding-utf16': {},
  'encoding-bom': {},
  'encoding-nul': {},
  'encoding-damaged': {
    facts: { found: 'Ã¼', likely: 'ü' },
    wrong: 'title: SchutzausrÃ¼stung',
    right: 'title: Schutzausrüstung',
  },
  'character-control': { facts: { code: 'U+0007' } },
  'character-direction': { facts: { code: 'U+202E' } },
  'character-invisible': { facts: { code: 'U+200B' } },
  'character-lookalike': { facts: { found: 'Mаsken', code: 'U+0430', likely: 'Masken' } },
  'character-decomposed': { facts: { found: 'u\u0308', likely: 'ü' } },
  'conflict-marker': {
    facts: { found: '<<<<<<< HEAD' },
    wrong: '<<<<<<< HEAD\navailability: available\n=======\navailability: paused\n>>>>>>> entry',
    right: 'availability: paused',
  },
  'front-matter-missing': {
    wrong: 'Wir haben Masken.',
    right: '---\ntitle: FFP2-Masken\n---\n\nWir haben Masken.',
  },
  'front-matter-open': {
    wrong: '---\ntitle: FFP2-Masken\n\nWir haben Masken.',
    right: '---\ntitle: FFP2-Masken\n---\n\nWir haben Masken.',
  },
  'front-matter-empty': { wrong: '---\n---', right: '---\ntitle: FFP2-Masken\n---' },
  'yaml-syntax': {
    facts: { reason: 'BLOCK_AS_IMPLICIT_KEY' },
    wrong: 'title: Gesucht: Masken',
    right: 'title: "Gesucht: Masken"',
  },
  'yaml-tab': { wrong: 'location:\n\tcountry: DE', right: 'location:\n  country: DE' },
  'yaml-blank': {
    facts: { code: 'U+00A0', blank: 'U+00A0' },
    wrong: 'minimumOrder: 50\u00A0',
    right: 'minimumOrder: 50',
  },
  'yaml-duplicate-key': {
    facts: { key: 'terms' },
    wrong: 'terms: donation\nterms: loan',
    right: 'terms: loan',
  },
  'yaml-anchor': { facts: { name: 'preis' }, wrong: 'terms: &preis loan', right: 'terms: loan' },
  'yaml-tag': { facts: { tag: '!!str' }, wrong: 'postalCode: !!str 01067', right: 'postalCode: "01067"' },
  'yaml-documents': { wrong: 'name: Muster GmbH\n---\nname: Beispiel AG', right: 'name: Muster GmbH' },
  'yaml-key-forbidden': { facts: { key: '__proto__' } },
  'yaml-key-not-text': { wrong: '1: ja', right: '"1": ja' },
  'yaml-too-deep': { wrong: 'capabilities: [[[[[[[[[[sewing]]]]]]]]]]', right: 'capabilities: [sewing]' },
  'yaml-not-mapping': { wrong: '- Muster GmbH', right: 'name: Muster GmbH' },
};
