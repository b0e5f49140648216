import type { Ballot, Poll } from '@earshot/client/contract';
import type { Answer, Answers } from '../ballot/answers.js';
import { known, standsAlone } from './known.js';

/** Chooses an answer or drops it. "Not sure yet" and "I need to know more" stand alone, as every answer does where one is asked for. */
export function choose(answers: Answers, poll: Poll, answer: Answer, on: boolean): Answers {
  const alone = (one: Answer) => poll.kind === 'one' || one === 'unsure' || one === 'needToKnow';
  const others = answers.chosen.filter((one) => one !== answer);
  if (!on) return { ...answers, chosen: others };
  if (alone(answer)) return { ...answers, chosen: [answer] };
  return { ...answers, chosen: [...others.filter((one) => !alone(one)), answer] };
}

/** The ballot that stands for the answers. */
export function ballotOf(answers: Answers, poll: Poll, lang: string): Ballot {
  const { chosen, ranking, dots } = known(answers, poll);
  const { ownWords, needToKnow, reason } = answers;
  const marks = !standsAlone(answers);
  return {
    options: poll.options.map(({ id }) => id).filter((id) => chosen.includes(`option:${id}`)),
    ...(marks &&
      poll.kind === 'ranked' &&
      ranking.length > 0 && { ranking: structuredClone(ranking) }),
    ...(marks && poll.kind === 'dots' && dots.length > 0 && { dots: structuredClone(dots) }),
    ...(chosen.includes('ownWords') && { ownWords }),
    ...(chosen.includes('unsure') && { unsure: true }),
    ...(chosen.includes('needToKnow') && { needToKnow }),
    ...(poll.reason !== 'off' && reason && { reason }),
    lang,
  };
}
