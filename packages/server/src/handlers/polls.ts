import { ruleOf } from '@earshot/client/tally';
import { optionsOf, viewPoll } from '../poll-view.js';
import { ProblemError } from '../problem.js';
import { viewResults, whyWithheld } from '../results-view.js';
import type { StoredPoll } from '../store/store.js';
import { textIn } from '../text-in.js';
import { findPoll, type Handler } from './handler.js';
import { sendCsv } from './send-csv.js';

/** `GET /polls/:id` */
export const readPoll: Handler = async (c, service) => {
  const stored = await findPoll(c, service);
  return c.json(viewPoll(stored, service.now()));
};

/** `GET /polls/:id/results` */
export const readResults: Handler = async (c, service) => {
  const stored = await findPoll(c, service);
  refuseWithheld(stored, service.now());
  return c.json(viewResults(stored, await service.results.of(stored), service.now()));
};

/** `GET /polls/:id/results.csv`, labels in the language of `?lang` or the poll's first */
export const readResultsCsv: Handler = async (c, service) => {
  const stored = await findPoll(c, service);
  refuseWithheld(stored, service.now());
  const { id, languages } = stored.content;
  const options = optionsOf(stored);
  const counted = await service.results.of(stored);
  const { turnout, counts, rounds, pairs, winners, unsure, needToKnow, ownWords } = counted;
  const wanted = c.req.query('lang') ?? '';
  const tags = languages.includes(wanted) ? [wanted] : languages;
  const row = (answer: string, option: string, count: number | '') => {
    const label = options.find(({ id }) => id === option)?.label ?? '';
    return [answer, option, textIn(tags, label), count];
  };
  return sendCsv(c, `${id}-results`, [
    ['answer', 'option', 'label', 'count'],
    ...counts.map(({ option, count }) => row('option', option, count)),
    ['unsure', '', '', unsure],
    ['needToKnow', '', '', needToKnow],
    ['ownWords', '', '', ownWords],
    ['turnout', '', '', turnout],
    ...rounds.flatMap((round, index) => [
      ...round.counts.map(({ option, count }) => row(`round ${index + 1}`, option, count)),
      [`round ${index + 1} exhausted`, '', '', round.exhausted],
    ]),
    ...(ruleOf(stored.content) === 'head-to-head'
      ? [
          ...pairs.map(({ option, over, count }) => row(`over ${over}`, option, count)),
          ...winners.map((option) => row('winner', option, '')),
        ]
      : []),
  ]);
};

function refuseWithheld(stored: StoredPoll, now: number): void {
  const why = whyWithheld(stored, now);
  if (why !== null) throw new ProblemError('results-withheld', why);
}
