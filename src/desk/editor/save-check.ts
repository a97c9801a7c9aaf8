import type { CMS, CmsEventListener } from 'decap-cms-core';
import type { ComponentClass } from 'react';
import type { FieldPath } from '#checks/finding.ts';
import type { Known } from '#checks/known.ts';
import { saveWordsOf } from '#desk/words/save-words.ts';
import type { Lang } from '#schemas/fields.ts';
import type { DecapEntry } from './decap-entry.ts';
import { draftJudge, type DraftProblem } from './draft-problems.ts';
import { withRules, type FieldRules } from './field-check.ts';
import type { MountedControls } from './mounted-controls.ts';
import { registerReadyCheck } from './ready-check.ts';
import { savePanel } from './save-panel.ts';
import { todayFor } from './today.ts';

/** Widgets whose fields are judged: all that the hub's forms use. */
const WIDGETS = [
  'address',
  'boolean',
  'day',
  'id',
  'image',
  'list',
  'markdown',
  'number',
  'object',
  'phone',
  'select',
  'string',
  'text',
];

/**
 * Lets an entry be saved only when the schema, the Markdown policy and the rules of the hub accept what is in it, and be
 * set ready and published only when nothing is missing. Each problem is said at its field, and all of them in one list.
 * Widgets must be registered before.
 */
export function registerSaveCheck(cms: CMS, known: Known, controls: MountedControls, lang: Lang): void {
  const say = saveWordsOf(lang);
  const problemsOf = draftJudge(known, lang, () => todayFor(known));
  const panel = savePanel(say);
  const show = (
    kind: 'notSaved' | 'notReady',
    entry: DecapEntry,
    problems: readonly DraftProblem[],
  ): number => {
    const open = (path: FieldPath): void => {
      if (controls.ownerOf(path)) controls.focus(path);
      else
        location.hash = `/collections/${String(entry.get('collection'))}/entries/${String(entry.get('slug'))}`;
    };
    if (problems.length > 0) panel.show(kind, problems, open);
    else panel.hide();
    return problems.length;
  };
  const wrongIn = (entry: DecapEntry) => problemsOf(entry).filter(({ isMissing }) => !isMissing);
  const refuseUnready = (entry: DecapEntry): void => {
    const n = show('notReady', entry, problemsOf(entry));
    if (n > 0) throw new Error(say('notReady', { n }));
  };
  const showWrong = (entry: DecapEntry): number => show('notSaved', entry, wrongIn(entry));
  const rules: FieldRules = { controls, problemsOf: wrongIn, onAsked: whenSaving(showWrong) };
  for (const name of WIDGETS) {
    const widget = cms.getWidget(name) as { control: ComponentClass<never> } | undefined;
    if (widget) widget.control = withRules(widget.control, rules);
  }
  listen(cms, 'preSave', (entry) => {
    const n = showWrong(entry);
    if (n > 0) throw new Error(say('seeList', { n }));
  });
  listen(cms, 'postSave', panel.hide);
  listen(cms, 'prePublish', refuseUnready);
  registerReadyCheck({ problemsOf, refuseUnready });
  window.addEventListener('hashchange', panel.hide);
}

/**
 * Before saving, Decap asks all fields in one go; when a field is left, that one alone. Where a field refuses, nothing
 * further is called, so that the list is shown from here.
 */
function whenSaving(show: (entry: DecapEntry) => void): FieldRules['onAsked'] {
  let asked = 0;
  return (entry) => {
    asked++;
    if (asked > 1) return;
    queueMicrotask(() => {
      if (asked > 1) show(entry);
      asked = 0;
    });
  };
}

function listen(cms: CMS, name: CmsEventListener['name'], react: (entry: DecapEntry) => void): void {
  const handler = ({ entry }: { entry: DecapEntry }): void => react(entry);
  cms.registerEventListener({ name, handler: handler as unknown as CmsEventListener['handler'] });
}
