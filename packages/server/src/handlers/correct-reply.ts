import type { Reply, Revision } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import { checkText } from '../content/language-rules.js';
import { readJson } from '../gates/read-json.js';
import { ProblemError } from '../problem.js';
import { ReplyWords } from '../schemas.js';
import { findPoll, type Handler, parse } from './handler.js';
import { refuseFindings } from '../content/refuse-findings.js';

/** `PUT /organise/polls/:id/replies/:reply`: what was published stays to be read among the changes of wording */
export const correctReply: Handler = async (c, service) => {
  const words = parse(ReplyWords, await readJson(c));
  const { store, now } = service;
  const { id, languages } = (await findPoll(c, service)).content;
  refuseFindings([
    ...checkText(languages, { path: ['question'], text: words.question }),
    ...checkText(languages, { path: ['reply'], text: words.reply }),
  ]);
  const at = new Date(now()).toISOString();
  let corrected: Reply | undefined;
  await store.changePoll(id, (current) => {
    const before = current?.replies.find((reply) => reply.id === c.req.param('reply'));
    if (!current || !before) return null;
    const after = { ...before, ...words };
    corrected = after;
    return {
      ...current,
      version: current.version + 1,
      replies: current.replies.map((reply) => (reply === before ? after : reply)),
      revisions: [...current.revisions, ...changes(before, after, at)],
    };
  });
  if (!corrected) throw new ProblemError('not-found', 'There is no such reply.');
  return c.json(corrected);
};

function changes(before: Reply, after: Reply, at: string): InferOutput<typeof Revision>[] {
  return (['question', 'reply'] as const)
    .filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
    .map((part) => ({
      at,
      field: `replies.${after.id}.${part}`,
      before: before[part],
      after: after[part],
    }));
}
