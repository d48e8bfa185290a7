/** An answer of GitHub that is an error; `more` goes into its body beside `message` and `status`. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly more: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.more = more;
    this.headers = headers;
  }
}

/** GitHub's body of an error. */
export function errorBody(
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({
    message,
    documentation_url: 'https://docs.github.com/rest',
    ...more,
    status: String(status),
  });
}
