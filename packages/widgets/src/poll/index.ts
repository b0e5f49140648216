export { EarshotPoll } from './poll.js';
export {
  EarshotErrorEvent,
  EarshotPollVoteEvent,
  type EarshotPollEventMap,
} from './poll.events.js';
export { EarshotPollVotedEvent } from './voting/voted.event.js';
