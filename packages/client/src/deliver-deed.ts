import type { GenericSchema, InferOutput } from 'valibot';
import { parse } from './at-the-door.js';
import type { BoardAct } from './board-client.js';
import type { Deed } from './board-deed.js';
import { CommentReceipt, FlagReceipt, IdeaReceipt, SupportReceipt } from './contract/board-mine.js';
import { sequenceHeader } from './contract/headers.js';
import { Deletion } from './contract/vote.js';
import type { Entry } from './entry.js';
import { EarshotError } from './errors.js';
import type { Transport } from './transport.js';
import { aloud, headersOf, write } from './write.js';

/**
 * Sends one deed of the outbox; resolves once its record was confirmed, as its verb has it.
 * @throws EarshotError
 */
export function deliverDeed(
  transport: Transport,
  entry: Entry<Deed>,
  participant: string,
): Promise<BoardAct['receipt']> {
  const { deed } = entry;
  const verb = `board.${deed.verb}`;
  const headers = { ...headersOf(participant, entry), [sequenceHeader]: String(entry.sequence) };
  const send = async <S extends GenericSchema>(
    schema: S,
    method: string,
    body?: unknown,
  ): Promise<InferOutput<S>> => {
    const text = body === undefined ? null : JSON.stringify(body);
    return parse(schema, await write(transport, verb, entry.url, method, text, headers), verb);
  };
  const hold = (expected: boolean, got: boolean) => {
    if (got === expected) return;
    throw new EarshotError('unreadable', `${verb}: expected ${expected}, got ${got}`);
  };
  return aloud(transport, async () => {
    switch (deed.verb) {
      case 'postIdea':
        return send(IdeaReceipt, 'POST', deed.idea);
      case 'changeIdea':
        return send(IdeaReceipt, 'PATCH', deed.change);
      case 'withdrawIdea':
        return send(IdeaReceipt, 'DELETE');
      case 'support': {
        const receipt = await send(SupportReceipt, deed.supports ? 'PUT' : 'DELETE');
        hold(deed.supports, receipt.supported);
        return receipt;
      }
      case 'postComment':
        return send(CommentReceipt, 'POST', deed.comment);
      case 'withdrawComment':
        return send(CommentReceipt, 'DELETE');
      case 'answerMerge':
        return send(IdeaReceipt, 'PUT', { merge: deed.merge });
      case 'flag':
        hold(true, (await send(FlagReceipt, 'POST', deed.flag)).flagged);
        return undefined;
      case 'deleteMine':
        hold(true, (await send(Deletion, 'DELETE')).deleted);
        return undefined;
    }
  });
}
