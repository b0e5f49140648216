import type { Group } from '@earshot/client/contract';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { LitElement } from 'lit';

/** Where a person says "This includes me". It lives in the widget's own shadow root. */
export class EarshotGroupInclusion extends LitElement {
  static override properties = {
    group: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
  };
  group!: Group;
  store!: WhosMissingStore;
  language!: string;
  say!: (text: string) => void;

  protected override createRenderRoot(): this {
    return this;
  }
}
