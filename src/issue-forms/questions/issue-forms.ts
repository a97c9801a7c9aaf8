import { optionsFrom, type Option, type Options } from '#forms/options.ts';
import {
  asked,
  formNames,
  isOwnForm,
  type Asked,
  type FormName,
  type OwnForm,
  type Reading,
} from './asked.ts';
import { askedOfKind } from './asked-of-kind.ts';
import { describedAt } from './described-at.ts';
import { formWordsOf } from './form-words.ts';
import { addressOf } from '#domain/addresses.ts';
import { languagesOf } from '#domain/languages.ts';
import type { Content } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Settings } from '#schemas/settings.ts';

/** One question of an issue form, in one language. */
export interface IssueField {
  /** Letters, digits, `-` and `_`: also its name in a link that fills the form. */
  id: string;
  type: Asked['type'];
  label: string;
  hint: string;
  options: Option[];
  isRequired: boolean;
  /** The field of the entry that the answer becomes as it is read. */
  fills?: { path: string; as: Reading };
}

/** An issue form as data; {@link issueFormFiles} writes it. */
export interface IssueForm {
  form: FormName;
  lang: Lang;
  /** Name of its file in `.github/ISSUE_TEMPLATE/`, by which GitHub also sorts: `de-1-angebot.yml`. */
  file: string;
  name: string;
  description: string;
  title: string;
  /** Labels of the new issue; see `.github/labels.json`. */
  labels: string[];
  intro: string;
  fields: IssueField[];
}

/** The labels that issues get from their form, whatever its language. */
export const formLabels: Readonly<Record<OwnForm | 'entry', string>> = {
  entry: 'eintrag',
  offer: 'angebot',
  request: 'gesuch',
  answer: 'antwort auf aufruf',
  ended: 'nicht mehr aktuell',
  report: 'gemeldet',
};

/** Every issue form in every language of the hub, with the terms of its vocabulary. */
export function issueForms(content: Content): IssueForm[] {
  return languagesOf(content.settings).flatMap((lang) => {
    const optionsOf = optionsFrom(content, lang);
    return formNames.map((form): IssueForm => {
      const words = formWordsOf(form);
      return {
        form,
        lang,
        file: issueFormFile(form, lang),
        name: words.name[lang],
        description: words.description[lang],
        title: words.title[lang],
        labels: [formLabels[isOwnForm(form) ? form : 'entry']],
        intro: withPlaces(words.intro[lang], content.settings, lang),
        fields: questionsOf(form).map((question) => fieldOf(question, lang, optionsOf)),
      };
    });
  });
}

export function questionsOf(form: FormName): readonly Asked[] {
  return isOwnForm(form) ? asked[form] : askedOfKind(form);
}

/** Name of a form's file, by which a link opens it. */
export function issueFormFile(form: FormName, lang: Lang): string {
  return `${lang}-${formNames.indexOf(form) + 1}-${formWordsOf(form).file[lang]}.yml`;
}

/** Fills in where to turn to without an account. */
export function withPlaces(text: string, settings: Settings, lang: Lang): string {
  const site = `${settings.url.replace(/\/+$/, '')}${addressOf({ screen: 'submit' }, lang)}`;
  return text.replaceAll('{desk}', settings.desk.mail).replaceAll('{site}', site);
}

function fieldOf(question: Asked, lang: Lang, optionsOf: Options): IssueField {
  const { id, type, of, label, hint, values, reads, isRequired = false } = question;
  const words = of && describedAt(of[0], of[1], lang);
  const listed = values && Object.entries(values).map(([value, text]) => ({ value, label: text[lang] }));
  const options =
    listed ?? (type === 'dropdown' && words ? (words.target ? optionsOf(words.target) : words.options) : []);
  return {
    id,
    type,
    label: label?.[lang] ?? words?.label ?? id,
    hint: hint?.[lang] ?? words?.hint ?? '',
    options: distinct(options),
    isRequired,
    ...(of && reads && { fills: { path: of[1], as: reads } }),
  };
}

/**
 * GitHub drops a form without a word whose options repeat themselves or say "None". Where two terms have one name, their
 * ids tell them apart.
 */
function distinct(options: readonly Option[]): Option[] {
  const names = Map.groupBy(options, ({ label }) => label.toLowerCase());
  return options.map(({ value, label }) => {
    const key = label.toLowerCase();
    const isPlain = names.get(key)!.length === 1 && key !== 'none';
    return { value, label: isPlain ? label : `${label} (${value})` };
  });
}
