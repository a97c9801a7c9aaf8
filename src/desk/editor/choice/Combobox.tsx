import { useCombobox } from 'downshift';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ChoiceWords } from '#desk/words/choice-words.ts';
import type { Option } from '#forms/options.ts';
import { findOptions, type FoundOption } from './find-options.ts';
import { Choice, Field, Note, Place, Plain, Popup } from './parts.ts';

/** So many are drawn at once; whoever looks for another one types. */
const MOST_SHOWN = 250;

/** What may be added where nothing is called as somebody typed. */
export interface Offer {
  label: string;
  take: () => void;
}

interface Props {
  id: string;
  className: string;
  say: ChoiceWords;
  options: readonly Option[];
  /** What the input shows while nobody types. */
  shown: string;
  chosen: ReadonlySet<string>;
  onChoose: (option: Option) => void;
  /** The input was emptied and left. */
  onEmptied: () => void;
  /** Backspace in an empty input. */
  onBack?: () => void;
  offerFor?: (typed: string) => Offer | undefined;
  isFull?: boolean;
  /** Id of the element that says more of the field, also what is wrong with it. */
  describedBy?: string;
  isWrong?: boolean;
  /** The list stays open for the next choice. */
  staysOpen?: boolean;
  onFocus: () => void;
  onBlur: () => void;
  /** In front of the input. */
  before?: ReactNode;
  /** Behind it. */
  after?: ReactNode;
}

type Item = FoundOption | { offer: Offer };

/** An input that filters a list and takes what is chosen from it, by mouse, finger, keyboard or ear. */
export function Combobox(props: Props) {
  const { id, className, say, options, shown, chosen, staysOpen = false, isFull = false } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  /** Undefined while the input shows what is chosen. */
  const [typed, setTyped] = useState<string>();
  const found = useMemo(() => findOptions(options, typed ?? ''), [options, typed]);
  const offer = typed?.trim() ? props.offerFor?.(typed.trim()) : undefined;
  const drawn: readonly FoundOption[] = isFull ? [] : found.slice(0, MOST_SHOWN);
  const items: Item[] = offer && !isFull ? [...drawn, { offer }] : [...drawn];
  const rest = isFull ? 0 : found.length - drawn.length;

  const take = (item: Item | null): void => {
    setTyped(undefined);
    if (!item) return;
    if ('offer' in item) item.offer.take();
    else props.onChoose(item.option);
  };
  const box = useCombobox<Item>({
    inputId: id,
    menuId: listId,
    items,
    selectedItem: null,
    inputValue: typed ?? shown,
    itemToString: textOf,
    getA11yStatusMessage: ({ isOpen }) =>
      isOpen && !isFull ? statusOf(items.length + rest, typed, say) : '',
    stateReducer: (state, { type, changes }) => {
      const { InputChange, InputBlur, InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes;
      // Enter takes the first of what was typed; nobody who only walks through the form takes anything.
      if (type === InputChange) return { ...changes, highlightedIndex: changes.inputValue?.trim() ? 0 : -1 };
      if (type === InputBlur && typed === undefined) return { ...changes, selectedItem: null };
      if (staysOpen && (type === InputKeyDownEnter || type === ItemClick))
        return { ...changes, isOpen: true, highlightedIndex: state.highlightedIndex };
      return changes;
    },
    onSelectedItemChange: ({ selectedItem }) => take(selectedItem),
    onStateChange: ({ type }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setTyped(undefined);
    },
  });
  const leave = (): void => {
    if (typed?.trim() === '' && shown !== '') props.onEmptied();
    setTyped(undefined);
    props.onBlur();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // The form behind would be sent.
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Backspace' && event.currentTarget.value === '') props.onBack?.();
  };
  return (
    <Place>
      <div
        className={className}
        onClick={({ target, currentTarget }) => target === currentTarget && input.current?.focus()}
      >
        <Field>
          {props.before}
          <input
            {...box.getInputProps({
              ref: input,
              'aria-labelledby': undefined,
              'aria-describedby': isFull ? `${listId}-full` : props.describedBy,
              'aria-invalid': props.isWrong,
              onFocus: (event) => {
                props.onFocus();
                event.currentTarget.select();
              },
              // At once: what Downshift tells of comes after the next key.
              onChange: (event) => setTyped(event.currentTarget.value),
              onBlur: leave,
              onKeyDown,
            })}
          />
          {props.after}
          <Plain {...box.getToggleButtonProps({ type: 'button', 'aria-label': say('open') })}>
            <span aria-hidden="true">{box.isOpen ? '▴' : '▾'}</span>
          </Plain>
        </Field>
      </div>
      <Popup hidden={!box.isOpen || isFull}>
        <ul {...box.getMenuProps({ 'aria-labelledby': undefined, 'aria-label': say('open') })}>
          {box.isOpen &&
            items.map((item, index) => (
              <Choice
                key={'offer' in item ? '\0offer' : item.option.value}
                data-here={box.highlightedIndex === index ? '' : undefined}
                data-offer={'offer' in item ? '' : undefined}
                {...box.getItemProps({
                  item,
                  index,
                  'aria-selected': 'option' in item && chosen.has(item.option.value),
                })}
              >
                {textOf(item)}
                {'option' in item && <Beside item={item} say={say} />}
              </Choice>
            ))}
        </ul>
        {box.isOpen && items.length === 0 && <p>{nothingOf(typed, say)}</p>}
        {box.isOpen && rest > 0 && <p>{say('more', { n: rest })}</p>}
      </Popup>
      {isFull && <Note id={`${listId}-full`}>{say('most', { n: chosen.size })}</Note>}
    </Place>
  );
}

/** Why something is found whose label does not say it, and what else is to be known of it. */
function Beside({ item: { option, by }, say }: { item: FoundOption; say: ChoiceWords }) {
  const words = [option.note, by && say('also', { word: by })].filter(Boolean);
  return words.length > 0 ? <small>{words.join(' · ')}</small> : null;
}

function textOf(item: Item | null): string {
  if (!item) return '';
  return 'offer' in item ? item.offer.label : item.option.label;
}

function statusOf(n: number, typed: string | undefined, say: ChoiceWords): string {
  return n > 0 ? say('found', { n }) : nothingOf(typed, say);
}

function nothingOf(typed: string | undefined, say: ChoiceWords): string {
  return typed?.trim() ? say('nothing', { typed: typed.trim() }) : say('empty');
}
