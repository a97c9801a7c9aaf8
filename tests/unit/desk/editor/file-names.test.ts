import { describe, expect, it } from 'vitest';
import { remove } from '../../../../src/desk/editor/stand-ins/diacritics.ts';

describe('names of new files', () => {
  it.each([
    ['Mundschutz für Ärzte', 'Mundschutz fuer Aerzte'],
    ['Übergrößen', 'Uebergroessen'],
    ['ÖPNV Straße', 'OePNV Strasse'],
    ['crème brûlée', 'creme brulee'],
    ['łódź, århus, đakovo', 'lodz, arhus, dakovo'],
    ['œuvre', 'oeuvre'],
    ['halter_v2~neu', 'halter-v2-neu'],
  ])('write %s as %s', (title, written) => {
    expect(remove(title)).toBe(written);
  });
});
