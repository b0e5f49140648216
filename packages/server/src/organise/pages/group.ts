import { html } from 'hono/html';
import type { KeptGroup, PromptDecision, StoredPrompt } from '../../store/prompts/prompt-store.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import { decidedOnPrompt } from '../kinds/prompts.js';
import { decideForms } from '../parts/decide-forms.js';
import { decisionList } from '../parts/decision-list.js';
import { factList } from '../parts/facts.js';
import { groupFacts } from '../parts/group-facts.js';
import { ownNames, progressForm, renameForm } from '../parts/group-forms.js';
import { decidableName, groupName } from '../parts/group-name.js';
import { inclusionList, noteList, saysMore } from '../parts/said-of-group.js';
import { stepForm } from '../parts/step-form.js';
import { stepList } from '../parts/step-list.js';
import type { Visit } from '../visit.js';

/** One group with everything that the organiser knows of it. */
export interface GroupShown {
  readonly prompt: StoredPrompt;
  readonly group: KeptGroup;
  readonly decisions: readonly PromptDecision[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One group: what people said of it, what was done, how far it is, and what the organiser can do. */
export function groupPage(visit: Visit, shown: GroupShown, attempt: Attempt | null): Html {
  const { prompt, group, decisions } = shown;
  const { prompt: words } = visit.words;
  const act = attempt?.form.text('act');
  const of = (name: string) => (act === name ? attempt : null);
  return html`<h2>${groupName(visit, prompt, group)}</h2>
    <div class="stack">
      ${factList(groupFacts(visit, prompt, group))}
      ${decideForms(visit, decidableName(visit, prompt, group), of('decide'))}
    </div>
    <h2>${words.saidOf}</h2>
    ${saidOf(visit, group)} ${group.nameState === 'shown' ? publicForms(visit, shown, of) : ''}
    <h2>${words.decisions}</h2>
    ${decisionList(
      visit,
      prompt.content.about.timeZone,
      decisions.map((one) => decidedOnPrompt(prompt, one)),
    )}`;
}

function saidOf(visit: Visit, group: KeptGroup): Html {
  const { prompt: words } = visit.words;
  if (!saysMore(group)) return html`<p>${words.saidNothing}</p>`;
  const { notes, inclusions } = group;
  return html`<p class="hint">${words.private}</p>
    ${
      notes.length === 0
        ? ''
        : html`<h3>${words.notes}</h3>
            ${noteList(visit, group)}`
    }
    ${
      inclusions.length === 0
        ? ''
        : html`<h3>${words.inclusions}</h3>
            ${inclusionList(visit, group)}`
    }`;
}

/** What can be done where everyone reads it. */
function publicForms(
  visit: Visit,
  { prompt, group, now }: GroupShown,
  of: (act: string) => Attempt | null,
): Html {
  const { log, progress, names } = visit.words.prompt;
  return html`<h2>${log.title}</h2>
    ${stepList(visit, group, of('unlog'))}
    <h3>${log.addTitle}</h3>
    ${stepForm(visit, prompt, now, of('log'))}
    <h2>${progress.title}</h2>
    ${progressForm(visit, group, of('state'))}
    <h2>${names.title}</h2>
    ${ownNames(visit, group)} ${renameForm(visit, prompt, group, of('rename'))}`;
}
