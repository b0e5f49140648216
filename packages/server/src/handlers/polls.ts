import { toCsv } from '../csv.js';
import { optionsOf, viewPoll } from '../poll-view.js';
import { ProblemError } from '../problem.js';
import { viewResults, whyWithheld } from '../results-view.js';
import type { StoredPoll } from '../store/store.js';
import { textIn } from '../text-in.js';
import { findPoll, type Handler } from './handler.js';

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
  const { turnout, counts, unsure, needToKnow, ownWords } = await service.results.of(stored);
  const wanted = c.req.query('lang') ?? '';
  const tags = languages.includes(wanted) ? [wanted] : languages;
  const csv = toCsv([
    ['answer', 'option', 'label', 'count'],
    ...counts.map(({ option, count }) => {
      const label = options.find((candidate) => candidate.id === option)?.label ?? '';
      return ['option', option, textIn(tags, label), count];
    }),
    ['unsure', '', '', unsure],
    ['needToKnow', '', '', needToKnow],
    ['ownWords', '', '', ownWords],
    ['turnout', '', '', turnout],
  ]);
  return c.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${id}-results.csv"`,
  });
};

function refuseWithheld(stored: StoredPoll, now: number): void {
  const why = whyWithheld(stored, now);
  if (why !== null) throw new ProblemError('results-withheld', why);
}
