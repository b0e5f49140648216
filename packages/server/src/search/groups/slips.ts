/** In shorter words a slip makes another word too often. */
const shortest = 6;

/** A word as it is known, where it is not and one known word differs from it by one slip: "wheelchiar", "Ukranian". */
export function withoutSlip(word: string, known: ReadonlySet<string>): string {
  if (word.length < shortest || known.has(word)) return word;
  const close = beginningAs(word, known).filter((one) => isOneSlip(word, one));
  return close.length === 1 ? (close[0] ?? word) : word;
}

const byBeginning = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

/** The longer ones of the known words that begin with the same letter, sorted out once. */
function beginningAs(word: string, known: ReadonlySet<string>): readonly string[] {
  let sorted = byBeginning.get(known);
  if (sorted === undefined) {
    sorted = new Map<string, string[]>();
    byBeginning.set(known, sorted);
    for (const one of known)
      if (one.length >= shortest)
        sorted.set(one.charAt(0), [...(sorted.get(one.charAt(0)) ?? []), one]);
  }
  return sorted.get(word.charAt(0)) ?? [];
}

/** Whether two words differ by a letter left out, put in or mistaken, or by two that changed places. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const haveSwapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return (
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at) ||
    (haveSwapped && one.slice(at + 2) === other.slice(at + 2))
  );
}
