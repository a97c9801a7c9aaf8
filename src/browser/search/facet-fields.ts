import { facetNames } from '#search/facet-names.ts';
import type { SelectionCounts } from '#search/facet-table.ts';
import { numberInWords } from '#i18n/phrases.ts';
import type { SearchState } from './state.ts';
import type { Surroundings } from './surroundings.ts';

/** A facet's value that the visitor chose. */
export interface Choice {
  field: HTMLInputElement;
  label: string;
}

/** Sets all fields of a form to a state. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) {
      if (field.name === 'q' && field.value.trim() !== state.q) field.value = state.q;
      if (field.name === 'archive') field.checked = state.archive;
      const facet = facetNames.find((name) => name === field.name);
      if (facet) field.checked = state.chosen[facet]?.includes(field.value) ?? false;
    } else if (field instanceof HTMLSelectElement && field.name === 'sort') field.value = state.sort;
  }
}

/** Everything that narrows the search down, in the order of the form. */
export function choicesIn(form: HTMLFormElement): Choice[] {
  return [...form.elements]
    .filter((field) => field instanceof HTMLInputElement)
    .filter((field) => field.type === 'checkbox' && field.checked)
    .map((field) => ({
      field,
      label: field.parentElement?.querySelector('span')?.textContent ?? field.value,
    }));
}

/** Writes beside each value how many results it would show. */
export function showCounts(form: HTMLFormElement, counts: SelectionCounts, { lang }: Surroundings): void {
  for (const field of form.elements) {
    const facet = facetNames.find((name) => name === (field as HTMLInputElement).name);
    const option = field.parentElement;
    const place = option?.querySelector('.facet__count');
    if (!facet || !option || !place) continue;
    const count = counts[facet][(field as HTMLInputElement).value] ?? 0;
    place.textContent = numberInWords(count, lang);
    option.classList.toggle('facet__option--none', count === 0);
  }
}
