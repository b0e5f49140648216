import { ProblemError } from '../../problem.js';
import { ideasIn } from './memory-ideas.js';
import { commentsIn } from './memory-comments.js';
import type { HeldBoard } from './memory-held-board.js';
import { peopleIn } from './memory-people.js';
import type { BoardRecords } from './records.js';

/** The records of one board in memory. */
export function heldRecords(held: HeldBoard): BoardRecords {
  return {
    async board() {
      if (held.board) return held.board;
      throw new ProblemError('not-found', 'There is no such board.');
    },
    counts: async () => held.counts(),
    async raiseVersion() {
      if (held.board) held.board = { ...held.board, version: held.board.version + 1 };
    },
    addDecision: async (decision) => held.addDecision(decision),
    decisions: async () => [...held.decisions],
    ...peopleIn(held),
    ...ideasIn(held),
    ...commentsIn(held),

    index: async (idea, terms) => held.terms.set(idea, terms),
    countTerms: async (terms) => new Map(terms.map((term) => [term, held.terms.count(term)])),
    findByTerms: async (terms) => held.terms.find(terms),
    erase: async (at) => held.erase(at),
  };
}
