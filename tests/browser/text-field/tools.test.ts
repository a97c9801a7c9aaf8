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

describe('the tools', () => {
  it('are one stop of the Tab key, led through by arrows and reached by Alt+F10', async () => {
    await open('Text.');
    await type('<Alt+F10>');
    const name = () => field.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await name()).toBe('Rückgängig');
    await type('<ArrowRight>', '<ArrowRight>');
    expect(await name()).toBe('Fett');
    await type('<End>');
    expect(await name()).toBe('Als Markdown zeigen');
    await type('<Escape>');
    expect(await name()).toBe('Text');
    await type('<Shift+Tab>');
    expect(await name()).toBe('Als Markdown zeigen');
  });

  it('say what they are in both languages', async () => {
    await field.open({ text: '', lang: 'en', language: 'mdx' });
    const names = await field.page
      .getByRole('toolbar', { name: 'Tools for the text' })
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names).toContain('Bold');
    expect(names).toContain('Heading, level 2');
    expect(names).toContain('Insert component');
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['Fett', 'Control+b', '**Wort**'],
    ['Kursiv', 'Control+i', '*Wort*'],
    ['Code', 'Control+e', '`Wort`'],
    ['Überschrift, Ebene 2', 'Control+Alt+2', '## Wort'],
    ['Überschrift, Ebene 3', 'Control+Alt+3', '### Wort'],
    ['Überschrift, Ebene 4', 'Control+Alt+4', '#### Wort'],
    ['Zitat', 'Control+Shift+9', '> Wort'],
    ['Aufzählung', 'Control+Shift+8', '- Wort'],
    ['Nummerierte Liste', 'Control+Shift+7', '1. Wort'],
  ])('%s does the same by mouse and by keys, there and back', async (name, keys, markdown) => {
    await open('Wort');
    await type('<Control+a>', `<${keys}>`);
    expect(await field.saved()).toBe(markdown);
    await field.tool(name).click();
    expect(await field.saved()).toBe('Wort');
    await field.tool(name).click();
    expect(await field.saved()).toBe(markdown);
  });

  it('fit on a phone without sideways scrolling', async () => {
    await field.page.setViewportSize({ width: 390, height: 844 });
    await field.open({ text: `| ${'Spalte | '.repeat(9)}\n|${'---|'.repeat(9)}`, language: 'mdx' });
    const [wide, seen] = await field.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    await field.page.setViewportSize({ width: 1280, height: 720 });
    expect(wide).toBe(seen);
  });
});

describe('a link', () => {
  const address = () => field.page.getByRole('dialog').getByLabel('Adresse');
  const apply = () => field.page.getByRole('button', { name: 'Übernehmen' });

  it.each([
    ['www.beispiel.de', 'https://www.beispiel.de'],
    ['beispiel.de/seite?x=1', 'https://beispiel.de/seite?x=1'],
    ['kontakt@beispiel.de', 'mailto:kontakt@beispiel.de'],
    ['07461 98760', 'tel:0746198760'],
    ['https://a.example/', 'https://a.example/'],
    ['/angebote/', '/angebote/'],
  ])('to %s is asked for in a window of the desk', async (written, href) => {
    await open('siehe hier');
    await type('<Control+Shift+ArrowLeft>', '<Control+k>');
    await address().pressSequentially(written);
    await type('<Enter>');
    await field.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await field.saved()).toBe(`siehe [hier](${href})`);
    await type('<ArrowRight>', '!');
    expect(await field.saved()).toBe(`siehe [hier](${href})!`);
  });

  it('is changed and taken away where it stands', async () => {
    await open('siehe [hier](https://alt.example/), ja');
    await field.text.getByRole('link').click();
    await field.tool('Link').click();
    expect(await address().inputValue()).toBe('https://alt.example/');
    await address().fill('');
    await address().pressSequentially('www.neu.example');
    await apply().click();
    expect(await field.saved()).toBe('siehe [hier](https://www.neu.example), ja');
    await field.tool('Link').click();
    await field.page.getByRole('button', { name: 'Link entfernen' }).click();
    expect(await field.saved()).toBe('siehe hier, ja');
  });

  it('brings its own words where none are selected', async () => {
    await open('Siehe ');
    await field.tool('Link').click();
    await address().pressSequentially('www.beispiel.de');
    await field.page.getByLabel('Text des Links').pressSequentially('die Seite');
    await apply().click();
    expect(await field.saved()).toContain('[die Seite](https://www.beispiel.de)');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'irgendwas', ''])(
    'to %j is refused in words, and nothing changes',
    async (written) => {
      await open('Wort');
      await type('<Control+a>', '<Control+k>');
      await address().pressSequentially(written);
      await apply().click();
      await field.page.getByRole('alert').filter({ hasText: 'Das ist keine Adresse' }).waitFor();
      await type('<Escape>');
      expect(await field.saved()).toBe('Wort');
      expect(await field.text.evaluate((text) => text === document.activeElement)).toBe(true);
    },
  );
});
