export type {
  BoardAct,
  BoardActsListener,
  BoardClient,
  BoardDeed,
  DeedOptions,
  Draft,
  FoundDraft,
  IdeaFilter,
} from './board-client.js';
export {
  createClient,
  sharedClient,
  type Client,
  type ClientOptions,
  type StorageMode,
} from './client.js';
export { EarshotError, type ErrorName } from './errors.js';
export { safeHref } from './href.js';
export type {
  Act,
  ActOptions,
  Held,
  LiveChange,
  LiveListener,
  Place,
  PollClient,
  ReadOptions,
  SuggestOptions,
} from './poll-client.js';
export type {
  FoundGroupDraft,
  GroupDraft,
  PromptAct,
  PromptActsListener,
  PromptClient,
  PromptDeed,
} from './prompt-client.js';
