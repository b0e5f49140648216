import { textIn } from '../text-in.js';
import { toCsv } from '../csv.js';
import { resultsTimeOf, stateOf, viewPoll } from '../poll-view.js';
import { ProblemError } from '../problem.js';
import type { StoredPoll, Words } from '../store/store.js';
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
  const { content, version } = stored;
  const { shown, ...tally } = await service.results.of(stored);
  const words = (kind: Words['kind']) => shown.filter((entry) => entry.kind === kind);
  return c.json({
    contract: 1,
    id: content.id,
    version,
    final: stateOf(stored, service.now()) === 'closed',
    ...tally,
    said: words('ownWords').map(toSaid),
    reasons: words('reason').map((entry) => ({ ...toSaid(entry), options: entry.options })),
  });
};

/** `GET /polls/:id/results.csv`, labels in the language of `?lang` or the poll's first */
export const readResultsCsv: Handler = async (c, service) => {
  const stored = await findPoll(c, service);
  refuseWithheld(stored, service.now());
  const { id, options, languages } = stored.content;
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

function toSaid({ id, text, lang }: Words) {
  return { id, text, ...(lang === null ? {} : { lang }) };
}

function refuseWithheld(stored: StoredPoll, now: number): void {
  const state = stateOf(stored, now);
  const time = resultsTimeOf(stored.content);
  const withheld =
    state === 'paused' || time === 'never' || (time === 'closing' && state !== 'closed');
  if (!withheld) return;
  throw new ProblemError(
    'results-withheld',
    state === 'paused' ? 'Results rest during the pause.' : `Results are shown: ${time}.`,
  );
}
