import styled from '@emotion/styled';
import { colors, lengths } from 'decap-cms-ui-default';

export const Bar = styled.div`
  color: ${colors.text};
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  padding: 8px 0;
`;

export const Filter = styled.input`
  box-sizing: border-box;
  flex: 1 1 12rem;
  min-width: 0;
  padding: 8px 12px;
  border: 1px solid ${colors.inactive};
  border-radius: ${lengths.borderRadius};
  background: ${colors.inputBackground};
  color: ${colors.textLead};
  font: inherit;
`;

export const Add = styled.button`
  min-height: 32px;
  padding: 6px 14px;
  border: 1px solid ${colors.active};
  border-radius: ${lengths.borderRadius};
  background: ${colors.inputBackground};
  color: ${colors.active};
  font: inherit;
  font-weight: 600;
  cursor: pointer;
  &[aria-disabled='true'] {
    border-color: ${colors.inactive};
    color: ${colors.controlLabel};
    cursor: not-allowed;
  }
  &:focus-visible {
    outline: 3px solid ${colors.active};
    outline-offset: 2px;
  }
`;

export const ItemBox = styled.div`
  margin-bottom: 6px;
  border: 1px solid ${colors.textFieldBorder};
  border-radius: ${lengths.borderRadius};
  background: ${colors.inputBackground};
  scroll-margin-top: 80px;
  &[data-wrong] {
    border-color: ${colors.errorText};
  }
`;

export const ItemBar = styled.div`
  display: flex;
  align-items: center;
  gap: 2px;
  padding: 2px 4px;
  & > button:first-of-type {
    flex: 1;
    overflow-wrap: anywhere;
    text-align: start;
  }
`;

export const Tool = styled.button`
  min-width: 32px;
  min-height: 32px;
  padding: 4px 8px;
  border: 0;
  border-radius: ${lengths.borderRadius};
  background: transparent;
  color: ${colors.textLead};
  font: inherit;
  cursor: pointer;
  &:disabled {
    color: ${colors.text};
    cursor: default;
  }
  &:focus-visible {
    outline: 3px solid ${colors.active};
  }
`;

export const Handle = styled.span`
  padding: 4px 8px;
  color: ${colors.controlLabel};
  cursor: grab;
  touch-action: none;
`;

/** The fields of an item, without a frame of their own. */
export const Fields = styled.div`
  padding: 0 14px 14px;
  &[hidden] {
    display: none;
  }
  & > div {
    padding: 0;
    border: 0;
  }
`;
