import type { Group } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { LitElement } from 'lit';

/** The groups around a table: decoration, for the list says everything in words. */
export class EarshotRoundTable extends LitElement {
  static override properties = {
    groups: { attribute: false },
    language: { attribute: false },
    words: { attribute: false },
  };
  groups!: readonly Group[];
  language!: string;
  words!: Words['prompt'];

  protected override createRenderRoot(): this {
    return this;
  }
}
