import { describe, expect, it } from 'vitest';
import type { Known } from '#checks/known.ts';
import { useField } from './field.ts';

const field = useField();

const known = {
  ids: { organisation: ['feinwerk', 'adler'] },
  entries: {
    organisation: { feinwerk: { data: { name: 'Feinwerk GmbH' } }, adler: { data: { name: 'Adler e. V.' } } },
  },
} as unknown as Known;

const component = (name: string) => field.page.getByRole('group', { name: `Baustein: ${name}` });

async function insert(name: string, text = 'Davor.') {
  await field.open({ text, language: 'mdx', known });
  await field.text.focus();
  await field.page.keyboard.press('Control+End');
  await field.tool('Baustein einfügen').click();
  await field.page.getByRole('menuitem', { name, exact: true }).click();
  return component(name);
}

describe('a component in the text', () => {
  it('is inserted with the cursor in its first field, filled in by keys and left by Escape', async () => {
    const form = await insert('Frist');
    expect(await form.getByLabel('Letzter Tag').evaluate((one) => one === document.activeElement)).toBe(true);
    await field.page.keyboard.type('05122021');
    await form.getByLabel('Wofür').pressSequentially('Meldung "bis" <dann>');
    expect(await field.saved()).toMatch(
      /^Davor\.\n\n<Deadline date="2021-(05-12|12-05)" label="Meldung &quot;bis&quot; &lt;dann&gt;" \/>$/,
    );
    await field.page.keyboard.press('Escape');
    expect(await field.text.evaluate((text) => text === document.activeElement)).toBe(true);
  });

  it('is chosen by the names of organisations, not by their ids', async () => {
    const form = await insert('Kontakt einer Organisation');
    const choice = form.getByLabel('Organisation', { exact: true });
    expect(await choice.locator('option').allInnerTexts()).toEqual([
      'Bitte wählen',
      'Adler e. V.',
      'Feinwerk GmbH',
    ]);
    await choice.selectOption({ label: 'Feinwerk GmbH' });
    expect(await field.saved()).toBe('Davor.\n\n<Contact organisation="feinwerk" />');
  });

  it('says in the words of its form what is missing', async () => {
    const form = await insert('Frist');
    await field.page.keyboard.press('Tab');
    await field.page.keyboard.press('Tab');
    await field.page.keyboard.press('Tab');
    await form.getByLabel('Wofür').focus();
    await form.getByText('Im Baustein „Frist“ fehlt „Letzter Tag“.').waitFor();
    const list = await insert('Quellen');
    await list.getByLabel('Liste der Quellen').focus();
    await field.text.focus();
    await list.getByText('Der Baustein „Quellen“ ist leer.').waitFor();
  });

  it('holds a text of several lines and keeps it in the other view', async () => {
    const form = await insert('Schritte');
    await field.page.keyboard.type('1. eins');
    await field.page.keyboard.press('Enter');
    await field.page.keyboard.type('2. zwei');
    const text = 'Davor.\n\n<Steps>\n\n1. eins\n2. zwei\n\n</Steps>';
    expect(await field.saved()).toBe(text);
    await field.tool('Als Markdown zeigen').click();
    await field.page.getByRole('button', { name: 'Als Text zeigen' }).click();
    expect(await form.getByLabel('Nummerierte Liste').inputValue()).toBe('1. eins\n2. zwei');
    expect(await field.saved()).toBe(text);
  });

  it('is taken away by its button and brought back by a key', async () => {
    await insert('Hinweis');
    await field.page.getByRole('button', { name: '„Hinweis“ entfernen' }).click();
    expect((await field.saved()).trim()).toBe('Davor.');
    await field.page.keyboard.press('Control+z');
    await component('Hinweis').waitFor();
  });

  it('that nobody touches stays as it was written', async () => {
    const text = 'Davor.\n\n<Deadline  label="Frist"  date="2020-05-12" />\n\n*  danach';
    await field.open({ text, language: 'mdx', known });
    await field.text.getByText('Davor.').click();
    await field.page.keyboard.press('End');
    await field.page.keyboard.type('!');
    expect(await field.saved()).toBe(text.replace('Davor.', 'Davor.!'));
  });

  it('is not offered where texts have none', async () => {
    await field.open('Wort');
    expect(await field.tool('Baustein einfügen').count()).toBe(0);
  });
});
