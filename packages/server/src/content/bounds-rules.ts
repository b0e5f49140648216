import type { PollContent } from '@earshot/client/contract';
import type { Finding } from './finding.js';

const bounds = ['minimum', 'maximum', 'budget', 'perOption'] as const;
type Bound = (typeof bounds)[number];

/** Which bounds each kind of ballot has. */
const boundsOf: Record<PollContent['kind'], readonly Bound[]> = {
  one: [],
  several: ['minimum', 'maximum'],
  ranked: ['minimum', 'maximum'],
  dots: ['minimum', 'budget', 'perOption'],
};

/** So many dots a person may have at most, and so many options or ranks a ballot may hold. */
const most = { dots: 1000, answers: 100 };

/** A ballot that can be filled in: bounds that its kind has, and that can be met. */
export function checkBounds(content: PollContent): Finding[] {
  const strange = bounds.flatMap((field) => checkMeaning(content, field));
  if (strange.length > 0) return strange;
  switch (content.kind) {
    case 'one':
      return [];
    case 'several':
    case 'ranked':
      return checkAnswers(content);
    case 'dots':
      return checkDots(content);
  }
}

function checkMeaning(content: PollContent, field: Bound): Finding[] {
  const { kind, [field]: value } = content;
  if (value === undefined || boundsOf[kind].includes(field)) return [];
  // A single answer is what "one" says too, and the minimum where none is said.
  if (value === 1 && (field === 'minimum' || field === 'maximum') && kind === 'one') return [];
  const fits = kinds(field).filter((other) => other !== kind);
  return [
    {
      path: [field],
      expected: `no "${field}", because the kind is "${kind}"`,
      got: String(value),
      advice: `Set "kind" to ${fits.map((other) => `"${other}"`).join(' or ')}, or take "${field}" out.`,
    },
  ];
}

function kinds(field: Bound): string[] {
  return Object.entries(boundsOf).flatMap(([kind, has]) => (has.includes(field) ? [kind] : []));
}

function checkAnswers({ kind, options, ownWords, addOptions, minimum, maximum }: PollContent) {
  const now = options.length + (kind === 'several' && ownWords ? 1 : 0);
  const answers = addOptions ? most.answers : now;
  const highest = maximum ?? answers;
  return [
    ...within('maximum', highest, answers, `there are ${answers} answers`),
    ...within('minimum', minimum, highest, 'that is the maximum'),
  ];
}

function checkDots(content: PollContent): Finding[] {
  const { options, addOptions, minimum, budget, perOption } = content;
  if (budget === undefined) {
    return [
      {
        path: ['budget'],
        expected: 'how many dots each person has to spread',
        got: 'nothing',
        advice: 'Add "budget", such as 10.',
      },
    ];
  }
  const unfit = within('budget', budget, most.dots, 'nobody can spread more');
  if (unfit.length > 0) return unfit;
  const beyond = [
    ...within('perOption', perOption ?? 1, budget, 'that is the budget'),
    ...within('minimum', minimum, budget, 'that is the budget'),
  ];
  if (beyond.length > 0 || perOption === undefined || addOptions) return beyond;
  const spendable = options.length * perOption;
  if (spendable >= budget) return [];
  return [
    {
      path: ['budget'],
      expected: `${spendable} at most, for each of ${options.length} options takes ${perOption}`,
      got: String(budget),
      advice: 'Nobody could give them all. Change "budget", or raise "perOption".',
    },
  ];
}

function within(field: Bound, value: number, highest: number, why: string): Finding[] {
  if (value >= 1 && value <= highest) return [];
  const expected = `1 to ${highest}, for ${why}`;
  return [{ path: [field], expected, got: String(value), advice: `Change "${field}".` }];
}
