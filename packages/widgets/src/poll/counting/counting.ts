import type { Poll, Results } from '@earshot/client/contract';
import {
  countingOf,
  headToHeadWinners,
  runOffWinners,
  type KnownCounting,
} from '@earshot/client/tally';
import type { Words } from '@earshot/client/words';
import { counting as english } from '@earshot/client/words/en/counting';
import { rule as englishRule } from '@earshot/client/words/en/rule';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { parts, tokens } from '../../kit/tokens.styles.js';
import { visuallyHidden } from '../../kit/visually-hidden.styles.js';
import { WordsController } from '../../kit/words-controller.js';
import { countingStyles } from './counting.styles.js';
import { Labels } from './labels.js';
import { renderPairsTable } from './pairs-table.js';
import { byStaying, countingIn } from './round-by-round.js';
import { renderRoundsTable } from './rounds-table.js';
import { sayWinners } from '../results/say-winners.js';
import { sayDifference, sayDuels } from './say-duels.js';
import { byDuels } from './two-at-a-time.js';
import { tableStyles } from '../../kit/table.styles.js';
import { wideTableStyles } from './wide-table.styles.js';

/** With more options than this, all of them compared is much to look at: it opens on request. */
const fewOptions = 6;

/** How rankings become a result: round by round, and who beats whom; also where the two disagree. Loaded for ranked polls only. */
export class EarshotPollCounting extends LitElement {
  static override styles = [
    tokens,
    parts,
    visuallyHidden,
    tableStyles,
    countingStyles,
    wideTableStyles,
  ];
  static override properties = {
    poll: { attribute: false },
    results: { attribute: false },
    level: { attribute: false },
    roundsAsTable: { state: true },
    comparing: { state: true },
  };
  poll!: Poll;
  results!: Results;
  /** The level of this part among the page's headings. */
  level = 3;
  private roundsAsTable = false;
  /** Whether every two are compared; `undefined` until the person says so. */
  private comparing: boolean | undefined;
  /** The options of the rounds, in an order that stays while numbers change. */
  #staying: readonly string[] = [];
  /** The same, for the comparison. */
  #dueling: readonly string[] = [];
  readonly #words = new WordsController(this, 'counting', english);
  readonly #ruleWords = new WordsController(this, 'rule', englishRule);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('results')) return;
    this.#staying = unlessSame(this.#staying, byStaying(this.results));
    this.#dueling = unlessSame(this.#dueling, byDuels(this.results));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, language } = this.#words;
    const { poll, results } = this;
    const counting = countingOf(poll);
    const [first] = results.rounds;
    if (!words || !counting || !first || countingIn(first) === 0) return nothing;
    const labels = new Labels(poll, language);
    const isRunOff = counting.rule === 'instant-run-off';
    const rounds = this.#renderRounds(counting, labels, words);
    const pairs = results.pairs.length ? this.#renderPairs(counting, labels, words) : nothing;
    return html`
      ${results.final && !results.winners ? this.#renderWinners(counting) : nothing}
      ${results.final ? this.#renderDifference(counting, labels, words) : nothing}
      ${isRunOff ? [rounds, pairs] : [pairs, rounds]}
    `;
  }

  /** Where the back end leaves it unsaid. */
  #renderWinners({ rule, cycle }: KnownCounting): TemplateResult | typeof nothing {
    const { words, language } = this.#ruleWords;
    const { results, poll } = this;
    if (!words) return nothing;
    const winners =
      rule === 'head-to-head' ? headToHeadWinners(results, cycle) : runOffWinners(results.rounds);
    return html`<p class="winner">${sayWinners(winners, rule, poll, words, language)}</p>`;
  }

  #renderDifference(
    counting: KnownCounting,
    { name }: Labels,
    words: Words['counting'],
  ): TemplateResult | typeof nothing {
    const sentences = sayDifference(this.results, counting, name, words);
    if (!sentences.length) return nothing;
    return html`<section class="difference">
      ${this.#renderHeading(words.differ)} ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    </section>`;
  }

  #renderRounds(counting: KnownCounting, labels: Labels, words: Words['counting']): TemplateResult {
    const { rounds } = this.results;
    return html`<section>
      ${this.#renderHeading(words.rounds)}
      ${counting.rule === 'instant-run-off' ? nothing : html`<p class="quiet">${words.aside}</p>`}
      <earshot-poll-rounds
        .rounds=${rounds}
        .order=${this.#staying}
        .counting=${counting}
        .labels=${labels}
        .level=${this.level + 1}
        .words=${words}
      ></earshot-poll-rounds>
      ${this.#renderFolded(
        this.roundsAsTable,
        () => (this.roundsAsTable = !this.roundsAsTable),
        [words.showRounds, words.hideRounds],
        renderRoundsTable(rounds, this.#staying, labels, words),
      )}
    </section>`;
  }

  #renderPairs(counting: KnownCounting, labels: Labels, words: Words['counting']): TemplateResult {
    const { results } = this;
    const decides = counting.rule === 'head-to-head';
    const open = this.comparing ?? (decides && results.counts.length <= fewOptions);
    return html`<section>
      ${this.#renderHeading(words.pairs)}
      ${decides ? nothing : html`<p class="quiet">${words.aside}</p>`}
      ${sayDuels(results, counting, labels.name, words).map((sentence) => html`<p class="prose">${sentence}</p>`)}
      ${this.#renderFolded(
        open,
        () => (this.comparing = !open),
        [words.showPairs, words.hidePairs],
        renderPairsTable(results, this.#dueling, labels, words),
      )}
    </section>`;
  }

  #renderHeading(text: string): TemplateResult {
    return html`<div class="heading" role="heading" aria-level=${this.level}>${text}</div>`;
  }

  /** Something that opens on request, and that paper shows in any case. */
  #renderFolded(
    open: boolean,
    toggle: () => void,
    [show, hide]: readonly [string, string],
    content: TemplateResult,
  ): TemplateResult {
    return html`
      <button class="link" aria-expanded=${open} @click=${toggle}>${open ? hide : show}</button>
      <div class=${open ? '' : 'folded'}>${content}</div>
    `;
  }
}

/** An order of options as it was, unless there are others now. */
function unlessSame(before: readonly string[], now: readonly string[]): readonly string[] {
  const isSame = now.length === before.length && now.every((option) => before.includes(option));
  return isSame ? before : now;
}
