import { html } from 'hono/html';
import type { Html } from '../html.js';
import type { FieldError } from '../parts/errors.js';
import { input } from '../parts/field.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { typedBefore } from '../parts/typed-before.js';
import type { Visit } from '../visit.js';

/** What a sign-in page says beside its form. */
export interface SignIn {
  /** Where to go on afterwards. */
  readonly to: string;
  /** Why it is here, where one was signed in before. */
  readonly note?: string | undefined;
  /** What is wrong with what was typed. */
  readonly errors?: readonly FieldError[];
  /** What was written into a form that could not be taken. */
  readonly typed?: readonly string[];
}

/** Asks for the organiser's token. It is never shown again. */
export function signInPage(visit: Visit, { to, note, errors = [], typed = [] }: SignIn): Html {
  const { words, language } = visit;
  const { signIn } = words;
  const other = language === 'en' ? 'cy' : 'en';
  return html`${note ? html`<p><strong>${note}</strong></p>` : ''} ${typedBefore(words, typed)}
    <p>${signIn.lead}</p>
    <form class="stack" method="post" action="/organise/sign-in?language=${language}#summary">
      ${hiddenFields(null, { to })}
      ${input(words, {
        id: 'given',
        type: 'password',
        label: signIn.token,
        hint: signIn.hint,
        errors,
      })}
      <button>${signIn.button}</button>
      <p class="quiet">${signIn.kept}</p>
    </form>
    <p>
      <a
        href="/organise/sign-in?language=${other}&amp;to=${encodeURIComponent(to)}"
        lang="${other}"
        hreflang="${other}"
        >${words.inOther}</a
      >
    </p>`;
}
