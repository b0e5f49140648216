/** Head consonants that change into one another when Welsh words meet, and the letter that stands for all of each. */
const mutationFamilies: readonly (readonly [RegExp, string])[] = [
  [/^(?:mh|ph|f(?!f)|[pbm])/, 'p'],
  [/^(?:nh|th|dd|[td])/, 't'],
  // Soft mutation drops g altogether, so that nothing stands for this family.
  [/^(?:ngh|ng|ch|[cg])(?=..)/, ''],
  [/^ll/, 'l'],
  [/^rh/, 'r'],
  [/^h(?=[aeiouwy].)/, ''],
];

/** What a head consonant turns into: soft, nasal, aspirate. */
const mutated: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^p(?!h)/, ['b', 'mh', 'ph']],
  [/^t(?!h)/, ['d', 'nh', 'th']],
  [/^c(?!h)/, ['g', 'ngh', 'ch']],
  [/^b/, ['f', 'm']],
  [/^d(?!d)/, ['dd', 'n']],
  [/^g/, ['', 'ng']],
  [/^m/, ['f']],
  [/^ll/, ['l']],
  [/^rh/, ['r']],
  [/^(?=[aeiouwy]...)/, ['h']],
];

/** Plurals, singulars made of plurals, and ends of verbs, as they are written and as they are said, the longest first. */
const endings = (
  'asant asom feydd iadau ionau oedd iaid odd aist wraig wyddion ' +
  'wyr ydd edd iau ion iad wyd ais wch ant ith iff iol aidd wyn ' +
  'au on od wr yn en wn ir id af io ed us ol og ie ia ai i o u a e'
)
  .split(' ')
  .toSorted((a, b) => b.length - a.length);

/** What is left must still say something: `bar` is no `barod`. */
const shortestStem = 4;

/** A word in all the ways in which its head may be mutated, itself first; without accents and in lower case, as all words here. */
export function welshForms(word: string): string[] {
  const [head, others] = mutated.find(([pattern]) => pattern.test(word)) ?? [/^/, []];
  return [word, ...others.map((other) => word.replace(head, other))];
}

/** A word without its ending: `arosfannau` and `arosfan` are one. */
export function withoutWelshEnding(word: string): string {
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= shortestStem,
  );
  const stem = ending ? word.slice(0, -ending.length) : word;
  return stem.length > shortestStem ? stem.replace(/([nrt])\1$/, '$1') : stem;
}

/** The stem of a word, the same however its head is mutated: `gerddi` and `ngerddi` are one. */
export function welshStem(word: string): string {
  const stem = withoutWelshEnding(word);
  const family = mutationFamilies.find(([pattern]) => pattern.test(stem));
  return family ? stem.replace(...family) : stem;
}
