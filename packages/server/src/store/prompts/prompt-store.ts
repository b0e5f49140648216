import type {
  EqualityAnswers,
  Group,
  GroupState,
  NewGroup,
  NewInclusion,
  OwnGroup,
  PromptContent,
  PromptMine,
  Representation,
  Revision,
  Step,
  StepKind,
  Text,
} from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { ParticipantAct } from '../acts/people.js';
import type { Who } from '../store.js';

/** A prompt as it is kept. */
export interface StoredPrompt {
  readonly content: PromptContent;
  /** Rises by one with every change that everyone can read, from 1; arrivals and equality answers do not count. */
  readonly version: number;
  readonly revisions: readonly InferOutput<typeof Revision>[];
  /** A pause that the organiser has set on the moderation page; the content's own comes first. */
  readonly paused: { readonly until: string; readonly reason: Text } | null;
  /** When the organiser closed it before its time, ISO 8601. */
  readonly closedAt: string | null;
  /** When everything that came from people was deleted, ISO 8601. */
  readonly erasedAt: string | null;
}

/** Something that one participant does on a prompt. Keys and receipts arrive as hashes only. */
export interface PromptAct extends ParticipantAct {
  readonly prompt: string;
}

/** What the moment knows before an act: asked in its transaction, perhaps more than once. What it throws cancels the act. */
export type PromptPermit = (known: {
  readonly prompt: StoredPrompt;
  readonly isNew: boolean;
  /** How many acts of this kind the participant has sent in the last hour. */
  readonly recent: number;
  /** How many groups wait or can be read. */
  readonly groups: number;
}) => void;

/** `gone` once its author took it back before anyone could read it, or had everything deleted. */
export type NameState = 'waiting' | 'shown' | 'withheld' | 'gone';

/** A group with what only the organiser may know. It never says who named it, nor when to the minute. */
export interface KeptGroup {
  readonly id: string;
  readonly name: Text;
  readonly lang: string | null;
  /** Names that it had before, which still find it. */
  readonly formerNames: readonly Text[];
  /** New with every change of the name, so that nobody lets through what they have not read. */
  readonly edition: string;
  readonly nameState: NameState;
  /** Why it is withheld. */
  readonly reason: string | null;
  readonly state: GroupState;
  readonly steps: readonly (Step & { readonly kind: StepKind })[];
  /** Whether the organiser offered or added it; nobody has to let it in. */
  readonly isOrganisers: boolean;
  /** Why it matters and how it could be reached, as people wrote it, in an order that says nothing. */
  readonly notes: readonly { readonly why: string; readonly reach: string }[];
  /** How many see it too; for the organiser alone. */
  readonly echoes: number;
  /** What people said with "This includes me", in an order that says nothing. */
  readonly inclusions: readonly InferOutput<typeof NewInclusion>[];
}

/** What a moderator decided, kept for good: without the words it is about. */
export interface PromptDecision {
  readonly id: string;
  readonly at: string;
  readonly decision:
    | 'show'
    | 'withhold'
    | 'add'
    | 'rename'
    | 'state'
    | 'log'
    | 'unlog'
    | 'pause'
    | 'resume'
    | 'close';
  readonly group: string | null;
  readonly reason: string;
}
export type NewPromptDecision = Omit<PromptDecision, 'id'>;

/** What the organiser changes of a group; what is absent stays. */
export interface GroupChange {
  /** The former name still finds it. */
  readonly name?: Text | undefined;
  readonly lang?: string | null | undefined;
  readonly state?: GroupState | undefined;
  readonly addStep?: (Step & { readonly kind: StepKind }) | undefined;
  /** The id of a step. */
  readonly removeStep?: string | undefined;
}

/**
 * Where prompts are kept. Every method is one transaction, as with polls.
 *
 * Arrivals and equality answers are kept as bare totals: no row per person, no key, no time finer than a day, nothing
 * that anything else could be joined with. They are not written as they come, for then the order of writing would tell
 * beside which vote they came, but with the first look of the next day and when the server stops: one that is killed
 * loses those of its day.
 */
