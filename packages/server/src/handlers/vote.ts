import type { Context } from 'hono';
import { Ballot } from '@earshot/client/contract';
import { checkBallot } from '../check-ballot.js';
import { fingerprint, hashReceipt } from '../crypto.js';
import { participantKey } from '../gates/authorise.js';
import { readIdempotencyKey, readSequence } from '../gates/act-headers.js';
import { readJson } from '../gates/read-json.js';
import { optionsOf } from '../poll-view.js';
import { ProblemError } from '../problem.js';
import { withoutWords } from '../store/words.js';
import type { Service } from '../service.js';
import type { StoredPoll } from '../store/store.js';
import { findPoll, type Handler, identify, parse } from './handler.js';
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
  const { participant, receipt } = await identify(c, stored, service);
  const vote = await service.store.readVote(id, { participant });
  if (!vote) throw new ProblemError('no-vote', 'This participant has not voted.');
  // Whoever sits at the device next sees what was chosen, not what was written.
  const ballot = withoutWords(vote.ballot);
  return c.json(viewVote({ ...vote, ballot }, receipt));
};

async function record(c: Context, service: Service, ballot: Ballot | null) {
  const key = readIdempotencyKey(c);
  const sequence = readSequence(c);
  const stored = await findPoll(c, service);
  const { id } = stored.content;
  const { participant, receipt, mark } = await identify(c, stored, service);
  const act = {
    poll: id,
    participant,
    receipt: await hashReceipt(await service.store.secret(), id, receipt),
    key,
    fingerprint: await fingerprint(participantKey(c), { sequence, ballot }),
    sequence,
    at: new Date(service.now()).toISOString(),
    ballot,
    avenue: 'online' as const,
    code: await codeOf(c, stored, service),
    mark,
  };
  const admit = admitOnce(c, service);
  const permit = (current: StoredPoll, isNew: boolean) => {
    refuseUnlessOpen(current, service.now());
    if (ballot) checkBallot(ballot, current.content, optionsOf(current));
    admit(current, isNew);
  };
  const outcome = await tryCode(c, service, () => service.store.record(act, permit));
  return { outcome, receipt, mark };
}
