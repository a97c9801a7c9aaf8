import styled from '@emotion/styled';
import { colors, lengths } from 'decap-cms-ui-default';
import { documentStyle } from './document-style.ts';
import { windowStyle } from './window-style.ts';

/** Looks of the field for texts, in the colours of the desk. */
export const TextFrame = styled.div`
  border: 2px solid ${colors.textFieldBorder};
  border-radius: 0 ${lengths.borderRadius} ${lengths.borderRadius} ${lengths.borderRadius};
  background: ${colors.inputBackground};
  color: ${colors.textLead};
  font-size: 1rem;
  line-height: 1.5;
  &:focus-within {
    border-color: ${colors.active};
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    padding: 4px;
    border-bottom: 1px solid ${colors.textFieldBorder};
    background: ${colors.background};
    position: sticky;
    top: 0;
    z-index: 2;
  }
  .group {
    display: flex;
    flex-wrap: wrap;
  }
  .tools button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 34px;
    min-height: 34px;
    padding: 4px;
    border: 0;
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .tools button.words {
    padding-inline: 10px;
  }
  .tools button:hover,
  .tools button[aria-pressed='true'],
  .tools button[aria-expanded='true'] {
    background: ${colors.activeBackground};
    color: ${colors.active};
  }
  .tools button[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  button:focus-visible,
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline: 3px solid ${colors.active};
    outline-offset: 1px;
  }
  .menu {
    position: relative;
  }
  [role='menu'] {
    position: absolute;
    inset-inline-end: 0;
    top: 100%;
    min-width: 15rem;
    max-width: 80vw;
    padding: 4px;
    border: 1px solid ${colors.textFieldBorder};
    border-radius: 4px;
    background: ${colors.foreground};
    box-shadow: 0 4px 12px rgb(0 0 0 / 25%);
    z-index: 3;
  }
  [role='menu'] button {
    display: block;
    width: 100%;
    text-align: start;
    padding-inline: 10px;
  }
  [role='menu'][hidden] {
    display: none;
  }
  /* It stays on the page: what was not there before is not read out. */
  .notice:empty {
    padding: 0;
    border: 0;
  }
  .source {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 14rem;
    padding: 12px 16px;
    border: 0;
    outline-offset: -3px;
    resize: vertical;
    background: transparent;
    color: inherit;
    font:
      0.95rem/1.5 ui-monospace,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  ${documentStyle}
  ${windowStyle}
`;
