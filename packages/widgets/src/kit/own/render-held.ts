import type { BoardAct, Held, PromptAct } from '@earshot/client';
import type { own } from '@earshot/client/words/en/own';
import { html, nothing, type TemplateResult } from 'lit';
import type { ActingStore } from '../writing/act.js';

/** What is said of what is held of a person; how all of it is deleted, each widget says itself. */
export type HeldWords = Readonly<typeof own> & { readonly deleteMineSure: string };

/** What is held of one person, and what is under way with it. */
interface HoldingStore extends ActingStore {
  readonly $held: { get(): Held | null };
  readonly $acts: { get(): readonly (BoardAct | PromptAct)[] };
}

/** What was not sent from this tab is neither shown nor deleted before somebody says that it is theirs. */
export function renderHidden(count: number, words: HeldWords, show: () => unknown): TemplateResult {
  return html`<p class="choices">
    ${words.hidden(count)}
    <button type="button" class="secondary" @click=${show}>${words.show}</button>
  </p>`;
}

/**
 * The receipt, and the way to delete everything.
 * @param deleteMine Deletes it; `undefined` where the back end cannot.
 */
export function renderHeld(
  store: HoldingStore,
  words: HeldWords,
  deleteMine: (() => unknown) | undefined,
): TemplateResult | typeof nothing {
  const held = store.$held.get();
  const deletion = store.$acts
    .get()
    .find(({ deed, state }) => deed.verb === 'deleteMine' && state !== 'sent');
  if (!held && !deletion) return nothing;
  return html`
    <div class="held">
      ${
        held?.receipt
          ? html`<p class="quiet">
              <strong>${words.receipt(held.receipt)}</strong> ${words.receiptFor}
            </p>`
          : nothing
      }
      ${
        deletion
          ? html`<earshot-act .act=${deletion} .store=${store}></earshot-act>`
          : deleteMine
            ? html`<earshot-confirm
                .label=${words.deleteMine}
                .question=${words.deleteMineSure}
                .yes=${words.deleteMineYes}
                .no=${words.deleteMineNo}
                .confirm=${deleteMine}
              ></earshot-confirm>`
            : nothing
      }
    </div>
  `;
}
