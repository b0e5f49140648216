import type { KeptGroup, StoredPrompt } from '../../store/prompts/prompt-store.js';
import { html } from 'hono/html';
import type { Visit } from '../visit.js';
import type { Fact } from './facts.js';
import { groupName } from './group-name.js';
import { written } from './written.js';

/** How a group stands: who can read it, how far it is, who sees it too. */
export function groupFacts(visit: Visit, prompt: StoredPrompt, group: KeptGroup): Fact[] {
  const { facts, wordStates, prompt: words } = visit.words;
  const { nameState, reason, formerNames, state, echoes, isOrganisers } = group;
  const former = formerNames.map(
    (name) => html`<li>${groupName(visit, prompt, { name, lang: null })}</li>`,
  );
  return [
    [facts.state, wordStates[nameState]],
    ...(reason === null ? [] : [[facts.reason, written(reason)] as const]),
    ...(isOrganisers ? [[words.own, words.yes] as const] : []),
    ...(nameState === 'shown' ? [[words.state, visit.promptNames.states[state]] as const] : []),
    [words.echoes, facts.people(echoes)],
    ...(former.length === 0
      ? []
      : [
          [
            words.formerNames,
            html`<ul class="plain">
              ${former}
            </ul>`,
          ] as const,
        ]),
  ];
}
