import type { WhosMissingStore } from '../whos-missing.store.js';
import { LitElement } from 'lit';

/** Asks who took part. */
export class EarshotEquality extends LitElement {
  static override properties = {
    store: { attribute: false },
  };
  store!: WhosMissingStore;

  protected override createRenderRoot(): this {
    return this;
  }
}
