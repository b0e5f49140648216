import type { Poll } from '@earshot/client/contract';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Answers } from '../ballot/answers.js';
import type { EarshotPollBallot } from '../ballot/ballot.js';
import type { Mistake } from '../voting/mistakes.js';

/** Where in the form: above it, what it asks for, in place of boxes to tick, below the answers. */
export type Place = 'replies' | 'legend' | 'marking' | 'rest';

/** What only some polls have, in the places where it belongs. It lives in the poll's own shadow root. */
export class EarshotPollMore extends LitElement {
  static override properties = {
    place: { attribute: false },
    form: { attribute: false },
    poll: { attribute: false },
    answers: { attribute: false },
    mistakes: { attribute: false },
  };
  place!: Place;
  form!: EarshotPollBallot;
  poll!: Poll;
  answers!: Answers;
  mistakes: readonly Mistake[] = [];

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html``;
  }
}
