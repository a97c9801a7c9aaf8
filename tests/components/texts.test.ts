import { describe, expect, it } from 'vitest';
import { mdxComponents } from '#components/mdx/components.ts';
import { rendered, textOf } from './render.ts';

const organisation = (id: string) =>
  id === 'landratsamt'
    ? {
        name: 'Landratsamt Musterkreis',
        website: 'https://kreis.example/',
        roleMailbox: 'info@kreis.example',
      }
    : undefined;
const german = { text: { lang: 'de', organisation } };
const { Callout, Contact, Deadline, Download, Sources, Steps } = mdxComponents;

describe('the components of the desk’s texts', () => {
  it('are the six that authors know', () => {
    expect(Object.keys(mdxComponents)).toEqual([
      'Callout',
      'Contact',
      'Deadline',
      'Download',
      'Sources',
      'Steps',
    ]);
  });

  it('a callout has a title in the language of the text unless it brings its own', async () => {
    const own = await rendered(Callout, {
      props: { title: 'Achtung, Fälschung' },
      slot: '<p>Text</p>',
      locals: german,
    });
    expect(textOf(own)).toBe('Achtung, Fälschung Text');
    const english = { text: { lang: 'en', organisation } };
    const [de, en] = [
      await rendered(Callout, { locals: german }),
      await rendered(Callout, { locals: english }),
    ];
    expect(textOf(de)).not.toBe(textOf(en));
  });

  it('a deadline is readable for people and machines', async () => {
    const html = await rendered(Deadline, { props: { date: '2020-03-31' }, locals: german });
    expect(html).toContain('<time datetime="2020-03-31">31. März 2020</time>');
  });

  it('a contact takes its words from the organisation, and a missing one stops the build', async () => {
    const html = await rendered(Contact, { props: { organisation: 'landratsamt' }, locals: german });
    expect(textOf(html)).toContain('Landratsamt Musterkreis');
    expect(html).toContain('mailto:info@kreis.example');
    await expect(rendered(Contact, { props: { organisation: 'nirgends' }, locals: german })).rejects.toThrow(
      'nirgends',
    );
  });

  it('a download says what it is and how large', async () => {
    const html = await rendered(Download, {
      props: { href: '/merkblatt.pdf', label: 'Merkblatt', size: 'PDF, 120 kB' },
      locals: german,
    });
    expect(textOf(html)).toContain('Merkblatt');
    expect(textOf(html)).toContain('PDF, 120 kB');
  });

  it('sources and steps keep what stands in them', async () => {
    for (const component of [Sources, Steps]) {
      expect(await rendered(component, { slot: '<ol><li>eins</li></ol>', locals: german })).toContain(
        '<li>eins</li>',
      );
    }
  });
});
