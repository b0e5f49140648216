import { html } from 'hono/html';
import type { Waiting } from '../../store/boards/board-store.js';
import { reasonField } from '../acts/decide.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import { languageName } from '../languages.js';
import type { Visit } from '../visit.js';
import { textArea } from './field.js';
import { hiddenFields } from './hidden-fields.js';

/** Words that a moderator decides about. */
export type Subject = Pick<Waiting, 'idea' | 'comment' | 'flags'>;

/** What can be decided about words: to show them, to keep them after a flag, to withhold them with a reason. */
export function decideForms(visit: Visit, subject: Subject, attempt: Attempt | null): Html {
  const { words, path } = visit;
  const { idea, comment, flags } = subject;
  const { state, edition } = comment ?? idea;
  if (state === 'gone') return html``;
  const mayShow = state === 'waiting' || state === 'withheld';
  const mayKeep = state === 'shown' && flags.length > 0;
  const form = (decision: 'show' | 'keep', label: string) =>
    html`<form method="post" action="${path}#summary">
      ${hiddenOf(visit, subject, decision)}
      <button>${label}<span class="spoken"> – ${idea.title}</span></button>
    </form>`;
  return html`<div class="stack">
    ${mayShow ? form('show', words.queue.show) : ''}
    ${mayKeep ? form('keep', words.queue.keep) : ''}
    ${state === 'withheld' ? '' : withholdForm(visit, subject, attemptAt(attempt, edition))}
  </div>`;
}

/** The attempt, where it was about this edition. */
function attemptAt(attempt: Attempt | null, edition: string): Attempt | null {
  return attempt?.form.text('edition') === edition ? attempt : null;
}

function withholdForm(visit: Visit, subject: Subject, attempt: Attempt | null): Html {
  const { words, language, path } = visit;
  const { edition } = subject.comment ?? subject.idea;
  const lang = (subject.comment ?? subject.idea).lang;
  const hint =
    lang === undefined || lang === language
      ? words.queue.reasonHint
      : words.queue.reasonHintIn(languageName(lang, language));
  return html`<details ${attempt ? html`open` : ''}>
    <summary>
      ${words.queue.withholdOpen}<span class="spoken"> – ${subject.idea.title}</span>
    </summary>
    <form class="stack" method="post" action="${path}#summary">
      ${hiddenOf(visit, subject, 'withhold')}
      ${textArea(words, {
        id: reasonField(edition),
        name: 'reason',
        label: words.queue.reason,
        hint,
        lang,
        value: attempt?.form.text('reason') ?? '',
        errors: attempt?.errors ?? [],
      })}
      <button class="stop">${words.queue.withhold}</button>
    </form>
  </details>`;
}

function hiddenOf({ session }: Visit, { idea, comment }: Subject, decision: string): Html {
  return hiddenFields(session, {
    act: 'decide',
    decision,
    idea: idea.id,
    ...(comment && { comment: comment.id }),
    edition: (comment ?? idea).edition,
  });
}
