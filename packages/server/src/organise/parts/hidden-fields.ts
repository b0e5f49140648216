import { html } from 'hono/html';
import { tokenField } from '../form.js';
import type { Html } from '../html.js';
import type { Session } from '../sessions.js';

/** What a form carries without showing it: the session's token, and what it is about. */
export function hiddenFields(
  session: Session | null,
  fields: Readonly<Record<string, string>> = {},
): Html {
  const all = Object.entries({ ...(session && { [tokenField]: session.token }), ...fields });
  return html`${all.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`;
}
