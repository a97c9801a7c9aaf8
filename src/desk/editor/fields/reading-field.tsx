import { Component, type ComponentClass, type ReactNode } from 'react';
import type { FieldPath } from '#checks/finding.ts';
import type { DecapEntry } from '../decap-entry.ts';
import type { ControlProps } from '../mounted-controls.ts';
import type { FieldPlace, FieldReader, Reading } from './reading.ts';

/** What Decap hands to a control. */
export interface Props extends ControlProps {
  value?: unknown;
  onChange(value: unknown): void;
  classNameWrapper: string;
  setActiveStyle(): void;
  setInactiveStyle(): void;
  getEntry?: () => DecapEntry;
}
interface State {
  /** What stands in the field. Nobody but its editor changes it while it is being typed. */
  text: string;
  /** What of it the entry was last told. */
  told: unknown;
  /** Whether it is being typed. */
  isOpen: boolean;
}

/**
 * A field of one line that keeps what is typed and says what it reads in it.
 * @param beside something behind the input, such as a button
 */
export function readingField(
  reader: FieldReader,
  beside?: (change: (text: string) => void, props: Props) => ReactNode,
): ComponentClass<Props> {
  return class ReadingField extends Component<Props, State> {
    /** Where it stands in the entry; told by the check at saving, see `field-check.ts`. */
    placeInEntry?: () => FieldPath | undefined;

    /** The unit beside a number may be another one now. */
    othersChanged = (): void => this.forceUpdate();

    override state: State = { text: reader.print(this.props.value), told: this.props.value, isOpen: false };

    /** Where it stands is known once what is around it is on the screen too. */
    override componentDidMount(): void {
      queueMicrotask(this.othersChanged);
    }

    /** What is read may depend on other fields. */
    override shouldComponentUpdate(): boolean {
      return true;
    }

    /** Another value than the one told came from elsewhere, such as the copy of what was written. */
    override componentDidUpdate(before: Props): void {
      const { value } = this.props;
      if (value === before.value || value === this.state.told) return;
      this.setState({ text: reader.print(value), told: value });
    }

    private readonly change = (text: string): void => {
      const { value } = this.reading(text);
      this.setState({ text, told: value });
      this.props.onChange(value);
    };

    private readonly leave = (): void => {
      const { settled } = this.reading(this.state.text);
      this.setState(({ text }) => ({ text: settled ?? text, isOpen: false }));
      this.props.setInactiveStyle();
    };

    private reading(text: string): Reading {
      return text.trim() === '' ? { value: '' } : reader.read(text, placeOf(this));
    }

    override render(): ReactNode {
      const { forID, classNameWrapper, setActiveStyle } = this.props;
      const { text, isOpen } = this.state;
      const { words, note, fault } = this.reading(text);
      const refused = isOpen ? undefined : fault;
      const said = [refused ?? words, note].filter(Boolean).join(' ');
      const id = `${forID}-reading`;
      return (
        <>
          <div className="hub-field">
            <input
              id={forID}
              className={classNameWrapper}
              type="text"
              inputMode={reader.inputMode}
              autoComplete="off"
              spellCheck={false}
              aria-describedby={`${id} ${forID}-hint`}
              aria-invalid={refused === undefined ? undefined : true}
              value={text}
              onChange={(event) => this.change(event.target.value)}
              onFocus={() => {
                this.setState({ isOpen: true });
                setActiveStyle();
              }}
              onBlur={this.leave}
            />
            {beside?.(this.change, this.props)}
          </div>
          <div
            id={id}
            className={refused === undefined ? 'hub-reading' : 'hub-reading hub-reading-fault'}
            // Read out when the field is left, and not at every key.
            aria-live={isOpen ? 'off' : 'polite'}
          >
            {said}
          </div>
        </>
      );
    }
  };
}

function placeOf(control: { props: Props; placeInEntry?: () => FieldPath | undefined }): FieldPlace {
  const { field, getEntry } = control.props;
  return {
    option: (name) => field.get(name),
    valueAt: (path) => {
      const data: unknown = getEntry?.().get('data');
      const names = path.split('.').filter((name) => name !== '');
      if (path.startsWith('.')) return valueIn(data, names);
      const own = control.placeInEntry?.();
      return own && valueIn(data, [...own.slice(0, -1), ...names]);
    },
  };
}

/** A set of fields that may be missing is a list of one in the editor. */
function valueIn(data: unknown, path: FieldPath): unknown {
  let at = data;
  for (const part of path) {
    if (isList(at) && typeof part === 'string') at = at.get(0);
    at = isCollection(at) ? at.get(part) : undefined;
  }
  return at;
}

interface Collection {
  get(key: string | number): unknown;
}

function isCollection(value: unknown): value is Collection {
  return typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';
}

function isList(value: unknown): value is Collection {
  return isCollection(value) && 'push' in value;
}
