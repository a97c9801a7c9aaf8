import styled from '@emotion/styled';
import { colors, lengths } from 'decap-cms-ui-default';
import { Add } from '../list/parts.ts';

export const Box = styled.fieldset`
  margin: 8px 0 0;
  padding: 12px 16px 16px;
  border: 1px solid ${colors.inactive};
  border-radius: ${lengths.borderRadius};
  background: ${colors.inputBackground};
  color: ${colors.text};
  legend {
    padding: 0 6px;
    font-weight: 600;
  }
  p {
    margin: 0 0 10px;
  }
  .hub-choice {
    padding: 8px 12px;
    border: 1px solid ${colors.inactive};
    border-radius: ${lengths.borderRadius};
    &:focus-within {
      border-color: ${colors.active};
      box-shadow: 0 0 0 1px ${colors.active};
    }
  }
`;

export const Line = styled.div`
  margin-bottom: 10px;
  label {
    display: block;
    margin-bottom: 2px;
    font-weight: 600;
  }
`;

export const Input = styled.input`
  box-sizing: border-box;
  width: 100%;
  padding: 8px 12px;
  border: 1px solid ${colors.inactive};
  border-radius: ${lengths.borderRadius};
  background: ${colors.inputBackground};
  color: ${colors.textLead};
  font: inherit;
  &:focus-visible {
    outline: 2px solid ${colors.active};
  }
`;

export const Hint = styled.div`
  min-height: 1em;
  color: ${colors.controlLabel};
  font-size: 13px;
`;

export const Fault = styled.strong`
  color: ${colors.errorText};
  font-weight: 600;
`;

export const Acts = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin-top: 12px;
`;

export const Act = styled(Add)`
  &[data-first] {
    background: ${colors.active};
    color: ${colors.inputBackground};
  }
`;
