import type { Totals } from './records.js';

export const noTotals: Totals = { arrivals: 0, equality: [] };

/** Sums two totals, in an order that does not depend on which came first. */
export function sum(one: Totals, other: Totals): Totals {
  const counts = new Map<string, Totals['equality'][number]>();
  for (const { question, answer, count } of [...one.equality, ...other.equality]) {
    const key = JSON.stringify([question, answer]);
    counts.set(key, { question, answer, count: count + (counts.get(key)?.count ?? 0) });
  }
  return {
    arrivals: one.arrivals + other.arrivals,
    equality: [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, of]) => of),
  };
}

/**
 * Arrivals and equality answers of this day, in memory alone: written one by one, the order of rows, the database's log
 * or a back-up would tell beside which vote or name they came.
 */
export class PendingTotals {
  readonly #totals = new Map<string, Totals>();
  /** On which day those of a prompt were last written. */
  readonly #written = new Map<string, string>();

  add(prompt: string, more: Totals): void {
    this.#totals.set(prompt, sum(this.#totals.get(prompt) ?? noTotals, more));
  }

  prompts(): string[] {
    return [...this.#totals.keys()];
  }

  /** Whether a day is over; the first day begins when it is first asked for. */
  isDue(prompt: string, day: string): boolean {
    const written = this.#written.get(prompt) ?? day;
    this.#written.set(prompt, day > written ? day : written);
    return written < day;
  }

  /** Hands over what there is; it comes back when it could not be written. */
  async write<T>(prompt: string, work: (totals: Totals) => Promise<T>): Promise<T> {
    const totals = this.#totals.get(prompt) ?? noTotals;
    this.#totals.delete(prompt);
    try {
      return await work(totals);
    } catch (error) {
      this.add(prompt, totals);
      throw error;
    }
  }
}
