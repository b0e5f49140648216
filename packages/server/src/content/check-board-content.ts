import { BoardContent } from '@earshot/client/contract';
import * as v from 'valibot';
import {
  checkBoardEligibility,
  checkFirstWord,
  checkTopics,
  checkYoungPeople,
} from './board-rules.js';
import type { Checked } from './check-content.js';
import { checkDates } from './date-rules.js';
import { checkDeciding } from './deciding-rules.js';
import { checkLanguages } from './language-rules.js';
import { checkLinks } from './link-rules.js';
import { fromIssue } from './schema-findings.js';

/**
 * Holds a board as an organiser wrote it against the contract and against the rules of co-production.
 * @param accounts whether the server can tell accounts apart (the app's option `account`); default false
 */
export function checkBoardContent(value: unknown, accounts = false): Checked<BoardContent> {
  const parsed = v.safeParse(BoardContent, value);
  if (!parsed.success)
    return { content: null, findings: parsed.issues.map((issue) => fromIssue(issue)) };
  const content = parsed.output;
  const findings = [
    ...checkLanguages(content),
    ...checkTopics(content),
    ...checkYoungPeople(content),
    ...checkDates(content),
    ...checkFirstWord(content),
    ...checkLinks(content),
    ...checkDeciding(content),
    ...checkBoardEligibility(content, accounts),
  ];
  return findings.length > 0 ? { content: null, findings } : { content, findings: [] };
}
