import type { PollContent, Revision } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { Store, StoredPoll } from '../store/store.js';
import type { Finding } from './finding.js';
import { textsOf } from './texts.js';

/**
 * Puts checked content into force. After the first vote no option may go and the kind may not change; changes of
 * wording are recorded for everyone to see.
 * @param at when, ISO 8601
 * @returns what keeps the content from coming into force; then the old content stays
 */
export async function openPoll(store: Store, content: PollContent, at: string): Promise<Finding[]> {
  let findings: Finding[] = [];
  await store.changePoll(content.id, (current, voted) => {
    if (!current) return firstVersion(content);
    if (JSON.stringify(current.content) === JSON.stringify(content)) return null;
    findings = voted ? checkAgainstVotes(current.content, content) : [];
    if (findings.length > 0) return null;
    const revisions = voted ? changesOfWording(current.content, content, at) : [];
    return {
      ...current,
      content,
      version: current.version + 1,
      revisions: [...current.revisions, ...revisions],
    };
  });
  return findings;
}

/** A poll that nobody has answered yet. */
export function firstVersion(content: PollContent): StoredPoll {
  const none = { closedAt: null, erasedAt: null, finalCounts: null };
  return { content, version: 1, revisions: [], ...none };
}

function checkAgainstVotes(before: PollContent, after: PollContent): Finding[] {
  const findings: Finding[] = [];
  if (before.kind !== after.kind) {
    findings.push({
      path: ['kind'],
      expected: `"${before.kind}", because people have voted`,
      got: `"${after.kind}"`,
      advice: 'Put it back. To ask in another way, make a new poll with another id.',
    });
  }
  for (const { id } of before.options) {
    if (after.options.some((option) => option.id === id)) continue;
    findings.push({
      path: ['options'],
      expected: `the option "${id}", because people have voted`,
      got: 'none of this id',
      advice: 'Put it back: its words may change, its id may not. Or make a new poll.',
    });
  }
  return findings;
}

function changesOfWording(before: PollContent, after: PollContent, at: string) {
  const old = new Map(wordings(before));
  return wordings(after).flatMap(([field, text]): InferOutput<typeof Revision>[] => {
    const previous = old.get(field);
    const same = JSON.stringify(previous) === JSON.stringify(text);
    return previous === undefined || same ? [] : [{ at, field, before: previous, after: text }];
  });
}

/** Texts by a name that survives reordering; members of other lists than the options have none. */
function wordings(content: PollContent) {
  return textsOf(content).flatMap(({ path, text }): [string, typeof text][] => {
    const [list, index, ...rest] = path;
    if (list === 'options')
      return [[['options', content.options[Number(index)]?.id, ...rest].join('.'), text]];
    return path.some((key) => typeof key === 'number') ? [] : [[path.join('.'), text]];
  });
}
