import { colors } from 'decap-cms-ui-default';

/** Looks of the text itself and of the forms of components in it. */
export const documentStyle = `
  .text {
    min-height: 14rem;
    padding: 12px 16px 24px;
    outline: 0;
    position: relative;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    white-space: break-spaces;
    font-variant-ligatures: none;
  }
  .text > * {
    margin-block: 0 0.75em;
  }
  .text h1,
  .text h2,
  .text h3,
  .text h4,
  .text h5,
  .text h6 {
    margin-block: 1em 0.4em;
    line-height: 1.25;
    font-weight: 700;
    color: inherit;
  }
  .text h2 {
    font-size: 1.4rem;
  }
  .text h3 {
    font-size: 1.2rem;
  }
  .text h4 {
    font-size: 1.05rem;
  }
  .text li p {
    margin: 0;
  }
  .text ul,
  .text ol {
    padding-inline-start: 1.75em;
    list-style: revert;
  }
  .text [data-loose] > li {
    margin-bottom: 0.6em;
  }
  .text li.task {
    display: flex;
    gap: 0.5em;
    margin-inline-start: -1.5em;
  }
  .text a {
    color: ${colors.active};
    text-decoration: underline;
  }
  .text blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 4px solid ${colors.textFieldBorder};
  }
  .text pre,
  .text code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: 0.95em;
    background: ${colors.background};
    border-radius: 3px;
    white-space: pre-wrap;
  }
  .text pre {
    padding: 8px 12px;
  }
  .text table {
    border-collapse: collapse;
    display: block;
    max-width: 100%;
    overflow-x: auto;
  }
  .text th,
  .text td {
    min-width: 4rem;
    padding: 4px 8px;
    border: 1px solid ${colors.inactive};
    text-align: start;
    vertical-align: top;
    position: relative;
  }
  .text th {
    background: ${colors.background};
    font-weight: 700;
  }
  .text :is(th, td)[data-align='right'] {
    text-align: end;
  }
  .text :is(th, td)[data-align='center'] {
    text-align: center;
  }
  .text :is(th, td) p {
    margin: 0;
  }
  .text .selectedCell {
    background: ${colors.activeBackground};
  }
  .text .image {
    padding: 0 4px;
    background: ${colors.background};
  }
  .text .component,
  .text .raw:is(div) {
    padding: 10px 12px 12px;
    border: 1px solid ${colors.inactive};
    border-inline-start-width: 4px;
    border-radius: 4px;
    background: ${colors.foreground};
    white-space: normal;
  }
  .component .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  .component .head button {
    min-width: 30px;
    min-height: 30px;
    border: 0;
    background: transparent;
    color: inherit;
    font-size: 1.25rem;
    cursor: pointer;
  }
  .component label {
    display: block;
    margin-top: 6px;
    font-size: 0.9rem;
    font-weight: 600;
  }
  .component :is(input, select, textarea) {
    box-sizing: border-box;
    width: 100%;
    min-height: 36px;
    padding: 6px 8px;
    border: 1px solid ${colors.inactive};
    border-radius: 4px;
    background: ${colors.inputBackground};
    color: inherit;
    font: inherit;
  }
  .component .problem {
    margin: 4px 0 0;
    color: ${colors.errorText};
  }
  .component .problem:empty {
    display: none;
  }
  .notice {
    margin: 0;
    padding: 8px 16px;
    border-top: 1px solid ${colors.textFieldBorder};
    background: ${colors.infoBackground};
    color: ${colors.textLead};
  }
  .ProseMirror-selectednode {
    outline: 3px solid ${colors.active};
  }
  .ProseMirror-hideselection *::selection {
    background: transparent;
  }
  .ProseMirror-hideselection {
    caret-color: transparent;
  }
  .ProseMirror-gapcursor {
    display: none;
    pointer-events: none;
    position: absolute;
  }
  .ProseMirror-gapcursor::after {
    content: '';
    display: block;
    position: absolute;
    top: -2px;
    width: 20px;
    border-top: 2px solid currentColor;
  }
  .ProseMirror-focused .ProseMirror-gapcursor {
    display: block;
  }
`;
