/** A field's fault in a 422, as GitHub lists it. */
export interface FieldError {
  resource: string;
  field?: string;
  code: string;
  message?: string;
}

/** An answer that GitHub gives instead of what was asked for. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    errors?: readonly FieldError[],
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  /** The body as GitHub words it: `status` is a string there. */
  body(): Record<string, unknown> {
    return {
      message: this.message,
      ...(this.errors ? { errors: this.errors } : {}),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');
export const badCredentials = (): Refusal => new Refusal(401, 'Bad credentials');
export const needsSignIn = (): Refusal => new Refusal(401, 'Requires authentication');
export const tokenTooWeak = (): Refusal =>
  new Refusal(403, 'Resource not accessible by personal access token');
export const needsAdmin = (): Refusal => new Refusal(403, 'Must have admin rights to Repository.');

export function unprocessable(message: string): Refusal {
  return new Refusal(422, message);
}

export function invalid(resource: string, field: string, code: string, message?: string): Refusal {
  return new Refusal(422, 'Validation Failed', [{ resource, field, code, ...(message ? { message } : {}) }]);
}

/** How GitHub words a ruleset's refusal; the status depends on the end point. */
export function ruleViolation(status: number, ...rules: readonly string[]): Refusal {
  return new Refusal(
    status,
    `Repository rule violations found\n\n${rules.map((rule) => `${rule}\n\n`).join('')}`,
  );
}
