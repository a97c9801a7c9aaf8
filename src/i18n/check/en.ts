import type { de } from './de.ts';
import { entries } from './en/entries.ts';
import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { images } from './en/images.ts';
import { markdown } from './en/markdown.ts';
import { mdx } from './en/mdx.ts';
import { privacy } from './en/privacy.ts';
import { text } from './en/text.ts';
import { yaml } from './en/yaml.ts';

type InOtherWords<T> = T extends string ? string : { readonly [Key in keyof T]: InOtherWords<T[Key]> };

/** All that the check says, in English. */
export const en = {
  problems: { files, text, yaml, fields, entries, privacy, markdown, mdx, images },
  topics: {
    files: 'Files and folders',
    text: 'Characters and encoding',
    yaml: 'Front matter and YAML',
    fields: 'Fields',
    entries: 'Relations between entries',
    privacy: 'Persons’ data',
    markdown: 'Text in Markdown',
    mdx: 'Components in the desk’s pages',
    images: 'Images',
  },
  terms: {
    reason: {
      BAD_DQ_ESCAPE: 'there is no valid character after the backslash',
      BAD_INDENT: 'the indentation does not fit the line above, or a bracket is open',
      BAD_SCALAR_START: 'a value that starts like this goes into quotes',
      BLOCK_AS_IMPLICIT_KEY: 'a second colon in the line; text with one goes into quotes',
      BLOCK_IN_FLOW: 'indented fields within brackets',
      IMPOSSIBLE: 'the line makes no sense',
      KEY_OVER_1024_CHARS: 'a field name of more than 1024 characters',
      MISSING_CHAR: 'a closing quote, a colon or a space is missing',
      MULTILINE_IMPLICIT_KEY: 'a field name over several lines, or a colon is missing',
      UNEXPECTED_TOKEN: 'this character stands in the wrong place',
    },
    blank: {
      'U+00A0': 'no-break space',
      'U+1680': 'Ogham space mark',
      'U+2000': 'en quad',
      'U+2001': 'em quad',
      'U+2002': 'en space',
      'U+2003': 'em space',
      'U+2004': 'three-per-em space',
      'U+2005': 'four-per-em space',
      'U+2006': 'six-per-em space',
      'U+2007': 'figure space',
      'U+2008': 'punctuation space',
      'U+2009': 'thin space',
      'U+200A': 'hair space',
      'U+202F': 'narrow no-break space',
      'U+205F': 'medium mathematical space',
      'U+3000': 'ideographic space',
    },
    wanted: {
      date: 'a day as YYYY-MM-DD',
      https: 'a web address with https://',
      organisation: 'the id of an organisation below organisations/',
      text: 'a short text',
    },
  },
  page: {
    index: 'What the check reports',
    intro: 'Every message of the check (`npm run hub -- check --lang en`) carries one of these codes.',
    fix: 'What to do:',
    why: 'Why:',
    wrong: 'Falsch · Wrong',
    right: 'Richtig · Right',
  },
  report: {
    fine: 'All is well: {entries} entries in {files} files.',
    problems: '{problems} problems in {files} files.',
    oneProblem: '1 problem in one file.',
    oneFile: '{problems} problems in one file.',
    help: 'What each code means: docs/problems/',
    reading: '{files} files read …',
  },
} satisfies InOtherWords<typeof de>;
