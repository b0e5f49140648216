/** Words that mean the same, or nearly, in English and in Welsh. */
export interface Concept {
  readonly name: string;
  readonly english: readonly string[];
  readonly welsh: readonly string[];
  /** Wider concepts, of which it also speaks: whoever says "bus stop" says "bus". */
  readonly within: readonly string[];
  /** Concepts close by: whoever speaks of the one may mean the other. */
  readonly near: readonly string[];
  /** How much it says, from 0 to 1: little where many ideas have it in common. */
  readonly weight: number;
}

const listed = (line: string | undefined) => line?.split(/\s*,\s*/).filter(Boolean) ?? [];

/**
 * Reads concepts as they are written down: a name on a line, then lines that begin with `en`, `cy`, `within` or `near`, with
 * commas between the words; what has no such beginning goes on with the line before.
 * @param weight of all of them
 */
export function readConcepts(text: string, weight = 1): Concept[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const [name = '', ...lines] = paragraph.trim().split(/\n\s*(?=(?:en|cy|within|near) )/);
      const line = (part: string) =>
        lines
          .find((one) => one.startsWith(`${part} `))
          ?.slice(part.length + 1)
          .replace(/\s+/g, ' ');
      return {
        name: name.trim(),
        english: listed(line('en')),
        welsh: listed(line('cy')),
        within: listed(line('within')),
        near: listed(line('near')),
        weight,
      };
    });
}

/** A concept in the index: terms are letters and digits only, for an index splits them at anything else. */
export const conceptTerm = (name: string) => `c${name.replaceAll('-', '')}`;
