import { css } from '@emotion/react';
import { lengths } from './measures.ts';
import { colors } from './paints.ts';

const { textLead: text, text: muted, active: action, buttonText: onAction } = colors;
const { activeBackground: surface, errorText: danger, successBackground: successGround } = colors;

export const filled = (paint: string, ink: string) => css`
  background-color: ${paint};
  color: ${ink};
`;
const button = css`
  border: 0;
  border-radius: ${lengths.borderRadius};
  cursor: pointer;
`;

export const buttons = {
  button,
  default: css`
    min-height: 2.5rem;
    line-height: 2.5rem;
    font-weight: 600;
    padding: 0 1rem;
    ${filled(action, onAction)}
  `,
  widget: css`
    display: flex;
    justify-content: center;
    align-items: center;
    padding: 0.125rem 0.75rem;
    font-size: 1rem;
    font-weight: 600;
  `,
  medium: css`
    min-height: 2.25rem;
    line-height: 2.25rem;
    font-size: 1rem;
    font-weight: 600;
    padding: 0 1.5rem 0 0.875rem;
  `,
  small: css`
    font-size: 0.875rem;
    min-height: 1.5rem;
    line-height: 1.5rem;
  `,
  gray: css`
    ${filled(action, onAction)}
    &:hover {
      text-decoration: underline;
    }
  `,
  grayText: filled('transparent', text),
  green: filled(successGround, text),
  lightRed: css`
    ${filled('transparent', danger)}
    border: 0.125rem solid currentColor;
  `,
  lightBlue: filled(surface, action),
  lightTeal: filled(surface, action),
  teal: filled(action, onAction),
  disabled: css`
    ${filled(surface, muted)}
    cursor: default;
  `,
};
