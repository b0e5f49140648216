import type { Avenue } from '@earshot/client/contract';
import type { BoardTables } from './boards/board-tables.js';
import type { KeptOption } from './option-rules.js';
import type { PromptTables } from './prompts/prompt-tables.js';
import type { WordKind, WordState } from './store.js';

/** The tables as Kysely sees them; the migrations make them. Times are ISO 8601, booleans 0 or 1, so that all databases agree. */
export interface Tables extends BoardTables, PromptTables {
  polls: {
    id: string;
    /** PollContent, as JSON. */
    content: string;
    version: number;
    /** As JSON. */
    revisions: string;
    /** Options of people that were let in, as JSON. */
    added: string;
    /** As JSON. */
    replies: string;
    closed_at: string | null;
    erased_at: string | null;
    /** Counted, as JSON. */
    final_counts: string | null;
  };
  /** What hashes are mixed with. */
  secrets: { name: string; value: string };
  participants: {
    poll_id: string;
    participant_hash: string;
    /** `null` once the participant has had everything deleted. */
    receipt_hash: string | null;
    /** PostgreSQL answers big integers as strings. */
    last_sequence: number | string;
  };
  votes: {
    poll_id: string;
    participant_hash: string;
    /** The ballot without words and language, as JSON, so that equal answers can be counted together. */
    choices: string;
    lang: string | null;
    sequence: number | string;
    cast_at: string;
    avenue: Avenue;
    mark: string | null;
  };
  words: {
    id: string;
    poll_id: string;
    participant_hash: string;
    kind: WordKind;
    text: string;
    state: WordState;
    /** Ids of the replies to them, as JSON. */
    replies: string;
  };
  outcomes: {
    poll_id: string;
    participant_hash: string;
    idempotency_key: string;
    fingerprint: string;
    sequence: number | string;
    at: string;
    waiting: number;
  };
  codes: {
    poll_id: string;
    code_hash: string;
    /** Who has used it; `null` while it is free. */
    participant_hash: string | null;
  };
  suggested_options: {
    id: string;
    poll_id: string;
    participant_hash: string;
    idempotency_key: string;
    label: string;
    lang: string | null;
    state: KeptOption['state'];
    /** Rises, so that the oldest is read first. */
    place: number;
  };
}
