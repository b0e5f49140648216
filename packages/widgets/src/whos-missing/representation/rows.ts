import type { Representation } from '@earshot/client/contract';
import type { KnownQuestion } from '../equality/questions.js';

/** What is known of one answer; everything comes from numbers that were rounded before they were published. */
export interface Row {
  readonly answer: KnownQuestion['answers'][number];
  /** About how many people; `undefined` where that is too few to show. */
  readonly count: number | undefined;
  /** About how many percent of those who told; `undefined` where one of the two numbers is not shown. */
  readonly share: number | undefined;
  /** Percent of everyone this affects, where the organiser knows it. */
  readonly baseline: number | undefined;
}

/** The answers to a question in its own order; what a later version calls an answer is left out. */
export function rowsOf(
  { answers, baseline }: KnownQuestion,
  told: Representation['questions'][number],
): Row[] {
  return answers.map((answer) => {
    const count = told.answers.find(({ id }) => id === answer.id)?.count ?? undefined;
    const share =
      count !== undefined && told.answered
        ? Math.min(100, Math.round((100 * count) / told.answered))
        : undefined;
    const expected = baseline.find((known) => known.answer === answer.id)?.percent;
    return { answer, count, share, baseline: expected };
  });
}
