import { ideaStatuses } from '@earshot/client/contract';
import { html } from 'hono/html';
import type { StoredBoard } from '../../store/boards/board-store.js';
import { statusFields } from '../acts/status.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { errorAt } from './errors.js';
import { input } from './field.js';
import { hiddenFields } from './hidden-fields.js';
import { textsFields } from './texts.js';

/** What becomes of an idea, why, and by when the next word comes. */
export function statusForm(visit: Visit, { content }: StoredBoard, attempt: Attempt | null): Html {
  const { words, names, session, path } = visit;
  const { status } = words;
  const { form, errors = [] } = attempt ?? {};
  const isWrong = errors.some(({ field }) => field === statusFields.status);
  return html`<form class="stack" method="post" action="${path}#summary">
    ${hiddenFields(session, { act: 'status' })}
    <fieldset class="field${isWrong ? ' wrong' : ''}">
      <legend>${status.legend}</legend>
      <p class="hint">${status.hint}</p>
      ${errorAt(words, statusFields.status, errors)}
      ${ideaStatuses.map(
        (one) =>
          html`<label class="choice">
            <input
              type="radio"
              name="status"
              id="status-${one}"
              value="${one}"
              ${form?.text('status') === one ? html`checked` : ''}
            />
            ${names.statuses[one]}
          </label>`,
      )}
    </fieldset>
    ${textsFields(
      visit,
      {
        id: statusFields.reason,
        name: 'reason',
        languages: content.languages,
        label: status.reason,
        labelAlone: status.reasonAlone,
      },
      form,
      errors,
    )}
    ${input(words, {
      id: statusFields.nextWordBy,
      name: 'nextWordBy',
      type: 'date',
      label: status.by,
      hint: status.byHint,
      value: form?.text('nextWordBy') ?? '',
      errors,
    })}
    <button>${status.button}</button>
  </form>`;
}
