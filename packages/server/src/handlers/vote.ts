import type { Context } from 'hono';
import { Ballot } from '@earshot/client/contract';
import { checkBallot } from '../check-ballot.js';
import { readJson } from '../gates/read-json.js';
import { optionsOf } from '../poll-view.js';
import { ProblemError } from '../problem.js';
import { pollResource } from '../resource.js';
import { withoutWords } from '../store/words.js';
import type { Service } from '../service.js';
import type { StoredPoll } from '../store/store.js';
import { findPoll, type Handler, parse } from './handler.js';
import { identify, readAct } from './identify.js';
import { admitOnce, refuseUnlessOpen } from './permission.js';
import { codeOf, tryCode } from './single-use-codes.js';
import { viewReceipt, viewVote } from './vote-view.js';

/** `PUT /polls/:id/vote` */
export const castVote: Handler = async (c, service) => {
  const ballot = parse(Ballot, await readJson(c));
  const { outcome, receipt, mark } = await record(c, service, ballot);
  return c.json(viewReceipt(outcome, receipt, mark));
};

/** `DELETE /polls/:id/vote` */
export const withdrawVote: Handler = async (c, service) => {
  const { outcome } = await record(c, service, null);
  return c.json({ contract: 1, withdrawn: true, sequence: outcome.sequence });
};

/** `GET /polls/:id/vote` */
export const readVote: Handler = async (c, service) => {
  const stored = await findPoll(c, service);
  const { id } = stored.content;
  const { participant, receipt } = await identify(c, pollResource(stored.content), service);
  const vote = await service.store.readVote(id, { participant });
  if (!vote) throw new ProblemError('no-vote', 'This participant has not voted.');
  // Whoever sits at the device next sees what was chosen, not what was written.
  const ballot = withoutWords(vote.ballot);
  return c.json(viewVote({ ...vote, ballot }, receipt));
};

async function record(c: Context, service: Service, ballot: Ballot | null) {
  const stored = await findPoll(c, service);
  const resource = pollResource(stored.content);
  const { act, identity } = await readAct(c, resource, service, { ballot });
  const code = await codeOf(c, stored, service);
  const admit = admitOnce(c, service);
  const permit = (current: StoredPoll, isNew: boolean) => {
    refuseUnlessOpen(current, service.now());
    if (ballot) checkBallot(ballot, current.content, optionsOf(current));
    admit(current, isNew);
  };
  const { receipt, mark } = identity;
  const cast = { ...act, poll: resource.name, ballot, avenue: 'online' as const, code, mark };
  const outcome = await tryCode(c, service, () => service.store.record(cast, permit));
  return { outcome, receipt, mark };
}
