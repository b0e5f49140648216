import type { Poll } from '@earshot/client/contract';
import type { Answers } from '../ballot/answers.js';

/** Chooses an option in the way of its poll: ticked, last in order, or with a dot. What it has already it keeps. */
export function chooseOption(answers: Answers, { kind }: Poll, id: string): Answers {
  const { ranking, dots } = answers;
  const chosen = answers.chosen.filter((answer) => answer !== 'unsure' && answer !== 'needToKnow');
  const answer = `option:${id}` as const;
  switch (kind) {
    case 'one':
      return { ...answers, chosen: [answer] };
    case 'several':
      return { ...answers, chosen: [...chosen.filter((other) => other !== answer), answer] };
    case 'ranked':
      return {
        ...answers,
        chosen,
        ranking: ranking.flat().includes(id) ? ranking : [...ranking, [id]],
      };
    case 'dots':
      return {
        ...answers,
        chosen,
        dots: dots.some(({ option }) => option === id) ? dots : [...dots, { option: id, dots: 1 }],
      };
  }
}
