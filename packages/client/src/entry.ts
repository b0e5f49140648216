import type { ErrorName } from './errors.js';

/**
 * An act as it is kept: whole before its first attempt, so that every attempt is the same one.
 * `What` is what was done.
 */
export type Entry<What = unknown> = What & {
  /** The shape of this entry; those of another version are left untouched. */
  readonly version: 1;
  /** The idempotency key. */
  readonly id: string;
  /** Of the acts in one slot of a resource only the latest waits. */
  readonly slot: string;
  readonly sequence: number;
  /** The single-use code that goes with it; it is shown to nobody, for somebody else may look later. */
  readonly code?: string | undefined;
  /** The key it goes under, where that is not the one the device holds: it is gone with the entry. */
  readonly participant?: string | undefined;
  /** Where it goes, whatever becomes of the element that made it. */
  readonly url: string;
  /** The back end said no for good: nothing is sent again until the person says so. */
  readonly refused?: { name: ErrorName; status?: number | undefined; type?: string | undefined };
};

/** 128 random bits as 32 hexadecimal digits. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A UUID version 4; `crypto.randomUUID` is absent on plain http. */
export const randomId = (): string =>
  randomKey().replace(/(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-');
