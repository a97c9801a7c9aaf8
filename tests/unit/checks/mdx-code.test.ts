import { describe, expect, it } from 'vitest';
import { withoutCode } from '#checks/mdx-code.ts';

describe('MDX without code', () => {
  it.each([
    'Text {1 + 1} Text',
    '<A b={x}>y</A>',
    'import a from "b"\n\nText',
    '> export const a = 1',
    '{ { { { { { deep } } } } } }',
    '}{ } {',
    'kein Code',
  ])('keeps every place: %s', (body) => {
    const text = withoutCode(body);
    expect(text).toHaveLength(body.length);
    expect(text.split('\n').map((line) => line.length)).toEqual(body.split('\n').map((line) => line.length));
    expect(text).not.toMatch(/[{}]|^(?:import|export)\b/m);
  });

  it('leaves text alone', () => {
    expect(withoutCode('Der Import und export von Masken.')).toBe('Der Import und export von Masken.');
    expect(withoutCode('[Regeln](/amtliches/export/)')).toBe('[Regeln](/amtliches/export/)');
  });
});
