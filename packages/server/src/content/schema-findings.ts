import type { BaseIssue } from 'valibot';
import type { Finding } from './finding.js';

/** What a field looks like, in words, where the schema has only a pattern. */
const shapes: Record<string, string> = {
  id: 'lower-case letters, digits and hyphens, such as mill-lane',
  languages: 'a language tag, such as en or cy',
  opens: 'a moment with its offset, such as 2027-12-03T17:00:00+00:00',
  closes: 'a moment with its offset, such as 2027-12-03T17:00:00+00:00',
  enteredUntil: 'a moment with its offset, such as 2027-12-08T17:00:00+00:00',
  decidesBy: 'a day, such as 2027-12-17',
  by: 'a day, such as 2027-12-17',
  on: 'a day, such as 2027-12-17',
  until: 'a day, such as 2027-12-17',
  deletedOn: 'a day, such as 2027-12-17',
};

/** Says in an operator's words what a schema found. */
export function fromIssue(issue: BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  const got = issue.received;

  if (issue.expected === 'never') {
    return {
      path,
      expected: 'no field of this name',
      got: `"${field}"`,
      advice: 'Correct its spelling, or take it out.',
    };
  }
  if (got === 'undefined') {
    return {
      path,
      expected: shapes[field] ?? `a value for "${field}"`,
      got: 'nothing',
      advice: `Add "${field}": without it the poll does not open.`,
    };
  }
  const patterned = issue.kind === 'validation' ? shapes[field] : undefined;
  const expected = patterned ?? issue.expected?.replaceAll('Object', 'object') ?? issue.message;
  return { path, expected, got, advice: `Change "${field}".` };
}
