import { html } from 'hono/html';
import type { StoredPoll, WaitingOption, Words } from '../../store/store.js';
import type { Html } from '../html.js';
import { hiddenFields } from '../parts/hidden-fields.js';
import { organiserText } from '../parts/organiser-text.js';
import { writtenBlock } from '../parts/written.js';
import type { Visit } from '../visit.js';

/** What people wrote in a poll, one entry. */
interface Entry {
  readonly id: string;
  readonly kind: keyof Visit['words']['poll']['kinds'];
  readonly text: string;
  readonly lang: string | null;
}

/** Words and suggested answers of a poll that wait to be read. */
export function pollQueuePage(
  visit: Visit,
  { content }: StoredPoll,
  words: readonly Words[],
  options: readonly WaitingOption[],
): Html {
  const { poll, queue } = visit.words;
  const entries: Entry[] = [
    ...options.map(({ id, label, lang }) => ({ id, kind: 'option' as const, text: label, lang })),
    ...words,
  ];
  const { safety } = content.about;
  return html`<h2>${poll.title}</h2>
    ${entries.length === 0 ? html`<p>${queue.empty}</p>` : ''}
    ${entries.map((entry) => entryCard(visit, entry))}
    ${
      safety
        ? html`<h2>${queue.rules}</h2>
            <p>${organiserText(visit, safety.rules, content.languages)}</p>
            <h2>${queue.safeguarding}</h2>
            <p>${organiserText(visit, safety.safeguarding, content.languages)}</p>`
        : ''
    }`;
}

function entryCard({ words, session, path }: Visit, { id, kind, text, lang }: Entry): Html {
  const { poll, queue } = words;
  return html`<article class="card">
    <h3>${poll.kinds[kind]}</h3>
    <div class="words">${writtenBlock(text, lang ?? undefined)}</div>
    ${kind === 'option' ? html`<p class="hint">${poll.optionHint}</p>` : ''}
    <form class="row" method="post" action="${path}">
      ${hiddenFields(session, { entry: id })}
      <button name="decision" value="show">${queue.show}</button>
      <button class="stop" name="decision" value="hide">${poll.hide}</button>
    </form>
  </article>`;
}
