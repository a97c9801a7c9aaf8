import { Dropdown, DropdownItem, StyledDropdownButton } from 'decap-cms-ui-default';
import type { Map } from 'immutable';
import { SettingsDropdown } from 'decap-cms-core/dist/esm/components/UI/index.js';
import { shellWordsOf } from '#desk/words/shell-words.ts';
import { pageLanguage } from '../page-language.ts';
import { goToBeginning } from './arrivals.ts';
import { Brand } from './Brand.tsx';

/** A section of the desk as Decap keeps it. */
type Section = Map<string, unknown>;

interface HeaderProps {
  user?: { avatar_url?: string };
  collections: Map<string, Section>;
  onCreateEntryClick: (section: string) => void;
  onLogoutClick: () => void;
  displayUrl?: string;
}

/** Stands in for Decap's own: the hub's name and mark, where one is, and what can be made anew. */
export function Header({ user, collections, onCreateEntryClick, onLogoutClick, displayUrl }: HeaderProps) {
  const say = shellWordsOf(pageLanguage());
  const isBoard = location.hash.startsWith('#/workflow');
  const current = (here: boolean) => (here ? 'page' : undefined);
  const creatable = collections.toList().filter((one) => one.get('create') === true);
  return (
    <header className="desk-header">
      <button type="button" className="desk-skip" onClick={goToBeginning}>
        {say('skip')}
      </button>
      <div className="desk-header__row">
        <Brand className="desk-header__brand" href="#/" />
        <nav className="desk-header__nav" aria-label={say('desk')}>
          <ul>
            <li>
              <a href="#/" aria-current={current(!isBoard)}>
                {say('entries')}
              </a>
            </li>
            <li>
              <a href="#/workflow" aria-current={current(isBoard)}>
                {say('board')}
              </a>
            </li>
          </ul>
        </nav>
        <div className="desk-header__acts">
          <Dropdown
            renderButton={() => <StyledDropdownButton>{say('new')}</StyledDropdownButton>}
            dropdownTopOverlap="2.75rem"
            dropdownWidth="14rem"
            dropdownPosition="left"
          >
            {creatable.map((one) => {
              const name = String(one.get('name'));
              const label = String(one.get('label_singular') ?? one.get('label'));
              return <DropdownItem key={name} label={label} onClick={() => onCreateEntryClick(name)} />;
            })}
          </Dropdown>
          <SettingsDropdown
            displayUrl={displayUrl}
            imageUrl={user?.avatar_url}
            onLogoutClick={onLogoutClick}
          />
        </div>
      </div>
    </header>
  );
}
