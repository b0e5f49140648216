import type { Option, Poll } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { ranking as english } from '@earshot/client/words/en/ranking';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { adopt } from '../../kit/adopt.js';
import { choose, organiserText } from '../../kit/organiser-text.js';
import { WordsController } from '../../kit/words-controller.js';
import type { Answers } from '../ballot/answers.js';
import { drag } from './drag.js';
import {
  add,
  canMove,
  isLevel,
  known,
  level,
  move,
  rankOf,
  remove,
  type Ranking,
} from './moves.js';
import { rankingStyles } from './ranking.styles.js';

/** What a button does; also its name, by which focus finds it again. */
type Action = 'level' | 'up' | 'down' | 'add' | 'remove';

/** What each button shows, and the handle for pointers: lines on a square of 16. */
const drawings: Record<Action | 'handle', string> = {
  handle: 'M6 4h.1M10 4h.1M6 8h.1M10 8h.1M6 12h.1M10 12h.1',
  level: 'M3 6h10M3 10h10',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  add: 'M8 3v10M3 8h10',
  remove: 'M4 4l8 8M12 4l-8 8',
};

/** Where a person puts options in order, with buttons alone. It lives in the poll's own shadow root. */
export class EarshotPollRanking extends LitElement {
  static override properties = {
    poll: { attribute: false },
    options: { attribute: false },
    answers: { attribute: false },
    alone: { attribute: false },
    mark: { attribute: false },
    say: { attribute: false },
  };
  poll!: Poll;
  /** The options in the order in which they are shown. */
  options: readonly Option[] = [];
  answers!: Answers;
  /** Whether an answer is ticked that stands alone, so that the order is not sent. */
  alone = false;
  /** Called with the new order. */
  mark!: (marks: Pick<Answers, 'ranking'>) => void;
  /** Says something in the poll's live region. */
  say!: (message: string) => void;
  readonly #words = new WordsController(this, 'ranking', english);
  /** The button that gets focus once the options have moved. */
  #next: { readonly action: Action; readonly id: string } | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, rankingStyles);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const ranking = this.#ranking;
    const others = this.options.filter(({ id }) => rankOf(ranking, id) < 0);
    return html`
      <span class="hint">${this.alone ? words.notSent : this.#sayRules(words)}</span>
      ${
        ranking.length
          ? html`<ol class="marks" aria-label=${words.order} ?data-alone=${this.alone}>
              ${ranking.flatMap((rank, index) =>
                rank.map((id, order) => this.#renderRanked(id, index, order > 0, words)),
              )}
            </ol>`
          : html`<p class="empty hint">${words.empty}</p>`
      }
      ${
        others.length
          ? html`<span class="hint" id="ranking-others">${words.others}</span>
              <ul class="marks" aria-labelledby="ranking-others">
                ${others.map((option) => this.#renderOther(option, words))}
              </ul>`
          : nothing
      }
    `;
  }

  protected override updated(): void {
    const { action, id } = this.#next ?? {};
    this.#next = undefined;
    if (action)
      [...this.querySelectorAll('button')]
        .find(({ name, value }) => name === action && value === id)
        ?.focus();
  }

  get #ranking(): Ranking {
    return known(this.answers.ranking, this.options);
  }

  get #mayBeLevel(): boolean {
    return /^(exhaust|wait)$/.test(this.poll.counting['equalRanks'] ?? '');
  }

  #sayRules(words: Words['ranking']): string {
    return [
      words.first,
      this.poll.minimum < this.options.length && words.unfinished,
      this.#mayBeLevel && words.equal,
    ]
      .filter(Boolean)
      .join(' ');
  }

  #renderRanked(id: string, rank: number, joins: boolean, words: Words['ranking']): TemplateResult {
    const option = this.options.find((one) => one.id === id)!;
    const ranking = this.#ranking;
    const name = this.#nameOf(id);
    const shared = isLevel(ranking, id);
    return html`
      <li class="mark ranked" ?data-joins=${joins} part="option">
        <span class="handle" @pointerdown=${(event: PointerEvent) => this.#drag(event, id)}>
          ${this.#draw('handle')}
        </span>
        <span class="rank">${rank + 1}</span>
        ${this.#renderLabel(option)}
        <span>
          ${
            this.#mayBeLevel
              ? this.#renderButton(
                  'level',
                  id,
                  (shared ? words.apart : words.level)(name),
                  shared || rank > 0,
                )
              : nothing
          }
          ${this.#renderButton('up', id, words.up(name), canMove(ranking, id, -1))}
          ${this.#renderButton('down', id, words.down(name), canMove(ranking, id, 1))}
          ${this.#renderButton('remove', id, words.remove(name))}
        </span>
      </li>
    `;
  }

  #renderOther(option: Option, words: Words['ranking']): TemplateResult {
    return html`
      <li class="mark unranked" part="option">
        ${this.#renderButton('add', option.id, words.add(this.#nameOf(option.id)))}
        ${this.#renderLabel(option)}
      </li>
    `;
  }

  #renderLabel({ id, label, hint, addedAt }: Option): TemplateResult {
    const { language } = this.#words;
    return html`<span class="marked">
      ${organiserText(label, language)}
      ${hint ? html`<span class="hint" id="rank:${id}-hint">${organiserText(hint, language)}</span>` : nothing}
      ${addedAt ? html`<earshot-poll-more .place=${'new'} .added=${addedAt}></earshot-poll-more>` : nothing}
    </span>`;
  }

  #renderButton(action: Action, id: string, label: string, can = true): TemplateResult {
    return html`<button
      type="button"
      class="move"
      name=${action}
      value=${id}
      aria-label=${label}
      aria-describedby=${action === 'add' ? `rank:${id}-hint` : nothing}
      aria-disabled=${!can}
      @click=${() => this.#act(action, id, can)}
    >
      ${this.#draw(action)}
    </button>`;
  }

  #draw(name: keyof typeof drawings): TemplateResult {
    return html`<svg viewBox="0 0 16 16" aria-hidden="true">
      <path d=${drawings[name]}></path>
    </svg>`;
  }

  #act(action: Action, id: string, can: boolean): void {
    if (!can) return;
    const before = this.#ranking;
    const after = {
      add,
      remove,
      up: () => move(before, id, -1),
      down: () => move(before, id, 1),
      level: () => (isLevel(before, id) ? move(before, id, 1) : level(before, id)),
    }[action](before, id);
    // Pressed twice, neither undoes itself.
    const next = { add: 'up', remove: 'add' } as const;
    this.#next = { action: action === 'add' || action === 'remove' ? next[action] : action, id };
    this.#put(after, id);
  }

  #drag(event: PointerEvent, id: string): void {
    event.preventDefault();
    drag(
      event,
      () => [...this.querySelectorAll('.ranked')],
      () => this.#ranking.flat().indexOf(id),
      (by) => this.#put(move(this.#ranking, id, by), id),
    );
  }

  #put(ranking: Ranking, id: string): void {
    this.mark({ ranking });
    this.say(this.#sayPlace(ranking, id));
  }

  #sayPlace(ranking: Ranking, id: string): string {
    const words = this.#words.words!;
    const name = this.#nameOf(id);
    const place = rankOf(ranking, id);
    if (place < 0) return words.removed(name);
    const others = ranking[place]!.filter((one) => one !== id).map((one) => this.#nameOf(one));
    return others.length
      ? words.placedLevel(name, place + 1, ranking.length, others.join(', '))
      : words.placed(name, place + 1, ranking.length);
  }

  #nameOf(id: string): string {
    return choose(this.options.find((option) => option.id === id)?.label, this.#words.language)
      .text;
  }
}
