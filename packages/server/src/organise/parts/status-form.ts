import { ideaStatuses } from '@earshot/client/contract';
import { html } from 'hono/html';
import type { StoredBoard } from '../../store/boards/board-store.js';
import { statusFields } from '../acts/status.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { choiceFields } from './choices.js';
import { input } from './field.js';
import { hiddenFields } from './hidden-fields.js';
import { textsFields } from './texts.js';

/** What becomes of an idea, why, and by when the next word comes. */
export function statusForm(visit: Visit, { content }: StoredBoard, attempt: Attempt | null): Html {
  const { words, names, session, path } = visit;
  const { status } = words;
  const { form, errors = [] } = attempt ?? {};
  return html`<form class="stack" method="post" action="${path}#summary">
    ${hiddenFields(session, { act: 'status' })}
    ${choiceFields(words, {
      name: 'status',
      legend: status.legend,
      hint: status.hint,
      values: ideaStatuses,
      labels: names.statuses,
      chosen: form?.text('status'),
      errors,
    })}
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
