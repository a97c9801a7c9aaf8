import appAddress from './app.ts?worker&url';

/**
 * Loads the search once the visitor touches it, or at once when the address already says what to search for. It is
 * bundled as workers are, because around `import()` Vite puts a loader that weighs five times as much as this file.
 */
const root = document.getElementById('search');
const TOUCHES = ['focusin', 'input', 'change', 'submit'];

function load(event?: Event): void {
  for (const touch of TOUCHES) root?.removeEventListener(touch, load);
  if (event?.type === 'submit') event.preventDefault();
  void (import(/* @vite-ignore */ appAddress) as Promise<typeof import('./app.ts')>);
}

if (location.search.length > 1) load();
else for (const touch of TOUCHES) root?.addEventListener(touch, load);
