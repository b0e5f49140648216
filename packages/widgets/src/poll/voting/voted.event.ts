/** The back end has confirmed a vote or its withdrawal. It names no answer, and gives no receipt. */
export class EarshotPollVotedEvent extends Event {
  /** Whether the vote was taken back. */
  readonly withdrawn: boolean;

  constructor(withdrawn: boolean) {
    super('earshot-poll-voted', { bubbles: true, composed: true });
    this.withdrawn = withdrawn;
  }
}
