import { line, plainDate } from './fields.ts';
import { words } from './words.ts';

/** Fields that the desk's own pages share. Their language is their folder. */
export const headline = {
  title: line(5, 120).meta(words(['Titel', 'Überschrift in 5 bis 120 Zeichen'], ['Title', 'Headline in 5 to 120 characters'])),
  summary: line(10, 300).meta(words(['Kurzfassung', 'Ein bis zwei Sätze für Listen'], ['Summary', 'One or two sentences for lists'])),
};

export const updatedOn = plainDate
  .optional()
  .meta(
    words(
      ['Zuletzt geändert am', 'Macht ältere Übersetzungen als veraltet kenntlich'],
      ['Last changed on', 'Marks older translations as outdated'],
    ),
  );
