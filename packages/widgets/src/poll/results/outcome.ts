import type { Poll, Results } from '@earshot/client/contract';
import { countingOf, leaders } from '@earshot/client/tally';
import { sayMoment, type Words } from '@earshot/client/words';
import { rule as english } from '@earshot/client/words/en/rule';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { hasRule, sayRule } from '../../kit/about/say-rule.js';
import { organiserText } from '../../kit/organiser-text.js';
import { WordsController } from '../../kit/words-controller.js';
import { sayWinners } from './say-winners.js';

/** Who wins, by which rule, and what may stop it. It lives in the results' shadow root. */
export class EarshotPollOutcome extends LitElement {
  static override properties = {
    poll: { attribute: false },
    results: { attribute: false },
    open: { state: true },
  };
  poll!: Poll;
  results!: Results;
  /** Whether all of a long rule is shown. */
  private open = false;
  readonly #words = new WordsController(this, 'rule', english);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const { final } = this.results;
    const outcome = final ? this.#sayWinners(words) : this.#sayUnfinished(words);
    return html`
      ${outcome ? html`<p class=${final ? 'outcome' : ''}>${outcome}</p>` : nothing}
      ${hasRule(this.poll) ? [this.#renderRule(words), this.#renderLimit(words)] : nothing}
    `;
  }

  #renderLimit(words: Words['rule']): TemplateResult | typeof nothing {
    const { limit } = this.poll.about;
    if (!limit) return nothing;
    return html`<p class="quiet">${words.limit} ${organiserText(limit, this.#words.language)}</p>`;
  }

  #sayUnfinished(words: Words['rule']): string {
    const { state, enteredUntil, about } = this.poll;
    return state === 'closed' && enteredUntil
      ? words.stillCounting(sayMoment(words, enteredUntil, about.timeZone))
      : words.stillVoting;
  }

  /** By a rule that this version does not know nobody wins; what the back end leaves unsaid of a ranking is said where it is counted. */
  #sayWinners(words: Words['rule']): string {
    const { poll, results } = this;
    const rule = countingOf(poll)?.rule;
    const winners = results.winners ?? (poll.kind === 'ranked' ? [] : leaders(results.counts));
    return rule ? sayWinners(winners, rule, poll, words, this.#words.language) : '';
  }

  #renderRule(words: Words['rule']): TemplateResult {
    const sentences = sayRule(this.poll, words, this.#words.language);
    const [kind, ...rest] = sentences;
    if (sentences.length <= 2) return html`<p class="quiet">${sentences.join(' ')}</p>`;
    return html`
      <p class="quiet">
        ${kind}
        <button
          class="link"
          aria-expanded=${this.open}
          aria-controls="rule"
          @click=${() => (this.open = !this.open)}
        >
          ${words.title}
        </button>
      </p>
      <ul class="said" id="rule" ?hidden=${!this.open}>
        ${rest.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    `;
  }
}
