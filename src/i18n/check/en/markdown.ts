import type { markdown as german } from '../de/markdown.ts';
import type { ProblemWords } from '../words.ts';

export const markdown: Record<keyof typeof german, ProblemWords> = {
  'body-empty': {
    title: 'Text missing',
    message: 'There is no visible text below the front matter.',
    fix: 'Describe the entry in a few sentences below the second line ---. For offers and requests the field summary will do instead.',
    why: 'A page without text helps nobody.',
  },
  'body-unrendered': {
    title: 'Text stays invisible',
    message: 'Of the text below the front matter, nothing can be read on the page[[: {detail}]].',
    fix: 'Write plain sentences, lists and links. If the field summary already says it all, delete the text.',
    why: 'What somebody wrote should be there to read; nobody would notice an empty page.',
  },
  'markdown-footnote': {
    title: 'Footnote',
    message: 'This is a footnote: {found}',
    fix: 'Put the remark in brackets where it belongs, or link the source: [leaflet](https://…). If you mean the characters [^, write \\[^.',
    why: 'Footnotes are not rendered: the page would show the characters themselves.',
  },
  'markdown-unreadable': {
    title: 'Text cannot be read safely',
    message:
      'From here on the text is nested so deeply or so full of angle brackets that it cannot be read safely.',
    fix: 'Use a handful of levels of lists and quotations at most.',
    why: 'Such texts stall the programs that make pages of them.',
  },
  'markdown-html': {
    title: 'HTML in the text',
    message: 'There is HTML here: {found}',
    fix: 'Write it in Markdown: **bold**, *italic*, [text](https://…), - for lists. Where < is meant, write \\<.',
    why: 'HTML can run programs and break the page, so none is published.',
  },
  'markdown-link': {
    title: 'Link not allowed',
    message: 'The link “{found}” is not allowed.',
    fix: 'Allowed are https://, http://, mailto:, tel: and addresses on this site, which start with /.',
    why: 'Other schemes such as javascript: or data: run programs or hide where they lead.',
  },
  'markdown-link-target': {
    title: 'Link to nothing',
    message: 'The link “{found}” leads to no page of this hub.',
    fix: '[[Did you mean “{nearest}”? ]]Write the address of the page, for example /en/offers/ffp2-masks/.',
    why: 'A dead link costs trust and time.',
  },
  'markdown-link-encoding': {
    title: 'Broken address',
    message: 'The address “{found}” contains an incomplete % sequence.',
    fix: 'Copy the whole address from the browser; where % is meant, write %25.',
    why: 'The address cannot be decoded, and the text would stay unpublished.',
  },
  'markdown-image-remote': {
    title: 'Image from another site',
    message: 'The image “{found}” does not lie beside this entry.',
    fix: 'Put the image file beside the entry and write ![description](./image.jpg).',
    why: 'Foreign images tell the other server about every visit, and vanish one day.',
  },
  'markdown-image-text': {
    title: 'Image description missing',
    message: 'The image has no description.',
    fix: 'Write between the square brackets what is to be seen: ![Respirator on a table](./mask.jpg).',
    why: 'Those who cannot see the image depend on the description (WCAG 1.1.1).',
  },
  'markdown-heading': {
    title: 'First-level heading',
    message: 'The heading “{found}” is of the first level.',
    fix: 'Start headings in the text with ##.',
    why: 'The entry’s title already is the heading of the page; a second one confuses screen readers.',
  },
};
