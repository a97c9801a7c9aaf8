import { describe, expect, it } from 'vitest';
import { useField } from './field.ts';

const field = useField();

const type = (...keys: string[]) => field.type(...keys);

/** The cursor at the end of the text. */
async function open(setting: Parameters<typeof field.open>[0]): Promise<void> {
  await field.open(setting);
  await field.text.focus();
  await type('<Control+End>');
}

describe('what is typed', () => {
  it.each([
    '12. Mai 2020: Lieferung',
    '1. Mai ist Feiertag',
    '1) erstens',
    '+ Versand 4,90 €',
    '- kein Punkt',
    '# 5 gewinnt',
    '> mehr als 5',
    '*Stern* und _Strich_',
    '[eckig] (rund)',
    'R&amp;D &nbsp; 1\\.',
    '<b>fett</b>',
    '| a | b |',
  ])('is shown again as it was typed: %s', async (text) => {
    await open('');
    await type(text);
    const saved = await field.saved();
    await open(saved);
    expect(await field.text.innerText()).toBe(text);
    expect(await field.saved()).toBe(saved);
  });

  it('is saved at once, without a pause after the last key', async () => {
    await open('Anfang.');
    await type(' Ende');
    expect(await field.saved()).toBe('Anfang. Ende');
  });

  it('is told to the form when the field is left', async () => {
    await open('Anfang.');
    await type(' Ende');
    await field.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await field.told()).toBe('Anfang. Ende');
  });

  it('is told to the form after a short pause', async () => {
    await open('Anfang.');
    await type(' Ende');
    await expect.poll(() => field.told()).toBe('Anfang. Ende');
  });

  it('can be taken back and done again by keys', async () => {
    await open('Anfang.');
    await type(' Ende', '<Control+z>');
    expect(await field.saved()).toBe('Anfang.');
    await type('<Control+y>');
    expect(await field.saved()).toBe('Anfang. Ende');
  });

  it('stays quick in a text of 60 kB', async () => {
    const paragraph = 'Wir liefern **Masken** und [Kittel](https://a.example/x) in den Landkreis. ';
    await open(Array.from({ length: 400 }, () => paragraph.repeat(2).trim()).join('\n\n'));
    const started = Date.now();
    await type('schnell geschrieben');
    const took = Date.now() - started;
    expect((await field.saved()).endsWith('schnell geschrieben')).toBe(true);
    // Milliseconds for 19 keys, with room for a busy machine.
    expect(took).toBeLessThan(19 * 150);
  });
});

describe('a change from outside', () => {
  it('is shown, as when a kept copy is brought back', async () => {
    await open('Alt.');
    await field.change('## Neu\n\nText.');
    await field.text.getByRole('heading', { name: 'Neu' }).waitFor();
    expect(await field.saved()).toBe('## Neu\n\nText.');
  });

  it('leaves the cursor where it is when saving only adds the line break of the file', async () => {
    await open('Anfang.');
    await type(' Mitte');
    const saved = await field.saved();
    await field.change(`\n${saved}\n`);
    await type('!');
    expect((await field.saved()).trim()).toBe('Anfang. Mitte!');
    await type('<Control+z>');
    expect((await field.saved()).trim()).toBe('Anfang.');
  });
});

describe('lists', () => {
  it('list, Shift+Enter, Backspace: nothing crashes and nothing is lost (decap-cms #7699)', async () => {
    await open('');
    await field.tool('Aufzählung').click();
    await type('eins', '<Shift+Enter>', '<Backspace>', '<Shift+Enter>', '<Shift+Enter>', '<Backspace>');
    await type('zwei', '<Enter>', 'drei');
    expect(await field.saved()).toBe('- eins\\\n  zwei\n- drei');
  });

  it('Backspace at a link in an item (decap-cms #7123, #7561)', async () => {
    await open('- a\n- [b](/path).');
    await type('<Backspace>', '<Backspace>');
    expect(await field.saved()).toBe('- a\n-');
    await type('<Backspace>', '<Backspace>');
    expect(await field.saved()).toMatch(/^-? ?a?$/);
  });

  it('an item is moved in and out by keys', async () => {
    await open('- eins\n- zwei');
    await type('<Home>', '<Tab>');
    expect(await field.saved()).toBe('- eins\n  - zwei');
    await type('<Shift+Tab>');
    expect(await field.saved()).toBe('- eins\n- zwei');
  });

  it('Enter in an empty item ends the list', async () => {
    await open('- eins');
    await type('<Enter>', '<Enter>', 'danach');
    expect(await field.saved()).toBe('- eins\n\ndanach');
  });

  it('numbers become points and points become text', async () => {
    await open('1. eins');
    await field.tool('Aufzählung').click();
    expect(await field.saved()).toBe('- eins');
    await field.tool('Aufzählung').click();
    expect(await field.saved()).toBe('eins');
  });

  it('the box of a task is ticked, and nothing else changes', async () => {
    await open('* [ ] eins\n* [x] zwei\n\n\nDanach  bleibt.');
    await field.text.getByRole('checkbox').first().check();
    expect(await field.saved()).toBe('* [x] eins\n* [x] zwei\n\n\nDanach  bleibt.');
  });
});

