import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Described, Topic } from '../about/about.js';
import { loadAbout } from '../about/load.js';

/** A button that opens what there is to know: a disclosure, whose content is loaded when first needed. It lives in its widget's own shadow root. */
export class EarshotTopic extends LitElement {
  static override properties = {
    topic: { attribute: false },
    label: { attribute: false },
    described: { attribute: false },
    open: { state: true },
  };
  topic!: Topic;
  label = '';
  described!: Described;
  private open = false;

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
    if (this.open) void loadAbout();
  }
}
