import type { GroupState, NewInclusion, Text } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { Snapshot } from '../../representation/represent.js';
import type { PeopleRecords } from '../acts/people.js';
import type { Scrubber } from '../scrubber.js';
import type {
  KeptGroup,
  NameState,
  NewPromptDecision,
  PromptDecision,
  StoredPrompt,
} from './prompt-store.js';

/** A group as it is kept; who named it stands among the responses. */
export interface GroupRecord {
  readonly id: string;
  readonly name: Text;
  readonly lang: string | null;
  readonly formerNames: readonly Text[];
  readonly edition: string;
  readonly nameState: NameState;
  readonly reason: string | null;
  readonly state: GroupState;
  readonly steps: KeptGroup['steps'];
  readonly isOrganisers: boolean;
  /** So many have to be counted as one of the group before it has joined in: drawn once; `null` once they were. */
  readonly threshold: number | null;
}

/** What a participant can say of a group. */
export interface Contents {
  readonly name: { readonly why: string; readonly reach: string };
  readonly echo: true;
  readonly inclusion: InferOutput<typeof NewInclusion>;
}
export type ResponseKind = keyof Contents;

/** What one participant said of one group; without content once it is taken back, so that nothing late revives it. */
export interface ResponseRecord<Kind extends ResponseKind = ResponseKind> {
  readonly group: string;
  readonly participant: string;
  readonly kind: Kind;
  readonly content: Contents[Kind] | null;
  /** Where the last act of the participant on it stands among their acts. */
  readonly sequence: number;
}

/** True totals, which nobody is told. In a fixed order, so that it does not say which answer came first. */
export interface Totals {
  readonly arrivals: number;
  readonly equality: readonly {
    readonly question: string;
    readonly answer: string;
    readonly count: number;
  }[];
}

/** What prompts tell of totals, and what it is worked out from. */
export interface StockRecord {
  readonly totals: Totals;
  /** What is taken from the arrivals before they are rounded: from 0 to 9 at first, a few more or less whenever more of them are told. */
  readonly offset: number;
  /** The same for how many took part; absent in what was kept before there was one. */
  readonly peopleOffset?: number;
  /** As they are told. */
  readonly arrivals: number | null;
  /** What was told of who took part, the oldest first; of days that tell the same, the last. */
  readonly snapshots: readonly Snapshot[];
}

/** The acts that are told apart when they are counted: as the responses they change, and `withdrawal` of a name. */
export type ActKind = ResponseKind | 'withdrawal';

/** The records of one prompt within one transaction. There are few enough groups to read all of them. */
export interface PromptRecords extends PeopleRecords<ActKind> {
  prompt(): Promise<StoredPrompt | null>;
  savePrompt(prompt: StoredPrompt): Promise<void>;
  addDecision(decision: NewPromptDecision): Promise<void>;
  decisions(): Promise<PromptDecision[]>;

  /** By id. */
  groups(): Promise<GroupRecord[]>;
  saveGroup(group: GroupRecord): Promise<void>;
  /** With what was said of it. */
  deleteGroup(id: string): Promise<void>;

  response<Kind extends ResponseKind>(
    kind: Kind,
    group: string,
    participant: string,
  ): Promise<ResponseRecord<Kind> | null>;
  /** Those that are not taken back. */
  responses(): Promise<ResponseRecord[]>;
  responsesOf(participant: string): Promise<ResponseRecord[]>;
  saveResponse(response: ResponseRecord): Promise<void>;
  deleteResponses(participant: string): Promise<void>;

  /** Deletes participants, their outcomes and responses. */
  deletePeople(): Promise<void>;

  stock(): Promise<StockRecord | null>;
  saveStock(stock: StockRecord): Promise<void>;
}

/** What holds the records of all prompts. */
export interface PromptDatabase {
  list(): Promise<string[]>;
  /**
   * Works on one prompt in a transaction.
   * @param hold what nobody else may do meanwhile: with `exclusive` act on the prompt, with `shared` change it
   */
  transact<T>(
    prompt: string,
    hold: 'none' | 'shared' | 'exclusive',
    work: (records: PromptRecords) => Promise<T>,
  ): Promise<T>;
  /** Makes what was deleted unreadable. */
  readonly scrubber: Pick<Scrubber, 'soon' | 'now'>;
}
