import { useState } from 'react';
import type { ChoiceWords } from '#desk/words/choice-words.ts';
import type { Option } from '#forms/options.ts';
import { Combobox, type Offer } from './Combobox.tsx';
import { Chip, Plain, Unseen } from './parts.ts';

interface Props {
  id: string;
  className: string;
  say: ChoiceWords;
  options: readonly Option[];
  values: readonly string[];
  /** Whether several may be chosen. */
  isMultiple: boolean;
  /** Whether the field may be left empty. */
  isClearable: boolean;
  /** How many may be chosen. */
  max?: number | undefined;
  onChange: (values: string[]) => void;
  /** What may be added under a name that nothing has. */
  offerFor?: (typed: string) => Offer | undefined;
  describedBy?: string;
  isWrong?: boolean;
  onFocus: () => void;
  onBlur: () => void;
}

/** A choice of one, which the input shows, or of several, which stand before it. */
export function ChoiceField(props: Props) {
  const { id, say, options, values, isMultiple, isClearable, max = Infinity } = props;
  const [said, setSaid] = useState('');
  const labelOf = (value: string): string => options.find((one) => one.value === value)?.label ?? value;
  const remove = (value: string): void => {
    props.onChange(values.filter((one) => one !== value));
    setSaid(say('removed', { label: labelOf(value) }));
    document.getElementById(id)?.focus();
  };
  const choose = ({ value, label }: Option): void => {
    if (isMultiple && values.includes(value)) return remove(value);
    props.onChange(isMultiple ? [...values, value] : [value]);
    setSaid(say('chosen', { label }));
  };
  const last = values.at(-1);
  const removal = (value: string, words: string) => (
    <Plain type="button" aria-label={words} onClick={() => remove(value)}>
      <span aria-hidden="true">×</span>
    </Plain>
  );
  return (
    <>
      <Combobox
        {...props}
        shown={isMultiple || last === undefined ? '' : labelOf(last)}
        chosen={new Set(values)}
        staysOpen={isMultiple}
        isFull={isMultiple && values.length >= max}
        onChoose={choose}
        onEmptied={() => isClearable && last !== undefined && remove(last)}
        {...(isMultiple && last !== undefined && { onBack: () => remove(last) })}
        before={
          isMultiple &&
          values.map((value) => (
            <Chip key={value}>
              {labelOf(value)}
              {removal(value, say('remove', { label: labelOf(value) }))}
            </Chip>
          ))
        }
        after={
          !isMultiple &&
          isClearable &&
          last !== undefined &&
          removal(last, say('clear', { label: labelOf(last) }))
        }
      />
      <Unseen role="status">{said}</Unseen>
    </>
  );
}
