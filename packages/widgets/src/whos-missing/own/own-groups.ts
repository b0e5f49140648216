import type { Prompt } from '@earshot/client/contract';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { LitElement } from 'lit';

/** What this device's person has sent, shown to nobody else. It lives in the widget's own shadow root. */
export class EarshotOwnGroups extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    say: { attribute: false },
  };
  prompt!: Prompt;
  store!: WhosMissingStore;
  language!: string;
  level!: number;
  say!: (text: string) => void;

  protected override createRenderRoot(): this {
    return this;
  }
}
