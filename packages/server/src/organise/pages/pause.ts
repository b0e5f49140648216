import { html } from 'hono/html';
import { sayDay } from '@earshot/client/words';
import type { Resting } from '../../moderation/rest.js';
import { pauseOf, stateOf } from '../../state.js';
import { pauseFields } from '../acts/pause.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import { errorAt } from '../parts/errors.js';
import { input, textArea } from '../parts/field.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { inEveryLanguage } from '../parts/organiser-text.js';
import { textsFields } from '../parts/texts.js';
import type { Visit } from '../visit.js';

/** What may rest or close. */
interface PauseShown {
  readonly kept: Resting;
  readonly kind: 'board' | 'prompt';
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Lets it rest, or ends that; closes it for good. */
export function pausePage(
  visit: Visit,
  { kept, kind, now }: PauseShown,
  attempt: Attempt | null,
): Html {
  const { pause: words } = visit.words;
  if (stateOf(kept, now) === 'closed') return html`<p>${words.closed}</p>`;
  const act = attempt?.form.text('act');
  const pausing = act === 'pause' ? attempt : null;
  return html`${pauseOf(kept, now) ? resting(visit, kept, now) : pauseForm(visit, kept, pausing)}
    <h2>${words.closeTitle}</h2>
    <p class="hint">${words.closeHints[kind]}</p>
    ${closeForm(visit, act === 'close' ? attempt : null)}`;
}

function resting({ words, names, session, path }: Visit, kept: Resting, now: number): Html {
  const found = pauseOf(kept, now);
  if (!found) return html``;
  const isOurs = found === kept.paused;
  return html`<h2>${words.pause.pausedUntil(sayDay(names, found.until))}</h2>
    ${inEveryLanguage(found.reason)}
    ${
      isOurs
        ? html`<form method="post" action="${path}#summary">
            ${hiddenFields(session, { act: 'resume' })}
            <button>${words.pause.resume}</button>
          </form>`
        : html`<p>${words.pause.byContent}</p>`
    }`;
}

function pauseForm(visit: Visit, { content }: Resting, attempt: Attempt | null): Html {
  const { words, session, path } = visit;
  const { pause } = words;
  const { form, errors = [] } = attempt ?? {};
  return html`<h2>${pause.pauseTitle}</h2>
    <form class="stack" method="post" action="${path}#summary">
      ${hiddenFields(session, { act: 'pause' })}
      <p class="hint">${pause.pauseHint}</p>
      ${input(words, {
        id: pauseFields.until,
        type: 'date',
        label: pause.until,
        hint: pause.untilHint,
        value: form?.text('until') ?? '',
        errors,
      })}
      ${textsFields(
        visit,
        {
          id: pauseFields.reason,
          name: 'reason',
          languages: content.languages,
          label: pause.reason,
          labelAlone: pause.reasonAlone,
        },
        form,
        errors,
      )}
      <button>${pause.button}</button>
    </form>`;
}

function closeForm({ words, session, path }: Visit, attempt: Attempt | null): Html {
  const { pause } = words;
  const { form, errors = [] } = attempt ?? {};
  const isUnsure = errors.some(({ field }) => field === pauseFields.sure);
  return html`<form class="stack" method="post" action="${path}#summary">
    ${hiddenFields(session, { act: 'close' })}
    ${textArea(words, {
      id: pauseFields.closeReason,
      name: 'reason',
      label: pause.closeReason,
      value: form?.text('reason') ?? '',
      errors,
    })}
    <div class="field${isUnsure ? ' wrong' : ''}">
      ${errorAt(words, pauseFields.sure, errors)}
      <label class="choice">
        <input
          type="checkbox"
          id="${pauseFields.sure}"
          name="sure"
          value="yes"
          ${form?.text('sure') === 'yes' ? html`checked` : ''}
          ${isUnsure ? html`aria-describedby="${pauseFields.sure}-error"` : ''}
        />
        ${pause.closeSure}
      </label>
    </div>
    <button class="stop">${pause.close}</button>
  </form>`;
}
