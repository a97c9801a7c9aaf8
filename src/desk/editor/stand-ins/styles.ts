/**
 * Stands in for the styles that all parts of Decap are made of: the same names, told in the site's tokens, so that the
 * desk looks like its hub, in light and in dark.
 * @see decap-cms-ui-default/dist/esm/styles.js
 */
import { css, Global } from '@emotion/react';
import { createElement } from 'react';
import { buttons } from '../looks/buttons.ts';
import { components } from '../looks/components.ts';
import { borders, fonts, lengths, shadows, transitions, zIndex } from '../looks/measures.ts';
import { colors, colorsRaw } from '../looks/paints.ts';
import { selectStyles } from '../looks/select-styles.ts';

export { borders, buttons, colors, colorsRaw, components, fonts, lengths, shadows, transitions, zIndex };

const label = css`
  font-size: 1rem;
  font-weight: 600;
  color: ${colors.textLead};
`;
const texts = { fieldLabel: label };
export { texts as text };

const checks = `linear-gradient(45deg, ${colors.checkerboardDark} 25%, transparent 25%, transparent 75%, ${colors.checkerboardDark} 75%)`;
export const effects = {
  checkerboard: css`
    background-color: ${colors.checkerboardLight};
    background-size: 1rem 1rem;
    background-position:
      0 0,
      0.5rem 0.5rem;
    background-image: ${checks}, ${checks};
  `,
};

export const reactSelectStyles = selectStyles(colors, zIndex.zIndex300);

const whole = css`
  input {
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p {
    color: ${colors.textLead};
    margin-top: 0;
  }
  a,
  button {
    font-size: 1rem;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  button {
    font-family: inherit;
  }
  ul,
  ol {
    padding-left: 0;
  }
  img {
    max-width: 100%;
  }
  textarea {
    resize: vertical;
  }
`;

/** What holds for every element; the rest says the desk's stylesheet. */
export function GlobalStyles() {
  return createElement(Global, { styles: whole });
}
