import type { IssueDraft, Proposal } from './issue-draft.ts';
import { stateLabels } from './issue-labels.ts';
import { code, link, plainWords } from '#github/markdown.ts';
import { addressOf, placeOf } from '#domain/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import { spokenLanguage } from '#domain/languages.ts';
import { intakeWords } from '#issue-forms/words/words.ts';
import type { Entry } from '#schemas/entry.ts';
import type { Lang } from '#schemas/fields.ts';
import { kinds } from '#schemas/kinds.ts';

type Incomplete = Extract<IssueDraft, { is: 'incomplete' }>;
type Report = Extract<IssueDraft, { is: 'report' }>;

export type Refusal =
  | Extract<IssueDraft, { is: 'refused' }>
  | { is: 'refused'; why: 'no-permission' | 'edited' | 'pulls-forbidden' }
  | { is: 'refused'; why: 'branch-taken'; branch: string }
  | { is: 'refused'; why: 'merged'; pull: number };

/** What the submitter reads once there is a pull request, in the language of the form. */
export function proposedReply(proposal: Proposal, pull: number, isUpdate: boolean): string {
  const { form, hub, kind, id, reference } = proposal;
  const say = intakeWords(form.lang);
  const values = { pull: `#${pull}`, reference };
  const address = addressIn(hub, kind, id, form.lang);
  const first =
    form.form === 'answer' ? 'proposedAnswer' : form.form === 'ended' ? 'proposedEnd' : 'proposed';
  const next =
    form.form === 'answer'
      ? say('nextAnswer', { desk: hub.settings.desk.mail })
      : say(form.form === 'ended' ? 'nextEnd' : 'next', { address });
  return paragraphs(`${say('thanks')} ${say(isUpdate ? 'updated' : first, values)}`, next);
}

export function incompleteReply({ form, hub, lines, isPersonal }: Incomplete): string {
  const say = intakeWords(form.lang);
  return paragraphs(
    `${say('thanks')} ${say('incomplete', { n: lines.length })}`,
    lines.join('\n'),
    say('howToMend'),
    ...(isPersonal ? [say('personal', { desk: hub.settings.desk.mail })] : []),
  );
}

export function reportedReply({ form, hub, entry }: Report): string {
  const say = intakeWords(form.lang);
  return paragraphs(
    `${say('thanks')} ${say('reported', { address: addressIn(hub, entry.kind, entry.id, form.lang) })}`,
  );
}

/** To the desk: why nothing was done. */
export function refusedReply(refusal: Refusal, lang: Lang): string {
  const say = intakeWords(lang);
  const label = code(stateLabels.take);
  return paragraphs(`**${say('refused')}** ${reasonOf(refusal, label, say)}`);
}

function reasonOf(refusal: Refusal, label: string, say: ReturnType<typeof intakeWords>): string {
  switch (refusal.why) {
    case 'heading-twice':
    case 'heading-missing':
    case 'heading-moved':
      return say(refusal.why, { heading: code(refusal.heading), label });
    case 'branch-taken':
      return say('branch-taken', { branch: code(refusal.branch), label });
    case 'merged':
      return say('merged', { pull: `#${refusal.pull}` });
    case 'no-permission':
    case 'edited':
    case 'pulls-forbidden':
      return say(refusal.why, { label });
    default:
      return say(refusal.why);
  }
}

/** Of fixed words, numbers and our own file names only: it becomes the subject of a commit. */
export function pullTitle({ form, kind, id }: Proposal, number: number, lang: Lang): string {
  const say = intakeWords(lang);
  return form.form === 'ended'
    ? say('pullTitleEnd', { number: String(number), id })
    : say('pullTitle', { kind: kinds[kind].label[lang], number: String(number), id });
}

export interface PullFacts {
  number: number;
  hash: string;
  branch: string;
  /** Whether the check could be started. */
  isChecked: boolean;
  /** The content folder, from the top of the repository. */
  folder: string;
}

/** What the desk reads in the pull request. */
export function pullBody(proposal: Proposal, facts: PullFacts, lang: Lang): string {
  const { reference, files, notes, duplicates, hub } = proposal;
  const say = intakeWords(lang);
  const inside = facts.folder === '.' ? '' : `${facts.folder}/`;
  const list = [
    `- ${say('reference')}: **${reference}**`,
    ...[...files.keys()].map((path) => `- ${say('file')}: ${code(`${inside}${path}`)}`),
    `- ${say('hash')}: ${code(facts.hash)}`,
    ...notes.map(({ is, about }) => `- ⚠️ ${say(is, { about: plainWords(about) })}`),
  ];
  const alike = duplicates.map(({ listing, reasons }) => {
    const why = reasons.map((reason) => say(reason)).join(', ');
    return `- ${link(plainWords(listing.data.title), addressIn(hub, listing.kind, listing.id, lang))} (${why})`;
  });
  return paragraphs(
    `Closes #${facts.number}`,
    list.join('\n'),
    ...(alike.length > 0 ? [`### ${say('duplicates')}`, alike.join('\n')] : []),
    facts.isChecked ? say('checksStarted', { branch: code(facts.branch) }) : say('checksNotStarted'),
  );
}

function addressIn({ settings }: Hub, kind: Entry['kind'], id: string, lang: Lang): string {
  const place = placeOf(kind, id);
  return `${settings.url.replace(/\/+$/, '')}${addressOf(place ?? { screen: 'home' }, spokenLanguage(settings, lang))}`;
}

function paragraphs(...parts: string[]): string {
  return `${parts.join('\n\n')}\n`;
}
