import { AboutContent, Counting, Option, Privacy, Safety } from '@earshot/client/contract';
import { similar } from '@earshot/client/similar';
import type { BaseIssue } from 'valibot';
import { called, type Content, contents } from './content.js';
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

/** What a part is for, where it is missing. */
const purposes: Shapes = {
  about: 'what it is for, who decides, by when, and the privacy notice',
  privacy: 'who keeps what people send, why, until when, and how to complain',
  invitation: 'what an invitation begins with, such as "The council is asking about Mill Lane."',
  why: 'why it is asked',
  safety: 'who reads what people write, when, by which rules, how to complain, and whom to turn to',
  moderator: 'who reads what people write',
  readingHours: 'when it is read, such as "Monday to Friday, 9 am to 5 pm"',
  rules: 'what nobody may write',
  complaints: 'how to complain about what others wrote',
  safeguarding: 'whom to turn to where someone may be harmed',
};

/**
 * Says in words what a schema found.
 * @param shapes default: those of what organisers write
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
      advice: ofAnother(issue, field) ?? `${guess(field)}Correct its spelling, or take it out.`,
    };
  }
  if (got === 'undefined') {
    return {
      path,
      expected: shapes[field] ?? purposes[field] ?? `a value for "${field}"`,
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

const fields = [
  ...Object.values(contents),
  ...[AboutContent, Counting, Option, Privacy, Safety],
].flatMap(({ entries }) => Object.keys(entries));

/** What to do with a field at the root that content of another type has. */
function ofAnother({ path }: BaseIssue<unknown>, field: string): string | undefined {
  const [root, ...deeper] = path ?? [];
  const { type } = Object(root?.input) as Partial<Content>;
  if (deeper.length > 0 || type === undefined) return undefined;
  const has = Object.entries(contents).find(([, { entries }]) => Object.hasOwn(entries, field));
  if (!has) return undefined;
  const other = called[has[0] as Content['type']];
  return `${other.replace(/^a/, 'A')} has it, ${called[type]} has not. Take it out.`;
}

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
  if (type === 'boolean') return 'true or false';
  const choices = /^\((".*")\)$/.exec(type)?.[1];
  if (choices) return choices.replaceAll(' | ', ', ').replace(/, ("[^"]*")$/, ' or $1');
  return type.replace(/\b(Array|Object)\b/g, (name) => name.toLowerCase());
}
