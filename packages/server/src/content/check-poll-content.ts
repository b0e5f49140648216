import { PollContent } from '@earshot/client/contract';
import * as v from 'valibot';
import { checkBounds } from './bounds-rules.js';
import type { Checked } from './check-content.js';
import { checkCounting } from './counting-rules.js';
import { checkDates } from './date-rules.js';
import { checkEligibility } from './eligibility-rules.js';
import { checkHonesty } from './honesty-rules.js';
import { checkLanguages } from './language-rules.js';
import { checkLinks } from './link-rules.js';
import { checkOptions } from './option-rules.js';
import { fromIssue } from './schema-findings.js';

/**
 * Holds a poll as an organiser wrote it against the contract and against the rules of co-production.
 * @param accounts whether the server can tell accounts apart (the app's option `account`); default false
 */
export function checkPollContent(value: unknown, accounts = false): Checked<PollContent> {
  const parsed = v.safeParse(PollContent, value);
  if (!parsed.success)
    return { content: null, findings: parsed.issues.map((issue) => fromIssue(issue)) };
  const content = parsed.output;
  const findings = [
    ...checkLanguages(content),
    ...checkOptions(content),
    ...checkBounds(content),
    ...checkCounting(content),
    ...checkDates(content),
    ...checkLinks(content),
    ...checkHonesty(content),
    ...checkEligibility(content, accounts),
  ];
  return findings.length > 0 ? { content: null, findings } : { content, findings: [] };
}
