import type { text as german } from '../de/text.ts';
import type { ProblemWords } from '../words.ts';

export const text: Record<keyof typeof german, ProblemWords> = {
  'encoding-invalid': {
    title: 'Not UTF-8',
    message: 'The byte 0x{byte} is not valid UTF-8[[; “{likely}” is probably meant]].',
    fix: 'Save the file with the encoding UTF-8 and check the umlauts.',
    why: 'Umlauts saved in another encoding show up as error signs on the site.',
  },
  'encoding-utf16': {
    title: 'UTF-16 instead of UTF-8',
    message: 'The file is saved as UTF-16 (Windows calls that “Unicode”).',
    fix: 'Save it as “UTF-8”.',
    why: 'Only UTF-8 is read the same way everywhere.',
  },
  'encoding-bom': {
    title: 'Invisible mark at the start',
    message: 'The file starts with a byte order mark (BOM).',
    fix: 'Save it as “UTF-8” without BOM.',
    why: 'Some programs do not recognise the front matter behind the mark.',
  },
  'encoding-nul': {
    title: 'Null character',
    message: 'The file contains a null character and so is not a text file.',
    fix: 'Delete the character or put the text into a new file.',
    why: 'Null characters come from damaged or binary files.',
  },
  'encoding-damaged': {
    title: 'Broken umlauts',
    message: '“{found}” is the trace of an encoding that was read wrongly.',
    fix: 'Write the character that is meant[[: “{likely}”]].',
    why: 'Such sequences appear when text is converted twice. Nobody finds the word by searching.',
  },
  'character-control': {
    title: 'Control character',
    message: 'There is the invisible control character {code} here.',
    fix: 'Delete it. Only line breaks and tabs are allowed.',
    why: 'Control characters mostly come with copied text and disturb feeds, exports and search.',
  },
  'character-direction': {
    title: 'Character that changes the writing direction',
    message: 'There is the invisible direction mark {code} here.',
    fix: 'Delete it.',
    why: 'Direction marks make text look different from what it is, for example addresses and file names.',
  },
  'character-invisible': {
    title: 'Invisible character',
    message: 'There is the invisible character {code} here.',
    fix: 'Delete it.',
    why: 'The word looks right but is not found by searching, and the character can be used to hide things.',
  },
  'character-lookalike': {
    title: 'Look-alike characters',
    message: '“{found}” contains {code}, which only looks like a Latin letter.',
    fix: 'Write the word anew with Latin letters[[: “{likely}”]].',
    why: 'Foreign letters can fake company names and test marks; searching does not find such words.',
  },
  'character-decomposed': {
    title: 'Umlaut in two pieces',
    message: '“{found}” is made of two characters.',
    fix: 'Write “{likely}” anew, best with the keyboard.',
    why: 'Umlauts in pieces come from PDF files and from macOS; search and sorting treat them differently.',
  },
  'conflict-marker': {
    title: 'Left-over of a conflict',
    message: 'The line “{found}” is the mark of a git conflict that was not solved.',
    fix: 'Decide for one version and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    why: 'There are two versions between the marks; only one may be published.',
  },
};
