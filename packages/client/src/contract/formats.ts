import * as v from 'valibot';

/** A BCP 47 language tag, such as `en`, `cy` or `pt-BR`. */
export const Language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/** A calendar day without a time, ISO 8601: `2026-12-05`. */
export const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** A moment with its offset, ISO 8601: `2026-12-05T17:00:00+00:00`. */
export const IsoInstant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/),
);

/** A whole number from 0 up. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many characters a person's own words may have (UTF-16 code units, as HTML's maxlength). */
export const maximumWords = 500;

/** A person's own words. NUL is refused: PostgreSQL cannot keep it, and we never change what was written. */
export const OwnText = v.pipe(v.string(), v.maxLength(maximumWords), v.regex(/^[^\0]*$/));

/** How many characters an option or a group may have that a person names. */
export const maximumLabel = 100;
/**
 * The name of an option or a group in a person's own words: one line that shows something, without what a screen would take for a command or
 * what makes a line read backwards, for whoever lets it in must see what all others will.
 */
export const OneLine = v.pipe(
  v.string(),
  v.maxLength(maximumLabel),
  // Each character is looked at once or twice: a pattern that tries again from each of them takes seconds for 64 KB.
  v.regex(/^(?=.*[^\s\p{Cf}])[^\p{Cc}\u2028\u2029\u202d\u202e]+$/u),
);

/** How what people sent came in. */
export const avenues = ['online', 'paper', 'phone', 'in-person'] as const;
export type Avenue = (typeof avenues)[number];
