import { APIError } from 'decap-cms-lib-util';

/** Something that went wrong, in words for the editor: shown as it is, without a name of a class before it. */
export class DeskError extends APIError {
  constructor(message: string, status: number) {
    super(message, status, 'GitHub');
  }

  override toString(): string {
    return this.message;
  }
}

/** What GitHub does not know. */
export function isMissing(error: unknown): boolean {
  return error instanceof APIError && error.status === 404;
}
