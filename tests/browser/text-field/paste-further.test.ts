import { describe, expect, it } from 'vitest';
import { bodies } from '../desk-parts/payloads.ts';
import { useField } from './field.ts';

const field = useField();

async function pasted(html: string, into = ''): Promise<string> {
  await field.open(into);
  await field.text.focus();
  await field.page.keyboard.press('Control+End');
  await field.paste({ html });
  return (await field.saved()).trim();
}

const notice = () => field.page.getByRole('status').innerText();

describe('a pasted text', () => {
  it.each([
    ['an image between words', '<p>Bild <img src="https://a.example/x.png" alt="alt"> Ende</p>', 'Bild Ende'],
    [
      'a span round a link',
      '<span><a href="https://a.example">Seite</a></span>',
      '[Seite](https://a.example)',
    ],
    ['bold round a link', '<b><a href="https://a.example">Seite</a></b>', '[**Seite**](https://a.example)'],
    ['a bold word', '<b>fett</b> und <i>schräg</i>', '**fett** und *schräg*'],
    ['a bold word by style', '<span style="font-weight:700">fett</span>', '**fett**'],
    ['what is not bold within bold', '<b>a <span style="font-weight:400">b</span></b>', '**a** b'],
    ['paragraphs of div', '<div>eins</div><div>zwei</div>', 'eins\n\nzwei'],
    ['nested items', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n  - b'],
    [
      'half a table',
      '<table><tr><td>Größe</td><td>Menge</td></tr><tr><td>M</td><td>500</td></tr></table>',
      '| Größe | Menge |\n| --- | --- |\n| M | 500 |',
    ],
    ['letters that nobody sees', '<p>Mas\u00adke\u200b \uf0b7Kittel</p>', 'Maske Kittel'],
    ['letters in two parts', '<p>Gro\u0308\u00dfe</p>', 'Größe'],
    ['what is hidden', '<p>a<span style="display:none">b</span></p>', 'a'],
    ['emoji', '<p>\u{1F469}\u200d\u{1F692} da</p>', '\u{1F469}\u200d\u{1F692} da'],
  ])('keeps what it says: %s', async (_, html, markdown) => {
    expect(await pasted(html)).toBe(markdown);
  });

  it('says that images were left out, and where they go', async () => {
    await pasted('<p>a <img src="https://a.example/x.png"><img src="data:image/png;base64,AAAA"></p>');
    expect(await notice()).toBe(
      '2 Bilder wurden nicht mit eingefügt. In diesen Einträgen gibt es keine Bilder.',
    );
    await pasted('<p>ohne Bild</p>');
    expect(await notice()).toBe('');
  });

  it('keeps the words of a link that leads nowhere, and says so', async () => {
    const html =
      '<p><a href="javascript:alert(1)">eins</a> <a href="data:text/html,x">zwei</a> <a href="#x">drei</a></p>';
    expect(await pasted(html)).toBe('eins zwei drei');
    expect(await notice()).toContain('2 Links wurden nicht mit eingefügt');
  });

  it('goes into the middle of a sentence', async () => {
    await field.open('Anfang Ende');
    await field.text.focus();
    await field.page.keyboard.press('Home');
    for (let at = 0; at < 'Anfang '.length; at++) await field.page.keyboard.press('ArrowRight');
    // The field hears a little later where the cursor went.
    await field.page.waitForTimeout(100);
    await field.paste({ html: '<p><b>Mitte</b></p>' });
    await field.page.keyboard.type(' ');
    expect(await field.saved()).toBe('Anfang **Mitte** Ende');
  });

  it('stays one line in the cell of a table', async () => {
    const table = '| a | b |\n| --- | --- |\n| 1 | 2 |';
    await field.open(table);
    await field.text.getByText('1', { exact: true }).click();
    await field.page.keyboard.press('End');
    await field.paste({ html: '<p> x</p><ul><li>y</li></ul><h2>z</h2>' });
    expect((await field.saved()).trim()).toBe(
      '| a | b |\n| --- | --- |\n| 1 x y z | 2 |'.replace('1 x', '1x'),
    );
  });

  it('that looks like Markdown stays text', async () => {
    await field.open('');
    await field.text.focus();
    const text = '# Titel\n- **Punkt**\n\n1. [x](y)';
    await field.paste({ text });
    expect(await field.text.locator('p').allInnerTexts()).toEqual(['# Titel\n- **Punkt**', '1. [x](y)']);
    const saved = await field.saved();
    await field.open(saved);
    expect(await field.text.locator('p').allInnerTexts()).toEqual(['# Titel\n- **Punkt**', '1. [x](y)']);
  });

  it('is taken back by one key', async () => {
    await pasted('<h2>Neu</h2><ul><li>a</li></ul>', 'Alt');
    await field.page.keyboard.press('Control+z');
    expect(await field.saved()).toBe('Alt');
  });

  it('of nothing but an image replaces nothing', async () => {
    await field.open('Wort');
    await field.text.focus();
    await field.page.keyboard.press('Control+a');
    await field.paste({ html: '<img src="https://a.example/x.png">' });
    expect(await field.saved()).toBe('Wort');
  });
});

describe('what the field itself copied', () => {
  it('comes back as it was, with components where they may be', async () => {
    const text = '## a\n\n<Callout type="info">\n\nb\n\n</Callout>\n\n- [x] c';
    await field.open({ text, language: 'mdx' });
    await field.text.focus();
    await field.page.keyboard.press('Control+a');
    const html = await field.page.evaluate(() => {
      const data = new DataTransfer();
      const place = document.getElementById('body-field-1')!;
      const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
      place.dispatchEvent(event);
      return data.getData('text/html');
    });
    expect(html).toContain('data-pm-slice');
    await field.open({ text: '', language: 'mdx' });
    await field.text.focus();
    await field.paste({ html });
    expect((await field.saved()).trim()).toBe(text);
  });

  it('is believed no more than any other page', async () => {
    const forged =
      '<div data-pm-slice="0 0 []"><p><a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)></p><div data-component="Evil" data-values="{&quot;content&quot;:&quot;y&quot;}"></div><div data-component="Callout" data-values="[1"></div></div>';
    expect((await pasted(forged)).replace(/\n+/g, ' ')).toMatch(/^x( y)?$/);
  });
});

it('Hostile HTML does nothing, pasted and dropped', async () => {
  await field.open('');
  await field.text.focus();
  for (const html of bodies) {
    await field.paste({ html });
    await field.drop({ html });
  }
  await field.page.waitForTimeout(200);
  const markdown = await field.saved();
  expect(markdown).not.toMatch(/\]\((?:javascript|data|vbscript):/i);
  const live = await field.text.evaluate(
    (text) =>
      text.querySelectorAll(
        'script, iframe, object, embed, img:not(.ProseMirror-separator), svg, video, audio, form, style, link, [onerror], [onload]',
      ).length,
  );
  expect(live).toBe(0);
});

describe('a file on the text', () => {
  it('is refused in a sentence where the entry has no image', async () => {
    await field.open('Wort');
    await field.drop({ files: [{ name: 'foto.jpg', type: 'image/jpeg' }] });
    expect(await notice()).toBe('In diesen Einträgen gibt es keine Bilder.');
    await field.paste({ files: [{ name: 'plan.pdf', type: 'application/pdf' }] });
    expect(await notice()).toBe('Dateien können nicht in den Text gelegt werden.');
    expect(await field.saved()).toBe('Wort');
  });

  it('counts for nothing beside a text, as spreadsheets put it', async () => {
    await field.open('');
    await field.text.focus();
    await field.paste({
      html: '<p>Zelle</p>',
      text: 'Zelle',
      files: [{ name: 'image.png', type: 'image/png' }],
    });
    expect((await field.saved()).trim()).toBe('Zelle');
  });
});
