/** So many ideas are looked at, at most: the rarest terms tell most, and common ones would bring half of the board. */
const maximumCandidates = 2500;

/** Which terms ideas are fetched by: the rarest first, until there are enough; the same on every store. */
export function candidates(
  terms: readonly string[],
  counts: ReadonlyMap<string, number>,
): string[] {
  const countOf = (term: string) => counts.get(term) ?? 0;
  const rarestFirst = terms
    .filter((term) => countOf(term) > 0)
    .toSorted((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1));
  let sum = 0;
  return rarestFirst.filter((term, index) => {
    sum += countOf(term);
    return index === 0 || sum <= maximumCandidates;
  });
}
