import { warnOnce } from '@earshot/client/read';
import { SharedStores } from '../kit/shared-stores.js';
import { PollStore, type PollSource } from './poll.store.js';

/** A store in use, and how to give it back. */
export interface TakenStore {
  readonly store: PollStore;
  giveBack(): void;
}

const stores = new SharedStores<PollStore>();

/** Elements without a client of their own share what they keep in the same place. */
const byStorage = { device: {}, none: {} };

/** Takes the store that all elements of one source share; `undefined` where there is no address to read from. */
export function takePollStore({ src, storage, client, data }: PollSource): TakenStore | undefined {
  if (!src) return undefined;
  const { href, protocol } = Object.assign(document.createElement('a'), { href: src });
  if (!/^http/.test(protocol)) {
    askForSrc(`"${src}"`);
    return undefined;
  }
  const by = client ?? byStorage[storage];
  const take = () => new PollStore({ src: href, storage, client, data });
  return { store: stores.take(by, href, take), giveBack: () => stores.release(by, href) };
}

/** Tells the developer what `src` is, and what it should be. */
export function askForSrc(now: string): void {
  warnOnce(`"src" is ${now}. Add src="https://…".`, 'earshot-poll');
}
