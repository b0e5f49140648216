export { EarshotPoll } from './poll.js';
export {
  EarshotErrorEvent,
  EarshotPollVotedEvent,
  EarshotPollVoteEvent,
  type EarshotPollEventMap,
} from './poll.events.js';
