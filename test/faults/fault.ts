import type { Ballot, PollContent, Text } from '@earshot/client/contract';

/** What a test asks of a back end of its own. */
export interface BackEndOptions {
  /** Differences from the usual poll: two options, own words, no reasons. */
  readonly content?: Partial<PollContent>;
  /** Differences from what the usual poll says of itself. */
  readonly about?: Partial<PollContent['about']>;
  /** Origins whose pages may vote; default the test page's. */
  readonly origins?: readonly string[];
  /** The back end's clock, ISO 8601; default a moment at which the poll is open. */
  readonly now?: string;
}

/**
 * Requests by method and by what follows the address of the poll, the board or the prompt; `GET` alone is that itself,
 * and a star any idea or group.
 */
export type Target =
  | 'GET'
  | 'GET /vote'
  | 'GET /results'
  | 'PUT /vote'
  | 'DELETE /vote'
  | 'GET /ideas'
  | 'POST /ideas'
  | 'PUT /ideas/*/support'
  | 'DELETE /ideas/*/support'
  | 'GET /groups'
  | 'POST /groups'
  | 'PUT /groups/*/echo'
  | 'DELETE /groups/*/echo'
  | 'POST /groups/*/includes-me'
  | 'DELETE /groups/*/includes-me'
  | 'POST /arrivals'
  | 'POST /equality';

/** An answer that the back end never gave. */
export interface MadeUp {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What goes wrong with a request. */
export interface Fault {
  readonly on: Target;
  /** With how many such requests; default 1. */
  readonly times?: number;
  /** Whether the back end does what it is asked before things go wrong; default false. */
  readonly commits?: boolean;
  /** Whether nothing goes on until `release`; default false. */
  readonly held?: boolean;
  /**
   * What comes back: `drop` ends the connection, `silence` keeps it open, `drip` sends a body that never ends. Default:
   * the back end's own answer.
   */
  readonly answer?: 'drop' | 'silence' | 'drip' | MadeUp;
  /** Whether a made-up answer has CORS headers; default true. */
  readonly cors?: boolean;
}

/** A request as it arrived; preflights are not counted. */
export interface Seen {
  readonly target: string;
  /** The `Idempotency-Key`. */
  readonly key?: string | undefined;
  /** The key of the participant. */
  readonly participant?: string | undefined;
  /** When, in milliseconds. */
  readonly at: number;
  /** Whether the browser gave it up before it was answered. */
  abandoned: boolean;
}

/** The oracle: what lies in the store, and what was asked. */
export interface Observation {
  readonly ballots: readonly Ballot[];
  /** Ideas that wait to be read, as they were written. */
  readonly ideas: readonly { readonly title: string; readonly text: string }[];
  /** How often ideas are supported. */
  readonly supports: number;
  /** Groups that wait to be read, with what was told of them. */
  readonly groups: readonly { readonly name: Text; readonly why: string }[];
  /** How often groups are seen too. */
  readonly echoes: number;
  /** What was said with "This includes me", in people's own words. */
  readonly inclusions: readonly string[];
  readonly requests: readonly Seen[];
}
