import type { Ballot } from '@earshot/client/contract';
import { refuseCode } from './code-rules.js';
import type { KeptOption } from './option-rules.js';
import type { Act, AvenuePile, Outcome, SuggestedOption, Who } from './store.js';
import { withoutWords, type KeptWords } from './words.js';

/** What the memory store holds of one participant. */
export interface Participant {
  lastSequence: number;
  receipt: string | null;
  code: string | null;
  vote: Vote | null;
  outcomes: Map<string, Outcome & { fingerprint: string }>;
}

interface Suggested extends KeptOption {
  readonly participant: string;
}

interface Vote extends Pick<Act, 'sequence' | 'at' | 'avenue' | 'mark'> {
  readonly ballot: Ballot;
  readonly words: KeptWords[];
}

/** What the memory store holds of the people of one poll. */
export class Held {
  readonly participants = new Map<string, Participant>();
  /** Whose each receipt is. */
  readonly #receipts = new Map<string, string>();
  /** Whose each code is; `null` while it is free. */
  readonly codes = new Map<string, string | null>();
  /** Oldest first. */
  suggested: Suggested[] = [];

  /** The hash by which a participant of whom something is held is known. */
  find(who: Who): string | undefined {
    if ('receipt' in who) return this.#receipts.get(who.receipt);
    return this.participants.get(who.participant)?.receipt ? who.participant : undefined;
  }

  /** By the hash of the participant, which tells neither who it is nor when they came. */
  votes(): Vote[] {
    return [...this.participants].sort().flatMap(([, { vote }]) => (vote ? [vote] : []));
  }

  /** Oldest first. */
  words(): KeptWords[] {
    const votes = this.votes().sort((one, other) => one.at.localeCompare(other.at));
    return votes.flatMap(({ words }) => words);
  }

  /** Tells how many words it has changed. */
  changeWords(ids: readonly string[], change: (kept: KeptWords) => KeptWords): number {
    let changed = 0;
    for (const { words } of this.votes()) {
      words.forEach((kept, index) => {
        if (!ids.includes(kept.id)) return;
        words[index] = change(kept);
        changed += 1;
      });
    }
    return changed;
  }

  piles(): AvenuePile[] {
    const piles = new Map<string, AvenuePile>();
    for (const { ballot: cast, avenue } of this.votes()) {
      const { lang: _, ...ballot } = withoutWords(cast);
      const key = JSON.stringify([ballot, avenue]);
      piles.set(key, { ballot, avenue, count: (piles.get(key)?.count ?? 0) + 1 });
    }
    return [...piles.values()];
  }

  refuseForeignReceipt({ participant, receipt }: Act | SuggestedOption): void {
    const holder = this.find({ receipt });
    if (holder !== undefined && holder !== participant)
      throw new Error('Another participant has this receipt.');
  }

  /** The participant, once their code holds. @throws ProblemError as `refuseCode` does */
  enter({ participant: id, receipt, code }: Act | SuggestedOption, asksForCode: boolean) {
    const participant = this.participants.get(id) ?? newcomer();
    if (asksForCode && participant.code === null) {
      refuseCode(code, this.codes.get(code ?? ''));
      if (code !== null) this.codes.set(code, id);
      participant.code = code;
    }
    if (participant.receipt !== null) this.#receipts.delete(participant.receipt);
    participant.receipt = receipt;
    this.#receipts.set(receipt, id);
    this.participants.set(id, participant);
    return participant;
  }

  suggestedBy(participant: string): Suggested[] {
    return this.suggested.filter((kept) => kept.participant === participant);
  }

  forget(who: Who, sequence: number): void {
    const id = this.find(who);
    const participant = this.participants.get(id ?? '');
    if (!participant?.receipt) return;
    this.#receipts.delete(participant.receipt);
    if (participant.code !== null) this.codes.set(participant.code, null);
    participant.lastSequence = Math.max(participant.lastSequence, sequence);
    participant.receipt = null;
    participant.code = null;
    participant.vote = null;
    participant.outcomes.clear();
    const gone = { id: '', label: '', lang: null, state: 'gone' as const };
    this.suggested = this.suggested.map((kept) =>
      kept.participant === id ? { ...kept, ...gone } : kept,
    );
  }
}

function newcomer(): Participant {
  return {
    lastSequence: -1,
    receipt: null,
    code: null,
    vote: null,
    outcomes: new Map(),
  };
}
