import { describe, expect, it } from 'vitest';
import { oddCharactersIn } from '#checks/characters.ts';
import { repaired } from '#checks/damaged.ts';
import { lookAlikesIn } from '#checks/look-alikes.ts';
import { visible } from '#checks/visible.ts';

describe('what people really write', () => {
  it.each([
    'Schürzen, 5 µm Folie, 20 °C – „doppelt“ genäht… für 3,50 €',
    '“Quoted” text, isn’t it? ½ m², 5 ≤ x ≥ 3 → ok',
    'Œuvre, Łódź, Šibenik, Ångström, naïve café',
    'Widerstand 5 kΩ, 10 μg je Dosis, β-Lactam, α und γ',
    'Ärztinnen 👩‍🔬 und Pfleger 👍🏽 danken ❤️',
    'Разом для України, ΠΡΟΣΤΑΣΙΑ',
    'Tabelle\tmit Tabulator\nund Umbruch',
  ])('holds no odd character: %s', (text) => expect([...oddCharactersIn(text)]).toEqual([]));
});

describe('look-alikes', () => {
  it('are named with their place, letter and Latin word', () => {
    expect([...lookAlikesIn('Firma Mаrke')]).toEqual([
      { word: 'Mаrke', at: 7, letter: 'а', likely: 'Marke' },
    ]);
  });

  it('made only of deceptive letters count where no other word of the script stands', () => {
    expect([...lookAlikesIn('mit СЕ geprüft')]).toHaveLength(1);
    expect([...lookAlikesIn('СЕ жизнь')]).toHaveLength(0);
  });
});

describe('damaged umlauts', () => {
  it.each([
    ['Ã¼', 'ü'],
    ['ÃŸ', 'ß'],
    ['â€ž', '„'],
    ['Â°', '°'],
    ['Ã–', 'Ö'],
  ])('%s was %s', (found, was) => expect(repaired(found)).toBe(was));
});

it('nothing invisible reaches a terminal', () => {
  expect(visible('a\u001B[2J\u202Eb\nc\u200Bd😀')).toBe('a<U+001B>[2J<U+202E>b<U+000A>c<U+200B>d😀');
});
