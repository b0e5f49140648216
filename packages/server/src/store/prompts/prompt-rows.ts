import type { Selectable } from 'kysely';
import type { Tables } from '../tables.js';
import type { StoredPrompt } from './prompt-store.js';
import type { GroupRecord, ResponseKind, ResponseRecord } from './records.js';

/** A prompt from its row. */
export function fromPromptRow(row: Selectable<Tables['prompts']>): StoredPrompt {
  return {
    content: JSON.parse(row.content) as StoredPrompt['content'],
    version: row.version,
    revisions: JSON.parse(row.revisions) as StoredPrompt['revisions'],
    paused: JSON.parse(row.paused ?? 'null') as StoredPrompt['paused'],
    closedAt: row.closed_at,
    erasedAt: row.erased_at,
  };
}

/** A row from its prompt. */
export function toPromptRow(prompt: StoredPrompt): Selectable<Tables['prompts']> {
  return {
    id: prompt.content.id,
    content: JSON.stringify(prompt.content),
    version: prompt.version,
    revisions: JSON.stringify(prompt.revisions),
    paused: prompt.paused && JSON.stringify(prompt.paused),
    closed_at: prompt.closedAt,
    erased_at: prompt.erasedAt,
  };
}

/** A group from its row. */
export function fromGroupRow(row: Selectable<Tables['groups']>): GroupRecord {
  const { id, lang, edition, reason, state, threshold } = row;
  return {
    ...{ id, lang, edition, reason, state, threshold },
    name: JSON.parse(row.name) as GroupRecord['name'],
    formerNames: JSON.parse(row.former_names) as GroupRecord['formerNames'],
    nameState: row.name_state,
    steps: JSON.parse(row.steps) as GroupRecord['steps'],
    isOrganisers: row.organisers === 1,
  };
}

/** A row from its group. */
export function toGroupRow(prompt: string, group: GroupRecord): Selectable<Tables['groups']> {
  const { id, lang, edition, reason, state, threshold } = group;
  return {
    ...{ id, lang, edition, reason, state, threshold },
    prompt_id: prompt,
    name: JSON.stringify(group.name),
    former_names: JSON.stringify(group.formerNames),
    name_state: group.nameState,
    steps: JSON.stringify(group.steps),
    organisers: group.isOrganisers ? 1 : 0,
  };
}

/** What somebody said of a group, from its row. */
export function fromResponseRow<Kind extends ResponseKind>(
  row: Selectable<Tables['group_responses']>,
): ResponseRecord<Kind> {
  return {
    group: row.group_id,
    participant: row.participant_hash,
    kind: row.kind as Kind,
    content: JSON.parse(row.content ?? 'null') as ResponseRecord<Kind>['content'],
    sequence: Number(row.sequence),
  };
}
