import type { WhosMissingStore } from '../whos-missing.store.js';
import { LitElement } from 'lit';

/** Says who took part. */
export class EarshotRepresentation extends LitElement {
  static override properties = {
    store: { attribute: false },
  };
  store!: WhosMissingStore;

  protected override createRenderRoot(): this {
    return this;
  }
}
