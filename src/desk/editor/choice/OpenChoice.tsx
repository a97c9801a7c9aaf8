import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { choiceWordsOf } from '#desk/words/choice-words.ts';
import { directoryWordsOf } from '#desk/words/directory-words.ts';
import { countryOptions } from '#forms/countries.ts';
import { optionsFrom, type Option, type Options } from '#forms/options.ts';
import type { Content } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import { isKind, type ReferenceTarget } from '#schemas/pointers.ts';
import type { Directory, Unbuilt } from '../directory/directory.ts';
import { NewEntryForm } from '../new-entry/NewEntryForm.tsx';
import { smallFormOf } from '../new-entry/small-forms.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { Offer } from './Combobox.tsx';
import { isNamed } from './find-options.ts';

/** Shorter is no name, but the beginning of one. */
const SHORTEST_NAME = 2;
const NONE: readonly Option[] = [];

interface Props {
  id: string;
  className: string;
  /** What could be chosen when the site was built. */
  built: readonly Option[];
  /** What the field names; undefined for a closed list. */
  target: ReferenceTarget | undefined;
  directory: Directory;
  /** What the form itself adds to what can be chosen. */
  inForm: () => readonly Option[];
  lang: Lang;
  values: readonly string[];
  isMultiple: boolean;
  isClearable: boolean;
  max?: number | undefined;
  onChange: (values: string[]) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** A choice of what is there by now; what is missing can be added on the spot. */
export function OpenChoice({ built, target, directory, inForm, lang, ...props }: Props) {
  const { id, values, isMultiple, onChange } = props;
  const since = useSyncExternalStore(directory.subscribe, () => (target ? directory.options(target) : NONE));
  const [own, setOwn] = useState(inForm);
  const options = useMemo(() => together(built, [...since, ...own]), [built, since, own]);
  const [making, setMaking] = useState<string>();
  const form = smallFormOf(target);
  const refresh = (): void => {
    if (target) directory.refresh(target);
    setOwn(inForm());
  };
  const isStrange = values.some((value) => !options.some((option) => option.value === value));
  useEffect(() => {
    if (isStrange && target) directory.refresh(target);
  }, [isStrange, target, directory]);

  const leaveForm = (): void => {
    setMaking(undefined);
    document.getElementById(id)?.focus();
  };
  const choose = (value: string): void => {
    onChange(isMultiple ? [...new Set([...values, value])] : [value]);
    leaveForm();
  };
  const made = (item: Unbuilt): void => {
    directory.learn([item]);
    choose(item.id);
  };
  const offerFor = (typed: string): Offer | undefined => {
    if (!form || typed.length < SHORTEST_NAME || isNamed(options, typed)) return undefined;
    const say = directoryWordsOf(lang);
    const label = say(isKind(form.target) ? 'create' : 'propose', { name: typed });
    return { label, take: () => setMaking(typed) };
  };
  return (
    <>
      <ChoiceField
        {...props}
        say={choiceWordsOf(lang)}
        options={options}
        offerFor={offerFor}
        onFocus={() => {
          refresh();
          props.onFocus();
        }}
      />
      {form && making !== undefined && (
        <NewEntryForm
          form={form}
          typed={making}
          directory={directory}
          optionsOf={termOptions(directory, lang)}
          lang={lang}
          onMade={made}
          onFound={choose}
          onCancel={leaveForm}
        />
      )}
    </>
  );
}

/** What is new stands first, and what has been built since is offered once. */
function together(built: readonly Option[], since: readonly Option[]): readonly Option[] {
  const there = new Set(built.map(({ value }) => value));
  const news = since.filter(({ value }) => !there.has(value));
  return news.length > 0 ? [...news, ...built] : built;
}

/** What a small form offers: countries and terms. */
function termOptions({ known: { vocabulary } }: Directory, lang: Lang): Options {
  const terms = optionsFrom({ entries: {}, vocabulary } as unknown as Content, lang);
  return (target) => (target === 'country' ? countryOptions(lang) : terms(target));
}
