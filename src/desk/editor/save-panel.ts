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
      // Below the bar with the buttons, so that it covers none of them, and gone with its form.
      document.querySelector('[class*=ToolbarContainer]')?.after(panel);
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
