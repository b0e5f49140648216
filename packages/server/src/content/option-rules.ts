import type { PollContent } from '@earshot/client/contract';
import type { Finding } from './finding.js';
import { checkIds } from './id-rules.js';

/** What the ids of options start with that people suggested. */
export const addedPrefix = 'added-';

/** More than these nobody reads, and every two of a ranked poll's are compared in each answer. */
export const maximumOptions = 100;

/** Options that can be told apart, and enough of them for a choice. */
export function checkOptions(content: PollContent): Finding[] {
  return [
    ...checkPrefix(content),
    ...checkIds(['options'], 'option', content.options),
    ...checkEnough(content),
  ];
}

function checkPrefix({ options }: PollContent): Finding[] {
  const expected = `an id that does not start with "${addedPrefix}": people's own options have those`;
  return options.flatMap(({ id }, index): Finding[] => {
    if (!id.startsWith(addedPrefix)) return [];
    const path = ['options', index, 'id'];
    return [{ path, expected, got: `"${id}"`, advice: 'Give it another id.' }];
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
