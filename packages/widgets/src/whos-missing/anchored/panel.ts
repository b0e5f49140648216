import { html, type TemplateResult } from 'lit';

/**
 * A dialog for what stands in a widget's card, after the button that opens it.
 * @param changed Hears whether it is open, whenever that changes.
 */
export function renderPanel(
  card: TemplateResult,
  changed: (isOpen: boolean) => void,
): TemplateResult {
  return html`
    <dialog class="panel" .popover=${'manual'} aria-labelledby="question">
      <earshot-anchored .changed=${changed}></earshot-anchored>
      <div class="scroll">${card}</div>
    </dialog>
  `;
}
export type RenderPanel = typeof renderPanel;
