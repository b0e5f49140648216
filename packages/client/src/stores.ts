import type { Place } from './poll-client.js';

/** Where values lie by key. A method rejects where the browser refuses the place. */
export interface Store {
  readonly place: Place;
  /** Reads a value, and creates nothing. */
  get(key: string): Promise<unknown>;
  /** Replaces a value in one step; `undefined` deletes it. */
  update(key: string, change: (value: unknown) => unknown): Promise<void>;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** As long as this tab lives. */
export const tabStore = (): Store => textStore('tab', () => sessionStorage);

/** As long as this page is open. */
export function pageStore(): Store {
  const texts = new Map<string, string>();
  const shelf: Shelf = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
  return textStore('page', () => shelf);
}

/** @param shelf Asked for each time, for to read `sessionStorage` throws in a sandboxed frame. */
function textStore(place: Place, shelf: () => Shelf): Store {
  const named = (key: string) => `earshot ${key}`;
  const read = (key: string): unknown =>
    JSON.parse(shelf().getItem(named(key)) ?? 'null') ?? undefined;
  return {
    place,
    get: async (key) => read(key),
    async update(key, change) {
      const value = change(read(key));
      if (value === undefined) shelf().removeItem(named(key));
      else shelf().setItem(named(key), JSON.stringify(value));
    },
  };
}
