import { parse } from './at-the-door.js';
import { sequenceHeader } from './contract/headers.js';
import { Deletion, OptionReceipt, Receipt, Withdrawal, type OwnOption } from './contract/vote.js';
import type { Entry } from './entry.js';
import { EarshotError } from './errors.js';
import type { PollDeed } from './poll-deed.js';
import type { Suggestion } from './suggestions.js';
import type { Transport } from './transport.js';
import { aloud, headersOf, write } from './write.js';

/**
 * Sends one act of the outbox; resolves once its record was confirmed.
 * @throws EarshotError
 */
export function deliverAct(
  transport: Transport,
  entry: Entry<PollDeed>,
  participant: string,
): Promise<Receipt | undefined> {
  const verb = `poll.${entry.verb}`;
  const headers = {
    ...headersOf(participant, entry),
    [sequenceHeader]: String(entry.sequence),
  };
  const send = (method: string, body: string | null) =>
    write(transport, verb, entry.url, method, body, headers);
  return aloud(transport, async () => {
    if (entry.verb === 'castVote') {
      return parse(Receipt, await send('PUT', JSON.stringify(entry.ballot)), verb);
    }
    try {
      const answer = await send('DELETE', null);
      const isDone =
        entry.verb === 'deleteMine'
          ? parse(Deletion, answer, verb).deleted
          : parse(Withdrawal, answer, verb).withdrawn;
      if (!isDone) throw new EarshotError('unreadable', `${verb}: expected true, got false`);
    } catch (error) {
      // No vote is what the person wants.
      if ((error as EarshotError).type !== 'no-vote') throw error;
    }
    return undefined;
  });
}

/**
 * Sends one suggested option; resolves once it was received.
 * @throws EarshotError
 */
export function deliverOption(
  transport: Transport,
  url: string,
  suggestion: Suggestion,
): Promise<OwnOption> {
  const verb = 'poll.suggestOption';
  const headers = headersOf(suggestion.participant, suggestion);
  return aloud(transport, async () => {
    const answer = await write(transport, verb, url, 'POST', suggestion.body, headers);
    return parse(OptionReceipt, answer, verb).option;
  });
}
