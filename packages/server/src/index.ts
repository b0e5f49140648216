export { type App, createApp } from './app.js';
export { checkBoardContent } from './content/check-board-content.js';
export type { Checked } from './content/check-against.js';
export { checkContent } from './content/check-content.js';
export { checkPollContent } from './content/check-poll-content.js';
export { checkPromptContent } from './content/check-prompt-content.js';
export type { Finding } from './content/finding.js';
export { openBoard } from './content/open-board.js';
export { openPoll } from './content/open-poll.js';
export { openPrompt } from './content/open-prompt.js';
export type { LogEntry } from './log.js';
export type { AppOptions } from './options.js';
export { ProblemError } from './problem.js';
export { eraseDue } from './retention.js';
export type { Route } from './route.js';
export { routes } from './routes.js';
export { createMemoryStore } from './store/memory.js';
export type {
  BoardAct,
  BoardDecision,
  BoardStore,
  IdeaPosition,
  IdeaQuery,
  KeptComment,
  KeptIdea,
  NewBoard,
  NewDecision,
  StoredBoard,
  Waiting,
} from './store/boards/board-store.js';
export type {
  GroupChange,
  KeptGroup,
  NewPromptDecision,
  PromptAct,
  PromptDecision,
  PromptPermit,
  PromptStore,
  StoredPrompt,
} from './store/prompts/prompt-store.js';
export { termsOf } from './search/terms.js';
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
