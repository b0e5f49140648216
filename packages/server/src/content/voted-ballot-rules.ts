import type { PollContent } from '@earshot/client/contract';
import { ruleOf } from '@earshot/client/tally';
import { type Finding, keptFinding } from './finding.js';

/** Every ballot that was cast stays one that may be cast, weighs what it weighed and is counted as was said. */
export function checkCastBallots(before: PollContent, after: PollContent): Finding[] {
  if (before.kind !== after.kind) {
    const advice = 'Put it back. To ask in another way, make a new poll with another id.';
    return [keptFinding('voted', ['kind'], `"${before.kind}"`, `"${after.kind}"`, advice)];
  }
  return [
    ...checkOptionsStay(before, after),
    ...checkBoundsStay(before, after),
    ...checkCountingStays(before, after),
  ];
}

function checkOptionsStay(before: PollContent, after: PollContent): Finding[] {
  const advice = 'Put it back: its words may change, its id may not. Or make a new poll.';
  return before.options
    .filter(({ id }) => !after.options.some((option) => option.id === id))
    .map(({ id }) =>
      keptFinding('voted', ['options'], `the option "${id}"`, 'none of this id', advice),
    );
}

type MayChange = (from: number, to: number) => boolean;
const isSame: MayChange = (from, to) => to === from;
const isWider: MayChange = (from, to) => to >= from;

/** Where there is no bound, it is as wide as it gets. */
function checkBoundsStay(before: PollContent, after: PollContent): Finding[] {
  const mayChange: Record<'minimum' | 'maximum' | 'budget' | 'perOption', MayChange> = {
    minimum: (from, to) => to <= from,
    // Whoever comes later has no more to give than those who came before.
    maximum: before.kind === 'several' ? isSame : isWider,
    budget: isSame,
    perOption: isWider,
  };
  return Object.entries(mayChange).flatMap(([name, may]): Finding[] => {
    const field = name as keyof typeof mayChange;
    const { [field]: from = Infinity } = before;
    const { [field]: to = Infinity } = after;
    if (may(from, to)) return [];
    const advice = 'People filled in their ballots by it. Put it back.';
    return [keptFinding('voted', [field], say(before[field]), say(after[field]), advice)];
  });
}

function checkCountingStays(before: PollContent, after: PollContent): Finding[] {
  const promised = { ...before.counting, rule: ruleOf(before) };
  const changed = { ...after.counting, rule: ruleOf(after) };
  return Object.entries(promised).flatMap(([name, value]): Finding[] => {
    const got = changed[name as keyof typeof changed];
    if (got === value) return [];
    const advice = 'They were told how it is counted. Put it back, or make a new poll.';
    return [keptFinding('voted', ['counting', name], `"${value}"`, `"${got}"`, advice)];
  });
}

function say(bound: number | undefined): string {
  return bound === undefined ? 'nothing' : String(bound);
}
