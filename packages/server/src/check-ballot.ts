import type { Ballot, Option, PollContent } from '@earshot/client/contract';
import { checkChoice } from './ballot/choice.js';
import { checkDots } from './ballot/dots.js';
import { checkRanking } from './ballot/ranking.js';
import { checkWords } from './ballot/words.js';
import { invalid, ProblemError } from './problem.js';

/** The parts of a ballot in which options are chosen; each kind of poll asks for one of them. */
const parts = ['options', 'ranking', 'dots'] as const;
type Part = (typeof parts)[number];

const partOf: Record<PollContent['kind'], Part> = {
  one: 'options',
  several: 'options',
  ranked: 'ranking',
  dots: 'dots',
};

/**
 * Holds a ballot against its poll.
 * @param options all that can be chosen: the organiser's, and those of people that were let in
 * @throws ProblemError `option-gone` when an option is not (or no longer) there, `invalid` for everything else
 */
export function checkBallot(ballot: Ballot, poll: PollContent, options: readonly Option[]): void {
  refuseGone(ballot, options);
  checkWords(ballot, poll);
  const asked = partOf[poll.kind];
  for (const part of parts) {
    if (part === asked || !isFilled(ballot, part)) continue;
    throw invalid(part, `none, for this poll asks for "${asked}"`, 'some');
  }
  if (isAlone(ballot, asked)) return;
  if (asked === 'options') checkChoice(ballot, poll, options.length);
  if (asked === 'ranking') checkRanking(ballot.ranking ?? [], poll, options.length);
  if (asked === 'dots') checkDots(ballot.dots ?? [], poll);
}

function refuseGone({ options: chosen, ranking, dots }: Ballot, options: readonly Option[]): void {
  const known = new Set(options.map(({ id }) => id));
  const named = [
    ...chosen,
    ...(ranking?.flat() ?? []),
    ...(dots?.map(({ option }) => option) ?? []),
  ];
  const gone = named.find((id) => !known.has(id));
  if (gone === undefined) return;
  const id = JSON.stringify(gone.slice(0, 80));
  throw new ProblemError(
    'option-gone',
    `No option has the id ${id} (any more). Read the poll again.`,
  );
}

function isFilled(ballot: Ballot, part: Part): boolean {
  return (ballot[part]?.length ?? 0) > 0;
}

/**
 * Whether a ballot is complete without any option: own words always are an answer; "not sure yet" and "I need to know
 * more" are, and stand alone.
 */
function isAlone(ballot: Ballot, asked: Part): boolean {
  const { ownWords, unsure, needToKnow } = ballot;
  const isChosen = isFilled(ballot, asked);
  const open = (unsure ? 1 : 0) + (needToKnow === undefined ? 0 : 1);
  if (open === 0) return ownWords !== undefined && !isChosen;
  if (open === 1 && ownWords === undefined && !isChosen) return true;
  throw invalid(asked, '"unsure" or "needToKnow" alone, or neither', 'more than one answer');
}
