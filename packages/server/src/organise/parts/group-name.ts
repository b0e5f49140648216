import type { Text } from '@earshot/client/contract';
import type { KeptGroup, StoredPrompt } from '../../store/prompts/prompt-store.js';
import { textIn } from '../../text-in.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import type { Decidable } from './decide-forms.js';
import { organiserText } from './organiser-text.js';
import { written } from './written.js';

/** The name of a group, in the reader's language where it has one in it. */
export function groupName(
  visit: Visit,
  { content }: StoredPrompt,
  { name, lang }: { readonly name: Text; readonly lang?: string | null | undefined },
): Html {
  if (typeof name === 'string') return written(name, lang ?? undefined);
  return organiserText(visit, name, content.languages);
}

/** The same without markup. */
export function plainName(visit: Visit, { content }: StoredPrompt, name: Text): string {
  return textIn([visit.language, ...content.languages], name);
}

/** The name of a group, to be decided about. */
export function decidableName(visit: Visit, prompt: StoredPrompt, group: KeptGroup): Decidable {
  const { id, edition, nameState: state, name, lang } = group;
  const title = plainName(visit, prompt, name);
  return {
    target: { group: id },
    edition,
    state,
    title,
    lang: lang ?? undefined,
    isFlagged: false,
  };
}
