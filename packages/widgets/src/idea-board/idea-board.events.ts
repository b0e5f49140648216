import type { NewIdea } from '@earshot/client/contract';
import type { EarshotErrorEvent } from '../kit/error.event.js';

/** A person is about to share an idea. `preventDefault()` keeps it from being sent. */
export class EarshotIdeaPostEvent extends Event {
  /** What the person wrote. */
  readonly idea: NewIdea;

  constructor(idea: NewIdea) {
    super('earshot-idea-post', { bubbles: true, composed: true, cancelable: true });
    this.idea = idea;
  }
}

/** The back end has received an idea; it waits until a person has read it. */
export class EarshotIdeaPostedEvent extends Event {
  /** The idea's id. */
  readonly idea: string;

  constructor(idea: string) {
    super('earshot-idea-posted', { bubbles: true, composed: true });
    this.idea = idea;
  }
}

/** The back end has counted a support, or that it was taken back. */
export class EarshotIdeaSupportedEvent extends Event {
  /** The idea's id. */
  readonly idea: string;
  /** Whether the idea is supported now. */
  readonly supported: boolean;

  constructor(idea: string, supported: boolean) {
    super('earshot-idea-supported', { bubbles: true, composed: true });
    this.idea = idea;
    this.supported = supported;
  }
}

/** The events of `<earshot-idea-board>`, for typed listeners. */
export interface EarshotIdeaBoardEventMap {
  'earshot-idea-post': EarshotIdeaPostEvent;
  'earshot-idea-posted': EarshotIdeaPostedEvent;
  'earshot-idea-supported': EarshotIdeaSupportedEvent;
  'earshot-error': EarshotErrorEvent;
}
