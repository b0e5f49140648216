import { PollContent } from '@earshot/client/contract';
import { checkBounds } from './bounds-rules.js';
import { checkAgainst, type Checked } from './check-against.js';
import { checkCounting } from './counting-rules.js';
import { checkDates } from './date-rules.js';
import { checkEligibility } from './eligibility-rules.js';
import { checkHonesty } from './honesty-rules.js';
import { checkLanguages } from './language-rules.js';
import { checkLinks } from './link-rules.js';
import { checkOptions } from './option-rules.js';

/**
 * Holds a poll as an organiser wrote it against the contract and against the rules of co-production.
 * @param accounts whether the server can tell accounts apart (the app's option `account`); default false
 */
export function checkPollContent(value: unknown, accounts = false): Checked<PollContent> {
  return checkAgainst(PollContent, value, (content) => [
    ...checkLanguages(content),
    ...checkOptions(content),
    ...checkBounds(content),
    ...checkCounting(content),
    ...checkDates(content),
    ...checkLinks(content),
    ...checkHonesty(content),
    ...checkEligibility(content, accounts),
  ]);
}
