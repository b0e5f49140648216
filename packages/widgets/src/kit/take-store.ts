import { warnOnce } from '@earshot/client/read';
import type { SharedStores } from './shared-stores.js';

/** A store in use, and how to give it back. */
export interface Taken<Store> {
  readonly store: Store;
  giveBack(): void;
}

/** Elements without a client of their own share what they keep in the same place. */
const byStorage = { device: {}, none: {} };

/** Takes the store that all elements of one source share; `undefined` where there is no address to read from. */
export function takeStore<Store extends { dispose(): void }>(
  stores: SharedStores<Store>,
  element: Element & { src: string; storage: 'device' | 'none'; client: object | undefined },
  create: (src: string) => Store,
): Taken<Store> | undefined {
  const { src, storage, client, localName } = element;
  if (!src) return undefined;
  const { href, protocol } = Object.assign(document.createElement('a'), { href: src });
  if (!/^http/.test(protocol)) {
    askForSrc(localName, `"${src}"`);
    return undefined;
  }
  const by = client ?? byStorage[storage];
  return {
    store: stores.take(by, href, () => create(href)),
    giveBack: () => stores.release(by, href),
  };
}

/** Tells the developer what `src` is, and what it should be. */
export function askForSrc(element: string, now: string): void {
  warnOnce(`"src" is ${now}. Add src="https://…".`, element);
}
