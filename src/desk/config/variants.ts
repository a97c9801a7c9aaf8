import { contactVia } from '#schemas/contact.ts';
import type { Lang } from '#schemas/fields.ts';
import { verificationStatus } from '#schemas/verification.ts';

/** Labels of what tells variants apart, by its field's name: within the variants it is one fixed value. */
const labels: Readonly<Record<string, Readonly<Record<string, readonly [de: string, en: string]>>>> = {
  via: contactVia.labels,
  status: verificationStatus.labels,
};

export function variantLabel(key: string, value: string, lang: Lang): string {
  return labels[key]?.[value]?.[lang === 'de' ? 0 : 1] ?? value;
}
