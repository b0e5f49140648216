/** Text longer than this is cut, at the end of the sentence before; in UTF-16 code units. */
const long = 200;
/** No button is worth its place for less than this. */
const short = 60;

/**
 * Where a text is cut: after a whole sentence, or at a word where the first one is endless.
 * @returns The whole length where nothing is cut.
 */
export function excerptLength(text: string, lang?: string): number {
  if (text.length <= long + short) return text.length;
  let end = 0;
  for (const { segment, index } of sentences(text, lang)) {
    if (index + segment.length > long) break;
    end = index + segment.length;
  }
  if (end) return text.slice(0, end).trimEnd().length;
  const word = text.slice(0, long).search(/\s+\S*$/);
  return word > 0 ? word : long;
}

function sentences(text: string, lang: string | undefined): Iterable<Intl.SegmentData> {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' }).segment(text);
  } catch {
    // An unknown language, or a browser that knows no sentences: the text is cut at a word.
    return [];
  }
}
