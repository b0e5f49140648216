import type { Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from './draft-controller.js';

/** What a person can do with a draft. */
export interface DraftChoices {
  /** Goes on with what was found, if it is theirs. */
  carryOn(isTheirs: boolean): unknown;
  /** Says whether it may be kept on the device. */
  answer(keeps: boolean): unknown;
  delete(): unknown;
}

/** Words of an earlier visit are not shown before somebody says that they are theirs. */
export function renderFoundDraft(words: Words['writing'], choices: DraftChoices): TemplateResult {
  return html`
    <p class="found" tabindex="-1">${words.isDraftYours}</p>
    <p class="choices">
      <button type="button" class="secondary" @click=${() => choices.carryOn(true)}>
        ${words.carryOn}
      </button>
      <button type="button" class="secondary" @click=${() => choices.carryOn(false)}>
        ${words.notMine}
      </button>
      <button type="button" class="link" @click=${choices.delete}>${words.deleteDraft}</button>
    </p>
  `;
}

/** Where what is being written lies, and whether it may lie on the device. */
export function renderDraftKept<Draft extends object>(
  { hasWords, keeps, place }: DraftController<Draft>,
  words: Words['writing'],
  choices: DraftChoices,
): TemplateResult | typeof nothing {
  if (!place || !hasWords) return nothing;
  const isAsked = keeps === undefined && place === 'tab';
  const where = { device: words.draftKept, tab: words.draftInTab, page: words.draftOnPage }[place];
  return html`
    <div class="keep choices">
      <p class="quiet" tabindex="-1">${isAsked ? words.keepWords : where}</p>
      ${
        isAsked
          ? html`<button type="button" class="secondary small" @click=${() => choices.answer(true)}>
                ${words.keep}
              </button>
              <button type="button" class="secondary small" @click=${() => choices.answer(false)}>
                ${words.dontKeep}
              </button>`
          : nothing
      }
      <button type="button" class="link small" @click=${choices.delete}>
        ${words.deleteDraft}
      </button>
    </div>
  `;
}
