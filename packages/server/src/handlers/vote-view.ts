import type { Receipt, Vote } from '@earshot/client/contract';
import type { HeldVote, Outcome } from '../store/store.js';

/** What proves that a ballot was recorded. */
export function viewReceipt(
  { sequence, at: castAt, waiting }: Outcome,
  receipt: string,
  mark: string | null,
): Receipt {
  return { contract: 1, receipt, sequence, castAt, waiting, ...(mark === null ? {} : { mark }) };
}

/** A vote as its own participant reads it. */
export function viewVote(held: HeldVote, receipt: string): Vote {
  const { ballot, mark, replies } = held;
  return { ...viewReceipt(held, receipt, mark), ballot, replies: [...replies] };
}
