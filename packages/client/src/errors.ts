/** What went wrong with a request. */
export type ErrorName =
  /** No answer came: offline, refused, cut off, or blocked by CORS or CSP. */
  | 'network'
  /** The answer, its body included, took too long. */
  | 'timeout'
  /** An answer came that is not the contract's: a web page, half a document, wrong types. */
  | 'unreadable'
  /** The back end said no, as a problem (RFC 9457); `type` names it. */
  | 'problem'
  /** The page's author has set something wrongly. */
  | 'misuse';

/** Every failure of the client. Its message is for developers; widgets choose their own words by `name` and `type`. */
export class EarshotError extends Error {
  override readonly name: ErrorName;
  /** HTTP status, where an answer came. */
  readonly status: number | undefined;
  /** The problem's name in the contract, such as `closed`. */
  readonly type: string | undefined;
  /** How long the back end asked us to wait, in milliseconds, capped. */
  readonly retryAfter: number | undefined;
  /** With the problem `invalid`: the fields, by dotted path. */
  readonly fields: readonly { path: string; expected: string; got: string }[];

  constructor(
    name: ErrorName,
    message: string,
    details: {
      status?: number | undefined;
      type?: string | undefined;
      retryAfter?: number | undefined;
      fields?: readonly { path: string; expected: string; got: string }[];
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = name;
    this.status = details.status;
    this.type = details.type;
    this.retryAfter = details.retryAfter;
    this.fields = details.fields ?? [];
  }
}
