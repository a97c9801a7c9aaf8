/** Where a screen of the desk begins: what takes the focus when somebody arrives there. */
const BEGINNINGS =
  '[class*=-CollectionMain] h1, [class*=-WorkflowContainer] h1, [class*=-EditorContainer] [class*=-ControlPaneContainer]';
/** In the bar above a form: what comes next after saving. */
const NEXT_ACT = '[class*=-StatusButton], [class*=-PublishedToolbarButton], [class*=-SaveButton]:enabled';
const BAR = '[class*=-ToolbarContainer]';

/**
 * Keeps the focus where people are: Decap leaves it on nothing when a screen comes or a button goes. It goes to the
 * beginning of a new screen, and after an act in the bar above a form to what can be done next there. Nobody who types
 * loses it. The page's title says which screen it is.
 * @param root what Decap draws into
 */
export function followArrivals(root: HTMLElement): void {
  const site = document.title;
  let beginning: Element | null = null;
  let place = location.hash;
  let last: { element: Element; wasInBar: boolean } | undefined;
  document.addEventListener('focusin', ({ target }) => {
    const element = target as Element;
    if (element !== beginning) last = { element, wasInBar: element.closest(BAR) !== null };
  });
  const look = (): void => {
    const found = root.querySelector<HTMLElement>(BEGINNINGS);
    if (found && (found !== beginning || place !== location.hash)) {
      beginning = found;
      place = location.hash;
      document.title = [nameOf(found), site].filter(Boolean).join(' – ');
      if (!isTyping()) arrive(root, found, last);
      last = undefined;
    } else if (found && last?.wasInBar && isLost(last.element)) arrive(root, found, last);
  };
  new MutationObserver(look).observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

/** Past the navigation. */
export function goToBeginning(): void {
  const beginning = document.querySelector<HTMLElement>(BEGINNINGS);
  if (!beginning) return;
  beginning.tabIndex = -1;
  beginning.focus();
}

function arrive(root: Element, beginning: HTMLElement, last: { wasInBar: boolean } | undefined): void {
  const next = last?.wasInBar ? root.querySelector<HTMLElement>(`${BAR} :is(${NEXT_ACT})`) : undefined;
  const isForm = beginning.matches('div');
  const first = location.hash.endsWith('/new') && beginning.querySelector<HTMLElement>('input, textarea');
  const target = next ?? (first || beginning);
  if (target === beginning) {
    beginning.tabIndex = -1;
    if (isForm) beginning.setAttribute('role', 'group');
  }
  target.focus({ preventScroll: isForm });
}

/** A new entry has no name yet. */
function nameOf(beginning: HTMLElement): string {
  if (!beginning.matches('div')) return beginning.textContent;
  return (
    beginning.querySelector<HTMLInputElement>('input[id^=title-field], input[id^=name-field]')?.value ?? ''
  );
}

/** Where no element has the focus, the one that had it last is gone or can no longer be used. */
function isLost(element: Element): boolean {
  return document.activeElement === document.body && (!element.isConnected || element.matches(':disabled'));
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, select, [contenteditable=true]') ?? false;
}
