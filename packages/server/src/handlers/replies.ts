import type { Reply } from '@earshot/client/contract';
import { checkText } from '../content/language-rules.js';
import { randomId } from '../crypto.js';
import { readJson } from '../gates/read-json.js';
import { invalid, ProblemError } from '../problem.js';
import { NewReply } from '../schemas.js';
import { stateOf } from '../state.js';
import type { Store } from '../store/store.js';
import { findPoll, type Handler, parse } from './handler.js';
import { refuseFindings } from '../content/refuse-findings.js';

/** `POST /organise/polls/:id/replies` */
export const publishReply: Handler = async (c, service) => {
  const { entries, question, reply: words } = parse(NewReply, await readJson(c));
  const { store, now } = service;
  const stored = await findPoll(c, service);
  const { id, languages } = stored.content;
  refuseFindings([
    ...checkText(languages, { path: ['question'], text: question }),
    ...checkText(languages, { path: ['reply'], text: words }),
  ]);
  if (stateOf(stored, now()) === 'paused') {
    throw new ProblemError('paused', 'Nothing is published during the pause.');
  }
  await refuseOtherWords(id, entries, store);
  // A retry publishes nothing twice.
  const same = stored.replies.find(
    (one) => JSON.stringify([one.question, one.reply]) === JSON.stringify([question, words]),
  );
  const waiting = await store.listWords(id, 'waiting');
  if (same && !waiting.some((entry) => entries.includes(entry.id))) return c.json(same, 201);
  const at = new Date(now()).toISOString();
  const reply: Reply = { id: randomId(), question, reply: words, at };
  if (!(await store.reply(id, entries, reply))) throw gone();
  return c.json(reply, 201);
};

/** A reply is to "I need to know more": a reason that it marked as read would be lost. */
async function refuseOtherWords(poll: string, ids: readonly string[], store: Store): Promise<void> {
  const states = ['waiting', 'shown', 'hidden'] as const;
  const words = (await Promise.all(states.map((state) => store.listWords(poll, state)))).flat();
  const kinds = new Map(words.map(({ id, kind }) => [id, kind]));
  ids.forEach((id, index) => {
    const kind = kinds.get(id);
    if (kind === undefined) throw gone();
    if (kind !== 'needToKnow') throw invalid(`entries.${index}`, '"needToKnow"', `"${kind}"`);
  });
}

function gone(): ProblemError {
  return new ProblemError('not-found', 'Some of these words are gone, or were changed since.');
}
