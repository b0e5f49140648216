import type { Group } from '@earshot/client/contract';
import { table as english } from '@earshot/client/words/en/table';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { adopt } from '../../kit/adopt.js';
import { choose } from '../../kit/organiser-text.js';
import { WordsController } from '../../kit/words-controller.js';
import { chairPaths } from './chair.js';
import { grainOf, outlineOf } from './grain.js';
import type { Drawing } from './drawing.js';
import { layOut, type Guest } from './layout.js';
import { roundTableStyles } from './round-table.styles.js';
import type { Seat, SeatKind } from './seat.js';
import { TextWidths } from './text-width.js';

/**
 * The groups around a table, drawn: decoration, for the list says everything in words. It lives in its widget's own
 * shadow root, in a box whose size does not depend on what is drawn.
 *
 * @attr {boolean} crowded - There is more room, for more than about thirty groups: it is kept before anything is drawn.
 */
export class EarshotRoundTable extends LitElement {
  static override properties = {
    groups: { attribute: false },
    language: { attribute: false },
    number: { attribute: false },
    size: { state: true },
    moving: { state: true },
  };
  /** Clockwise from the reader's own chair; `undefined` until they are known, and nothing is drawn. */
  groups: readonly Group[] | undefined;
  /** The language of names that were given in several. */
  language = 'en';
  /**
   * Hears whether the chairs have numbers in place of names: the list then shows the same ones, 1 for its first group.
   * Called whenever that changes; not before it is first drawn.
   */
  number: (isNumbered: boolean) => void = () => {};

  /** The room for the drawing, in pixels. */
  private size = { width: 0, height: 0, em: 0 };
  /** Groups that have come or changed, and have not moved yet: the first of them does. */
  private moving: readonly string[] = [];
  readonly #words = new WordsController(this, 'table', english);
  readonly #resized = new ResizeObserver(() => this.#measure());
  #widths: TextWidths | undefined;
  #drawing: Drawing | undefined;
  #isNumbered: boolean | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, roundTableStyles);
    document.fonts.addEventListener('loadingdone', this.#measureAnew);
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.#measureAnew);
    this.#resized.disconnect();
  }

  protected override firstUpdated(): void {
    this.#observe();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('groups')) this.#queue(changed.get('groups'));
    // A chair that moves changes nothing of where they are.
    const onlyMoves = changed.size === 1 && (changed as PropertyValues).has('moving');
    if (!onlyMoves) this.#drawing = this.#layOut();
  }

  protected override updated(): void {
    const isNumbered = this.#drawing?.says === 'numbers';
    if (!this.#drawing || isNumbered === this.#isNumbered) return;
    this.#isNumbered = isNumbered;
    this.number(isNumbered);
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const drawing = this.#drawing;
    const { width, height } = this.size;
    return html`
      <div class="drawing">
        <svg class="measure"><text></text></svg>
        ${
          drawing
            ? html`<svg
                class=${drawing.seats.at(-1)!.box.width < 20 ? 'fine' : ''}
                viewBox="0 0 ${width} ${height}"
                focusable="false"
              >
                ${drawing.seats.map((seat, index) => this.#renderChair(seat, this.groups?.[index - 1]))}
                ${this.#renderTable(drawing)} ${this.#renderLabels(drawing)}
              </svg>`
            : nothing
        }
      </div>
      ${
        words
          ? html`<p class="key">
              ${(['joined', 'open', 'yours'] as const).map(
                (kind) => html`<span>${renderSymbol(kind)} ${words[kind]}</span>`,
              )}
              <span class=${drawing?.says === 'numbers' ? '' : 'unsaid'}>${words.numbers}</span>
            </p>`
          : nothing
      }
    `;
  }

  #renderTable({ table }: Drawing): TemplateResult {
    return svg`
      <path class="shadow" d=${outlineOf({ ...table, y: table.y + 4 })} />
      <path class="top" d=${outlineOf(table)} />
      <path class="bevel" d=${outlineOf({ ...table, halfWidth: table.halfWidth - 5, halfHeight: table.halfHeight - 5 })} />
      ${grainOf(table).map((ring) => svg`<path class="grain" d=${ring} />`)}
    `;
  }

  #renderChair({ kind, box }: Seat, group: Group | undefined): TemplateResult {
    const { seat, back, plus } = chairPaths(box.width);
    const place = group ? this.moving.indexOf(group.id) : -1;
    return svg`
      <g
        class="chair ${kind}"
        transform="translate(${box.x} ${box.y}) rotate(${(box.angle * 180) / Math.PI})"
      >
        <g class=${place === 0 ? 'moves' : place > 0 ? 'waits' : ''} @animationend=${this.#moveNext}>
          <path d=${seat} />
          <path d=${back} />
          ${kind === 'yours' ? svg`<path class="plus" d=${plus} />` : nothing}
        </g>
      </g>
    `;
  }

  #renderLabels({ labels, seats, says, isOnSeats }: Drawing): TemplateResult[] {
    return labels.flatMap(({ lines }, index) => {
      const group = this.groups?.[index - 1];
      const { lang = group?.lang ?? '' } = choose(group?.name, this.language);
      return lines.map(
        ({ text, x, y }) =>
          svg`<text
            class=${isOnSeats ? seats[index]!.kind : ''}
            lang=${ifDefined(says === 'names' && group ? lang : undefined)}
            x=${x}
            y=${y}
            dy="0.35em"
          >${text}</text>`,
      );
    });
  }

  /** Chairs that come or change move, once there were some. */
  #queue(before: readonly Group[] | undefined): void {
    if (!before?.length || !this.groups || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.moving = [];
      return;
    }
    const known = new Map(before.map((group) => [group.id, kindOf(group)]));
    const changed = this.groups.filter((group) => known.get(group.id) !== kindOf(group));
    this.moving = [...this.moving, ...changed.map(({ id }) => id)];
  }

  readonly #moveNext = (): void => {
    this.moving = this.moving.slice(1);
  };

  #layOut(): Drawing | undefined {
    const { words } = this.#words;
    if (!this.groups || !words || !this.size.width || !this.#widths) return undefined;
    const guests = this.groups.map((group): Guest => {
      const { text } = choose(group.name, this.language);
      return { name: text, kind: kindOf(group) };
    });
    return layOut(this.size, guests, words.own, this.#widths.of);
  }

  #observe(): void {
    this.#resized.observe(this.querySelector('.drawing')!);
  }

  #measure(): void {
    const place = this.querySelector('.drawing')!;
    const { clientWidth: width, clientHeight: height } = place;
    const em = parseFloat(getComputedStyle(place).fontSize);
    if (em !== this.size.em) this.#measureAnew();
    if (width !== this.size.width || height !== this.size.height || em !== this.size.em)
      this.size = { width, height, em };
  }

  readonly #measureAnew = (): void => {
    this.#widths = new TextWidths(this.querySelector<SVGTextElement>('.measure text')!);
    this.requestUpdate();
  };
}

const kindOf = ({ state }: Group) => (state === 'joined' ? 'joined' : 'open');

/** A chair for the key. */
function renderSymbol(kind: SeatKind): TemplateResult {
  const { seat, back, plus } = chairPaths(24);
  return html`<svg viewBox="-13 -13 26 26" focusable="false">
    <g class="chair ${kind}">
      <path d=${seat} />
      <path d=${back} />
      ${kind === 'yours' ? svg`<path class="plus" d=${plus} />` : nothing}
    </g>
  </svg>`;
}
