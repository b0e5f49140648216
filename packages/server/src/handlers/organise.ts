import { checkPollContent } from '../content/check-poll-content.js';
import { toFieldError } from '../content/finding.js';
import { firstVersion } from '../content/open-poll.js';
import { toCsv } from '../csv.js';
import { readJson } from '../gates/read-json.js';
import { viewPoll } from '../poll-view.js';
import { invalid, maximumErrors, ProblemError } from '../problem.js';
import { Decision } from '../schemas.js';
import { findPoll, type Handler, parse } from './handler.js';

/** `POST /organise/polls` */
export const createPoll: Handler = async (c, { store, account, now }) => {
  const { content, findings } = checkPollContent(await readJson(c), account !== undefined);
  if (!content) {
    const named = findings.slice(0, maximumErrors);
    const advice = named.map((finding) => finding.advice).join(' ');
    throw new ProblemError('invalid', advice, named.map(toFieldError));
  }
  const stored = firstVersion(content);
  await store.changePoll(content.id, (current) => {
    if (current) throw invalid('id', 'an id that no other poll has', `"${content.id}"`);
    return stored;
  });
  return c.json(viewPoll(stored, now()), 201, { Location: `/polls/${content.id}` });
};

/** `POST /organise/polls/:id/close` */
export const closePoll: Handler = async (c, service) => {
  const { store, now } = service;
  const { content } = await findPoll(c, service);
  await store.changePoll(content.id, (current) =>
    current && current.closedAt === null
      ? { ...current, closedAt: new Date(now()).toISOString(), version: current.version + 1 }
      : null,
  );
  return c.json(viewPoll(await findPoll(c, service), now()));
};

/** `GET /organise/polls/:id/waiting` */
export const listWaiting: Handler = async (c, service) => {
  const { content } = await findPoll(c, service);
  const words = await service.store.listWords(content.id, 'waiting');
  return c.json({ contract: 1, entries: words.map(({ state: _, ...entry }) => entry) });
};

/** `POST /organise/polls/:id/waiting/:entry` */
export const decideWords: Handler = async (c, service) => {
  const { decision } = parse(Decision, await readJson(c));
  const { content } = await findPoll(c, service);
  const state = decision === 'show' ? 'shown' : 'hidden';
  const entry = c.req.param('entry') ?? '';
  const known =
    /^[0-9A-Z]{1,64}$/.test(entry) && (await service.store.moderate(content.id, entry, state));
  if (!known) throw new ProblemError('not-found', 'These words are gone, or were changed since.');
  return c.json({ contract: 1, decision });
};

/** `GET /organise/polls/:id/votes.json` */
export const exportVotes: Handler = async (c, service) => {
  const { content } = await findPoll(c, service);
  const marked = await service.store.listBallots(content.id);
  return c.json({ contract: 1, id: content.id, ballots: marked.map(({ ballot }) => ballot) });
};

/** `GET /organise/polls/:id/votes.csv` */
export const exportVotesCsv: Handler = async (c, service) => {
  const { content } = await findPoll(c, service);
  const ballots = await service.store.listBallots(content.id);
  const csv = toCsv([
    ['options', 'ownWords', 'unsure', 'needToKnow', 'reason', 'lang'],
    ...ballots.map(({ ballot: { options, ownWords, unsure, needToKnow, reason, lang } }) => [
      options.join(' '),
      ownWords ?? '',
      unsure ? 'true' : '',
      needToKnow === '' ? 'true' : (needToKnow ?? ''),
      reason ?? '',
      lang ?? '',
    ]),
  ]);
  return c.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${content.id}-votes.csv"`,
  });
};
