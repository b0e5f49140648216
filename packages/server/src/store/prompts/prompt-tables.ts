import type { GroupState } from '@earshot/client/contract';
import type { NameState, PromptDecision } from './prompt-store.js';
import type { ResponseKind } from './records.js';

/** The tables of prompts, written down as those of polls are. */
export interface PromptTables {
  prompts: {
    id: string;
    /** PromptContent, as JSON. */
    content: string;
    version: number;
    /** As JSON. */
    revisions: string;
    /** As JSON. */
    paused: string | null;
    closed_at: string | null;
    erased_at: string | null;
  };
  prompt_decisions: {
    id: string;
    prompt_id: string;
    /** Rises. */
    place: number;
    at: string;
    decision: PromptDecision['decision'];
    group_id: string | null;
    reason: string;
  };
  prompt_participants: {
    prompt_id: string;
    participant_hash: string;
    receipt_hash: string | null;
    /** PostgreSQL answers big integers as strings. */
    last_sequence: number | string;
    deleted_sequence: number | string;
  };
  prompt_outcomes: {
    prompt_id: string;
    participant_hash: string;
    idempotency_key: string;
    fingerprint: string;
    /** As `ActKind` has it. */
    kind: string;
    sequence: number | string;
    at: string;
    about: string;
  };
  groups: {
    prompt_id: string;
    id: string;
    /** As JSON. */
    name: string;
    lang: string | null;
    /** As JSON. */
    former_names: string;
    edition: string;
    name_state: NameState;
    reason: string | null;
    state: GroupState;
    /** As JSON. */
    steps: string;
    organisers: number;
    threshold: number | null;
  };
  group_responses: {
    prompt_id: string;
    group_id: string;
    participant_hash: string;
    kind: ResponseKind;
    /** As JSON; `null` once it is taken back. */
    content: string | null;
    sequence: number | string;
  };
  /** Written once a day, and as a whole: arrivals and equality answers have no rows of their own. */
  prompt_stocks: {
    prompt_id: string;
    /** StockRecord, as JSON. */
    stock: string;
  };
}
