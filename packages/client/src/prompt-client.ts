import type { EqualityAnswers } from './contract/equality-answers.js';
import type { Group } from './contract/group.js';
import type { GroupQuery, NewGroup, NewInclusion } from './contract/prompt-acts.js';
import type {
  EchoReceipt,
  GroupReceipt,
  InclusionReceipt,
  PromptMine,
} from './contract/prompt-mine.js';
import type { Prompt } from './contract/prompt.js';
import type { Representation } from './contract/representation.js';
import type { DeedOptions } from './board-client.js';
import type { FoundWriting } from './drafts.js';
import type { Act, Held, ReadOptions } from './poll-client.js';

/** What a person does with a prompt, whole before its first attempt. */
export type PromptDeed =
  | { readonly verb: 'nameGroup'; readonly group: NewGroup }
  | { readonly verb: 'withdrawGroup'; readonly of: string }
  | { readonly verb: 'echo'; readonly of: string; readonly echoes: boolean }
  | { readonly verb: 'include'; readonly of: string; readonly inclusion: NewInclusion }
  | { readonly verb: 'withdrawInclusion'; readonly of: string }
  | { readonly verb: 'deleteMine' };

/** A deed on its way to the back end, as on a board. Whatever says that a group includes somebody counts as words. */
export interface PromptAct extends Pick<Act, 'id' | 'state' | 'place' | 'error' | 'retryAt'> {
  /** With `asking`, its words are there but not to be shown until the person says that they are theirs. */
  readonly deed: PromptDeed;
  /** With `sent`: what the back end confirmed, as the verb has it. */
  readonly receipt?: GroupReceipt | EchoReceipt | InclusionReceipt | undefined;
}

/** Hears of all acts that are under way, wait, have failed or were sent while this page is open, the oldest first. */
export type PromptActsListener = (acts: readonly PromptAct[], readAgain: boolean) => void;

/** A name that a person is writing and has not sent. */
export type GroupDraft = Partial<NewGroup>;

/** A draft that was found. */
export type FoundGroupDraft = FoundWriting<GroupDraft>;

/** The verbs of one who's-missing prompt. Reads reject with an `EarshotError`; deeds never reject, they are watched. */
export interface PromptClient {
  /** The prompt's address, absolute, without a fragment. */
  readonly src: string;
  /** The address of a part of the prompt, such as `groups`, as with a poll. */
  address(part: string): string;
  read(options?: ReadOptions): Promise<Prompt>;
  /** All groups that can be read, in no order. */
  listGroups(options?: ReadOptions): Promise<Group[]>;
  /** Groups that may be the same as what is written. It travels in a body, and nothing of it is kept. */
  findSimilar(query: GroupQuery, options?: ReadOptions): Promise<Group[]>;
  /** What the back end holds of this device, without what says who somebody is; `null` where the device holds no key. */
  readMine(options?: ReadOptions): Promise<PromptMine | null>;

  /**
   * Puts a deed into the outbox; resolves with its id once it is kept, before it is sent. Whatever says that a group
   * includes somebody goes under a key that lives as long as the page, and has a receipt of its own: while the page is
   * open it can be taken back, afterwards with that receipt alone.
   */
  do(deed: PromptDeed, options?: DeedOptions): Promise<string>;
  watch(listener: PromptActsListener): () => void;
  /** Sends a waiting act now ("Try again", "Yes, it is mine"). */
  retry(act: string): Promise<void>;
  /** Deletes a waiting act, unsent; of one that was sent, forgets that it was shown. */
  discard(act: string): Promise<void>;
  /** Keeps a waiting act's words on the device too. */
  keepWords(act: string): Promise<void>;

  /** Keeps what is being written in this tab; on the device as well once the person said so. */
  keepDraft(draft: GroupDraft, options?: DeedOptions): Promise<Act['place']>;
  /** Reading creates nothing. */
  readDraft(): Promise<FoundGroupDraft | null>;
  deleteDraft(): Promise<void>;

  /**
   * Says, without a key, that somebody who was invited has taken part: some time within the next minutes or when the page
   * is left, so that it does not come at the moment of the act. Once per page; never rejects, is never repeated.
   */
  postArrival(): void;
  /**
   * Sends equality answers without a key; nothing of them is kept on the device, sent or not.
   * @throws EarshotError where they were not received; they may be sent again.
   */
  sendEquality(answers: EqualityAnswers): Promise<void>;
  readRepresentation(options?: ReadOptions): Promise<Representation>;

  /** What this device holds of the prompt; `null` when nothing. */
  held(): Promise<Held | null>;
  /** "Not you?": deletes key, receipt, draft and waiting acts of this prompt from the device. */
  forget(): Promise<void>;
}
