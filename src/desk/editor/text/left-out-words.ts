import type { TextWords } from '#desk/words/text-words.ts';
import type { ImageField } from './image-field.ts';
import type { LeftOut } from './paste/clean-tree.ts';

/** What of a copied text is not there, in sentences; empty where everything is. */
export function leftOutWords(
  { images, links }: LeftOut,
  field: ImageField | undefined,
  say: TextWords,
): string {
  const sentences: string[] = [];
  if (images > 0) {
    sentences.push(say('imagesLeftOut', { n: images }));
    sentences.push(field ? say('imageInField', { field: field.label }) : say('noImages'));
  }
  if (links > 0) sentences.push(say('linksLeftOut', { n: links }));
  return sentences.join(' ');
}
