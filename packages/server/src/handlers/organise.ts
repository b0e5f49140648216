import { checkPollContent } from '../content/check-poll-content.js';
import { firstVersion } from '../content/open-poll.js';
import { readJson } from '../gates/read-json.js';
import { viewPoll } from '../poll-view.js';
import { invalid } from '../problem.js';
import { findPoll, type Handler } from './handler.js';
import { nameFindings } from '../content/refuse-findings.js';

/** `POST /organise/polls` */
export const createPoll: Handler = async (c, { store, account, now }) => {
  const { content, findings } = checkPollContent(await readJson(c), account !== undefined);
  if (!content) throw nameFindings(findings);
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