it('everything is deleted and written anew (decap-cms #7429)', async () => {
  await open('## Titel\n\n- a\n\n> b');
  await type('<Control+a>', '<Backspace>', 'neu');
  expect((await field.saved()).trim()).toBe('neu');
  await type('<Control+a>', '<Delete>');
  expect((await field.saved()).trim()).toBe('');
});

describe('tables (decap-cms #226)', () => {
  it('one is inserted, filled cell by cell and gets a row', async () => {
    await open('Davor.');
    await field.tool('Tabelle').click();
    await field.page.getByRole('menuitem', { name: 'Tabelle einfügen' }).click();
    await type('Größe', '<Tab>', 'Menge', '<Tab>', 'M', '<Tab>', '500', '<Tab>', 'L', '<Tab>', '20');
    await field.tool('Tabelle').click();
    await field.page.getByRole('menuitem', { name: 'Zeile darunter einfügen' }).click();
    expect(await field.saved()).toBe(
      'Davor.\n\n| Größe | Menge |\n| --- | --- |\n| M | 500 |\n| L | 20 |\n|  |  |',
    );
    await field.tool('Tabelle').click();
    await field.page.getByRole('menuitem', { name: 'Tabelle löschen' }).click();
    expect(await field.saved()).toBe('Davor.');
  });

  it('keeps the alignment of its columns when a cell is changed', async () => {
    await open('| a | b |\n|:-|-:|\n| 1 | 2 |');
    await field.text.getByText('1', { exact: true }).click();
    await type('<End>', '0');
    expect(await field.saved()).toMatch(/^\| a \| b \|\n\|\s*:-+\s*\|\s*-+:\s*\|\n\| 10 \| 2 \|$/);
  });
});

describe('Markdown', () => {
  const source = () => field.page.getByRole('textbox', { name: 'Text: Markdown' });

  it('is the same text, letter for letter, with its image (decap-cms #7575)', async () => {
    const text = '*  Punkt\n\n![Eine Maske](./maske.jpg "Titel")\n\n\nZeile\\\nzwei &nbsp; 1\\.\n';
    await field.open(text);
    await field.tool('Als Markdown zeigen').click();
    expect(await source().inputValue()).toBe(text);
    await field.page.getByRole('button', { name: 'Als Text zeigen' }).click();
    await field.text.getByRole('img', { name: /Eine Maske/ }).waitFor();
    expect(await field.saved()).toBe(text);
  });

  it('is written by hand and shown as text', async () => {
    await field.open('Eins');
    await field.tool('Als Markdown zeigen').click();
    await source().press('Control+End');
    await type('<Enter>', '<Enter>', '## Zwei');
    expect(await field.saved()).toBe('Eins\n\n## Zwei');
    await field.page.getByRole('button', { name: 'Als Text zeigen' }).click();
    await field.text.getByRole('heading', { name: 'Zwei' }).waitFor();
  });
});

describe('an error in the field', () => {
  it('stays in the field: its text can be read, and the field comes back', async () => {
    await open('Mein **Text**');
    await field.breakField();
    await field.page.getByRole('alert').filter({ hasText: 'Das Feld „Text“ hat einen Fehler' }).waitFor();
    field.errors.splice(0);
    const kept = field.page.getByRole('textbox', { name: 'Text: Was darin steht' });
    expect((await kept.inputValue()).trim()).toBe('Mein **Text**');
    await field.page.getByRole('button', { name: 'Nochmals versuchen' }).click();
    expect((await kept.inputValue()).trim()).toBe('Mein **Text**');
    field.errors.splice(0);
  });
});
