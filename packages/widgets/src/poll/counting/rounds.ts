import type { Round } from '@earshot/client/contract';
import { percentage, type KnownCounting } from '@earshot/client/tally';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { customProperty } from '../../kit/custom-property.js';
import { liveRegion } from '../live-region.js';
import type { Labels } from './labels.js';
import { countingIn, moreThanHalf, standingsIn, type Standing } from './round-by-round.js';
import { sayRound } from './say-round.js';

/** One round of a run-off as a picture, and the way from round to round. It lives in the counting's shadow root. */
export class EarshotPollRounds extends LitElement {
  static override properties = {
    rounds: { attribute: false },
    order: { attribute: false },
    counting: { attribute: false },
    labels: { attribute: false },
    level: { attribute: false },
    words: { attribute: false },
    index: { state: true },
  };
  rounds: readonly Round[] = [];
  /** The options from top to bottom. */
  order: readonly string[] = [];
  counting!: KnownCounting;
  labels!: Labels;
  /** The level of the round among the page's headings. */
  level = 4;
  words!: Words['counting'];
  /** Which round is shown, from 0. */
  private index = 0;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    this.index = Math.min(this.index, this.rounds.length - 1);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { rounds, words, index } = this;
    const round = rounds[index];
    if (!round) return nothing;
    const all = countingIn(round) + round.exhausted;
    const enough = moreThanHalf(round, this.counting);
    return html`
      <div class="stepper">
        ${this.#renderStep(words.previous, -1)}
        <div class="number" id="round" role="heading" aria-level=${this.level}>
          ${words.round(index + 1, rounds.length)}
        </div>
        ${this.#renderStep(words.next, 1)}
      </div>
      <p class="prose">${sayRound(rounds, index, this.labels.name, words)}</p>
      <ul
        class=${enough === undefined ? 'standings' : 'standings halved'}
        aria-labelledby="round"
        ${customProperty('--half', `${(countingIn(round) / 2 / all) * 100}%`)}
      >
        ${repeat(
          standingsIn(rounds, index, this.order),
          ({ option }) => option,
          (standing) => this.#renderStanding(standing, all, enough),
        )}
        ${rounds.some(({ exhausted }) => exhausted > 0) ? this.#renderExhausted(round, all) : nothing}
      </ul>
      <p class="quiet prose number">
        ${enough === undefined ? nothing : words.half(enough, countingIn(round))}
        ${round.exhausted > 0 ? words.why[this.counting.equalRanks](round.exhausted) : nothing}
      </p>
    `;
  }

  #renderStep(label: string, step: 1 | -1): TemplateResult | typeof nothing {
    if (this.rounds.length < 2) return nothing;
    return html`<button
      class="step"
      aria-disabled=${this.rounds[this.index + step] === undefined}
      @click=${() => this.#go(step)}
    >
      ${label}
    </button>`;
  }

  #renderStanding(
    { option, count, gained, outAfter }: Standing,
    all: number,
    enough: number | undefined,
  ): TemplateResult {
    const { words } = this;
    const wins = count !== undefined && enough !== undefined && count >= enough;
    return html`<li class=${count === undefined ? 'standing out' : 'standing'}>
      <span>
        ${this.labels.render(option)}
        ${wins ? html`<span class="tick">✓&nbsp;${words.hasHalf}</span>` : nothing}
      </span>
      ${
        count === undefined
          ? html`<span class="quiet">${words.outAfter(outAfter ?? 0)}</span>`
          : this.#renderCount(count, gained, all)
      }
    </li>`;
  }

  #renderExhausted({ exhausted }: Round, all: number): TemplateResult {
    return html`<li class="standing none">
      <span>${this.words.exhausted}</span>
      ${this.#renderCount(exhausted, 0, all)}
    </li>`;
  }

  #renderCount(count: number, gained: number, all: number): TemplateResult {
    const { words } = this;
    return html`
      <span class="number">
        ${gained > 0 ? html`<span class="gain">${words.more(gained)}</span>` : nothing}
        <strong>${words.number(count)}</strong>
        <span class="visually-hidden">${words.ballotsFor(count)}</span>
      </span>
      <span class="track" ${customProperty('--count', `${percentage(count, all)}%`)}>
        <span ${customProperty('--before', `${percentage(count - gained, count)}%`)}></span>
      </span>
    `;
  }

  #go(step: 1 | -1): void {
    if (this.rounds[this.index + step] === undefined) return;
    this.index += step;
    const { rounds, index, words } = this;
    const heard = sayRound(rounds, index, this.labels.name, words);
    liveRegion(this)?.say(`${words.round(index + 1, rounds.length)}. ${heard}`);
  }
}
