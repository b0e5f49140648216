import type { Prompt } from '@earshot/client/contract';
import { LitElement } from 'lit';

/** An invitation to pass on. */
export class EarshotInvitation extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
  };
  prompt!: Prompt;
  language!: string;
  say!: (text: string) => void;

  protected override createRenderRoot(): this {
    return this;
  }
}
