import {
  AboutContent,
  BoardContent,
  Counting,
  Option,
  PollContent,
  Privacy,
  Safety,
} from '@earshot/client/contract';
import { similar } from '@earshot/client/similar';
import type { BaseIssue } from 'valibot';
import type { Finding } from './finding.js';

/** What fields look like, in words, by name: where one is missing, or the schema has only a pattern. */
export type Shapes = Readonly<Record<string, string>>;

const contentShapes: Shapes = {
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

/**
 * Says in words what a schema found.
 * @param shapes default: those of a poll's and a board's content
 */
export function fromIssue(issue: BaseIssue<unknown>, shapes: Shapes = contentShapes): Finding {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  const got = issue.received;

  if (issue.expected === 'never') {
    return {
      path,
      expected: 'no field of this name',
      got: `"${field}"`,
      advice: `${guess(field)}Correct its spelling, or take it out.`,
    };
  }
  if (got === 'undefined') {
    return {
      path,
      expected: shapes[field] ?? `a value for "${field}"`,
      got: 'nothing',
      advice: `Add "${field}": without it nothing opens.`,
    };
  }
  const patterned = issue.kind === 'validation' ? shapes[field] : undefined;
  // A message of our own says more than a pattern does.
  const said = /^Expected (.*)/.exec(issue.message)?.[1];
  const expected = patterned ?? said ?? issue.expected ?? issue.message;
  return { path, expected: plain(expected), got: plain(got), advice: `Change "${field}".` };
}

const fields = [PollContent, BoardContent, AboutContent, Counting, Option, Privacy, Safety].flatMap(
  ({ entries }) => Object.keys(entries),
);

/** Which field was meant, in a question; empty where none is close. */
function guess(field: string): string {
  const others = [...new Set(fields)].filter((name) => name !== field);
  const [meant] = similar(
    field,
    others.map((name) => ({ id: name, label: name })),
  );
  return meant ? `Did you mean "${meant.id}"? ` : '';
}

function plain(type: string): string {
  if (type.startsWith('"')) return type;
  return type.replace(/\b(Array|Object)\b/g, (name) => name.toLowerCase());
}
