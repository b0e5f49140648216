import type { NewGroup } from '@earshot/client/contract';
import type { EarshotErrorEvent } from '../kit/error.event.js';

/** A person is about to name a group. `preventDefault()` keeps it from being sent. */
export class EarshotGroupNameEvent extends Event {
  /** What the person named; why, and how they could be reached, is for the organiser alone. */
  readonly group: Pick<NewGroup, 'name'>;

  constructor({ name }: Pick<NewGroup, 'name'>) {
    super('earshot-group-name', { bubbles: true, composed: true, cancelable: true });
    this.group = { name };
  }
}

/** The back end has received the name of a group; it waits until a person has read it. */
export class EarshotGroupNamedEvent extends Event {
  /** The group's id. */
  readonly group: string;

  constructor(group: string) {
    super('earshot-group-named', { bubbles: true, composed: true });
    this.group = group;
  }
}

/** The events of `<earshot-whos-missing>`, for typed listeners. Nothing tells the page who sees what, or who belongs to whom. */
export interface EarshotWhosMissingEventMap {
  'earshot-group-name': EarshotGroupNameEvent;
  'earshot-group-named': EarshotGroupNamedEvent;
  'earshot-error': EarshotErrorEvent;
}
