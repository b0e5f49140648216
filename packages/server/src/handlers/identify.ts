import type { Context } from 'hono';
import { receiptHeader, sequenceHeader } from '@earshot/client/contract';
import { fingerprint, hashParticipant, hashReceipt, markOf, receiptOf } from '../crypto.js';
import { readIdempotencyKey, readSequence } from '../gates/act-headers.js';
import { participantKey } from '../gates/authorise.js';
import { ProblemError } from '../problem.js';
import type { Resource } from '../resource.js';
import type { Service } from '../service.js';
import type { Who } from '../store/store.js';

/** Who someone is in a poll, on a board or on a prompt. */
export interface Identity {
  /** The hash of the key or of the account. */
  readonly participant: string;
  /** The code by which the person finds what is held. */
  readonly receipt: string;
  readonly mark: string | null;
}

/**
 * Whose request it is: the account where the resource asks for one, else the key. The receipt comes from the key too,
 * for nobody can guess that; so does the mark, where ballots carry one.
 * @throws ProblemError `unauthorised`
 */
export async function identify(
  c: Context,
  resource: Resource,
  { account, store }: Service,
): Promise<Identity> {
  const key = participantKey(c);
  const secret = await store.secret();
  if (resource.eligibility !== 'account') return identityOf(resource, secret, key);
  const name = account?.(c.req.raw);
  if (name === undefined) throw new ProblemError('unauthorised', 'Sign in to take part.');
  return identityOf(resource, secret, key, name);
}

/** Under which hash, receipt and mark a key is known, or the account that used it. */
export async function identityOf(
  { name, findable }: Resource,
  secret: string,
  key: string,
  account?: string,
): Promise<Identity> {
  return {
    participant: await hashParticipant(secret, name, account ? `account:${account}` : key),
    receipt: await receiptOf(name, key, account),
    mark: findable ? await markOf(name, key, account) : null,
  };
}

/**
 * What every act of a participant brings, its keys and receipts hashed.
 * @param payload with what tells this act from others of its kind: a key is never used for two
 */
export async function readAct(c: Context, resource: Resource, service: Service, payload: object) {
  const key = readIdempotencyKey(c);
  const sequence = readSequence(c);
  const identity = await identify(c, resource, service);
  return {
    identity,
    act: {
      participant: identity.participant,
      receipt: await hashReceipt(await service.store.secret(), resource.name, identity.receipt),
      key,
      fingerprint: await fingerprint(participantKey(c), { sequence, ...payload }),
      sequence,
      at: new Date(service.now()).toISOString(),
    },
  };
}

/** Who asks for what is held of them, by key or by receipt; the latter can be guessed, so it is counted. */
export async function whoAsks(
  c: Context,
  resource: Resource,
  service: Service,
): Promise<{ who: Who; receipt: string }> {
  const given = c.req.header(receiptHeader);
  if (given === undefined) {
    const { participant, receipt } = await identify(c, resource, service);
    return { who: { participant }, receipt };
  }
  service.tryReceipt(c);
  const secret = await service.store.secret();
  return { who: { receipt: await hashReceipt(secret, resource.name, given) }, receipt: given };
}

/** Where a deletion stands among a participant's acts: without a key there is no order to keep. */
export function deletionSequence(c: Context): number {
  return c.req.header(sequenceHeader) === undefined ? 0 : readSequence(c);
}
