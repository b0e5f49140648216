import * as v from 'valibot';
import { parse } from '../at-the-door.js';
import { Ballots } from '../contract/ballots.js';
import { Counting } from '../contract/counting.js';
import { BadInput } from './bad-input.js';
import { parseBallotsCsv } from './ballots-csv.js';
import type { Source } from './source.js';

/** Of a published poll, what it takes to count. */
const Rule = v.object({
  ...v.omit(Ballots, ['ballots']).entries,
  counting: v.optional(Counting, {}),
});

/**
 * Reads published ballots: as JSON, or as CSV beside the poll, which says by which rule they are counted.
 * @throws BadInput, or EarshotError `unreadable`, naming file and place
 */
export function readBallots(ballots: Source, poll: Source | undefined): Ballots {
  const isJson = /^\s*[{[]/.test(ballots.text);
  if (isJson && !poll) return parse(Ballots, parseJson(ballots), ballots.name);
  if (isJson)
    throw new BadInput(
      `${ballots.name}: expected CSV beside --poll, got JSON, which holds its rule. Leave out --poll.`,
    );
  if (!poll)
    throw new BadInput(
      `${ballots.name}: expected JSON, got something else. If it is the CSV, name the poll too: --poll poll.json`,
    );
  return { ...parse(Rule, parseJson(poll), poll.name), ballots: parseBallotsCsv(ballots) };
}

function parseJson({ name, text }: Source): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    const offset = /position (\d+)/.exec(message)?.[1] ?? text.length;
    const line = text.slice(0, Number(offset)).split('\n').length;
    throw new BadInput(`${name}:${line}: expected JSON, got: ${message}`);
  }
}
