import type { FormField } from '#issue-forms/answers/issue-body.ts';

/**
 * The body that GitHub makes of a filled form.
 * @param answers by the field's id: of a dropdown the label, of checkboxes the ticked labels, one per line
 */
export function rendered(fields: readonly FormField[], answers: Readonly<Record<string, string>>): string {
  return fields
    .map((field) => `### ${field.label}\n\n${answerOf(field, answers[field.id] ?? '')}`)
    .join('\n\n');
}

function answerOf({ type, options = [] }: FormField, answer: string): string {
  if (type !== 'checkboxes') return answer === '' ? '_No response_' : answer;
  const ticked = answer.split('\n');
  return options.map(({ label }) => `- [${ticked.includes(label) ? 'x' : ' '}] ${label}`).join('\n');
}
