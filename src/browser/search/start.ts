import appAddress from './app.ts?worker&url';

/**
 * Loads the search once the visitor touches it, or at once when the address already says what to search for. It is
 * bundled as workers are, because around `import()` Vite puts a loader that weighs five times as much as this file.
 */
const root = document.getElementById('search');
const TOUCHES = ['focusin', 'input', 'change', 'submit'];
let sent: HTMLFormElement | undefined;

function load(event?: Event): void {
  for (const touch of TOUCHES) root?.removeEventListener(touch, load);
  root?.addEventListener('submit', hold);
  if (event?.type === 'submit') hold(event);
  const letGo = (): void => root?.removeEventListener('submit', hold);
  void import(/* @vite-ignore */ appAddress).then(letGo, () => {
    letGo();
    sent?.submit();
  });
}

/** Who is faster than the search keeps the page and the place in it: the search finds the form filled in. */
function hold(event: Event): void {
  event.preventDefault();
  sent = event.target as HTMLFormElement;
}

if (location.search.length > 1) load();
else for (const touch of TOUCHES) root?.addEventListener(touch, load);
