import type { Prompt, promptCapabilities } from '@earshot/client/contract';
import { closesOf, pauseOf, stateOf } from './state.js';
import type { StoredPrompt } from './store/prompts/prompt-store.js';

/**
 * The prompt as everyone reads it.
 * @param arrivals what is told of them today
 * @param now milliseconds since 1970
 */
export function viewPrompt(stored: StoredPrompt, arrivals: number | null, now: number): Prompt {
  const { id, languages, question, suggestions, invitation, youngPeople, equality, about } =
    stored.content;
  const paused = pauseOf(stored, now);
  return {
    contract: 1,
    id,
    version: stored.version,
    state: stateOf(stored, now),
    languages,
    question,
    suggestions,
    invitation,
    ...(youngPeople !== undefined && { youngPeople }),
    ...(arrivals !== null && { arrivals }),
    equality: equality?.questions ?? [],
    about: { ...about, closes: closesOf(stored), ...(paused && { paused }) },
    capabilities: capabilitiesOf(stored, now),
    links: {},
    revisions: [...stored.revisions],
  };
}

function capabilitiesOf(stored: StoredPrompt, now: number): (typeof promptCapabilities)[number][] {
  const asks = stored.content.equality !== undefined;
  const isPaused = stateOf(stored, now) === 'paused';
  return [
    'groups',
    'naming',
    'own-groups',
    'echo',
    'includes-me',
    'similar',
    'arrivals',
    ...(asks ? (['equality'] as const) : []),
    ...(asks && !isPaused ? (['representation'] as const) : []),
    'mine',
  ];
}
