import type { NodeSpec } from 'prosemirror-model';

/** What stands within a line. */
export const inlines = {
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  },
  /** No `parseDOM`: pictures come in as files of an entry, never with pasted text. */
  image: {
    inline: true,
    group: 'inline',
    draggable: true,
    attrs: {
      src: { validate: 'string' },
      alt: { default: '', validate: 'string' },
      title: { default: null, validate: 'string|null' },
    },
    toDOM: ({ attrs: { src, alt, title } }) => ['img', { src, alt, ...(title !== null && { title }) }],
  },
  /** Markdown within a line that cannot be shown as rich text, word for word. */
  raw_inline: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { text: { default: '', validate: 'string' } },
    parseDOM: [{ tag: 'code[data-raw]', priority: 60, getAttrs: ({ textContent: text }) => ({ text }) }],
    toDOM: ({ attrs }) => ['code', { 'data-raw': '' }, attrs['text'] as string],
    leafText: ({ attrs }) => attrs['text'] as string,
  },
} satisfies Record<string, NodeSpec>;
