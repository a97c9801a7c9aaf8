import { colors, token } from './paints.ts';

export const fonts = { primary: token('font'), mono: 'ui-monospace, monospace' };

export const lengths = {
  topBarHeight: '3.5rem',
  inputPadding: '0.625rem 0.75rem',
  borderRadius: token('radius'),
  richTextEditorMinHeight: '18rem',
  borderWidth: '1px',
  topCardWidth: '60rem',
  pageMargin: '1.5rem 1rem',
  pageMarginMobile: '1rem',
  objectWidgetTopBarContainerPadding: '0',
};

export const borders = { textField: `solid ${lengths.borderWidth} ${colors.textFieldBorder}` };

export const transitions = { main: '.15s ease' };

const flat = 'box-shadow: none;';
const raised = 'box-shadow: 0 0.25rem 0.75rem rgb(0 0 0 / 20%);';
export const shadows = {
  drop: flat,
  dropMain: flat,
  dropMiddle: flat,
  dropDeep: raised,
  inset: `box-shadow: inset 0 0 0 1px ${colors.textFieldBorder};`,
};

export const zIndex = {
  zIndex0: 0,
  zIndex1: 1,
  zIndex2: 2,
  zIndex10: 10,
  zIndex100: 100,
  zIndex200: 200,
  zIndex299: 299,
  zIndex300: 300,
  zIndex1000: 1000,
  zIndex10000: 10000,
  zIndex99999: 99999,
};
