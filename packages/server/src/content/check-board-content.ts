import { BoardContent } from '@earshot/client/contract';
import { checkFirstWord, checkTopics, checkYoungPeople } from './board-rules.js';
import { checkAgainst, type Checked } from './check-against.js';
import { checkDates } from './date-rules.js';
import { checkDeciding } from './deciding-rules.js';
import { checkOpenEligibility } from './eligibility-rules.js';
import { checkLanguages } from './language-rules.js';
import { checkLinks } from './link-rules.js';

/**
 * Holds a board as an organiser wrote it against the contract and against the rules of co-production.
 * @param accounts whether the server can tell accounts apart (the app's option `account`); default false
 */
export function checkBoardContent(value: unknown, accounts = false): Checked<BoardContent> {
  return checkAgainst(BoardContent, value, (content) => [
    ...checkLanguages(content),
    ...checkTopics(content),
    ...checkYoungPeople(content),
    ...checkDates(content),
    ...checkFirstWord(content),
    ...checkLinks(content),
    ...checkDeciding(content),
    ...checkOpenEligibility(content, accounts),
  ]);
}
