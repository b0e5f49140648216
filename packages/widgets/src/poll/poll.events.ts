import type { Ballot } from '@earshot/client/contract';
import type { EarshotError } from '@earshot/client';
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

/** Something failed; the widget has told the person in its own words. */
export class EarshotErrorEvent extends Event {
  readonly error: EarshotError;

  constructor(error: EarshotError) {
    super('earshot-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

/** The events of `<earshot-poll>`, for typed listeners. */
export interface EarshotPollEventMap {
  'earshot-poll-vote': EarshotPollVoteEvent;
  'earshot-poll-voted': EarshotPollVotedEvent;
  'earshot-error': EarshotErrorEvent;
}
