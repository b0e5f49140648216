import * as v from 'valibot';
import { parse } from '../at-the-door.js';
import { Ballots, type PublishedBallot } from '../contract/ballots.js';
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
  if (isJson && !poll) {
    const value = parseJson(ballots);
    if (isPoll(value))
      throw new BadInput(
        `${ballots.name}: expected ballots, got a poll. They are at its address with /ballots.json behind it.`,
      );
    const published = parse(Ballots, value, ballots.name);
    refuseOtherKinds(published, ballots.name);
    return published;
  }
  if (isJson)
    throw new BadInput(
      `${ballots.name}: expected CSV beside --poll, got JSON, which holds its rule. Leave out --poll.`,
    );
  if (!poll)
    throw new BadInput(
      `${ballots.name}: expected JSON, got something else. If it is the CSV, which names no rule, name its poll too: --poll https://…/polls/ID`,
    );
  const value = parseJson(poll);
  if (isPoll(value) && !('contract' in value))
    throw new BadInput(
      `${poll.name}: expected the poll as it is published, with the options that people added, got an organiser's file. It is at the poll's address: --poll https://…/polls/ID`,
    );
  const published = { ...parse(Rule, value, poll.name), ballots: parseBallotsCsv(ballots) };
  refuseOtherKinds(published, `${ballots.name} beside ${poll.name}`);
  return published;
}

/** Whether something has options to choose and no ballots. */
function isPoll(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'options' in value && !('ballots' in value);
}

const partOf = { one: 'options', several: 'options', ranked: 'ranking', dots: 'dots' } as const;

/** Ballots of another poll would count for nothing, and look like a result. */
function refuseOtherKinds({ kind, ballots }: Ballots, where: string): void {
  const asked = partOf[kind];
  const holds = (ballot: PublishedBallot, part: typeof asked) => (ballot[part]?.length ?? 0) > 0;
  for (const part of Object.values(partOf)) {
    if (part === asked || !ballots.some((ballot) => holds(ballot, part))) continue;
    throw new BadInput(
      `${where}: expected ballots with ${asked}, for the poll's kind is "${kind}", got ${part}. Are they of another poll?`,
    );
  }
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
