import * as v from 'valibot';
import { parse } from '../at-the-door.js';
import { Counting, type Rule } from '../contract/counting.js';
import type { Poll } from '../contract/poll.js';
import { warnOnce } from '../warn.js';

/** A rule with everything that it leaves to its defaults. */
export type KnownCounting = Counting & { readonly rule: Rule };

const Counted = v.object({ counting: Counting });

/** The rule that a poll names, else the usual one of its kind. */
export function ruleOf({ kind, counting }: Pick<Poll, 'kind'> & { counting: Counting }): Rule {
  const usual = { one: 'most-votes', several: 'most-votes', ranked: 'instant-run-off' } as const;
  return counting.rule ?? (kind === 'dots' ? 'most-dots' : usual[kind]);
}

/** How a poll that was read is counted; `undefined`, with a warning, where it names a rule that this version does not know. */
export function countingOf({
  kind,
  counting: written,
}: Pick<Poll, 'kind' | 'counting'>): KnownCounting | undefined {
  try {
    const { counting } = parse(Counted, { counting: written }, 'poll.read');
    return { ...counting, rule: ruleOf({ kind, counting }) };
  } catch (error) {
    warnOnce((error as Error).message);
    return undefined;
  }
}
