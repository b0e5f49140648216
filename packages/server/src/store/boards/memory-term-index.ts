import type { Indexed } from './board-store.js';

/** Which ideas hold which terms, in memory. */
export class TermIndex {
  readonly #terms = new Map<string, readonly string[]>();
  readonly #ideas = new Map<string, Set<string>>();

  /** Takes the place of what the idea was found by before. */
  set(idea: string, terms: readonly string[]): void {
    for (const term of this.#terms.get(idea) ?? []) this.#ideas.get(term)?.delete(idea);
    this.#terms.delete(idea);
    if (terms.length > 0) this.#terms.set(idea, terms);
    for (const term of terms) {
      const ideas = this.#ideas.get(term) ?? new Set();
      this.#ideas.set(term, ideas.add(idea));
    }
  }

  count(term: string): number {
    return this.#ideas.get(term)?.size ?? 0;
  }

  find(terms: readonly string[]): Indexed[] {
    const ids = new Set(terms.flatMap((term) => [...(this.#ideas.get(term) ?? [])]));
    return [...ids].map((id) => ({ id, terms: this.#terms.get(id) ?? [] }));
  }

  clear(): void {
    this.#terms.clear();
    this.#ideas.clear();
  }
}
