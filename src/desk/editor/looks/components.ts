import { css } from '@emotion/react';
import { buttons, filled } from './buttons.ts';
import { lengths, shadows } from './measures.ts';
import { colors, token } from './paints.ts';

const caret = css`
  width: 0;
  height: 0;
  border: 5px solid transparent;
  border-radius: 2px;
`;
const block = css`
  display: block;
  border-radius: ${lengths.borderRadius};
  padding: 0.25rem 0.625rem;
  font-size: 0.875rem;
  line-height: 1.25;
  text-align: center;
`;
const inline = css`
  display: inline-block;
  font-size: 0.875rem;
  line-height: 1.25;
  font-weight: 600;
`;
const card = css`
  border-radius: ${lengths.borderRadius};
  background-color: ${colors.foreground};
`;

export const components = {
  card,
  caretDown: css`
    ${caret}
    border-top: 6px solid currentColor;
    border-bottom: 0;
  `,
  caretRight: css`
    ${caret}
    border-left: 6px solid currentColor;
    border-right: 0;
  `,
  badge: css([block, filled(colors.activeBackground, colors.textLead)]),
  badgeSuccess: css([block, filled(colors.successBackground, colors.textLead)]),
  badgeDanger: css([block, filled(colors.errorBackground, colors.textLead)]),
  textBadge: css([inline, { color: colors.text }]),
  textBadgeSuccess: css([inline, { color: colors.successText }]),
  textBadgeDanger: css([inline, { color: colors.errorText }]),
  loaderSize: css`
    width: 2.25rem;
    height: 2.25rem;
  `,
  cardTop: css`
    ${card}
    width: ${lengths.topCardWidth};
    max-width: 100%;
    padding: 1rem;
    margin-bottom: 1.5rem;
  `,
  cardTopHeading: css`
    font-size: 1.5rem;
    line-height: 1.25;
    font-weight: 600;
    margin: 0;
    padding: 0;
  `,
  cardTopDescription: css`
    max-width: 70ch;
    color: ${colors.text};
    font-size: 1rem;
    margin: 0.5rem 0 0;
  `,
  objectWidgetTopBarContainer: css`
    padding: ${lengths.objectWidgetTopBarContainerPadding};
  `,
  dropdownList: css`
    ${shadows.dropDeep}
    background-color: ${colors.foreground};
    border-radius: ${lengths.borderRadius};
    overflow: hidden;
  `,
  dropdownItem: css`
    ${buttons.button}
    background-color: transparent;
    border-radius: 0;
    color: ${colors.textLead};
    border-bottom: 1px solid ${token('line')};
    padding: 0.5rem 1rem;
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-width: max-content;
    &:last-of-type {
      border-bottom: 0;
    }
    &.active,
    &:hover,
    &:active,
    &:focus {
      color: ${colors.active};
      background-color: ${colors.activeBackground};
    }
  `,
  viewControlsText: css`
    font-size: 1rem;
    color: ${colors.text};
    margin-right: 0.75rem;
    white-space: nowrap;
  `,
};
