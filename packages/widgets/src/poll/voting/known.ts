import type { Poll } from '@earshot/client/contract';
import type { Answers } from '../ballot/answers.js';

/** The answers without options that are gone since they were chosen. */
export function known(answers: Answers, { options }: Poll): Answers {
  const ids = new Set(options.map(({ id }) => id));
  return {
    ...answers,
    chosen: answers.chosen.filter(
      (answer) => !answer.startsWith('option:') || ids.has(answer.slice('option:'.length)),
    ),
    ranking: answers.ranking
      .map((rank) => rank.filter((id) => ids.has(id)))
      .filter((rank) => rank.length > 0),
    dots: answers.dots.filter(({ option }) => ids.has(option)),
  };
}

/** Whether an answer is chosen that stands alone: what is ranked or given dots stays, and is not cast with it. */
export const standsAlone = ({ chosen }: Answers): boolean =>
  chosen.includes('unsure') || chosen.includes('needToKnow');
