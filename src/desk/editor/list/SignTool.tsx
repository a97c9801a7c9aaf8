import type { MouseEvent } from 'react';
import { Tool } from './parts.ts';

interface Props {
  id?: string;
  /** What it does, for those who do not see the sign. */
  label: string;
  sign: string;
  disabled?: boolean;
  onClick: (event: MouseEvent) => void;
}

/** A small button of a sign. */
export function SignTool({ label, sign, ...rest }: Props) {
  return (
    <Tool type="button" aria-label={label} {...rest}>
      <span aria-hidden="true">{sign}</span>
    </Tool>
  );
}
