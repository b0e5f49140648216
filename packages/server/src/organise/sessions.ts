import { hashSession, randomId } from '../crypto.js';
import type { OrganiseLanguage } from './words/index.js';

/** Somebody who is signed in to the moderation pages. */
export interface Session {
  /** Stands in every form of theirs, so that no other page can send one in their name. */
  readonly token: string;
  /** The language in which they read the pages. */
  language: OrganiseLanguage;
}

/** Milliseconds without a request after which one has to sign in again: a working day. */
export const idleTime = 8 * 3_600_000;

/** Who is signed in: in memory alone, under the hash of what the cookie holds. A restart signs everybody out. */
export class Sessions {
  readonly #now: () => number;
  readonly #kept = new Map<string, { readonly session: Session; usedAt: number }>();

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Signs somebody in; returns the id for their cookie, which is kept nowhere else. */
  async start(language: OrganiseLanguage): Promise<string> {
    const now = this.#now();
    for (const [hash, { usedAt }] of this.#kept)
      if (now - usedAt >= idleTime) this.#kept.delete(hash);
    const id = randomId();
    const session = { token: randomId(), language };
    this.#kept.set(await hashSession(id), { session, usedAt: now });
    return id;
  }

  /** Whose id it is, which is a use of it; `null` when nobody's, or not any more. */
  async find(id: string | undefined): Promise<Session | null> {
    if (id === undefined) return null;
    const hash = await hashSession(id);
    const entry = this.#kept.get(hash);
    if (!entry) return null;
    const now = this.#now();
    if (now - entry.usedAt >= idleTime) {
      this.#kept.delete(hash);
      return null;
    }
    entry.usedAt = now;
    return entry.session;
  }

  /** Signs them out. */
  async end(id: string | undefined): Promise<void> {
    if (id !== undefined) this.#kept.delete(await hashSession(id));
  }
}
