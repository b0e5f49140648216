/** Everything that this origin has put onto the device, as text; nothing is created by looking. */
export async function everythingKept(): Promise<string[]> {
  return [
    ...(document.cookie ? [document.cookie] : []),
    ...Object.entries(localStorage).map(String),
    ...Object.entries(sessionStorage).map(String),
    ...(await caches.keys()),
    ...(await Promise.all((await indexedDB.databases()).map(({ name }) => contents(name!)))),
  ];
}

/** As the person who opens another tab finds this one's storage: empty. */
export function leaveTab(): void {
  sessionStorage.clear();
}

/** Empties the device. */
export async function clearDevice(): Promise<void> {
  leaveTab();
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    await done(indexedDB.deleteDatabase(name!));
  }
}

async function contents(name: string): Promise<string> {
  const database = await done(indexedDB.open(name));
  const values = [...database.objectStoreNames].map((table) => {
    const store = database.transaction(table).objectStore(table);
    return Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  });
  const text = JSON.stringify(await Promise.all(values));
  database.close();
  return `${name}: ${text}`;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}
