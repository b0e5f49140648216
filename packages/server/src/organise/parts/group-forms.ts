import { groupStates } from '@earshot/client/contract';
import { html } from 'hono/html';
import type { KeptGroup, StoredPrompt } from '../../store/prompts/prompt-store.js';
import { addReasonField } from '../acts/add-group.js';
import { nameField } from '../acts/group-name.js';
import { progressReasonField } from '../acts/progress.js';
import { renameReasonField } from '../acts/rename.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { choiceFields } from './choices.js';
import { textArea } from './field.js';
import { hiddenFields } from './hidden-fields.js';
import { textsFields } from './texts.js';
import { written } from './written.js';

/** Adds a group of the organiser's own. */
export function addGroupForm(visit: Visit, prompt: StoredPrompt, attempt: Attempt | null): Html {
  const { add } = visit.words.prompt;
  return html`<form class="stack" method="post" action="${visit.path}#summary">
    ${hiddenFields(visit.session, { act: 'add' })}
    <p class="hint">${add.hint}</p>
    ${nameFields(visit, prompt, {}, attempt)}
    ${reasonField(visit, { id: addReasonField, label: add.reason }, attempt)}
    <button>${add.button}</button>
  </form>`;
}

/** Gives a group another name. */
export function renameForm(
  visit: Visit,
  prompt: StoredPrompt,
  { name, lang }: KeptGroup,
  attempt: Attempt | null,
): Html {
  const { names } = visit.words.prompt;
  const [first = ''] = prompt.content.languages;
  const before = typeof name === 'string' ? { [lang ?? first]: name } : name;
  return html`<form class="stack" method="post" action="${visit.path}#summary">
    ${hiddenFields(visit.session, { act: 'rename' })}
    <p class="hint">${names.hint}</p>
    ${nameFields(visit, prompt, before, attempt)}
    ${reasonField(visit, { id: renameReasonField, label: names.reason }, attempt)}
    <button>${names.button}</button>
  </form>`;
}

/** The names that people in a group have given, to be used in full. */
export function ownNames({ words, session, path }: Visit, { name, inclusions }: KeptGroup): Html {
  const { names } = words.prompt;
  const given = new Map(inclusions.map(({ ownName, lang }) => [ownName, lang]));
  const others = [...given].filter(([ownName]) => ownName !== undefined && ownName !== name);
  if (others.length === 0) return html``;
  return html`<h3>${names.given}</h3>
    <ul class="plain">
      ${others.map(
        ([ownName = '', lang]) =>
          html`<li class="row">
            ${written(ownName, lang)}
            <form method="post" action="${path}#summary">
              ${hiddenFields(session, { act: 'own-name', ownName })}
              <button class="second">${names.use}<span class="spoken"> – ${ownName}</span></button>
            </form>
          </li>`,
      )}
    </ul>`;
}

/** Says how far a group is. */
export function progressForm(visit: Visit, { state }: KeptGroup, attempt: Attempt | null): Html {
  const { progress } = visit.words.prompt;
  const { form, errors = [] } = attempt ?? {};
  return html`<form class="stack" method="post" action="${visit.path}#summary">
    ${hiddenFields(visit.session, { act: 'state' })}
    ${choiceFields(visit.words, {
      name: 'state',
      legend: progress.legend,
      hint: progress.hint,
      values: groupStates,
      labels: visit.promptNames.states,
      chosen: form?.text('state') ?? state,
      errors,
    })}
    ${reasonField(visit, { id: progressReasonField, label: progress.reason }, attempt)}
    <button>${progress.button}</button>
  </form>`;
}

function nameFields(
  visit: Visit,
  { content }: StoredPrompt,
  before: Readonly<Record<string, string>>,
  attempt: Attempt | null,
): Html {
  const { name: label, nameAlone: labelAlone } = visit.words.prompt.names;
  const { languages } = content;
  const texts = {
    id: nameField,
    name: 'name',
    languages,
    label,
    labelAlone,
    isLine: true,
  } as const;
  return textsFields(visit, { ...texts, before }, attempt?.form, attempt?.errors ?? []);
}

function reasonField(
  { words }: Visit,
  field: { readonly id: string; readonly label: string },
  attempt: Attempt | null,
): Html {
  return textArea(words, {
    ...field,
    name: 'reason',
    hint: words.prompt.reasonHint,
    value: attempt?.form.text('reason') ?? '',
    errors: attempt?.errors ?? [],
  });
}
