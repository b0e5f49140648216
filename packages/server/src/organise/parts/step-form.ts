import { stepKinds } from '@earshot/client/contract';
import { sayMonth } from '@earshot/client/words';
import { html } from 'hono/html';
import type { StoredPrompt } from '../../store/prompts/prompt-store.js';
import { dateIn } from '../../time.js';
import { stepFields } from '../acts/log-step.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { choiceFields } from './choices.js';
import { select } from './field.js';
import { hiddenFields } from './hidden-fields.js';
import { textsFields } from './texts.js';

/** So far back steps are noted, in months. */
const monthsBack = 36;

/** Notes a finished step, in every language. @param now milliseconds since 1970 */
export function stepForm(
  visit: Visit,
  { content }: StoredPrompt,
  now: number,
  attempt: Attempt | null,
): Html {
  const { words, session, path, promptNames } = visit;
  const { log } = words.prompt;
  const { form, errors = [] } = attempt ?? {};
  const months = monthsUntil(dateIn(content.about.timeZone, now));
  return html`<form class="stack" method="post" action="${path}#summary">
    ${hiddenFields(session, { act: 'log' })}
    <p class="hint">${log.hint}</p>
    ${choiceFields(words, {
      name: 'kind',
      legend: log.kind,
      values: stepKinds,
      labels: log.kinds,
      chosen: form?.text('kind'),
      errors,
    })}
    ${select(words, {
      id: stepFields.month,
      label: log.month,
      options: months.map((month) => [month, sayMonth(promptNames, month)]),
      value: form?.text('month') ?? '',
      errors,
    })}
    ${textsFields(
      visit,
      {
        id: stepFields.text,
        name: 'text',
        languages: content.languages,
        label: log.text,
        labelAlone: log.textAlone,
      },
      form,
      errors,
    )}
    <button>${log.button}</button>
  </form>`;
}

/** The month of a day and those before it, the latest first. */
function monthsUntil(day: string): string[] {
  const latest = new Date(`${day.slice(0, 7)}-01`);
  return Array.from({ length: monthsBack }, (_, back) => {
    const month = new Date(latest);
    month.setUTCMonth(latest.getUTCMonth() - back);
    return month.toISOString().slice(0, 7);
  });
}
