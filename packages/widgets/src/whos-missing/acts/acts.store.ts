import { sharedClient, type PromptAct, type PromptClient, type PromptDeed } from '@earshot/client';
import type { PromptMine } from '@earshot/client/contract';
import { Acts, withNew } from '../../kit/acts.js';
import type { WhosMissingStore } from '../whos-missing.store.js';

/** Begins the acts of a prompt; its verbs are loaded for it. */
export async function openPromptActs(store: WhosMissingStore): Promise<PromptActs> {
  const { src, client, storage } = store.source;
  const prompt = (client ?? sharedClient(storage)).prompt(src, store.$prompt.get());
  return new PromptActs(store, await prompt);
}

/** What a person does with a prompt, and what is read again because of it. */
export class PromptActs extends Acts<PromptDeed, PromptAct, PromptMine, PromptClient> {
  readonly #store: WhosMissingStore;

  constructor(store: WhosMissingStore, client: PromptClient) {
    super(store, client, (act) => settle(store, act));
    this.#store = store;
  }

  /** Reads the prompt, its groups, and what is held of this device again. */
  async refresh(): Promise<void> {
    await Promise.all([this.#store.read(), this.readMine()]);
  }
}

/** Shows what the back end confirmed; says whether what it holds has to be read all the same. */
function settle(store: WhosMissingStore, { deed, receipt }: PromptAct): boolean {
  const { $mine } = store;
  const mine = $mine.get() ?? { contract: 1, groups: [], echoes: [] };
  if (deed.verb === 'echo') {
    const others = mine.echoes.filter((id) => id !== deed.of);
    $mine.set({ ...mine, echoes: deed.echoes ? [...others, deed.of] : others });
  } else if (receipt && 'group' in receipt) {
    $mine.set({ ...mine, groups: withNew(mine.groups, receipt.group) });
    // A suggestion of the organiser's stands among the groups at once.
    if (receipt.group.state !== 'waiting') void store.readGroups();
  }
  return deed.verb === 'nameGroup' || deed.verb === 'withdrawGroup' || deed.verb === 'deleteMine';
}
