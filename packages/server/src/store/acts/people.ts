import type { Who } from '../store.js';

/** Something that one participant does on a board or a prompt. Keys and receipts arrive as hashes only. */
export interface ParticipantAct {
  readonly participant: string;
  readonly receipt: string;
  /** The `Idempotency-Key`, unique per participant and resource. */
  readonly key: string;
  /** Differs when the same key comes with another payload. */
  readonly fingerprint: string;
  readonly sequence: number;
  /** When the server received it, ISO 8601. */
  readonly at: string;
}

export interface ParticipantRecord {
  readonly participant: string;
  /** `null` once everything was deleted. */
  readonly receipt: string | null;
  /** The highest of all acts; -1 for someone new. */
  readonly lastSequence: number;
  /** Where the deletion of everything stands among them; -1 when there was none. */
  readonly deletedSequence: number;
}

/** So many outcomes of a kind are kept per participant, the last ones: as many as the hourly limits count. */
export const keptOutcomes = 60;

/** What a key led to. */
export interface OutcomeRecord<Kind extends string> {
  readonly participant: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly kind: Kind;
  readonly at: string;
  readonly sequence: number;
  /** The id of what it was about, from which the same is answered again. */
  readonly about: string;
}

/** Those who take part in one board or prompt, and what they did, within one transaction. `Kind`: the acts that are told apart when they are counted. */
export interface PeopleRecords<Kind extends string> {
  /** Held until the transaction ends: acts of one person queue here. Someone new is only kept once saved; whoever had everything deleted is new again. */
  participant(participant: string): Promise<ParticipantRecord & { readonly isNew: boolean }>;
  saveParticipant(participant: ParticipantRecord): Promise<void>;
  /** The hash by which somebody of whom something is held is known. */
  find(who: Who): Promise<string | null>;
  outcome(participant: string, key: string): Promise<OutcomeRecord<Kind> | null>;
  /** Keeps an outcome, and the last `keptOutcomes` of its kind. */
  saveOutcome(outcome: OutcomeRecord<Kind>): Promise<void>;
  /** How many acts of a kind somebody has done since a moment, ISO 8601. */
  countSent(participant: string, kind: Kind, since: string): Promise<number>;
  deleteOutcomes(participant: string): Promise<void>;
  /** How many have done anything, those left out who had everything deleted. */
  countParticipants(): Promise<number>;
}
