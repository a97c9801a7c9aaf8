/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { FoundTerm } from '#desk/lists/find-terms.ts';
import { desk } from './scene.ts';

/** Terms of the vocabulary, each with a link to its list. */
export function TermLinks({ terms }: { terms: readonly FoundTerm[] }): ReactNode {
  const { say } = desk();
  if (terms.length === 0) return null;
  return (
    <div className="desk-new">
      <h2>{say('terms')}</h2>
      <ul>
        {terms.map(({ href, text }) => (
          <li key={href + text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
