import { html } from 'hono/html';
import type { Waiting } from '../../store/boards/board-store.js';
import { reasonField } from '../acts/decision.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import { languageName } from '../languages.js';
import type { Visit } from '../visit.js';
import { textArea } from './field.js';
import { hiddenFields } from './hidden-fields.js';

/** Words that a moderator decides about. */
export interface Decidable {
  /** Says in a form which words they are. */
  readonly target: Readonly<Record<string, string>>;
  /** The edition that was read. */
  readonly edition: string;
  readonly state: 'waiting' | 'shown' | 'withheld' | 'gone';
  readonly isFlagged: boolean;
  /** What a button is heard with, among others of its name. */
  readonly title: string;
  readonly lang: string | undefined;
}

/** An idea or a comment, to be decided about. */
export function decidable({
  idea,
  comment,
  flags,
}: Pick<Waiting, 'idea' | 'comment' | 'flags'>): Decidable {
  const { state, edition, lang } = comment ?? idea;
  const target = { idea: idea.id, ...(comment && { comment: comment.id }) };
  return { target, edition, state, lang, isFlagged: flags.length > 0, title: idea.title };
}

/** What can be decided about words: to show them, to keep them after a flag, to withhold them with a reason. */
export function decideForms(visit: Visit, subject: Decidable, attempt: Attempt | null): Html {
  const { words, path } = visit;
  const { state, isFlagged, title, edition } = subject;
  if (state === 'gone') return html``;
  const mayShow = state === 'waiting' || state === 'withheld';
  const form = (decision: 'show' | 'keep', label: string) =>
    html`<form method="post" action="${path}#summary">
      ${hiddenOf(visit, subject, decision)}
      <button>${label}<span class="spoken"> – ${title}</span></button>
    </form>`;
  return html`<div class="stack">
    ${mayShow ? form('show', words.queue.show) : ''}
    ${state === 'shown' && isFlagged ? form('keep', words.queue.keep) : ''}
    ${state === 'withheld' ? '' : withholdForm(visit, subject, attemptAt(attempt, edition))}
  </div>`;
}

/** The attempt, where it was about this edition. */
function attemptAt(attempt: Attempt | null, edition: string): Attempt | null {
  return attempt?.form.text('edition') === edition ? attempt : null;
}

function withholdForm(visit: Visit, subject: Decidable, attempt: Attempt | null): Html {
  const { words, language, path } = visit;
  const { edition, lang, title } = subject;
  const hint =
    lang === undefined || lang === language
      ? words.queue.reasonHint
      : words.queue.reasonHintIn(languageName(lang, language));
  return html`<details ${attempt ? html`open` : ''}>
    <summary>${words.queue.withholdOpen}<span class="spoken"> – ${title}</span></summary>
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

function hiddenOf({ session }: Visit, { target, edition }: Decidable, decision: string): Html {
  return hiddenFields(session, { act: 'decide', decision, ...target, edition });
}
