import type { LogEntry } from './log.js';
import type { Store } from './store/store.js';

/** Settings of `createApp`. */
export interface AppOptions {
  /** Where polls, boards, prompts and what people send are kept. */
  readonly store: Store;
  /** The organiser's bearer token. Without one the organiser's API is off; default none. */
  readonly organiserToken?: string | undefined;
  /** Origins of the pages that may vote and post here, such as `https://www.brookford.example`. The app's own may always; default none. */
  readonly origins?: readonly string[] | undefined;
  /**
   * How many reverse proxies of your own stand in front: so many entries of `X-Forwarded-For` are believed, from the
   * right. Default 0: the header is ignored.
   */
  readonly proxyHops?: number | undefined;
  /** How much one address may do; see `RateLimit` for the defaults. */
  readonly rateLimit?: Partial<RateLimit> | undefined;
  /** The clock, in milliseconds since 1970; default the system's. */
  readonly now?: (() => number) | undefined;
  /** Gets one entry per request; default none. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** The account behind a request, for polls, boards and prompts with `eligibility: 'account'`; a stable name per person. Default: such are refused. */
  readonly account?: ((request: Request) => string | undefined) | undefined;
}

/** How much one address may do before it is told to wait (429 with `Retry-After`). Many people may share it. */
export interface RateLimit {
  /** Writes per `window`; default 600. */
  readonly writes: number;
  /** Reads per `window`; default 3,000. */
  readonly reads: number;
  /** Requests with a receipt in place of a key per `window`; default 30. */
  readonly receipts: number;
  /**
   * Wrong single-use codes per `window`; default 30. Right ones are never refused for it. A code has 60 bits: where
   * 10,000 are out, someone who tries 1,000 a second needs 3,600 years on average to hit one.
   */
  readonly codes: number;
  /**
   * Times that words are looked for on boards and among groups, while somebody types too, per `window`; default 300. It
   * takes the server longer than reading: a tenth of a second among 10,000 ideas.
   */
  readonly searches: number;
  /**
   * Flags that hide words until somebody has looked (private details, threats), per `participantsWindow`; default 30.
   * Without it one person with many keys could hide a whole board.
   */
  readonly hidingFlags: number;
  /** Times that somebody tries to sign in to the moderation pages, per `window`; default 10. */
  readonly signIns: number;
  /** Milliseconds; default 60,000. */
  readonly window: number;
  /** New participants, in all polls, on all boards and prompts, per `participantsWindow`; changing one's own vote makes none; default 250. */
  readonly participants: number;
  /** Milliseconds; default 600,000. */
  readonly participantsWindow: number;
  /** Streams of events that are open at a time: one for each browser, whatever its tabs; default 200. */
  readonly streams: number;
  /** The same from all addresses together; default 5,000. Whoever finds no place asks every now and then instead. */
  readonly allStreams: number;
}

const rateLimit: RateLimit = {
  writes: 600,
  reads: 3000,
  receipts: 30,
  codes: 30,
  searches: 300,
  hidingFlags: 30,
  signIns: 10,
  window: 60_000,
  participants: 250,
  participantsWindow: 600_000,
  streams: 200,
  allStreams: 5000,
};

/** Options with their defaults filled in. */
export type Settings = {
  [Name in Exclude<keyof AppOptions, 'organiserToken' | 'account' | 'rateLimit'>]-?: NonNullable<
    AppOptions[Name]
  >;
} & Pick<AppOptions, 'organiserToken' | 'account'> & { readonly rateLimit: RateLimit };

/** Fills in the defaults. */
export function withDefaults(options: AppOptions): Settings {
  return {
    ...options,
    origins: options.origins ?? [],
    proxyHops: options.proxyHops ?? 0,
    rateLimit: { ...rateLimit, ...options.rateLimit },
    now: options.now ?? Date.now,
    log: options.log ?? (() => {}),
  };
}
