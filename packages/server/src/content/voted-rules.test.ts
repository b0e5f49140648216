import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { PollContent } from '@earshot/client/contract';
import * as v from 'valibot';
import { checkAgainstVotes } from './voted-rules.js';

const file = new URL('../../../../examples/content/mill-lane.json', import.meta.url);
const demo = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** What keeps a poll of the demo from changing from one thing to another, once people have voted. */
function broken(before: object, after: object): string[] {
  const [old, changed] = [before, after].map((change) =>
    v.parse(PollContent, { ...demo, ...change }),
  );
  return checkAgainstVotes(old!, changed!).map(
    ({ path, expected, got }) => `${path.join('.')}: ${expected}, got ${got}`,
  );
}

const several = { kind: 'several', minimum: 2, maximum: 3 };
const ranked = { kind: 'ranked', minimum: 2, maximum: 3 };
const dots = { kind: 'dots', budget: 10, perOption: 5, minimum: 4 };
const about = (influence: string) => ({ about: { ...(demo['about'] as object), influence } });

describe('After the first vote', () => {
  const stays: [string, object, object, string][] = [
    [
      'nobody has to choose more than those before',
      several,
      { ...several, minimum: 3 },
      'minimum: 2, because people have voted, got 3',
    ],
    [
      'nobody may choose more than those before',
      several,
      { ...several, maximum: 4 },
      'maximum: 3, because people have voted, got 4',
    ],
    [
      'no ranking that was given becomes too long',
      ranked,
      { ...ranked, maximum: 2 },
      'maximum: 3, because people have voted, got 2',
    ],
    [
      'no ranking of all options becomes too long',
      { kind: 'ranked' },
      { kind: 'ranked', maximum: 3 },
      'maximum: nothing, because people have voted, got 3',
    ],
    [
      'nobody gets more dots than those before',
      dots,
      { ...dots, budget: 11 },
      'budget: 10, because people have voted, got 11',
    ],
    [
      'nobody gets fewer dots than those before',
      dots,
      { ...dots, budget: 9 },
      'budget: 10, because people have voted, got 9',
    ],
    [
      'no pile of dots that was given becomes too high',
      dots,
      { ...dots, perOption: 4 },
      'perOption: 5, because people have voted, got 4',
    ],
    [
      'the rule stays as it was said',
      ranked,
      { ...ranked, counting: { rule: 'head-to-head' } },
      'counting.rule: "instant-run-off", because people have voted, got "head-to-head"',
    ],
    [
      'so does who is out after a round',
      ranked,
      { ...ranked, counting: { elimination: 'hopeless-together' } },
      'counting.elimination: "one-by-one", because people have voted, got "hopeless-together"',
    ],
    [
      'nobody can suddenly be shown how others voted',
      {},
      { findable: true },
      'findable: false, because people have voted, got true',
    ],
    [
      'whoever wants to find their ballot can',
      { findable: true },
      { findable: false },
      'findable: true, because people have voted, got false',
    ],
    [
      'people who help to write the choices can go on',
      { ...about('working-out'), addOptions: true },
      about('working-out'),
      'addOptions: true, because people have voted, got false',
    ],
  ];
  for (const [what, before, after, finding] of stays) {
    test(what, () => assert.deepEqual(broken(before, after), [finding]));
  }

  const may: [string, object, object][] = [
    ['fewer answers may be enough', several, { ...several, minimum: 1 }],
    ['more ranks may be given', ranked, { ...ranked, maximum: 4 }],
    ['more dots may go on one option', dots, { kind: 'dots', budget: 10, minimum: 4 }],
    ['fewer dots may be enough', dots, { ...dots, minimum: 1 }],
    ['people may be asked for options', {}, { addOptions: true }],
    ['no more options may be asked for', { addOptions: true }, {}],
    ['the rule may be named that held anyway', {}, { counting: { rule: 'most-votes' } }],
    ['paper may be entered until later', {}, { enteredUntil: '2027-12-08T17:00:00+00:00' }],
  ];
  for (const [what, before, after] of may) {
    test(what, () => assert.deepEqual(broken(before, after), []));
  }
});
