import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Described, Topic } from '../about/about.js';

/** A button that opens what there is to know: a disclosure, whose content is loaded when first needed. It lives in its widget's own shadow root. */
export class EarshotTopic extends LitElement {
  @property({ attribute: false }) topic!: Topic;
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) described!: Described;
  /** Loads `<earshot-about>`. */
  @property({ attribute: false }) load!: () => Promise<void>;
  @state() private open = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <button
        class="link"
        aria-expanded=${this.open}
        aria-controls=${this.topic}
        @click=${this.#toggle}
      >
        ${this.label}
      </button>
      <div id=${this.topic} class="panel" ?hidden=${!this.open}>
        ${
          this.open
            ? html`<earshot-about
                .topic=${this.topic}
                .described=${this.described}
              ></earshot-about>`
            : nothing
        }
      </div>
    `;
  }

  #toggle(): void {
    this.open = !this.open;
    if (this.open) void this.load();
  }
}
