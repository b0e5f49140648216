export { type App, createApp } from './app.js';
export { checkPollContent, type CheckedContent } from './content/check-poll-content.js';
export type { Finding } from './content/finding.js';
export { openPoll } from './content/open-poll.js';
export type { LogEntry } from './log.js';
export type { AppOptions } from './options.js';
export { ProblemError } from './problem.js';
export { eraseDue } from './retention.js';
export type { Route } from './route.js';
export { routes } from './routes.js';
export { createMemoryStore } from './store/memory.js';
export type {
  Act,
  AvenuePile,
  Counted,
  HeldVote,
  MarkedBallot,
  Outcome,
  Store,
  StoredPoll,
  SuggestedOption,
  WaitingOption,
  Who,
  Words,
} from './store/store.js';
