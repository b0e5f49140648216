import type { GenericSchema, InferOutput } from 'valibot';
import { parse } from './at-the-door.js';
import { sequenceHeader } from './contract/headers.js';
import { Deletion } from './contract/vote.js';
import type { Entry } from './entry.js';
import { EarshotError } from './errors.js';
import type { AnyDeed, KeptDeed } from './kept-deed.js';
import type { Transport } from './transport.js';
import { aloud, headersOf, write } from './write.js';

/** One attempt to send a deed. What it asks rejects with an `EarshotError`. */
export interface Attempt {
  /** Sends the deed; what comes back is parsed at the door. */
  send<S extends GenericSchema>(schema: S, method: string, body?: unknown): Promise<InferOutput<S>>;
  /** Asks for everything of this participant to be deleted. */
  deleteMine(): Promise<undefined>;
  /** Holds the back end to what was done. @throws EarshotError `unreadable` where it says something else. */
  hold(expected: boolean, got: boolean): void;
}

/**
 * Sends one deed of the outbox; resolves once its record was confirmed, as its verb has it.
 * @param what The kind of resource, for messages: `board`.
 * @param make Makes the request that belongs to the deed's verb.
 * @throws EarshotError
 */
export function deliverDeed<Deed extends AnyDeed, Receipt>(
  what: string,
  transport: Transport,
  entry: Entry<KeptDeed<Deed>>,
  participant: string,
  make: (deed: Deed, attempt: Attempt) => Promise<Receipt>,
): Promise<Receipt> {
  const verb = `${what}.${entry.deed.verb}`;
  const headers = { ...headersOf(participant, entry), [sequenceHeader]: String(entry.sequence) };
  const attempt: Attempt = {
    async send(schema, method, body) {
      const text = body === undefined ? null : JSON.stringify(body);
      return parse(schema, await write(transport, verb, entry.url, method, text, headers), verb);
    },
    async deleteMine() {
      attempt.hold(true, (await attempt.send(Deletion, 'DELETE')).deleted);
      return undefined;
    },
    hold(expected, got) {
      if (got === expected) return;
      throw new EarshotError('unreadable', `${verb}: expected ${expected}, got ${got}`);
    },
  };
  return aloud(transport, () => make(entry.deed, attempt));
}
