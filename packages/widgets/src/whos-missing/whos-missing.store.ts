import type { Client, EarshotError, Held, PromptAct } from '@earshot/client';
import type { Group, Prompt, PromptMine } from '@earshot/client/contract';
import { mayHold, readGroups, readPrompt } from '@earshot/client/read';
import { atom } from 'nanostores';
import { randomSeed, shuffle } from '../kit/shuffle.js';
import type { PromptActs } from './acts/acts.store.js';

/** Where a prompt comes from, and where its acts may wait. */
export interface PromptSource {
  readonly src: string;
  readonly storage: 'device' | 'none';
  /** Default: a client that all widgets of the page share. */
  readonly client?: Client | undefined;
  /** Spares the first read. */
  readonly data?: Prompt | undefined;
}

/** No group leads: the order is one of chance, the same as long as the page lives. */
const seed = randomSeed();

/**
 * What a prompt's elements on one page share: the prompt, the groups that were named, what this device did. What a person
 * is writing belongs to each element. It reads; acts are loaded when they are needed.
 */
export class WhosMissingStore {
  readonly $prompt = atom<Prompt | undefined>();
  /** In an order of chance that stays; `undefined` until read, and where the back end does not show them. */
  readonly $groups = atom<readonly Group[] | undefined>();
  /** What the back end holds of this device: `null` when nothing, `undefined` until known. */
  readonly $mine = atom<PromptMine | null | undefined>();
  /** What is under way, waits, has failed, or was sent while this page is open; the oldest first. */
  readonly $acts = atom<readonly PromptAct[]>([]);
  readonly $held = atom<Held | null>(null);
  /** Why the prompt could not be read. */
  readonly $error = atom<EarshotError | undefined>();
  /** Why its groups could not be read. */
  readonly $listError = atom<EarshotError | undefined>();
  readonly source: PromptSource;
  /** The acts, once they are there. */
  loaded: PromptActs | undefined;
  #order: readonly string[] = [];
  #acts: Promise<PromptActs> | undefined;

  constructor(source: PromptSource) {
    this.source = source;
    this.$prompt.set(source.data);
    void this.#start();
  }

  /** What a person does with the prompt. Rejects where its code cannot be loaded, and may be asked again. */
  acts(): Promise<PromptActs> {
    this.#acts ??= import('./acts/acts.store.js').then(
      async ({ openPromptActs }) => (this.loaded = await openPromptActs(this)),
    );
    this.#acts.catch(() => (this.#acts = undefined));
    return this.#acts;
  }

  /** Reads the prompt, and its groups. */
  async read(): Promise<void> {
    await this.readPrompt();
    await this.readGroups();
  }

  /** Reads the prompt. */
  async readPrompt(): Promise<void> {
    try {
      const { client } = this.loaded ?? {};
      this.$prompt.set(await (client ? client.read() : readPrompt(this.source.src)));
      this.$error.set(undefined);
    } catch (error) {
      this.$error.set(error as EarshotError);
    }
  }

  /** Reads the groups, where the back end shows them. Those that are listed keep their places, new ones come last. */
  async readGroups(): Promise<void> {
    const prompt = this.$prompt.get();
    if (!prompt?.capabilities.includes('groups')) return;
    try {
      const { client } = this.loaded ?? {};
      this.#list(await (client ? client.listGroups() : readGroups(this.source.src, prompt.links)));
      this.$listError.set(undefined);
    } catch (error) {
      this.$listError.set(error as EarshotError);
    }
  }

  /** Whether there is anything of this device's person: here, on its way, or with the back end. */
  get holdsAnything(): boolean {
    return Boolean(this.$held.get()) || this.$acts.get().some(({ state }) => state !== 'sent');
  }

  /** Whether this device's person sees a group too, with what is not sent yet, and what of that waits or has failed. */
  echo(group: string): { echoes: boolean; act: PromptAct | undefined } {
    const act = this.$acts
      .get()
      .findLast(({ deed, state }) => deed.verb === 'echo' && deed.of === group && state !== 'sent');
    const echoes =
      act?.deed.verb === 'echo' && act.state !== 'failed'
        ? act.deed.echoes
        : Boolean(this.$mine.get()?.echoes.includes(group));
    return { echoes, act };
  }

  /**
   * What a person has said on this page of a group that includes them, and what becomes of it; `undefined` where nothing
   * was said, where it was taken back, and where nobody has said yet whose it is.
   */
  inclusion(group: string): PromptAct | undefined {
    const act = this.$acts
      .get()
      .findLast(
        ({ deed }) =>
          (deed.verb === 'include' || deed.verb === 'withdrawInclusion') && deed.of === group,
      );
    const isBack = act?.deed.verb === 'withdrawInclusion' && act.state === 'sent';
    return isBack || act?.state === 'asking' ? undefined : act;
  }

  /** Stops listening; what was sent goes on. */
  dispose(): void {
    void this.#acts?.then((acts) => acts.dispose()).catch(() => undefined);
  }

  async #start(): Promise<void> {
    const { client, data, storage } = this.source;
    if (client) await this.acts().catch(() => undefined);
    const reads = data ? this.readGroups() : this.read();
    if (storage === 'device' && (await mayHold())) await this.acts().catch(() => undefined);
    else if (!this.loaded) this.$mine.set(null);
    await reads;
  }

  #list(groups: readonly Group[]): void {
    const byId = new Map(groups.map((group) => [group.id, group]));
    const known = this.#order.filter((id) => byId.has(id));
    const added = [...byId.keys()].filter((id) => !known.includes(id));
    this.#order = [...known, ...shuffle(added, seed)];
    this.$groups.set(this.#order.map((id) => byId.get(id)!));
  }
}
