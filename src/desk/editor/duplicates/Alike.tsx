import { useEffect, useState } from 'react';
import { choiceWordsOf } from '#desk/words/choice-words.ts';
import { folderCollections, placeOfCollection } from '#desk/config/collections.ts';
import type { Comparable, ProbableDuplicate } from '#intake/duplicates.ts';
import type { Lang } from '#schemas/fields.ts';
import { Note } from '../choice/parts.ts';
import type { DecapEntry } from '../decap-entry.ts';
import type { FindAlike } from './likely-duplicates.ts';

/** Milliseconds without a key after which a title counts as typed. */
const PAUSE = 300;

interface Props {
  title: string;
  entry: DecapEntry;
  find: FindAlike;
  lang: Lang;
}

/** What is probably there already, each with a link to read it in a second tab. */
export function Alike({ title, entry, find, lang }: Props) {
  const [found, setFound] = useState<readonly ProbableDuplicate[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const alike = title.trim() === '' ? [] : await find(candidateOf(title, entry));
      if (isCurrent) setFound(alike);
    };
    const timer = setTimeout(() => void look(), PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [title, entry, find]);
  const say = choiceWordsOf(lang);
  return (
    <div role="status">
      {found.length > 0 && (
        <Note as="div">
          {say('alike', { n: found.length })}
          <ul>
            {found.map(({ listing: { kind, id, data } }) => (
              <li key={`${kind}/${id}`}>
                <a href={addressOf(kind, id)} target="_blank" rel="noreferrer">
                  {data.title}
                </a>
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}

function candidateOf(title: string, entry: DecapEntry): Comparable {
  const slug = String(entry.get('slug') ?? '');
  const { kind } = placeOfCollection(String(entry.get('collection')), slug);
  const text = (name: string): string => String(entry.getIn(['data', name]) ?? '');
  return {
    kind: kind as Comparable['kind'],
    id: slug,
    data: { title, category: text('category'), organisation: text('organisation') },
  };
}

/** In the desk itself. */
function addressOf(kind: Comparable['kind'], id: string): string {
  const { name } = folderCollections.find((collection) => collection.kind === kind)!;
  return `#/collections/${name}/entries/${id}`;
}
