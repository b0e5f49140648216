import type { Revision } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { Content } from './content.js';
import type { Finding } from './finding.js';
import { revisionsOf } from './revisions.js';

/** What content is kept as, whichever type it is of. */
interface Kept<Kind extends Content> {
  readonly content: Kind;
  readonly version: number;
  readonly revisions: readonly InferOutput<typeof Revision>[];
}

/**
 * Kept content as it is changed by its file. Changes of wording and of what binds the organiser are recorded for everyone
 * to see, once people have taken part.
 * @param used whether anyone has
 * @param check what they rely on that the change would break
 * @param at when, ISO 8601
 * @returns `next` as it is to be kept; `null` where nothing changes or `findings` say why it may not
 */
export function renew<Kind extends Content, Stored extends Kept<Kind>>(
  current: Stored & Kept<Kind>,
  content: Kind,
  used: boolean,
  check: (before: Kind, after: Kind) => Finding[],
  at: string,
): { readonly next: Stored | null; readonly findings: Finding[] } {
  if (JSON.stringify(current.content) === JSON.stringify(content)) {
    return { next: null, findings: [] };
  }
  const findings = used ? check(current.content, content) : [];
  if (findings.length > 0) return { next: null, findings };
  const added = used ? revisionsOf(current.content, content, at) : [];
  const revisions = [...current.revisions, ...added];
  return { next: { ...current, content, version: current.version + 1, revisions }, findings };
}
