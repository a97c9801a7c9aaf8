/** A token of the desk's stylesheet: `styles/desk/_tokens.scss` says what it is, in light and in dark. */
export const token = (name: string): string => `var(--desk-${name})`;

const text = token('text');
const muted = token('muted');
const ground = token('ground');
const surface = token('surface');
const border = token('border');
const action = token('action');
const onAction = token('on-action');
const danger = token('danger');
const dangerGround = token('danger-ground');
const success = token('success');
const successGround = token('success-ground');
const warning = token('warning');
const warningGround = token('warning-ground');

/** Decap's paints by what they are used for: its white is paper, its blue and its teal say what can be done. */
export const colorsRaw = {
  white: ground,
  grayLight: surface,
  gray: muted,
  grayDark: text,
  blue: action,
  blueLight: surface,
  green: success,
  greenLight: successGround,
  brown: warning,
  yellow: warningGround,
  red: danger,
  redDark: danger,
  redLight: dangerGround,
  purple: text,
  purpleLight: surface,
  teal: action,
  tealDark: action,
  tealLight: surface,
};

export const colors = {
  statusDraftText: text,
  statusDraftBackground: surface,
  statusReviewText: text,
  statusReviewBackground: warningGround,
  statusReadyText: text,
  statusReadyBackground: successGround,
  text: muted,
  textLight: onAction,
  textLead: text,
  background: ground,
  foreground: ground,
  active: action,
  activeBackground: surface,
  inactive: muted,
  button: action,
  buttonText: onAction,
  inputBackground: ground,
  infoText: action,
  infoBackground: surface,
  successText: success,
  successBackground: successGround,
  warnText: warning,
  warnBackground: warningGround,
  errorText: danger,
  errorBackground: dangerGround,
  textFieldBorder: border,
  controlLabel: text,
  checkerboardLight: surface,
  checkerboardDark: token('line'),
  mediaDraftText: text,
  mediaDraftBackground: surface,
};
