import type { DeskWords } from '#desk/words/desk-words.ts';

/**
 * Says why the desk cannot start, and leaves the sign-in as it is. Decap would forget it, and show the sign-in page
 * without a word.
 */
export function neverStarts(error: unknown, say: DeskWords): Promise<never> {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = say('startFailed', {
    reason: error instanceof Error ? error.message : String(error),
  });
  message.style.cssText =
    'margin: 0 auto; max-width: 40rem; padding: 2rem; font: 1rem/1.5 system-ui, sans-serif';
  document.body.prepend(message);
  document.getElementById('nc-root')!.hidden = true;
  return new Promise(() => undefined);
}
