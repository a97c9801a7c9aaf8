import type { Answers, FormField } from './issue-body.ts';
import type { Hub } from '#domain/hub.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Kind } from '#schemas/kinds.ts';

/** A form that somebody filled in, and what the hub knows on that day. */
export interface Filled {
  lang: Lang;
  fields: readonly FormField[];
  answers: Answers;
  hub: Hub;
}

/** What cannot be taken as it stands. */
export type FaultIs =
  | 'missing'
  | 'no-number'
  | 'no-day'
  | 'no-choice'
  | 'unit-missing'
  | 'two-units'
  | 'amount-missing'
  | 'mailbox-missing'
  | 'unticked'
  | 'no-reference'
  | 'two-references'
  | 'unknown-reference'
  | 'already-ended'
  | 'call-not-open'
  | 'missing-answer'
  | 'no-question'
  | 'not-public'
  | 'answered-twice'
  | 'no-answer-fits';

export interface Fault {
  is: FaultIs;
  /** The form's field. */
  field: string;
  /** What was found there, or what it is about: a question of a call. */
  about?: string;
  /** What may stand there. */
  allowed?: readonly string[];
}

/** Something the desk should know before it publishes. */
export interface Note {
  is: 'new-organisation' | 'other-mailbox';
  about: string;
}

/** A file to write. */
export interface Candidate<K extends Kind = Kind> {
  kind: K;
  id: string;
  call?: string;
  lang?: Lang;
  /** Fields as they would stand in the file; where a fault was found, one is missing. */
  data: Record<string, unknown>;
  body?: string;
}

/** What an issue comes to. */
export interface Intake {
  /** The entry itself first. */
  candidates: Candidate[];
  faults: Fault[];
  notes: Note[];
}
