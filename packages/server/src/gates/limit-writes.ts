import type { Context } from 'hono';
import { participantHeader } from '@earshot/client/contract';
import { findPoll } from '../handlers/handler.js';
import { identify } from '../handlers/identify.js';
import { codeOf } from '../handlers/single-use-codes.js';
import { pollResource } from '../resource.js';
import type { Service } from '../service.js';
import { needsCode } from '../store/code-rules.js';
import { addressOf } from './address.js';
import { countTo, refuseFor } from './limit.js';

/**
 * Slows floods of writes from one address. Whoever holds a code of the poll is counted alone beyond that: a neighbour
 * who guesses codes behind the same address keeps nobody from voting.
 */
export function limitWrites(service: Service): (c: Context) => Promise<void> {
  const { writes, window } = service.rateLimit;
  const countAddress = countTo(writes, window);
  const countHolder = countTo(writes, window);
  return async (c) => {
    const seconds = countAddress(addressOf(c, service.proxyHops));
    if (seconds === 0) return;
    const holder = await holderOf(c, service);
    refuseFor(holder === null ? seconds : countHolder(holder), c);
  };
}

/** The participant who has bound a code, else the code that is still free; `null` for everyone else. */
async function holderOf(c: Context, service: Service): Promise<string | null> {
  const id = c.req.param('id');
  if (id === undefined || !c.req.path.startsWith('/polls/')) return null;
  if (c.req.header(participantHeader) === undefined) return null;
  const stored = await findPoll(c, service);
  if (!needsCode(stored)) return null;
  const { participant } = await identify(c, pollResource(stored.content), service);
  if (await service.store.holdsCode(id, participant, null)) return participant;
  const code = await codeOf(c, stored, service);
  return code !== null && (await service.store.holdsCode(id, participant, code)) ? code : null;
}
