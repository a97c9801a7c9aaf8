import { DeskError } from './desk-error.ts';

/** The name of a new entry belongs to another one since it was looked for: the next may be free. */
export class NameTaken extends DeskError {
  constructor(message: string) {
    super(message, 409);
  }
}
