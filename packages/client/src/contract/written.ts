import * as v from 'valibot';

/** NUL is refused, which PostgreSQL cannot keep; everything else is kept as it was written. */
export const written = (maximum: number) =>
  v.pipe(
    v.string(),
    v.maxLength(maximum),
    v.regex(/^[^\0]*$/, 'Expected text without the character NUL'),
  );

/** Words that show something: not only spaces and marks that nobody sees. */
export const said = (maximum: number) =>
  v.pipe(written(maximum), v.regex(/^(?=[^]*[^\s\p{C}\p{Z}])/u, 'Expected words that can be seen'));
