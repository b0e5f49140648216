import type * as Client from '../src/index.js';

/** A page in a frame, with the client. */
export type Page = Window & { client: typeof Client; indexedDB: IDBFactory };

const frames = new Set<HTMLIFrameElement>();

/**
 * Opens a page of its own: another tab, or a later visit in the same one, whose storage it shares.
 * @param prepare Changes the page before the client is there.
 */
export async function openPage(prepare?: (page: Page) => void) {
  const frame = document.createElement('iframe');
  frames.add(frame);
  document.body.append(frame);
  const page = frame.contentWindow as Page;
  prepare?.(page);
  const loaded = new Promise((resolve) => page.addEventListener('client', resolve));
  const script = page.document.createElement('script');
  script.type = 'module';
  script.textContent = `
    import * as client from '${new URL('../src/index.ts', import.meta.url).href}';
    window.client = client;
    window.dispatchEvent(new Event('client'));`;
  page.document.head.append(script);
  await loaded;
  return { frame, page };
}

/** Nothing of the page runs from now on, as when the browser is killed. */
export function close(frame: HTMLIFrameElement): void {
  frame.remove();
  frames.delete(frame);
}

/** Closes every page. */
export function closeAll(): void {
  for (const frame of frames) close(frame);
}

/** Empties this tab and this device. */
export async function clearDevice(): Promise<void> {
  sessionStorage.clear();
  await finished(indexedDB.deleteDatabase('earshot'));
}

/** The names of the databases on this device; looking creates none. */
export async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

/** The table of what is held, in a database that is to be closed. */
export async function openTable(mode: IDBTransactionMode) {
  const database = await finished(indexedDB.open('earshot'));
  return { database, held: database.transaction('held', mode).objectStore('held') };
}

/** All that is held on this device. */
export async function held(): Promise<unknown[]> {
  const { database, held } = await openTable('readonly');
  const values: unknown[] = await finished(held.getAll());
  database.close();
  return values;
}

export function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
}

/** Waits until something holds. @throws Error that says what did not, after five seconds */
export async function until(condition: () => boolean | undefined): Promise<void> {
  for (const start = Date.now(); !condition();) {
    if (Date.now() - start > 5_000) throw new Error(`Still not: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
