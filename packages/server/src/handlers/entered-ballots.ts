import { checkBallot } from '../check-ballot.js';
import { enteredKey, fingerprint, hashCode, hashReceipt } from '../crypto.js';
import { readIdempotencyKey } from '../gates/act-headers.js';
import { readJson } from '../gates/read-json.js';
import { optionsOf, takesEntries } from '../poll-view.js';
import { ProblemError, within } from '../problem.js';
import { pollResource } from '../resource.js';
import { EnteredBallot } from '../schemas.js';
import type { StoredPoll } from '../store/store.js';
import { findPoll, type Handler, parse } from './handler.js';
import { identityOf } from './identify.js';
import { viewReceipt } from './vote-view.js';

/** `POST /organise/polls/:id/ballots`: what came on paper, by phone or in person, counted beside the rest */
export const enterBallot: Handler = async (c, service) => {
  const { store, now } = service;
  const entered = parse(EnteredBallot, await readJson(c));
  const { avenue, ballot, code } = entered;
  const act = readIdempotencyKey(c);
  const { content } = await findPoll(c, service);
  const secret = await store.secret();
  const key = await enteredKey(secret, content.id, act);
  const { participant, receipt, mark } = await identityOf(pollResource(content), secret, key);
  const permit = (current: StoredPoll) => {
    refuseEntries(current, now());
    within('ballot', () => checkBallot(ballot, current.content, optionsOf(current)));
  };
  const outcome = await store.record(
    {
      poll: content.id,
      participant,
      receipt: await hashReceipt(secret, content.id, receipt),
      key: act,
      fingerprint: await fingerprint(key, entered),
      sequence: 0,
      at: new Date(now()).toISOString(),
      ballot,
      avenue,
      code: code === undefined ? null : await hashCode(secret, content.id, code),
      mark,
    },
    permit,
  );
  return c.json(viewReceipt(outcome, receipt, mark), 201);
};

function refuseEntries(stored: StoredPoll, now: number): void {
  if (!takesEntries(stored, now)) {
    throw new ProblemError('closed', 'This poll has closed, and takes no late entries any more.');
  }
  if (now < Date.parse(stored.content.about.opens)) {
    throw new ProblemError('not-open', 'This poll has not opened yet.');
  }
}
