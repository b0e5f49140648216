import type { Ballot } from '@earshot/client/contract';
import type { EarshotErrorEvent } from '../kit/error.event.js';
import type { EarshotPollVotedEvent } from './voting/voted.event.js';

/** A person is about to vote. `preventDefault()` keeps the ballot from being sent. */
export class EarshotPollVoteEvent extends Event {
  /** What the person chose. */
  readonly ballot: Ballot;

  constructor(ballot: Ballot) {
    super('earshot-poll-vote', { bubbles: true, composed: true, cancelable: true });
    this.ballot = ballot;
  }
}

/** The events of `<earshot-poll>`, for typed listeners. */
export interface EarshotPollEventMap {
  'earshot-poll-vote': EarshotPollVoteEvent;
  'earshot-poll-voted': EarshotPollVotedEvent;
  'earshot-error': EarshotErrorEvent;
}
