import type { Ballots, PublishedBallot } from '../contract/ballots.js';
import { BadInput } from './bad-input.js';
import { type Label, labelsOf, number } from './labels.js';

/**
 * What the ballot holds that carries a mark, and where it stands in the file.
 * @throws BadInput when none carries it
 */
export function markedBallot(published: Ballots, mark: string): string {
  const { ballots } = published;
  const ballot = ballots.find((one) => one.mark && bare(one.mark) === bare(mark));
  if (ballot) {
    const place = `Ballot ${number(ballots.indexOf(ballot) + 1)} of ${number(ballots.length)}`;
    return [
      `${place} carries the mark ${ballot.mark}:`,
      ...holds(ballot, labelsOf(published)),
    ].join('\n  ');
  }
  const isFindable = ballots.some((one) => one.mark);
  const why = isFindable ? 'none that carries it' : 'ballots that carry no marks';
  throw new BadInput(`expected a ballot with the mark ${mark}, got ${why}`);
}

/** People type marks with spaces, hyphens and small letters. */
const bare = (mark: string) => mark.replace(/[^0-9a-z]/gi, '').toUpperCase();

function holds(ballot: PublishedBallot, label: Label): string[] {
  const { options, ranking = [], dots = [], unsure, needToKnow, ownWords } = ballot;
  return [
    ...options.map(label),
    ...ranking.map((rank, index) => `${index + 1}. ${rank.map(label).join(' = ')}`),
    ...dots.map((given) => `${label(given.option)}: ${given.dots}`),
    ...(unsure ? ['Not sure yet'] : []),
    ...(needToKnow === undefined ? [] : ['I need to know more']),
    ...(ownWords === undefined ? [] : ['Own words']),
  ];
}
