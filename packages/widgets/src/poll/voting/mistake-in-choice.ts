import type { Poll } from '@earshot/client/contract';
import { maximumOf, type Answers } from '../ballot/answers.js';
import { standsAlone } from './known.js';
import type { Mistake } from './mistakes.js';

type Finding = Pick<Mistake, 'kind' | 'over' | 'option'> | undefined;

/** Whether as much is chosen as the poll asks for. */
export function mistakeInChoice(answers: Answers, poll: Poll): Finding {
  if (standsAlone(answers)) return undefined;
  switch (poll.kind) {
    case 'ranked':
      return mistakeInRanking(answers, poll);
    case 'dots':
      return mistakeInDots(answers, poll);
    default:
      return mistakeInBoxes(answers, poll);
  }
}

function mistakeInBoxes({ chosen }: Answers, poll: Poll): Finding {
  if (!chosen.length) return { kind: 'choose' };
  if (poll.kind === 'one') return undefined;
  if (chosen.length < poll.minimum) return { kind: 'tooFew' };
  if (chosen.length > maximumOf(poll)) return { kind: 'tooMany' };
  return undefined;
}

function mistakeInRanking({ chosen, ranking }: Answers, poll: Poll): Finding {
  const ranks = ranking.length;
  if (!ranks && chosen.includes('ownWords')) return undefined;
  if (ranks < Math.max(1, poll.minimum)) return { kind: 'tooFewRanks' };
  if (ranks > (poll.maximum ?? ranks)) return { kind: 'tooManyRanks' };
  return undefined;
}

function mistakeInDots({ chosen, dots }: Answers, poll: Poll): Finding {
  const { budget, perOption = budget } = poll;
  const given = dots.reduce((sum, { dots }) => sum + dots, 0);
  if (!given && chosen.includes('ownWords')) return undefined;
  if (given < Math.max(1, poll.minimum)) return { kind: 'tooFewDots' };
  if (given > budget) return { kind: 'tooManyDots', over: given - budget };
  const tooMany = dots.find(({ dots }) => dots > perOption);
  return tooMany && { kind: 'tooManyOnOne', option: tooMany.option };
}
