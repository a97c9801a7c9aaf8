/** How the desk's own lists look. Colours are taken from around them or from the tokens, so that they follow a dark page. */
const STYLE = `
.desk-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.desk-list, .desk-new { margin: 1rem 0; font-size: 1rem; line-height: 1.5; }
.desk-list h2, .desk-new h2 { margin: 1.5rem 0 .5rem; font-size: 1.125rem; }
.desk-controls { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: end; }
.desk-controls > label { display: grid; gap: .25rem; }
.desk-controls select, .desk-search input, .desk-search button { min-height: 2.5rem; padding: .25rem .5rem; font: inherit;
  color: inherit; background: transparent; border: 1px solid currentColor; border-radius: 4px; }
.desk-controls option { color: var(--desk-text); background: var(--desk-ground); }
.desk-controls fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; border: 0; }
.desk-controls fieldset label { display: inline-flex; gap: .375rem; align-items: center; min-height: 2rem; }
.desk-search { display: grid; grid-template-columns: 1fr auto; gap: .25rem .5rem; }
.desk-search label { grid-column: 1 / -1; }
.desk-search input { min-width: 0; }
.desk-rows { width: 100%; border-collapse: collapse; }
.desk-rows th, .desk-rows td { padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; font-weight: inherit;
  overflow-wrap: break-word; }
.desk-rows td { hyphens: auto; }
.desk-rows thead th { font-size: .875rem; font-weight: 600; }
.desk-rows tr { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
.desk-rows th a { font-weight: 600; color: inherit; text-decoration: underline; }
.desk-rows td[data-tone='danger'], .desk-rows td[data-tone='warning'] { font-weight: 600; }
.desk-draft { margin-inline-start: .5rem; padding: 0 .375rem; font-size: .875rem; border: 1px solid currentColor; border-radius: 4px;
  white-space: nowrap; }
.desk-acts { display: flex; flex-wrap: wrap; gap: .5rem; align-items: stretch; }
.desk-acts button, .desk-bar button, .desk-board button { display: inline-grid; min-height: 2.5rem; padding: .25rem .75rem; font: inherit; font-weight: 600;
  color: inherit; background: transparent; border: 1px solid currentColor; border-radius: 4px; cursor: pointer; place-content: center; }
.desk-acts button small { font-weight: 400; }
.desk-acts button:disabled { opacity: .6; cursor: progress; }
.desk-chosen { position: sticky; top: 0; z-index: 2; padding: .5rem 0; background: var(--desk-ground); }
.desk-bar { display: grid; gap: .75rem; padding: 1rem 0 .5rem; font-size: 1rem; line-height: 1.5; }
.desk-bar p, .desk-board p { margin: .25rem 0; }
.desk-bar summary { min-height: 2rem; font-weight: 600; cursor: pointer; }
.desk-bar summary small { margin-inline-start: .75rem; font-weight: 400; }
.desk-bar textarea, .desk-bar input, .desk-settle textarea, .desk-settle input { display: block; width: 100%; max-width: 40rem; margin: .25rem 0 .5rem;
  padding: .5rem; font: inherit; color: inherit; background: transparent; border: 1px solid currentColor; border-radius: 4px; box-sizing: border-box; }
.desk-history, .desk-remarks { margin: 0; padding-inline-start: 1.25rem; }
.desk-bar ul, .desk-board ul { margin: .25rem 0 .5rem; padding-inline-start: 1.25rem; list-style: disc; }
.desk-remarks p { white-space: pre-line; }
.desk-board { margin: 28px 18px 0; font-size: 1rem; line-height: 1.5; }
.desk-board h2 { margin: 0 0 .25rem; font-size: 1.125rem; }
@media (max-width: 700px) {
  .desk-rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .desk-rows, .desk-rows tbody { display: block; }
  .desk-rows tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .5rem 0; }
  .desk-rows tbody th { flex: 1 1 100%; padding: 0; }
  .desk-rows td { padding: 0; }
  .desk-rows td:empty { display: none; }
}
`;

export function addListStyle(): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
}
