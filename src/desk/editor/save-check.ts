import type { CMS, CmsEventListener } from 'decap-cms-core';
import type { ComponentClass } from 'react';
import type { Known } from '#checks/known.ts';
import { saveWordsOf } from '#desk/words/save-words.ts';
import type { Lang } from '#schemas/fields.ts';
import type { DecapEntry } from './decap-entry.ts';
import { draftJudge } from './draft-problems.ts';
import { withRules, type FieldRules } from './field-check.ts';
import { mountedControls } from './mounted-controls.ts';
import { addPanelStyle, savePanel } from './save-panel.ts';
import { todayFor } from './today.ts';

/** Widgets whose fields are judged: all that the hub's forms use. */
const WIDGETS = [
  'boolean',
  'datetime',
  'id',
  'image',
  'list',
  'markdown',
  'number',
  'object',
  'select',
  'string',
  'text',
];

/**
 * Lets an entry be saved only when the schema, the Markdown policy and the rules of the hub accept it. Each problem is
 * said at its field, and all of them in one list. Widgets must be registered before.
 */
export function registerSaveCheck(cms: CMS, known: Known, lang: Lang): void {
  const say = saveWordsOf(lang);
  const problemsOf = draftJudge(known, lang, () => todayFor(known));
  const controls = mountedControls();
  const panel = savePanel(say, controls.focus);
  const show = (entry: DecapEntry): number => {
    const problems = problemsOf(entry);
    if (problems.length > 0) panel.show(problems);
    else panel.hide();
    return problems.length;
  };
  const rules: FieldRules = { controls, problemsOf, onAsked: whenSaving(show) };
  for (const name of WIDGETS) {
    const widget = cms.getWidget(name) as { control: ComponentClass<never> } | undefined;
    if (widget) widget.control = withRules(widget.control, rules);
  }
  listen(cms, 'preSave', (entry) => {
    const n = show(entry);
    if (n > 0) throw new Error(say('seeList', { n }));
  });
  listen(cms, 'postSave', panel.hide);
  addPanelStyle();
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
