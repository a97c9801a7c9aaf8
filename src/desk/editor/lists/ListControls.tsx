/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { ListWords } from '#desk/words/list-words.ts';

/** How a section is looked at: which of its orders, groupings (-1 for none) and filters are chosen, by their places. */
export interface View {
  order: number;
  grouping: number;
  filters: readonly number[];
}

interface Props {
  view: View;
  orders: readonly string[];
  groupings: readonly string[];
  filters: readonly string[];
  say: ListWords;
  onChange: (view: View) => void;
}

/** Order, groups and filters of a list. */
export function ListControls({ view, orders, groupings, filters, say, onChange }: Props): ReactNode {
  const toggle = (at: number) =>
    view.filters.includes(at) ? view.filters.filter((one) => one !== at) : [...view.filters, at];
  return (
    <div className="desk-controls">
      <Chooser
        label={say('sortBy')}
        options={orders}
        chosen={view.order}
        onChoose={(order) => onChange({ ...view, order })}
      />
      {groupings.length > 0 && (
        <Chooser
          label={say('groupBy')}
          options={[say('noGroups'), ...groupings]}
          chosen={view.grouping + 1}
          onChoose={(at) => onChange({ ...view, grouping: at - 1 })}
        />
      )}
      {filters.length > 0 && (
        <fieldset>
          <legend>{say('filterBy')}</legend>
          {filters.map((label, at) => (
            <label key={label}>
              <input
                type="checkbox"
                checked={view.filters.includes(at)}
                onChange={() => onChange({ ...view, filters: toggle(at) })}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface ChooserProps {
  label: string;
  options: readonly string[];
  chosen: number;
  onChoose: (at: number) => void;
}

function Chooser({ label, options, chosen, onChoose }: ChooserProps): ReactNode {
  return (
    <label>
      {label}
      <select value={chosen} onChange={({ target }) => onChoose(Number(target.value))}>
        {options.map((option, at) => (
          <option key={option} value={at}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}
