import type { BlockData } from '../mdx-blocks.ts';
import type { ComponentField } from './component-fields.ts';
import { element } from './element.ts';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form of one component on the screen. */
export interface ComponentForm {
  dom: HTMLElement;
  /** Shows other values, but leaves the field alone in which somebody types. */
  show(data: BlockData): void;
  /** @param messages what is wrong, by field */
  showProblems(messages: ReadonlyMap<string, string>): void;
  focusFirst(): void;
}

interface Rules {
  id: string;
  data: BlockData;
  /** In place of a value where none was chosen. */
  unchosen: string;
  onChange: (name: string, value: string) => void;
  onLeave: () => void;
}

export function componentForm(fields: readonly ComponentField[], rules: Rules): ComponentForm {
  const dom = element('div', { class: 'fields' });
  const inputs = new Map<string, { input: Input; problem: HTMLElement }>();
  for (const field of fields) {
    const id = `${rules.id}-${field.name}`;
    const input = inputOf(field, rules.unchosen);
    input.id = id;
    if (field.isRequired) input.setAttribute('aria-required', 'true');
    setValue(input, rules.data[field.name] ?? '');
    input.addEventListener(input.localName === 'select' ? 'change' : 'input', () =>
      rules.onChange(field.name, input.value),
    );
    input.addEventListener('blur', rules.onLeave);
    const problem = element('p', { class: 'problem', id: `${id}-problem` });
    dom.append(element('label', { for: id }, field.label), input, problem);
    inputs.set(field.name, { input, problem });
  }
  return {
    dom,
    show: (data) => {
      for (const [name, { input }] of inputs)
        if (input !== document.activeElement) setValue(input, data[name] ?? '');
    },
    showProblems: (messages) => {
      for (const [name, { input, problem }] of inputs) {
        const message = messages.get(name) ?? '';
        problem.textContent = message;
        input.setAttribute('aria-invalid', String(message !== ''));
        if (message) input.setAttribute('aria-describedby', problem.id);
        else input.removeAttribute('aria-describedby');
      }
    },
    focusFirst: () => inputs.values().next().value?.input.focus(),
  };
}

const LINES = 4;

function inputOf({ control, choices }: ComponentField, unchosen: string): Input {
  if (control === 'area') {
    const area = element('textarea', { rows: String(LINES) });
    return area as HTMLTextAreaElement;
  }
  if (control !== 'choice') {
    const type = control === 'date' ? 'date' : control === 'address' ? 'url' : 'text';
    return element('input', { type, autocomplete: 'off' }) as HTMLInputElement;
  }
  const select = element('select') as HTMLSelectElement;
  select.append(element('option', { value: '' }, unchosen));
  for (const { value, label } of choices) select.append(element('option', { value }, label));
  return select;
}

/** What nobody can choose any more stays to be seen. */
function setValue(input: Input, value: string): void {
  if (input instanceof HTMLSelectElement && ![...input.options].some((option) => option.value === value))
    input.append(element('option', { value }, value));
  if (input.value !== value) input.value = value;
}
