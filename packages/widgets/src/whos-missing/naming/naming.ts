import type { Prompt } from '@earshot/client/contract';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { LitElement } from 'lit';

/** Where a person names a group. It lives in the widget's own shadow root. */
export class EarshotGroupNaming extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
  };
  prompt!: Prompt;
  store!: WhosMissingStore;
  language!: string;
  say!: (text: string) => void;

  protected override createRenderRoot(): this {
    return this;
  }
}
