import { choiceWordsOf } from '#desk/words/choice-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { ChoiceField } from '../choice/ChoiceField.tsx';
import type { Field } from './decap-list.ts';
import { labelOf } from './labels.ts';

interface Props {
  id: string;
  types: readonly Field[];
  chosen: Field | undefined;
  lang: Lang;
  onChoose: (type: string) => void;
}

/** Which of several sets of fields it is. */
export function VariantChoice({ id, types, chosen, lang, onChoose }: Props) {
  return (
    <ChoiceField
      id={id}
      className=""
      say={choiceWordsOf(lang)}
      options={types.map((type) => ({ value: String(type.get('name')), label: labelOf(type) }))}
      values={chosen ? [String(chosen.get('name'))] : []}
      isMultiple={false}
      isClearable={false}
      onChange={([type]) => type !== undefined && onChoose(type)}
      onFocus={() => undefined}
      onBlur={() => undefined}
    />
  );
}
