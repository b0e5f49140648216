import type { Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { loadNaming, loadOwnGroups } from '../later.js';
import type { WhosMissingStore } from '../whos-missing.store.js';

/** Whether the name of a group that somebody writes now would be kept. */
export async function isReadyToName(store: WhosMissingStore | undefined): Promise<boolean> {
  const loaded = await Promise.all([loadNaming(), store?.acts().catch(() => undefined)]);
  return !store || loaded.every(Boolean);
}

/** Invites people to name a group, and unfolds what takes it. It lives in its widget's own shadow root. */
export class EarshotNamingPlace extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    store: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
    named: { attribute: false },
    meant: { attribute: false },
    isNaming: { state: true },
    unready: { state: true },
  };
  prompt!: Prompt;
  store!: WhosMissingStore;
  words!: Words['prompt'];
  /** The language of what the organiser wrote. */
  language = 'en';
  /** Says something in the widget's one live region. */
  say: (text: string) => void = () => {};
  /** Leads to what was sent, by the id of its act. */
  named: (act: string) => Promise<void> = async () => {};
  /** Leads to the group that a person has said they mean, by its id. */
  meant: (group: string) => Promise<void> = async () => {};
  private isNaming = false;
  /** What is needed to name a group could not be loaded. */
  private unready = false;

  protected override createRenderRoot(): this {
    return this;
  }

  /** Folds it, with what was being written. */
  async close(): Promise<void> {
    this.isNaming = false;
    await this.updateComplete;
  }

  protected override willUpdate(): void {
    const { state, capabilities } = this.prompt;
    // What somebody is writing stays, also when the prompt closes meanwhile.
    this.hidden = !this.isNaming && !(state === 'open' && capabilities.includes('naming'));
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <p class="prose">${words.think}</p>
      ${
        this.isNaming
          ? html`<earshot-group-naming
              .prompt=${this.prompt}
              .store=${this.store}
              .language=${this.language}
              .say=${this.say}
              .fold=${this.#fold}
              .meant=${this.#meant}
            ></earshot-group-naming>`
          : html`<button class="invite" @click=${this.#open}>${words.invite}</button>`
      }
      ${this.unready ? html`<p class="notice" role="alert">${words.unready}</p>` : nothing}
    `;
  }

  readonly #open = async (): Promise<void> => {
    this.isNaming = await isReadyToName(this.store);
    this.unready = !this.isNaming;
  };

  /** Leads to what was sent, else back to the inviting line. */
  readonly #fold = async (act?: string): Promise<void> => {
    if (act) await loadOwnGroups();
    await this.close();
    if (act) await this.named(act);
    else this.querySelector<HTMLElement>('.invite')?.focus();
  };

  readonly #meant = async (group: string): Promise<void> => {
    await this.close();
    await this.meant(group);
  };
}
