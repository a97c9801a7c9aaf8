import { plainDate } from '#schemas/fields.ts';

const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The `YYYY-MM-DD` that someone most likely meant; empty when it cannot be told. */
export function writtenDay(found: string): string {
  const text = found.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return dateOf(iso[1]!, iso[2]!, iso[3]!);
  const german = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{2}|\d{4})$/.exec(text);
  if (german) return dateOf(german[3]!, german[2]!, german[1]!);
  const inWords = /^(\d{1,2})\.?\s+([a-zä]+)\.?\s+(\d{4})$/i.exec(text);
  return inWords ? dateOf(inWords[3]!, monthOf(inWords[2]!), inWords[1]!) : '';
}

function monthOf(name: string): string {
  const start = name.toLowerCase().slice(0, 3);
  const at = MONTHS.findIndex((month) => month.startsWith(start));
  return String((at >= 0 ? at : ENGLISH.findIndex((month) => month.startsWith(start))) + 1);
}

function dateOf(year: string, month: string, day: string): string {
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return plainDate.safeParse(date).success ? date : '';
}
