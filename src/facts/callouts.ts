/** Icon and default title of a callout in the desk's texts, by its type. */
export const callouts = {
  info: { icon: 'info', word: 'calloutInfo' },
  success: { icon: 'check', word: 'calloutSuccess' },
  warning: { icon: 'warning', word: 'calloutWarning' },
  danger: { icon: 'warning', word: 'calloutDanger' },
} as const;
