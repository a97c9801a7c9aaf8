import { entries } from './de/entries.ts';
import { fields } from './de/fields.ts';
import { files } from './de/files.ts';
import { images } from './de/images.ts';
import { markdown } from './de/markdown.ts';
import { mdx } from './de/mdx.ts';
import { privacy } from './de/privacy.ts';
import { text } from './de/text.ts';
import { yaml } from './de/yaml.ts';

/** All that the check says, in German. */
export const de = {
  /** Kinds of problem by topic, in the order in which a file is read. */
  problems: { files, text, yaml, fields, entries, privacy, markdown, mdx, images },
  topics: {
    files: 'Dateien und Ordner',
    text: 'Zeichen und Kodierung',
    yaml: 'Kopf und YAML',
    fields: 'Felder',
    entries: 'Zusammenhänge zwischen Einträgen',
    privacy: 'Daten von Personen',
    markdown: 'Text in Markdown',
    mdx: 'Bausteine in Seiten der Redaktion',
    images: 'Bilder',
  },
  /** Values of facts that are words themselves, by the fact's name. */
  terms: {
    reason: {
      BAD_DQ_ESCAPE: 'nach dem umgekehrten Schrägstrich steht kein gültiges Zeichen',
      BAD_INDENT: 'die Einrückung passt nicht zur Zeile darüber, oder eine Klammer ist offen',
      BAD_SCALAR_START: 'ein Wert, der so beginnt, gehört in Anführungszeichen',
      BLOCK_AS_IMPLICIT_KEY: 'ein zweiter Doppelpunkt in der Zeile; Texte damit gehören in Anführungszeichen',
      BLOCK_IN_FLOW: 'eingerückte Felder innerhalb von Klammern',
      IMPOSSIBLE: 'die Zeile ergibt keinen Sinn',
      KEY_OVER_1024_CHARS: 'ein Feldname mit über 1024 Zeichen',
      MISSING_CHAR: 'ein schließendes Anführungszeichen, ein Doppelpunkt oder ein Leerzeichen fehlt',
      MULTILINE_IMPLICIT_KEY: 'ein Feldname über mehrere Zeilen, oder ein Doppelpunkt fehlt',
      UNEXPECTED_TOKEN: 'dieses Zeichen steht an der falschen Stelle',
    },
    blank: {
      'U+00A0': 'geschütztes Leerzeichen',
      'U+1680': 'Ogham-Leerzeichen',
      'U+2000': 'Halbgeviert',
      'U+2001': 'Geviert',
      'U+2002': 'Leerzeichen von einem halben Geviert',
      'U+2003': 'Leerzeichen von einem Geviert',
      'U+2004': 'Drittelgeviert',
      'U+2005': 'Viertelgeviert',
      'U+2006': 'Sechstelgeviert',
      'U+2007': 'Leerzeichen in Ziffernbreite',
      'U+2008': 'Leerzeichen in Punktbreite',
      'U+2009': 'schmales Leerzeichen',
      'U+200A': 'Haarspatium',
      'U+202F': 'schmales geschütztes Leerzeichen',
      'U+205F': 'mathematisches Leerzeichen',
      'U+3000': 'ideografisches Leerzeichen',
    },
    wanted: {
      date: 'ein Tag als JJJJ-MM-TT',
      https: 'eine Webadresse mit https://',
      organisation: 'die Kennung einer Organisation unter organisations/',
      text: 'ein kurzer Text',
    },
  },
  page: {
    index: 'Was die Prüfung meldet',
    intro: 'Jede Meldung der Prüfung (`npm run hub -- check`) trägt einen dieser Codes.',
    fix: 'Was zu tun ist:',
    why: 'Warum:',
    wrong: 'Falsch · Wrong',
    right: 'Richtig · Right',
  },
  report: {
    fine: 'Alles in Ordnung: {entries} Einträge in {files} Dateien.',
    problems: '{problems} Probleme in {files} Dateien.',
    oneProblem: '1 Problem in einer Datei.',
    oneFile: '{problems} Probleme in einer Datei.',
    help: 'Erklärungen zu jedem Code: docs/problems/',
    reading: '{files} Dateien gelesen …',
  },
} as const;
