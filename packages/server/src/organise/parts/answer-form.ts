import { html } from 'hono/html';
import type { StoredBoard } from '../../store/boards/board-store.js';
import { answerField } from '../acts/answer.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { hiddenFields } from './hidden-fields.js';
import { textsFields } from './texts.js';

/** What the host says on an idea. */
export function answerForm(visit: Visit, { content }: StoredBoard, attempt: Attempt | null): Html {
  const { words, session, path } = visit;
  const { answer } = words;
  return html`<form class="stack" method="post" action="${path}#summary">
    ${hiddenFields(session, { act: 'answer' })}
    <p class="hint">${answer.hint(content.about.host.name)}</p>
    ${textsFields(
      visit,
      {
        id: answerField,
        name: 'text',
        languages: content.languages,
        label: answer.text,
        labelAlone: answer.textAlone,
      },
      attempt?.form,
      attempt?.errors ?? [],
    )}
    <button>${answer.button}</button>
  </form>`;
}
