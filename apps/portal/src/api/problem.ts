export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface ProblemDetails {
  errors?: FieldError[];
  data?: Record<string, unknown>;
  requestId?: string;
}

/** An RFC 9457 problem document. `title` is in the reader's language. */
export class Problem extends Error {
  readonly errors: FieldError[];
  readonly data: Record<string, unknown>;
  readonly requestId: string | undefined;

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    { errors = [], data = {}, requestId }: ProblemDetails = {},
  ) {
    super(title);
    this.name = 'Problem';
    this.errors = errors;
    this.data = data;
    this.requestId = requestId;
  }
}

/** The server could not be reached: nothing is known about whether it did something. */
export class Offline extends Error {
  constructor(options?: ErrorOptions) {
    super('offline', options);
    this.name = 'Offline';
  }
}

export function isProblem(error: unknown, code?: string): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}
