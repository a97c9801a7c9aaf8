import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { choiceWordsOf } from '#desk/words/choice-words.ts';
import { directoryWordsOf } from '#desk/words/directory-words.ts';
import { describedKind } from '#forms/described-kind.ts';
import { hintOf, labelOf } from '#forms/described-words.ts';
import type { Option, Options } from '#forms/options.ts';
import type { Lang } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';
import { isKind } from '#schemas/pointers.ts';
import { ChoiceField } from '../choice/ChoiceField.tsx';
import type { Directory, Unbuilt } from '../directory/directory.ts';
import { alikeTo, newEntry } from './new-entry.ts';
import { Act, Acts, Box, Fault, Hint, Input, Line } from './parts.ts';
import { askedField, type SmallForm } from './small-forms.ts';

interface Props {
  form: SmallForm;
  /** What was typed where nothing was found. */
  typed: string;
  directory: Directory;
  optionsOf: Options;
  lang: Lang;
  onMade: (item: Unbuilt) => void;
  /** Something that is there already was meant. */
  onFound: (id: string) => void;
  onCancel: () => void;
}

/** A few questions on the spot about what is not there yet. */
export function NewEntryForm(props: Props) {
  const { form, typed, directory, lang, onMade, onFound, onCancel } = props;
  const { target, asked, kind } = form;
  const say = directoryWordsOf(lang);
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const [written, setWritten] = useState<Record<string, string>>(() => ({
    ...(asked.includes('location.country') && { 'location.country': directory.known.homeCountry }),
    [form.name]: typed,
  }));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const name = written[form.name] ?? '';
  const alike = target === 'organisation' ? alikeTo(name, directory) : undefined;
  const heading = isKind(target)
    ? kinds[target].label[lang]
    : labelOf(describedKind(kind).properties!['items']!, lang);

  useEffect(() => {
    // The name is there already: one goes on with what is not.
    box.current?.querySelectorAll<HTMLInputElement>('input')[1]?.focus();
  }, []);
  const take = (): void => {
    const made = newEntry(form, written, directory, lang);
    if ('item' in made) return onMade(made.item);
    setFaults(made.faults);
    const first = asked.findIndex((path) => made.faults[path]);
    if (first >= 0) document.getElementById(`${id}-${first}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      take();
    }
  };
  const asking = (path: string, at: number) => {
    const { field, isRequired } = askedField(form, path);
    const fault = faults[path];
    const value = written[path] ?? '';
    const write = (text: string): void => setWritten({ ...written, [path]: text });
    const described = { 'aria-describedby': `${id}-${at}-hint`, 'aria-invalid': Boolean(fault) };
    const options = choicesOf(field, props.optionsOf, lang);
    return (
      <Line key={path}>
        <label htmlFor={`${id}-${at}`}>
          {labelIn(form, path, lang)}
          {isRequired && <span aria-hidden="true"> *</span>}
        </label>
        {options ? (
          <ChoiceField
            id={`${id}-${at}`}
            className="hub-choice"
            say={choiceWordsOf(lang)}
            options={options}
            values={value === '' ? [] : [value]}
            isMultiple={false}
            isClearable={!isRequired}
            describedBy={`${id}-${at}-hint`}
            isWrong={Boolean(fault)}
            onChange={([chosen = '']) => write(chosen)}
            onFocus={() => undefined}
            onBlur={() => undefined}
          />
        ) : (
          <Input
            id={`${id}-${at}`}
            value={value}
            type={field.format === 'email' ? 'email' : 'text'}
            required={isRequired}
            onChange={(event) => write(event.currentTarget.value)}
            {...described}
          />
        )}
        <Hint id={`${id}-${at}-hint`}>{fault ? <Fault>{fault}</Fault> : hintOf(field, lang)}</Hint>
      </Line>
    );
  };
  return (
    <Box ref={box} onKeyDown={onKeyDown}>
      <legend>{say('creating', { kind: heading })}</legend>
      <p>{say(isKind(target) ? 'createdWith' : 'proposedWith')}</p>
      {alike && (
        <p role="status">
          {say('alike', { name: alike.name })}{' '}
          <Act type="button" onClick={() => onFound(alike.id)}>
            {say('takeAlike', { name: alike.name })}
          </Act>
        </p>
      )}
      {asked.map(asking)}
      {faults[''] && <Fault role="alert">{faults['']}</Fault>}
      <Acts>
        <Act type="button" data-first="" onClick={take}>
          {say(isKind(target) ? 'take' : 'takeTerm')}
        </Act>
        <Act type="button" onClick={onCancel}>
          {say('cancel')}
        </Act>
      </Acts>
    </Box>
  );
}

/** `Bezeichnung: Deutsch` for one of two languages; elsewhere what surrounds a field says nothing more. */
function labelIn(form: SmallForm, path: string, lang: Lang): string {
  const { field } = askedField(form, path);
  const around = path.split('.').slice(0, -1).join('.');
  if (around === '' || askedField(form, around).field.properties?.['de'] === undefined)
    return labelOf(field, lang);
  return `${labelOf(askedField(form, around).field, lang)}: ${labelOf(field, lang)}`;
}

function choicesOf(
  field: ReturnType<typeof askedField>['field'],
  optionsOf: Options,
  lang: Lang,
): readonly Option[] | undefined {
  if (field.target) return optionsOf(field.target);
  const labels = lang === 'en' ? field.labelsEn : field.labels;
  return field.enum?.map((value) => ({ label: labels?.[value] ?? String(value), value: String(value) }));
}
