import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Store } from './stores.js';

const name = 'earshot';
const table = 'held';

/** Browsers are known to leave a wish to open a database unanswered. */
const patience = 5_000;

/** Values whose `at` is older are deleted when the device is next read. */
const lifetime = 400 * 24 * 60 * 60 * 1000;

/** IndexedDB, created by the first value and never by a look: before a person acts, nothing lies on the device. */
export class DeviceStore implements Store {
  readonly place = 'device';
  #opened: Promise<IDBDatabase | undefined> | undefined;

  get(key: string): Promise<unknown> {
    return this.#use('readonly', (store) => promisifyRequest(store.get(key)));
  }

  async update(key: string, change: (value: unknown) => unknown): Promise<void> {
    await this.#use('readwrite', async (store) => {
      const value = change(await promisifyRequest(store.get(key)));
      if (value === undefined) store.delete(key);
      else store.put(value, key);
      return promisifyRequest(store.transaction);
    });
  }

  readonly #use: UseStore = async (mode, work) => {
    const attempt = async () => {
      const database = await this.#open(mode === 'readwrite');
      // No database, no value.
      return database && work(database.transaction(table, mode).objectStore(table));
    };
    const done = attempt().catch(() => {
      // The connection may be lost, as in Safari after a while in the background.
      this.#opened = undefined;
      return attempt();
    });
    return done as ReturnType<typeof work>;
  };

  async #open(create: boolean): Promise<IDBDatabase | undefined> {
    const database = await this.#opened;
    if (database) return database;
    this.#opened = open(create);
    const opened = await this.#opened;
    if (opened) {
      opened.onclose = () => (this.#opened = undefined);
      opened.onversionchange = () => {
        opened.close();
        this.#opened = undefined;
      };
    }
    return opened;
  }
}

async function open(create: boolean): Promise<IDBDatabase | undefined> {
  // To open is to create, and WebKit lists even what an aborted upgrade has left.
  const exists = create || (await indexedDB.databases()).some((found) => found.name === name);
  if (!exists) return undefined;
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    const fail = () => reject(new Error('IndexedDB does not open'));
    setTimeout(fail, patience);
    request.onerror = fail;
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => {
      sweep(request.result);
      resolve(request.result);
    };
  });
}

function sweep(database: IDBDatabase): void {
  const request = database.transaction(table, 'readwrite').objectStore(table).openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    const { at } = cursor.value as { at: number };
    if (at < Date.now() - lifetime) cursor.delete();
    cursor.continue();
  };
}
