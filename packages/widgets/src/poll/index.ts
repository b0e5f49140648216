export { EarshotPoll } from './poll.js';
export { EarshotErrorEvent } from '../kit/error.event.js';
export { EarshotPollVoteEvent, type EarshotPollEventMap } from './poll.events.js';
export { EarshotPollVotedEvent } from './voting/voted.event.js';
