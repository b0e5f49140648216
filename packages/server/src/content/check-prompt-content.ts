import { PromptContent } from '@earshot/client/contract';
import { checkAgainst, type Checked } from './check-against.js';
import { checkDates } from './date-rules.js';
import { checkDeciding } from './deciding-rules.js';
import { checkOpenEligibility } from './eligibility-rules.js';
import { checkEquality } from './equality-rules.js';
import { checkLanguages } from './language-rules.js';
import { checkLinks } from './link-rules.js';
import { checkSensitive, checkSuggestions } from './prompt-rules.js';

/**
 * Holds a who's-missing prompt as an organiser wrote it against the contract and against the rules of co-production.
 * @param accounts whether the server can tell accounts apart (the app's option `account`); default false
 */
export function checkPromptContent(value: unknown, accounts = false): Checked<PromptContent> {
  return checkAgainst(PromptContent, value, (content) => [
    ...checkLanguages(content),
    ...checkSuggestions(content),
    ...checkEquality(content),
    ...checkSensitive(content),
    ...checkDates(content),
    ...checkLinks(content),
    ...checkDeciding(content),
    ...checkOpenEligibility(content, accounts),
  ]);
}
