/** How long anything may take, in milliseconds. */
const patience = 5_000;

/** Waits until something holds. @throws Error that says what did not, after five seconds */
export async function until(what: string | (() => string), holds: () => unknown): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(20)) {
    if (await holds()) return;
  }
  throw new Error(`waited in vain until ${typeof what === 'string' ? what : what()}`);
}

export const wait = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
