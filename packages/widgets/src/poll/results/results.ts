import { safeHref } from '@earshot/client';
import type { Poll, Results, Vote } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { results as english } from '@earshot/client/words/en/results';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { hasRule } from '../../kit/about/say-rule.js';
import { later } from '../../kit/later.js';
import { choose } from '../../kit/organiser-text.js';
import { renderNext } from '../../kit/next.js';
import { StoreController } from '../../kit/store-controller.js';
import { parts, tokens } from '../../kit/tokens.styles.js';
import { visuallyHidden } from '../../kit/visually-hidden.styles.js';
import { WhileVisible } from '../../kit/while-visible.js';
import { WordsController } from '../../kit/words-controller.js';
import type { PollStore } from '../poll.store.js';
import type { EarshotPoll } from '../poll.js';
import { loadReplies } from '../replies/load.js';
import { renderChecking } from './checking.js';
import { follow } from './follow.js';
import { resultsStyles } from './results.styles.js';
import { tableStyles } from '../../kit/table.styles.js';
import { rowsOf, type Row } from './rows.js';
import { sayCounted, sayTurnout } from './say-turnout.js';

/** Loads what shows how rankings are counted. */
const loadCounting = later('counting', () => import('../counting/define.js'));

/** What a poll came to, what follows from it, and what a voter can do now. Loaded after the ballot. */
export class EarshotPollResults extends LitElement {
  static override styles = [tokens, parts, visuallyHidden, tableStyles, resultsStyles];
  static override properties = {
    poll: { attribute: false },
    store: { attribute: false },
    change: { attribute: false },
    forget: { attribute: false },
    asTable: { state: true },
  };
  poll!: Poll;
  store: PollStore | undefined;
  /** Called when the person wants to change the vote. */
  change!: () => void;
  /** Called when the person wants the code removed. */
  forget!: () => void;
  private asTable = false;
  readonly #words = new WordsController(this, 'results', english);
  readonly #stores = new StoreController(this);
  readonly #live = new WhileVisible(this, () => (this.store ? follow(this.store) : () => {}));

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { store, poll } = this;
    if (changed.has('store') && store) {
      this.#stores.bind(store);
      this.#live.change();
    }
    if (poll.kind === 'ranked') void loadCounting();
    if (poll.replies.length) void loadReplies();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, language } = this.#words;
    if (!words) return nothing;
    const { store, poll } = this;
    // During a pause they rest, also those that were seen before it.
    const results = poll.state === 'paused' ? undefined : store?.$results.get();
    const vote = store?.$vote.get();
    const rows = rowsOf(poll, results, vote, store?.$seed.get() ?? 0, words);
    const added = addedSince(vote, poll);
    const failed = Boolean(store?.$resultsError.get());
    return html`
      ${
        poll.replies.length && !isAsked(poll, vote)
          ? html`<earshot-poll-replies .poll=${poll} .store=${store}></earshot-poll-replies>`
          : nothing
      }
      ${added.length ? this.#renderAdded(added, words) : nothing}
      <div class="head">
        <p class="turnout number" id="turnout">${sayTurnout(poll, results, failed, words)}</p>
        ${results ? html`<p class="quiet number">${sayCounted(poll, results, words).join(' ')}</p>` : nothing}
      </div>
      <earshot-poll-answers
        .rows=${rows}
        .reasons=${results?.reasons ?? []}
        .words=${words}
        .language=${language}
      ></earshot-poll-answers>
      ${results ? this.#renderOutcome(results) : nothing} ${renderNext(poll, words, language)}
      ${renderChecking(poll, store?.loaded?.client, vote, results?.final, words)}
      ${this.#renderReceipt(words, vote)} ${this.#renderChoices(words, results, !added.length)}
      ${this.asTable && results ? this.#renderTable(rows, words) : nothing}
    `;
  }

  /** Answers that were let in since the person voted, and the way to choose among them. */
  #renderAdded(added: Poll['options'], words: Words['results']): TemplateResult {
    const labels = added.map(({ label }) => `“${choose(label, this.#words.language).text}”`);
    return html`<p class="notice">
      ${words.addedSince(labels.join(', '))}
      <button class="link" @click=${this.change}>${words.change}</button>
    </p>`;
  }

  #renderOutcome(results: Results): TemplateResult | typeof nothing {
    const { poll } = this;
    if (!hasRule(poll) && (results.final || poll.state !== 'closed')) return nothing;
    return html`
      <earshot-poll-outcome class="prose" .poll=${poll} .results=${results}></earshot-poll-outcome>
      ${
        poll.kind === 'ranked'
          ? html`<earshot-poll-counting
              .poll=${poll}
              .results=${results}
              .level=${this.#headingLevel}
            ></earshot-poll-counting>`
          : nothing
      }
    `;
  }

  /** One below the question's. */
  get #headingLevel(): number {
    const { host } = this.getRootNode() as ShadowRoot;
    return ((host as Partial<EarshotPoll> | undefined)?.headingLevel ?? 2) + 1;
  }

  #renderTable(rows: readonly Row[], words: Words['results']): TemplateResult {
    const { kind, capabilities } = this.poll;
    const notes = { one: '', ranked: '', several: words.shareOfSeveral, dots: words.shareOfDots };
    const csv = this.store?.loaded?.client.address('results.csv');
    return html`<earshot-poll-table
      .rows=${rows}
      .note=${notes[kind]}
      .csv=${capabilities.includes('csv') ? safeHref(csv) : undefined}
      .words=${words}
      .language=${this.#words.language}
    ></earshot-poll-table>`;
  }

  #renderReceipt(words: Words['results'], vote: Vote | null | undefined): unknown {
    if (!vote) return nothing;
    const { state, about } = this.poll;
    const isKept = this.store?.$held.get()?.place === 'device';
    return html`<p class="quiet prose">
      ${state === 'open' ? (isKept ? words.sentDevice : words.sentPage) : nothing}
      ${state === 'open' && isKept && about.eligibility === 'code' ? words.letterUsed : nothing}
      ${vote.waiting ? words.waiting : nothing} ${words.receipt(vote.receipt)}
    </p>`;
  }

  #renderChoices(
    words: Words['results'],
    results: Results | undefined,
    change: boolean,
  ): TemplateResult {
    const { state, capabilities } = this.poll;
    const { loaded, $vote, $held } = this.store ?? {};
    const changeable = state === 'open' && $vote?.get();
    const button = (label: string, press: () => void) =>
      html`<button class="link" @click=${press}>${label}</button>`;
    return html`<p class="choices">
      ${changeable && change ? button(words.change, this.change) : nothing}
      ${
        changeable && capabilities.includes('withdraw')
          ? button(words.withdraw, () => void loaded?.client.withdrawVote())
          : nothing
      }
      ${
        state !== 'open' && $vote?.get() && capabilities.includes('mine')
          ? button(words.deleteMine, () => void loaded?.client.deleteMine())
          : nothing
      }
      ${$held?.get()?.receipt ? button(words.removeCode, this.forget) : nothing}
      ${
        results
          ? html`<button
              class="link"
              aria-expanded=${this.asTable}
              @click=${() => (this.asTable = !this.asTable)}
            >
              ${this.asTable ? words.hideTable : words.showTable}
            </button>`
          : nothing
      }
    </p>`;
  }
}

/** Whether the ballot stands above the results; the replies do then, too. */
function isAsked({ state, capabilities }: Poll, vote: Vote | null | undefined): boolean {
  return state === 'open' && !vote && capabilities.includes('vote');
}

/** Options that a person could not choose yet when voting, and now can. */
function addedSince(vote: Vote | null | undefined, { options, state }: Poll): Poll['options'] {
  if (!vote || state !== 'open') return [];
  return options.filter(({ addedAt = '' }) => Date.parse(addedAt) > Date.parse(vote.castAt));
}
