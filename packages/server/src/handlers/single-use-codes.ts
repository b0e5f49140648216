import type { Context } from 'hono';
import { codeHeader } from '@earshot/client/contract';
import { hashCode } from '../crypto.js';
import { ProblemError } from '../problem.js';
import type { Service } from '../service.js';
import { needsCode } from '../store/code-rules.js';
import type { StoredPoll } from '../store/store.js';

/** The hash of the single-use code that came with a request; `null` when none did, or the poll asks for none. */
export async function codeOf(
  c: Context,
  stored: StoredPoll,
  { store }: Service,
): Promise<string | null> {
  const code = c.req.header(codeHeader);
  if (code === undefined || !needsCode(stored)) return null;
  return hashCode(await store.secret(), stored.content.id, code);
}

/** Does what may bind a code; a wrong one counts against the address. @throws ProblemError `rate-limited` */
export async function tryCode<T>(c: Context, service: Service, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError && error.problem === 'code-unknown')
      service.countWrongCode(c);
    throw error;
  }
}
