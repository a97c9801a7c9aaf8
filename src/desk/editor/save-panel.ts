import type { FieldPath } from '#checks/finding.ts';
import type { SaveWords } from '#desk/words/save-words.ts';
import type { DraftProblem } from './draft-problems.ts';

/** The list of everything that keeps an entry from being saved, or a draft from being ready. */
export interface SavePanel {
  /** @param onChoose called with the place of a problem that someone wants to go to */
  show(
    kind: 'notSaved' | 'notReady',
    problems: readonly DraftProblem[],
    onChoose: (path: FieldPath) => void,
  ): void;
  hide(): void;
}

const ID = 'hub-save-problems';

export function savePanel(say: SaveWords): SavePanel {
  const hide = (): void => document.getElementById(ID)?.remove();
  return {
    hide,
    show: (kind, problems, onChoose) => {
      hide();
      const heading = say(kind, { n: problems.length });
      const advice = say(kind === 'notSaved' ? 'nothingLost' : 'keptAsDraft');
      const panel = panelOf(problems, { heading, advice, close: say('close') }, onChoose, hide);
      document.body.append(panel);
      panel.focus();
    },
  };
}

function panelOf(
  problems: readonly DraftProblem[],
  words: { heading: string; advice: string; close: string },
  onChoose: (path: FieldPath) => void,
  hide: () => void,
): HTMLElement {
  const panel = element('section', {
    id: ID,
    role: 'alert',
    tabindex: '-1',
    'aria-labelledby': `${ID}-title`,
  });
  const close = element('button', { type: 'button', class: 'close' }, words.close);
  close.addEventListener('click', hide);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  panel.append(
    element('h2', { id: `${ID}-title` }, words.heading),
    element('p', {}, words.advice),
    listOf(problems, onChoose),
    close,
  );
  return panel;
}

function listOf(problems: readonly DraftProblem[], onChoose: (path: FieldPath) => void): HTMLElement {
  const list = element('ol', {});
  for (const { path, label, message, fix } of problems) {
    const item = element('li', {});
    if (path.length > 0) {
      const link = element('a', { href: '#' }, label);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        onChoose(path);
      });
      item.append(link);
    } else item.append(element('strong', {}, label));
    item.append(element('span', {}, message), element('em', {}, fix));
    list.append(item);
  }
  return list;
}

function element(name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

/** Above everything of Decap; and its messages at fields as sentences instead of capitals. */
const STYLE = `
#${ID} { position: fixed; inset: auto 0 0; z-index: 100000; max-height: 45vh; overflow: auto; padding: 1rem 1.5rem 1.25rem;
  background: #fff; color: #1f2329; border-top: 4px solid #b3261e; box-shadow: 0 -4px 24px rgb(0 0 0 / 25%);
  font: 1rem/1.5 system-ui, sans-serif; }
#${ID}:focus-visible, #${ID} :focus-visible { outline: 3px solid #1a56b0; outline-offset: 2px; }
#${ID} h2 { margin: 0 9rem .25rem 0; font-size: 1.125rem; }
#${ID} p { margin: 0 0 .75rem; }
#${ID} ol { margin: 0; padding-left: 1.5rem; }
#${ID} li { margin-bottom: .5rem; }
#${ID} li > * { display: block; }
#${ID} a { color: #1a56b0; font-weight: 600; text-decoration: underline; width: fit-content; min-height: 24px; }
#${ID} em { font-style: normal; color: #454c57; }
#${ID} .close { position: absolute; top: 1rem; right: 1.5rem; padding: .25rem .75rem; min-height: 24px; font: inherit;
  color: #1f2329; background: #fff; border: 1px solid #5b6470; border-radius: 4px; cursor: pointer; }
label[for*='-field-'] + ul { text-transform: none; text-align: left; font-size: 13px; font-weight: 500; }
`;

/** Adds the styles of the list to the page once. */
export function addPanelStyle(): void {
  document.head.append(element('style', {}, STYLE));
}
