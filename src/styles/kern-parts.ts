/**
 * The classes of KERN that our pages use. Rules for any other class starting with `kern-` are left out of the
 * stylesheet: a class that is used for the first time is added here.
 */
export const kernParts: readonly string[] = [
  'kern-alert',
  'kern-alert--danger',
  'kern-alert--info',
  'kern-alert--success',
  'kern-alert--warning',
  'kern-alert__body',
  'kern-alert__header',
  'kern-badge',
  'kern-badge--danger',
  'kern-badge--info',
  'kern-badge--small',
  'kern-badge--success',
  'kern-badge--warning',
  'kern-btn',
  'kern-btn--primary',
  'kern-btn--secondary',
  'kern-form-input',
  'kern-form-input__input',
  'kern-label',
  'kern-title',
];
