import type { Words } from '#schemas/words.ts';

interface ComponentWords {
  label: Words;
  /** Words of the attributes, and of the text between the tags. */
  fields: Record<string, Words>;
}

/** What the editor calls the components of the desk's pages. */
export const componentWords: Record<string, ComponentWords> = {
  Callout: {
    label: { de: 'Hinweis', en: 'Callout' },
    fields: {
      type: { de: 'Art', en: 'Kind' },
      title: { de: 'Überschrift', en: 'Title' },
      content: { de: 'Text', en: 'Text' },
    },
  },
  Deadline: {
    label: { de: 'Frist', en: 'Deadline' },
    fields: { date: { de: 'Letzter Tag', en: 'Last day' }, label: { de: 'Wofür', en: 'What for' } },
  },
  Sources: {
    label: { de: 'Quellen', en: 'Sources' },
    fields: { content: { de: 'Liste der Quellen', en: 'List of sources' } },
  },
  Contact: {
    label: { de: 'Kontakt einer Organisation', en: 'Contact of an organisation' },
    fields: { organisation: { de: 'Organisation', en: 'Organisation' } },
  },
  Steps: {
    label: { de: 'Schritte', en: 'Steps' },
    fields: { content: { de: 'Nummerierte Liste', en: 'Numbered list' } },
  },
  Download: {
    label: { de: 'Datei zum Herunterladen', en: 'Download' },
    fields: {
      href: { de: 'Adresse mit https://', en: 'Address with https://' },
      label: { de: 'Bezeichnung', en: 'Label' },
      size: { de: 'Art und Größe, zum Beispiel PDF, 120 kB', en: 'Kind and size, for example PDF, 120 kB' },
    },
  },
};

/** Kinds of callouts. */
export const calloutWords: Record<string, Words> = {
  info: { de: 'Information', en: 'Information' },
  warning: { de: 'Warnung', en: 'Warning' },
  success: { de: 'Gute Nachricht', en: 'Good news' },
  danger: { de: 'Gefahr', en: 'Danger' },
};
