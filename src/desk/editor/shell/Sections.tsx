import Sidebar from 'decap-cms-core/dist/esm/components/Collection/Sidebar.js';
import type { Map } from 'immutable';
import { useEffect, useId, useState } from 'react';
import { shellWordsOf } from '#desk/words/shell-words.ts';
import { pageLanguage } from '../page-language.ts';

interface SectionsProps {
  collection?: Map<string, unknown>;
  [name: string]: unknown;
}

/** Decap's list of sections, which a phone shows when it is asked to. */
export function Sections(props: SectionsProps) {
  const say = shellWordsOf(pageLanguage());
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const here = props.collection?.get('name');
  useEffect(() => setOpen(false), [here]);
  return (
    <div className="desk-sections" data-open={isOpen}>
      <button
        type="button"
        className="desk-sections__button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {say('sections')}
      </button>
      <div id={id}>
        <Sidebar {...props} />
      </div>
    </div>
  );
}
