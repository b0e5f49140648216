import { parse, parseLeniently } from './at-the-door.js';
import { EqualityReceipt, type EqualityAnswers } from './contract/equality-answers.js';
import type { Group } from './contract/group.js';
import { idempotencyHeader } from './contract/headers.js';
import type { GroupQuery } from './contract/prompt-acts.js';
import { PromptMine } from './contract/prompt-mine.js';
import type { Prompt } from './contract/prompt.js';
import { Representation } from './contract/representation.js';
import { deliverPromptDeed, type PromptReceipt } from './deliver-prompt-deed.js';
import { randomKey } from './entry.js';
import { EqualitySheets } from './equality-sheets.js';
import { EarshotError } from './errors.js';
import type { KeepingOptions } from './mail.js';
import { laterOrOnLeaving } from './on-leaving.js';
import { partAddress } from './part-address.js';
import type { ReadOptions } from './poll-client.js';
import { postWithoutKey } from './post-without-key.js';
import type { GroupDraft, PromptClient, PromptDeed } from './prompt-client.js';
import { addressOf, hasWords, isPastWhenLate, saysWho, slotOf } from './prompt-deed.js';
import { parseGroups, parsePrompt } from './read-prompt.js';
import { RestDeeds } from './rest-deeds.js';
import type { Store } from './stores.js';
import type { Transport } from './transport.js';
import { warnOnce } from './warn.js';

/** Milliseconds within which an arrival is told. */
const longestWait = 120_000;

/** A who's-missing prompt behind a back end that speaks the contract. */
export class RestPrompt
  extends RestDeeds<PromptDeed, PromptReceipt, GroupDraft>
  implements PromptClient
{
  /** The prompt as it was last read. */
  known: Prompt | undefined;
  readonly #sheets = new EqualitySheets((sheet, id) => this.#deliverSheet(sheet, id));
  /** Under which what says who somebody is goes: kept with what waits alone, so that the next person finds nothing by it. */
  #keyOfPage: string | undefined;
  #hasArrived = false;

  /** @param tell Called when other tabs should look again. */
  constructor(src: string, stores: readonly Store[], transport: Transport, tell: () => void) {
    super(src, stores, transport, tell, {
      what: 'prompt',
      hasWords,
      dropsLate: isPastWhenLate,
      slotOf,
      deliver: deliverPromptDeed,
    });
  }

  address(part: string): string {
    return partAddress(this.src, part, this.known?.links[part], part !== 'page', 'prompt.read');
  }

  protected addressOf(deed: PromptDeed): string {
    return addressOf(deed, this.address('groups'), this.address('mine'));
  }

  async read(options?: ReadOptions): Promise<Prompt> {
    return (this.known = await this.transport.read('prompt.read', this.src, parsePrompt, options));
  }

  listGroups(options?: ReadOptions): Promise<Group[]> {
    const url = this.address('groups');
    return this.transport.read('prompt.listGroups', url, parseGroups, options);
  }

  findSimilar(query: GroupQuery, options?: ReadOptions): Promise<Group[]> {
    const url = this.address('groups/similar');
    return this.transport.ask('prompt.findSimilar', url, query, parseGroups, options);
  }

  async readMine(options?: ReadOptions): Promise<PromptMine | null> {
    const mine = await this.readHeld(PromptMine, options);
    // Whatever a back end says: nobody is shown here what groups somebody belongs to.
    delete mine?.inclusions;
    return mine;
  }

  override async do(deed: PromptDeed, options?: KeepingOptions): Promise<string> {
    if (deed.verb === 'deleteMine') await this.#withdrawInclusions();
    if (!saysWho(deed)) return super.do(deed, options);
    this.#keyOfPage ??= randomKey();
    return super.do(deed, { ...options, participant: this.#keyOfPage });
  }

  postArrival(): void {
    const mayPost = this.known?.capabilities.includes('arrivals') ?? true;
    if (this.#hasArrived || !mayPost) return;
    this.#hasArrived = true;
    const url = this.address('arrivals');
    const post = () =>
      // An arrival that is not counted is nobody's loss.
      postWithoutKey(this.transport, 'prompt.postArrival', url, {}).catch(() => undefined);
    laterOrOnLeaving(Math.random() * longestWait, () => void post());
  }

  sendEquality({ answers }: EqualityAnswers): Promise<void> {
    return this.#sheets.send({ answers });
  }

  readRepresentation(options?: ReadOptions): Promise<Representation> {
    const verb = 'prompt.readRepresentation';
    const parseIt = (body: unknown) => parseLeniently(Representation, body, verb);
    return this.transport.read(verb, this.address('representation'), parseIt, options);
  }

  override forget(): Promise<void> {
    this.#keyOfPage = undefined;
    return super.forget();
  }

  override refresh(): void {
    super.refresh();
    // Another tab may have said "Not you?".
    void this.held().then((held) => (this.#keyOfPage = held ? this.#keyOfPage : undefined));
  }

  /** What goes under the page's own key is not deleted with what the device's key finds. */
  async #withdrawInclusions(): Promise<void> {
    for (const { deed } of this.acts)
      if (deed.verb === 'include') await this.do({ verb: 'withdrawInclusion', of: deed.of });
  }

  async #deliverSheet(sheet: EqualityAnswers, id: string): Promise<void> {
    const verb = 'prompt.sendEquality';
    const url = this.address('equality');
    try {
      const sent = await postWithoutKey(this.transport, verb, url, sheet, {
        [idempotencyHeader]: id,
      });
      if (parse(EqualityReceipt, sent, verb).received) return;
      throw new EarshotError('unreadable', `${verb}: expected true at received, got false`);
    } catch (error) {
      warnOnce((error as Error).message);
      throw error;
    }
  }
}
