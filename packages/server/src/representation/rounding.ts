/** Up to here a number is too small to show. Ten is, too: so "too few" may mean ten more than none. */
export const tooFew = 10;

/** A number as it is published: rounded to tens, `null` where it is too small to show. */
export const roundCount = (count: number) => (count > tooFew ? Math.round(count / 10) * 10 : null);

/** What a number may have been before it was rounded. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What everybody knows of the number behind a published one. */
export const boundsOf = (shown: number | null): Bounds =>
  shown === null
    ? { least: 0, most: tooFew }
    : { least: Math.max(shown - 5, tooFew + 1), most: shown + 4 };
