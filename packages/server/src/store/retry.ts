import { setTimeout as wait } from 'node:timers/promises';

/** Runs work again, after a growing pause of chance length, while it fails in a way that time heals; at most 10 times. */
export async function retrying<T>(
  heals: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 10 || !heals(error)) throw error;
      await wait(Math.random() * 10 * 2 ** attempt);
    }
  }
}
