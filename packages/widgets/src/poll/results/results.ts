import { decides, leaders, percentage } from '@earshot/client/tally';
import type { Option, Poll, Results, Vote } from '@earshot/client/contract';
import { sayMoment, type Words } from '@earshot/client/words';
import { results as english } from '@earshot/client/words/en/results';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customProperty } from '../../kit/custom-property.js';
import { choose, organiserText } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import { parts, tokens } from '../../kit/tokens.styles.js';
import { WordsController } from '../../kit/words-controller.js';
import type { PollStore } from '../poll.store.js';
import { shuffle } from '../shuffle.js';
import { resultsStyles } from './results.styles.js';

/** One answer with what was counted for it; no count where results are not shown. */
interface Row {
  readonly label: TemplateResult | string;
  readonly count: number | undefined;
  readonly mine: boolean;
  /** Words of others that were let through. */
  readonly said?: Results['said'] | undefined;
}

/** The answers as rows that have become bars, and what follows from them. It needs no vote and holds no control of the ballot. */
export class EarshotPollResults extends LitElement {
  static override styles = [tokens, parts, resultsStyles];
  @property({ attribute: false }) poll!: Poll;
  @property({ attribute: false }) store: PollStore | undefined;
  /** Called when the person wants to change the vote. */
  @property({ attribute: false }) change!: () => void;
  /** Called when the person wants the code removed. */
  @property({ attribute: false }) forget!: () => void;
  @state() private asTable = false;
  @state() private reading = false;
  readonly #words = new WordsController(this, 'results', english);
  readonly #stores = new StoreController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { store } = this;
    if (changed.has('store') && store)
      this.#stores.bind([
        store.$results,
        store.$resultsError,
        store.$vote,
        store.$held,
        store.$act,
      ]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const results = this.store?.$results.get();
    const rows = this.#rows(words, results);
    return html`
      <p class="turnout number">${this.#sayTurnout(words, results)}</p>
      <ul class="rows">
        ${rows.map((row) => this.#renderRow(row, words, results))}
      </ul>
      ${results ? this.#renderOutcome(words, results) : nothing}
      ${this.asTable && results ? this.#renderTable(rows, words, results) : nothing}
      ${this.#renderMine(words, results)}
    `;
  }

  #rows(words: Words['results'], results: Results | undefined): Row[] {
    const { poll } = this;
    const ballot = this.store?.$vote.get()?.ballot;
    const options = poll.shuffle
      ? shuffle(poll.options, this.store?.$seed.get() ?? 0)
      : poll.options;
    const countOf = (id: string) => results?.counts.find(({ option }) => option === id)?.count ?? 0;
    const row = (label: Row['label'], mine: unknown, count: number | undefined): Row => ({
      label,
      mine: Boolean(mine),
      count: results && count,
    });
    return [
      ...options.map(({ id, label }) =>
        row(organiserText(label, words.language), ballot?.options.includes(id), countOf(id)),
      ),
      ...(poll.unsure ? [row(words.unsure, ballot?.unsure, results?.unsure)] : []),
      ...(poll.needToKnow
        ? [row(words.needToKnow, ballot?.needToKnow !== undefined, results?.needToKnow)]
        : []),
      ...(poll.ownWords
        ? [
            {
              ...row(words.ownWords, ballot?.ownWords !== undefined, results?.ownWords),
              said: results?.said,
            },
          ]
        : []),
    ];
  }

  #renderRow(
    { label, count, mine, said }: Row,
    words: Words['results'],
    results?: Results,
  ): TemplateResult {
    const share = percentage(count ?? 0, results?.turnout ?? 0);
    return html`
      <li class="row ${mine ? 'mine' : ''}">
        <span>
          ${label} ${mine ? html`<span class="tick">✓ ${words.yourAnswer}</span>` : nothing}
          ${said?.length ? this.#renderSaidButton(said.length, words) : nothing}
        </span>
        ${
          count === undefined
            ? nothing
            : html`
                <span class="count number">${words.votes(count)}</span>
                <span class="share number">${share}%</span>
                <span class="bar" ${customProperty('--share', `${share}%`)}></span>
              `
        }
        ${
          this.reading && said?.length
            ? html`<ul class="said">
                ${said.map(({ text, lang }) => html`<li><bdi dir="auto" lang=${lang ?? nothing}>${text}</bdi></li>`)}
              </ul>`
            : nothing
        }
      </li>
    `;
  }

  #renderSaidButton(count: number, words: Words['results']): TemplateResult {
    return html`<button
      class="link"
      aria-expanded=${this.reading}
      @click=${() => (this.reading = !this.reading)}
    >
      ${this.reading ? words.hideAnswers : words.readAnswers(count)}
    </button>`;
  }

  #sayTurnout(words: Words['results'], results: Results | undefined): string {
    const { poll } = this;
    if (results) {
      if (!results.turnout) return words.nobody;
      return words.turnout(results.turnout, poll.about.eligibility === 'open');
    }
    if (this.store?.$resultsError.get()) return words.resultsNotLoaded;
    if (poll.results !== 'closing' || poll.state === 'closed')
      return poll.results === 'never' ? words.noResults : '';
    return words.atClosing(
      poll.about.closes ? sayMoment(words, poll.about.closes, poll.about.timeZone) : '',
    );
  }

  #renderOutcome(words: Words['results'], results: Results): TemplateResult | typeof nothing {
    const { about, options } = this.poll;
    if (!decides(about.influence)) return nothing;
    const named = leaders(results.counts).map((id) => this.#label(options, id, words.language));
    return html`
      <div class="outcome prose">
        <p>${results.final ? sayWinner(named, words) : words.provisional}</p>
        <p class="quiet">${words.most(choose(about.decider, words.language).text)}</p>
        ${
          about.limit
            ? html`<p class="quiet">
                ${words.limit} ${organiserText(about.limit, words.language)}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  #label(options: readonly Option[], id: string, language: string): string {
    return choose(options.find((option) => option.id === id)?.label, language).text;
  }

  #renderTable(rows: readonly Row[], words: Words['results'], results: Results): TemplateResult {
    const link = this.poll.capabilities.includes('csv') && this.store?.csv;
    return html`
      <table>
        <caption>
          ${words.tableCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.answer}</th>
            <th scope="col">${words.count}</th>
            <th scope="col">${words.share}</th>
          </tr>
        </thead>
        <tbody class="number">
          ${[...rows]
            .sort((one, other) => (other.count ?? 0) - (one.count ?? 0))
            .map(
              ({ label, count = 0 }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  <td>${words.number(count)}</td>
                  <td>${percentage(count, results.turnout)}%</td>
                </tr>`,
            )}
        </tbody>
      </table>
      ${this.poll.kind === 'several' ? html`<p class="quiet">${words.shareOfSeveral}</p>` : nothing}
      ${link ? html`<p><a href=${link}>${words.download}</a></p>` : nothing}
    `;
  }

  #renderMine(words: Words['results'], results: Results | undefined): TemplateResult {
    const vote = this.store?.$vote.get();
    return html`
      ${vote ? this.#renderReceipt(vote, words) : nothing}
      <p class="choices">
        ${vote && this.poll.state === 'open' ? this.#renderChange(words) : nothing}
        ${
          this.store?.$held.get()
            ? html`<button class="link" @click=${this.forget}>${words.removeCode}</button>`
            : nothing
        }
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
      </p>
    `;
  }

  #renderReceipt({ receipt, waiting }: Vote, words: Words['results']): TemplateResult {
    const place = this.store?.$held.get()?.place;
    return html`<p class="quiet prose">
      ${place === 'device' ? words.sentDevice : words.sentPage} ${waiting ? words.waiting : nothing}
      ${words.receipt(receipt)}
    </p>`;
  }

  #renderChange(words: Words['results']): TemplateResult {
    return html`
      <button class="link" @click=${this.change}>${words.change}</button>
      ${
        this.poll.capabilities.includes('withdraw')
          ? html`<button class="link" @click=${() => this.store?.withdraw()}>
              ${words.withdraw}
            </button>`
          : nothing
      }
    `;
  }
}

function sayWinner(named: readonly string[], words: Words['results']): string {
  if (!named.length) return '';
  return named.length === 1 ? words.won(named[0]!) : words.tied(named.join(' · '));
}
