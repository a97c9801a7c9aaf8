import { List, Map } from 'immutable';
import { Component } from 'react';
import type { Lang } from '#schemas/fields.ts';
import { VOCABULARY } from '#desk/config/collections.ts';
import type { Option } from '#forms/options.ts';
import type { ReferenceTarget } from '#schemas/pointers.ts';
import type { DecapEntry } from '../decap-entry.ts';
import type { Directory } from '../directory/directory.ts';
import { OpenChoice } from './OpenChoice.tsx';

/** What Decap hands to the control of a field, as far as a choice needs it. */
interface Props {
  field: Map<string, unknown>;
  forID: string;
  value?: unknown;
  classNameWrapper: string;
  getEntry?: () => DecapEntry | undefined;
  onChange: (value: unknown) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
}

/** Decap's field for a choice, with words in the page's language and found by every word that the vocabulary knows. */
export function choiceControl(directory: Directory, lang: Lang) {
  return class ChoiceControl extends Component<Props> {
    override render() {
      const { field, forID, value, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
      const isMultiple = field.get('multiple') === true;
      return (
        <OpenChoice
          id={forID}
          className={classNameWrapper}
          built={optionsOf(field)}
          target={field.get('target') as ReferenceTarget | undefined}
          directory={directory}
          inForm={() => termsInForm(this.props, lang)}
          lang={lang}
          values={valuesOf(value)}
          isMultiple={isMultiple}
          isClearable={isMultiple || field.get('required') === false}
          max={field.get('max') as number | undefined}
          onChange={(values) => change(this.props, values, isMultiple)}
          onFocus={setActiveStyle}
          onBlur={setInactiveStyle}
        />
      );
    }
  };
}

/** An optional choice that was taken back leaves no trace, see `schemas/empty.ts`. */
function change({ field, onChange }: Props, values: string[], isMultiple: boolean): void {
  if (isMultiple && (values.length > 0 || field.get('required') !== false)) onChange(List(values));
  else onChange(values[0] ?? null);
}

function valuesOf(value: unknown): string[] {
  if (List.isList(value)) return (value as List<unknown>).toArray().map(String);
  return value === undefined || value === null || value === '' ? [] : [String(value)];
}

const known = new WeakMap<object, readonly Option[]>();

/** Thousands of organisations are turned into options once. */
function optionsOf(field: Map<string, unknown>): readonly Option[] {
  const list = field.get('options') as List<Map<string, unknown> | string>;
  let options = known.get(list);
  if (!options) {
    options = list
      .toArray()
      .map((one) => (Map.isMap(one) ? (one.toJS() as unknown as Option) : { label: one, value: one }));
    known.set(list, options);
  }
  return options;
}

/** The terms of the list that is being edited: a new one can be chosen at once. */
function termsInForm({ field, getEntry }: Props, lang: Lang): readonly Option[] {
  const entry = getEntry?.();
  if (entry?.get('collection') !== VOCABULARY || entry.get('slug') !== field.get('target')) return [];
  const items = (entry.getIn(['data', 'items']) as List<Map<string, unknown>> | undefined)?.toArray() ?? [];
  return items.flatMap((item) => {
    const value = String(item.get('id') ?? '');
    return value === '' ? [] : [{ value, label: String(item.getIn(['label', lang]) ?? value) }];
  });
}
