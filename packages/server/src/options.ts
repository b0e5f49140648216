import type { LogEntry } from './log.js';
import type { Store } from './store/store.js';

/** Settings of `createApp`. */
export interface AppOptions {
  /** Where polls and votes are kept. */
  readonly store: Store;
  /** The organiser's bearer token. Without one the organiser's API is off; default none. */
  readonly organiserToken?: string | undefined;
  /** Origins of the pages that may vote here, such as `https://www.brookford.example`. The app's own may always; default none. */
  readonly origins?: readonly string[] | undefined;
  /**
   * How many reverse proxies of your own stand in front: so many entries of `X-Forwarded-For` are believed, from the
   * right. Default 0: the header is ignored.
   */
  readonly proxyHops?: number | undefined;
  /** How many writes one address may make in a window of milliseconds; default 600 in 60,000. */
  readonly rateLimit?: { readonly writes: number; readonly window: number } | undefined;
  /** The clock, in milliseconds since 1970; default the system's. */
  readonly now?: (() => number) | undefined;
  /** Gets one entry per request; default none. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** The account behind a request, for polls with `eligibility: 'account'`; a stable name per person. Default: such polls are refused. */
  readonly account?: ((request: Request) => string | undefined) | undefined;
}

/** Options with their defaults filled in. */
export type Settings = {
  [Name in Exclude<keyof AppOptions, 'organiserToken' | 'account'>]-?: NonNullable<
    AppOptions[Name]
  >;
} & Pick<AppOptions, 'organiserToken' | 'account'>;

/** Fills in the defaults. */
export function withDefaults(options: AppOptions): Settings {
  return {
    ...options,
    origins: options.origins ?? [],
    proxyHops: options.proxyHops ?? 0,
    rateLimit: options.rateLimit ?? { writes: 600, window: 60_000 },
    now: options.now ?? Date.now,
    log: options.log ?? (() => {}),
  };
}
