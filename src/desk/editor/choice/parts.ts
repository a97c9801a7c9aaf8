import styled from '@emotion/styled';
import { colors, lengths } from 'decap-cms-ui-default';

/** The input and what belongs to it, above the list that opens below. */
export const Place = styled.div`
  position: relative;
`;

export const Field = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px;
  input {
    flex: 1 1 8rem;
    min-width: 0;
    min-height: 24px;
    padding: 0;
    border: 0;
    outline: 0;
    background: transparent;
    color: ${colors.text};
    font: inherit;
    text-overflow: ellipsis;
  }
`;

export const Plain = styled.button`
  flex: none;
  min-width: 24px;
  min-height: 24px;
  padding: 0 4px;
  border: 0;
  border-radius: ${lengths.borderRadius};
  background: transparent;
  color: ${colors.controlLabel};
  font: inherit;
  line-height: 1;
  cursor: pointer;
  &:focus-visible {
    outline: 3px solid ${colors.active};
  }
`;

export const Chip = styled.span`
  display: inline-flex;
  align-items: center;
  max-width: 100%;
  padding-inline-start: 10px;
  border-radius: ${lengths.borderRadius};
  background: ${colors.activeBackground};
  color: ${colors.textLead};
  overflow-wrap: anywhere;
`;

/** What opens below the input. */
export const Popup = styled.div`
  position: absolute;
  z-index: 300;
  inset: 100% 0 auto;
  max-height: 20rem;
  margin: 4px 0 0;
  padding: 4px;
  overflow: auto;
  border: 1px solid ${colors.inactive};
  border-radius: ${lengths.borderRadius};
  background: ${colors.inputBackground};
  color: ${colors.textLead};
  box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
  &[hidden] {
    display: none;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0;
    padding: 9px 12px;
  }
`;

export const Choice = styled.li`
  padding: 9px 12px;
  border-radius: ${lengths.borderRadius};
  cursor: pointer;
  &[data-here] {
    background: ${colors.activeBackground};
    box-shadow: inset 3px 0 ${colors.active};
  }
  &[aria-selected='true'],
  &[data-offer] {
    font-weight: 600;
  }
  small {
    display: block;
    color: ${colors.controlLabel};
    font-size: 0.875em;
    font-weight: 400;
  }
`;

export const Note = styled.p`
  margin: 6px 0 0;
  color: ${colors.controlLabel};
  font-size: 13px;
  ul {
    margin: 4px 0 0;
    padding-inline-start: 1.25rem;
  }
  a {
    color: ${colors.active};
    text-decoration: underline;
  }
`;

/** For those who hear the page. */
export const Unseen = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
