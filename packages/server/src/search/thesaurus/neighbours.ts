import { conceptTerm } from './concept.js';
import { concepts } from './index.js';

const weights = new Map(concepts.map(({ name, weight }) => [conceptTerm(name), weight]));
const links = new Map<string, Set<string>>();

const link = (from: string, to: string) =>
  links.set(conceptTerm(from), (links.get(conceptTerm(from)) ?? new Set()).add(conceptTerm(to)));

for (const { name, near } of concepts)
  for (const other of near) {
    link(name, other);
    link(other, name);
  }

/** The terms of the concepts close to one; it need be written down at one of the two only. */
export function neighbours(term: string): string[] {
  return [...(links.get(term) ?? [])];
}

/** How much a term says, from 0 to 1. */
export function weightOf(term: string): number {
  return weights.get(term) ?? 1;
}
