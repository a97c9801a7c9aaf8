/**
 * Lets nobody write into the form while it is saved: Decap takes for saved what was written meanwhile, and once a new draft
 * is there, puts it as GitHub has it over everything in the form.
 */
export async function whileSaving<T>(save: () => Promise<T>): Promise<T> {
  const form = document.querySelector('[class*=ControlPaneContainer]');
  const focused = document.activeElement;
  form?.toggleAttribute('inert', true);
  try {
    return await save();
  } finally {
    form?.toggleAttribute('inert', false);
    if (document.activeElement === document.body && focused instanceof HTMLElement) focused.focus();
  }
}
