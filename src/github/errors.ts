/** What GitHub refused, or that it could not be reached. */
export class GitHubError extends Error {
  /** HTTP status; 0 where no answer came at all. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'GitHubError';
    this.status = status;
  }
}

/** Whether GitHub says that there is no such thing, or none that this token may see. */
export function isMissing(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === 404 || error.status === 410);
}
