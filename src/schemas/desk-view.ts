import type { Words } from './words.ts';

/** A field by its place in the file: `verification.status`. */
type Path = string;

/** How the desk sees a kind: its list in the editor, and what a new entry begins with. */
export interface DeskView {
  /** What the list holds. */
  about: Words;
  /** What the list is for: what must be done next, what came last, or who is in it. */
  order: 'due' | 'newest' | 'name';
  /** Fields by which it can be put in order otherwise. */
  sort: readonly Path[];
  filters?: readonly Filter[];
  groups?: readonly Group[];
  /** What a new entry begins with beyond the schema's own defaults: what is nearly always right. */
  presets?: Readonly<Record<Path, Preset>>;
  /** Whether the editor shows the entry as a page beside the form. */
  hasPreview?: true;
}

/** Days are `soon` up to the last on which an entry counts as due, `past` before today, `stale` a month ago. */
export type Filter = { label: Words; field: Path } & (
  { is: readonly string[] } | { isGiven: true } | { day: 'soon' | 'past' | 'stale' }
);

/** A path alone is called as its field is. */
export type Group = Path | { field: Path; label: Words } | { field: Path; by: 'month' | 'year' };

/** `country`: the operator's; `lastDay`: as long as the settings let entries of the kind hold. */
export type Preset = { value: string } | 'today' | 'country' | 'lastDay';

export const expiring: Filter = {
  label: { de: 'läuft bald ab', en: 'expires soon' },
  field: 'validThrough',
  day: 'soon',
};
export const expired: Filter = {
  label: { de: 'abgelaufen', en: 'expired' },
  field: 'validThrough',
  day: 'past',
};
export const unchecked: Filter = {
  label: { de: 'wartet auf Prüfung', en: 'awaiting a check' },
  field: 'verification.status',
  is: ['unchecked'],
};
export const checkExpiring: Filter = {
  label: { de: 'Prüfung läuft bald ab', en: 'check expires soon' },
  field: 'verification.validThrough',
  day: 'soon',
};
export const byCheck: Group = { field: 'verification.status', label: { de: 'Prüfung', en: 'Check' } };
export const byMonth: Group = { field: 'publishedOn', by: 'month' };
