import { Counting, type PollContent, type Rule } from '@earshot/client/contract';
import { ruleOf } from '@earshot/client/tally';
import * as v from 'valibot';
import type { Finding } from './finding.js';

/** By which rules each kind of ballot can be counted. */
const rulesOf: Record<PollContent['kind'], readonly Rule[]> = {
  one: ['most-votes'],
  several: ['most-votes'],
  ranked: ['instant-run-off', 'head-to-head'],
  dots: ['most-dots'],
};

/** What each part of the counting needs to mean something. */
const parts: readonly [field: Exclude<keyof Counting, 'rule'>, rules: readonly Rule[]][] = [
  ['elimination', ['instant-run-off']],
  ['lastPlace', ['instant-run-off']],
  ['equalRanks', ['instant-run-off', 'head-to-head']],
  ['cycle', ['head-to-head']],
];

/** A rule that can count these ballots, and nothing said that this rule would never use. */
export function checkCounting(content: PollContent): Finding[] {
  const rule = ruleOf(content);
  const fitting = rulesOf[content.kind];
  if (!fitting.includes(rule)) {
    return [
      {
        path: ['counting', 'rule'],
        expected: `${quote(fitting)}, because the kind is "${content.kind}"`,
        got: `"${rule}"`,
        advice: 'Change "rule" or "kind".',
      },
    ];
  }
  const usual = v.getDefaults(Counting);
  return parts.flatMap(([field, rules]): Finding[] => {
    const value = content.counting[field];
    if (rules.includes(rule) || value === usual[field]) return [];
    return [
      {
        path: ['counting', field],
        expected: `no "${field}", because the rule is "${rule}"`,
        got: `"${value}"`,
        advice: `Set "kind" to "ranked" and "rule" to ${quote(rules)}, or take "${field}" out.`,
      },
    ];
  });
}

function quote(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}
