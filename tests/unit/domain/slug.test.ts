import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, slugOf } from '#domain/slug.ts';
import { id as idSchema } from '#schemas/fields.ts';
import { runs } from '../../runs.ts';
import { nameOfNew } from '#desk/editor/entry-name.ts';
import { freeId } from '#intake/free-id.ts';

const letters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => /\p{L}/u.test(sign));
const lettersOf = (script: string) =>
  letters.filter((letter) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter));

describe('an id made of a text', () => {
  it.each([
    ['Mundschutz für Ärzte', 'mundschutz-fuer-aerzte'],
    ['Übergrößen', 'uebergroessen'],
    ['ÖPNV GROẞE Straße', 'oepnv-grosse-strasse'],
    ['u\u0308bung', 'uebung'],
    ['10 m² Folie, ½ Preis', '10-m-folie-preis'],
    ['FFP2-Masken (3-lagig) & Co.', 'ffp2-masken-3-lagig-co'],
    ['halter_v2~neu', 'halter-v2-neu'],
    ['2020', 'nr-2020'],
  ])('of German: %s is %s', (text, id) => expect(slugOf(text, 'offer')).toBe(id));

  it.each([
    ['Đorđe Šarić', 'dorde-saric'],
    ['Łódź, Århus, Ærø, ĳ', 'lodz-aarhus-aeroe-ij'],
    ['Þórður, œuvre, İzmir, ı', 'thordur-oeuvre-izmir-i'],
    ['crème brûlée, ǿ, ﬁlm', 'creme-brulee-oe-film'],
    ['ᴍᴀꜱᴋᴇɴ 𝐌𝐚𝐬𝐤𝐞𝐧 Ｍａｓｋｅｎ', 'masken-masken-masken'],
  ])('of other Latin letters loses none: %s is %s', (text, id) => expect(slugOf(text, 'offer')).toBe(id));

  it.each([
    ['Маски для больниц', 'maski-dlya-bolnits'],
    ['Київ, щит', 'kiyiv-shchit'],
    ['Подъезд', 'podezd'],
    ['Љубљана', 'ljubljana'],
    ['Μάσκες για νοσοκομεία', 'maskes-gia-nosokomeia'],
    ['Θεσσαλονίκη, ούζο', 'thessaloniki-ouzo'],
  ])('of Cyrillic and Greek can be read: %s is %s', (text, id) => expect(slugOf(text, 'offer')).toBe(id));

  it.each(['口罩', 'マスク', '마스크', '😀', '!!!!!', '', ' ', '-', '\u0308'])(
    'of %j, which cannot be written so, is the word for its kind',
    (text) => expect(slugOf(text, 'offer')).toBe('offer'),
  );

  it('has a letter for every letter of the Latin script', () => {
    const lost = lettersOf('Latin').filter((letter) => !/[a-z]/.test(slugOf(letter, '')));
    expect(lost).toEqual([]);
  });

  it.each(['абвгдеёжзийклмнопрстуфхцчшщыэюяіїєґўјљњћђџѓќѕ', 'αβγδεζηθικλμνξοπρσςτυφχψω'])(
    'has a letter for every letter of %s',
    (alphabet) => {
      for (const letter of alphabet + alphabet.toUpperCase()) expect(slugOf(letter, '')).toMatch(/[a-z]/);
    },
  );

  it('is always valid, and remains itself', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'aZß9-ÄöŁщΥ 口😀\u0308.'), maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const id of [slugOf(text, 'offer'), newId(text, 'offer')]) {
          expect(idSchema.safeParse(id).success, id).toBe(true);
          expect(slugOf(id, 'offer')).toBe(id);
        }
      }),
      runs(2000),
    );
  });

  it('of an id is that id', () => {
    const ids = fc
      .stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .filter((id) => idSchema.safeParse(id).success);
    fc.assert(fc.property(ids, (id) => slugOf(id, 'offer') === id));
  });
});

describe('the id of a new entry', () => {
  it('is the same in the editor and in the issue forms', () => {
    const title = 'Đorđe: Schutzkittel für Köln';
    expect(nameOfNew(title, 'offers')).toBe('dorde-schutzkittel-fuer-koeln');
    expect(freeId(title, new Set(), 'offer')).toBe(nameOfNew(title, 'offers'));
    expect(nameOfNew('口罩', 'requests')).toBe(freeId('口罩', new Set(), 'request'));
  });

  it('leaves room for the number of a namesake', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (title) => {
        expect(idSchema.safeParse(`${newId(title, 'offer')}-999999999`).success).toBe(true);
      }),
    );
  });
});
