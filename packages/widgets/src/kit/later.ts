import { warnOnce } from '@earshot/client/read';

/** Loads a part once; resolves with `undefined` when it cannot be had, and tries again at the next need. */
export function later<Part>(
  name: string,
  load: () => Promise<Part>,
): () => Promise<Part | undefined> {
  let loaded: Promise<Part> | undefined;
  return async () => {
    loaded ??= load();
    try {
      return await loaded;
    } catch {
      loaded = undefined;
      warnOnce(`The file with the part "${name}" could not be loaded.`);
      return undefined;
    }
  };
}
