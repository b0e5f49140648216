import { anchored as english } from '@earshot/client/words/en/anchored';
import { html, LitElement, type TemplateResult } from 'lit';
import { adopt } from '../../kit/adopt.js';
import { later } from '../../kit/later.js';
import { WordsController } from '../../kit/words-controller.js';
import { anchoredStyles } from './anchored.styles.js';
import { laySheet } from './sheet.js';

const loadPopover = later('popover', () => import('../../kit/popover.js'));

/** Where there is little room, the prompt lies along an edge of the screen instead of floating beside its button. */
const isNarrow = matchMedia('(max-width: 40em), (max-height: 30em)');

/**
 * Opens the dialog that it stands in from a button: floating beside it, or on a small screen as a modal sheet. It lives
 * in its widget's own shadow root.
 */
export class EarshotAnchored extends LitElement {
  static override properties = {
    changed: { attribute: false },
  };
  /** Hears whether the dialog is open, whenever that changes. */
  changed: (isOpen: boolean) => void = () => {};
  readonly #words = new WordsController(this, 'anchored', english);
  #stop = new AbortController();

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, anchoredStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  protected override render(): TemplateResult {
    return html`
      <span class="tip"></span>
      <button class="link close" @click=${this.close}>${this.#words.words?.close}</button>
    `;
  }

  /** Opens the dialog and moves focus into it; closes it where it is open. */
  async toggle(): Promise<void> {
    await this.updateComplete;
    if (this.#isOpen) return this.close();
    await this.#show();
    this.#panel.querySelector<HTMLElement>('#question')?.focus({ preventScroll: true });
    this.changed(true);
  }

  /** Closes the dialog; focus returns to its button. */
  readonly close = (): void => {
    this.#hide();
    this.#button.focus();
  };

  /** The button that the dialog belongs to, which stands before it. */
  get #button(): HTMLElement {
    return this.#panel.previousElementSibling as HTMLElement;
  }

  get #panel(): HTMLDialogElement {
    return this.closest('dialog')!;
  }

  get #isOpen(): boolean {
    return this.#panel.matches(':popover-open, :modal');
  }

  async #show(): Promise<void> {
    const panel = this.#panel;
    const popover = isNarrow.matches ? undefined : await loadPopover();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    isNarrow.addEventListener('change', () => void this.#showAnew(), { signal });
    if (popover) {
      panel.showPopover();
      const tip = this.querySelector<HTMLElement>('.tip')!;
      signal.addEventListener('abort', popover.keepBeside(this.#button, panel, tip));
      panel.addEventListener('focusout', this.#leave, { signal });
      for (const place of [panel, this.#button])
        place.addEventListener('keydown', this.#escape, { signal });
    } else {
      panel.showModal();
      const lay = () => laySheet(this.#button, panel);
      lay();
      addEventListener('resize', lay, { signal });
      panel.addEventListener('cancel', this.#cancel, { signal });
      panel.addEventListener('click', this.#closeBehind, { signal });
    }
  }

  #hide(): void {
    this.#stop.abort();
    const panel = this.#panel;
    if (panel.matches(':popover-open')) panel.hidePopover();
    else panel.close();
    this.changed(false);
  }

  /** The screen has become narrow or wide: the same dialog, with focus where it was. */
  readonly #showAnew = async (): Promise<void> => {
    const focused = (this.getRootNode() as ShadowRoot).activeElement;
    this.#hide();
    await this.#show();
    this.changed(true);
    if (this.#panel.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
  };

  /** A panel that floats over what is read next would hide it. */
  readonly #leave = ({ relatedTarget }: FocusEvent): void => {
    const to = relatedTarget as Node | null;
    if (to && to !== this.#button && !this.#panel.contains(to)) this.#hide();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  };

  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    this.close();
  };

  /** Beside a sheet there is only what lies behind it. */
  readonly #closeBehind = ({ target }: Event): void => {
    if (target === this.#panel) this.close();
  };
}
