import type { Generated } from 'kysely';
import type { IdeaStatus } from '@earshot/client/contract';
import type { BoardDecision, FlagReason, LivedExperience, WordState } from './board-store.js';

/** What PostgreSQL answers as a string. */
type BigInteger = number | string;

/** What ideas and comments have in common. */
export interface ReadableColumns {
  id: string;
  board_id: string;
  /** `null` for the host, and once the person had everything deleted. */
  participant_hash: string | null;
  edition: string;
  state: WordState;
  reason: string | null;
  sent_at: string;
  shown_at: string | null;
  cleared: number;
}

/** The tables of boards, written down as those of polls are. */
export interface BoardTables {
  boards: {
    id: string;
    /** BoardContent, as JSON. */
    content: string;
    version: number;
    /** As JSON. */
    revisions: string;
    /** As JSON. */
    paused: string | null;
    closed_at: string | null;
    erased_at: string | null;
    /** How many ideas and supports there were, as JSON. */
    final_counts: string | null;
  };
  /** How many ideas that everyone can read hold a term. */
  term_counts: { board_id: string; term: string; ideas: number };
  /** In which version an index was made. */
  index_versions: { name: string; version: number };
  board_decisions: {
    id: string;
    board_id: string;
    /** Rises. */
    place: number;
    at: string;
    decision: BoardDecision['decision'];
    idea_id: string | null;
    comment_id: string | null;
    reason: string;
  };
  board_participants: {
    board_id: string;
    participant_hash: string;
    receipt_hash: string | null;
    last_sequence: BigInteger;
    deleted_sequence: BigInteger;
  };
  board_outcomes: {
    board_id: string;
    participant_hash: string;
    idempotency_key: string;
    fingerprint: string;
    /** As `ActKind` has it. */
    kind: string;
    sequence: BigInteger;
    at: string;
    about: string;
  };
  ideas: ReadableColumns & {
    topic: string | null;
    lived_experience: LivedExperience | null;
    sequence: BigInteger;
    status: IdeaStatus;
    /** As JSON. */
    history: string;
    merged_into: string | null;
    merge_asked: string | null;
    support: number;
    comments: number;
    listed: number;
    version: number;
    changed: BigInteger;
    lot: BigInteger;
    /** As `view-rules.ts` has it. */
    views: Generated<number>;
    views_epoch: Generated<BigInteger>;
    views_before: Generated<number>;
    views_before_last: Generated<number>;
  };
  /** Apart from what lists are sorted and narrowed by; the row goes when the author takes the idea back. */
  idea_words: {
    idea_id: string;
    title: string;
    text: string;
    lang: string | null;
    name: string | null;
    content_note: string | null;
  };
  comments: ReadableColumns & {
    idea_id: string;
    /** As JSON: the host's may be given in each language. */
    text: string;
    lang: string | null;
    name: string | null;
    official: number;
  };
  /** Support that was given, or taken back. */
  supports: {
    board_id: string;
    participant_hash: string;
    idea_id: string;
    supports: number;
    sequence: BigInteger;
  };
  flags: {
    id: string;
    board_id: string;
    /** Empty once the person had everything deleted. */
    participant_hash: string;
    idea_id: string;
    comment_id: string | null;
    reason: FlagReason;
    text: string;
  };
}
