import type { PollContent } from '@earshot/client/contract';
import type { Finding } from './finding.js';

/** What the ids of options start with that people suggested. */
export const addedPrefix = 'added-';

/** More than these nobody reads, and every two of a ranked poll's are compared in each answer. */
export const maximumOptions = 100;

/** Options that can be told apart, and enough of them for a choice. */
export function checkOptions(content: PollContent): Finding[] {
  return [...checkIds(content), ...checkEnough(content)];
}

function checkIds({ options }: PollContent): Finding[] {
  return options.flatMap(({ id }, index): Finding[] => {
    const path = ['options', index, 'id'];
    const advice = 'Give it another id.';
    if (id.startsWith(addedPrefix)) {
      const expected = `an id that does not start with "${addedPrefix}": people's own options have those`;
      return [{ path, expected, got: `"${id}"`, advice }];
    }
    const first = options.findIndex((option) => option.id === id);
    if (first === index) return [];
    const got = `"${id}", the id of option ${first + 1}`;
    return [{ path, expected: 'an id that no other option has', got, advice }];
  });
}

function checkEnough({ options, kind, ownWords, addOptions }: PollContent): Finding[] {
  if (options.length > maximumOptions) {
    const expected = `at most ${maximumOptions} options`;
    const advice = 'Ask about fewer at a time.';
    return [{ path: ['options'], expected, got: String(options.length), advice }];
  }
  if (options.length >= 2 || addOptions) return [];
  const isOneChoice = kind === 'one' || kind === 'several';
  if (isOneChoice && ownWords) return [];
  return [
    {
      path: ['options'],
      expected: 'at least two options',
      got: String(options.length),
      advice: isOneChoice
        ? 'Add options, or let people add them ("addOptions": true) or answer in their own words ("ownWords": true).'
        : 'Add options, or let people add them ("addOptions": true).',
    },
  ];
}
