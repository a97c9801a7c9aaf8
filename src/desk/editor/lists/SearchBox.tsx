/** @jsxImportSource react */
import { useId, useState, type ReactNode } from 'react';
import { desk } from './scene.ts';

/** One search over all sections, from every list. */
export function SearchBox({ searchTerm = '' }: { searchTerm?: string }): ReactNode {
  const { say } = desk();
  const id = useId();
  const [query, setQuery] = useState(searchTerm);
  const search = (): void => {
    if (query.trim() !== '') location.hash = `#/search/${encodeURIComponent(query.trim())}`;
  };
  return (
    <form
      role="search"
      className="desk-search"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <label htmlFor={id}>{say('search')}</label>
      <input
        id={id}
        type="search"
        value={query}
        title={say('searchHint')}
        autoComplete="off"
        onChange={({ target }) => setQuery(target.value)}
      />
      <button type="submit">{say('find')}</button>
    </form>
  );
}
