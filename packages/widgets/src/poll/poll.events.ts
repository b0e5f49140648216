import type { Ballot } from '@earshot/client/contract';
import type { EarshotError } from '@earshot/client';

/** A person is about to vote. `preventDefault()` keeps the ballot from being sent. */
export class EarshotPollVoteEvent extends Event {
  static readonly eventName = 'earshot-poll-vote';
  /** What the person chose. */
  readonly ballot: Ballot;

  constructor(ballot: Ballot) {
    super(EarshotPollVoteEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.ballot = ballot;
  }
}

/** The back end has confirmed a vote or its withdrawal. It names no answer, and gives no receipt. */
export class EarshotPollVotedEvent extends Event {
  static readonly eventName = 'earshot-poll-voted';
  /** Whether the vote was taken back. */
  readonly withdrawn: boolean;

  constructor(withdrawn: boolean) {
    super(EarshotPollVotedEvent.eventName, { bubbles: true, composed: true });
    this.withdrawn = withdrawn;
  }
}

/** Something failed; the widget has told the person in its own words. */
export class EarshotErrorEvent extends Event {
  static readonly eventName = 'earshot-error';
  readonly error: EarshotError;

  constructor(error: EarshotError) {
    super(EarshotErrorEvent.eventName, { bubbles: true, composed: true });
    this.error = error;
  }
}

/** The events of `<earshot-poll>`, for typed listeners. */
export interface EarshotPollEventMap {
  'earshot-poll-vote': EarshotPollVoteEvent;
  'earshot-poll-voted': EarshotPollVotedEvent;
  'earshot-error': EarshotErrorEvent;
}