export interface PromptStore {
  /** Ids of all prompts, sorted. */
  list(): Promise<string[]>;
  read(prompt: string): Promise<StoredPrompt | null>;
  /** As `changePoll`; `used` tells whether anyone has named a group. */
  change(
    prompt: string,
    change: (current: StoredPrompt | null, used: boolean) => StoredPrompt | null,
    decision?: NewPromptDecision,
  ): Promise<void>;

  /**
   * Keeps a name, to be read; one that is a suggestion is shown at once, and when it is there already it is echoed. In all
   * acts of a participant, a key that was used before replays its outcome, and an act whose sequence is not above that of
   * a deletion of everything is late.
   * @throws ProblemError `not-found`, `key-reused`, `superseded`, and what `permit` throws
   */
  nameGroup(
    act: PromptAct,
    group: InferOutput<typeof NewGroup>,
    permit: PromptPermit,
  ): Promise<OwnGroup>;
  /** Takes one's own name back: before it is shown it goes whole; afterwards the name stays, what was told with it goes. */
  withdrawGroup(act: PromptAct, group: string): Promise<OwnGroup>;
  /** "I see that too", or no longer; a later act of the participant on the same group supersedes an earlier one. */
  echo(act: PromptAct, group: string, echoes: boolean, permit: PromptPermit): Promise<boolean>;
  /** "This includes me", in place of what the participant said of this group before; `null` takes it back. */
  include(
    act: PromptAct,
    group: string,
    inclusion: InferOutput<typeof NewInclusion> | null,
    permit: PromptPermit,
  ): Promise<boolean>;
  /** What is held of one participant, without the contract's number; inclusions only for whoever came with a receipt. */
  readMine(prompt: string, who: Who): Promise<Omit<PromptMine, 'contract'>>;
  /** Deletes everything of one participant; no late retry revives it. What they named and others can read stays, as nobody's. */
  forget(prompt: string, who: Who, sequence?: number): Promise<void>;

  /** Adds one to the arrivals of the page. */
  countArrival(prompt: string): Promise<void>;
  /** Adds one to each answer's total. Answers to a question are not joined with those to another. */
  countEquality(prompt: string, answers: EqualityAnswers['answers']): Promise<void>;
  /**
   * What is told of arrivals, of "count me as one of …" and of who took part: worked out at most once a day, before the
   * first look at it on that day, and the same until the next.
   * @param day today where the prompt is, `2026-12-05`
   * @param tookPart how many took part by now, asked only when it is worked out
   */
  takeStock(
    prompt: string,
    day: string,
    tookPart: () => Promise<number>,
  ): Promise<{ arrivals: number | null; representation: Omit<Representation, 'contract'> }>;
  /** Writes what has been counted since the day began; the store does so before it closes. */
  keepTotals(): Promise<void>;
  /** How many have done anything on it, those left out who had everything deleted. */
  countParticipants(prompt: string): Promise<number>;

  /** Groups that everyone can read, by id: that order says nothing. */
  listGroups(prompt: string): Promise<Group[]>;
  /** Every group for the organiser, by id. */
  listAll(prompt: string): Promise<KeptGroup[]>;
  /** One group for the organiser. */
  inspect(prompt: string, group: string): Promise<KeptGroup | null>;
  /** Shows or withholds a name; `false` when that edition is gone. */
  decide(
    prompt: string,
    target: { readonly group: string; readonly edition: string },
    decision: NewPromptDecision & { readonly decision: 'show' | 'withhold' },
  ): Promise<boolean>;
  /** Adds a group of the organiser's own; returns its id. */
  addGroup(prompt: string, name: Text, decision: NewPromptDecision): Promise<string>;
  /** Changes what the organiser says of a group; `false` when there is none that can be read. */
  changeGroup(
    prompt: string,
    group: string,
    change: GroupChange,
    decision: NewPromptDecision,
  ): Promise<boolean>;
  /** What was decided, the oldest first. */
  listDecisions(prompt: string): Promise<PromptDecision[]>;
  /** Deletes everything that came from people; groups that everyone could read stay, with the organiser's log. */
  erase(prompt: string, at: string): Promise<void>;
}
