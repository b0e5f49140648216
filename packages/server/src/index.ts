export { createMemoryStore } from './store/memory.js';
export { ProblemError } from './problem.js';
export type { Act, HeldVote, Outcome, Store, StoredPoll, Who, Words } from './store/store.js';
