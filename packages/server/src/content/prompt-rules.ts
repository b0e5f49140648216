import { maximumLabel, type PromptContent } from '@earshot/client/contract';
import type { Finding } from './finding.js';
import { checkIds, checkMost } from './id-rules.js';

/** More than these nobody looks through before naming a group. */
export const maximumSuggestions = 30;

/** Suggestions that can be told apart, few enough to look through, with names as short as people's own. */
export function checkSuggestions({ suggestions }: PromptContent): Finding[] {
  const path = ['suggestions'];
  const many = checkMost(path, suggestions, maximumSuggestions, 'suggestions');
  if (many.length > 0) return many;
  return [
    ...checkIds(path, 'suggestion', suggestions),
    ...suggestions.flatMap(checkTwin),
    ...suggestions.flatMap(checkLength),
  ];
}

type Suggestions = PromptContent['suggestions'];

/** One group under two ids would be offered twice. */
function checkTwin({ name }: Suggestions[number], index: number, all: Suggestions): Finding[] {
  const same = sameNames(name);
  const first = all.findIndex((other) => sameNames(other.name).some((one) => same.includes(one)));
  if (first === index || all[first]!.id === all[index]!.id) return [];
  const got = `the name of suggestion ${first + 1}`;
  const expected = 'a group that no other suggestion names';
  return [{ path: ['suggestions', index, 'name'], expected, got, advice: 'Take one of them out.' }];
}

/** Each name with its language, without what nobody tells names apart by. */
const sameNames = (name: Suggestions[number]['name']) =>
  Object.entries(typeof name === 'string' ? { '': name } : name).map(
    ([language, text]) => `${language} ${text.trim().toLowerCase()}`,
  );

function checkLength({ name }: PromptContent['suggestions'][number], index: number): Finding[] {
  const names = typeof name === 'string' ? [name] : Object.values(name);
  const longest = Math.max(...names.map(({ length }) => length));
  if (longest <= maximumLabel) return [];
  const expected = `at most ${maximumLabel} characters`;
  const advice = 'Say it in fewer words.';
  return [{ path: ['suggestions', index, 'name'], expected, got: String(longest), advice }];
}

/** Questions whose answers are special category data (UK GDPR article 9). */
const sensitive = ['disability', 'ethnicity', 'religion', 'orientation'];

/** To say that a group includes oneself may say as much as such an answer does: the notice names the condition. */
export function checkSensitive({ about, equality }: PromptContent): Finding[] {
  if (about.privacy.condition !== undefined) return [];
  const asked =
    equality?.questions.map(({ id }) => id).filter((id) => sensitive.includes(id)) ?? [];
  const what = asked.length > 0 ? `the answers to "${asked.join('" and "')}"` : 'people';
  return [
    {
      path: ['about', 'privacy', 'condition'],
      expected: `a condition of article 9 of the UK GDPR, because ${what} may tell of health, ethnicity, belief and the like`,
      got: 'nothing',
      advice: 'Add "condition", such as "You tell us only if you want to (article 9(2)(a))."',
    },
  ];
}
