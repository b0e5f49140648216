import type { Ballot } from './contract/ballot.js';
import type { ErrorName } from './errors.js';
import type { Act } from './poll-client.js';

/** An act as it is kept: whole before its first attempt, so that every attempt is the same one. */
export interface Entry {
  /** The shape of this entry; those of another version are left untouched. */
  readonly version: 1;
  /** The idempotency key. */
  readonly id: string;
  readonly sequence: number;
  readonly verb: Act['verb'];
  readonly ballot?: Ballot | undefined;
  /** The single-use code that goes with it; it is shown to nobody, for somebody else may look later. */
  readonly code?: string | undefined;
  /** Where it goes, whatever becomes of the element that made it. */
  readonly url: string;
  /** The back end said no for good: nothing is sent again until the person says so. */
  readonly refused?: { name: ErrorName; status?: number | undefined; type?: string | undefined };
}

/** Whether an act holds a person's own words, which may not outlive the tab unasked. */
export const hasWords = (ballot: Ballot | undefined): boolean =>
  Boolean(ballot?.ownWords || ballot?.reason || ballot?.needToKnow);

/** 128 random bits as 32 hexadecimal digits. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A UUID version 4; `crypto.randomUUID` is absent on plain http. */
export const randomId = (): string =>
  randomKey().replace(/(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-');
