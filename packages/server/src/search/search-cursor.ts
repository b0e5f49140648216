import * as v from 'valibot';
import { invalid } from '../problem.js';

/** Where a page of results begins: after an idea; where that is gone, after so many. */
const Place = v.strictObject({
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  after: v.string(),
});
type Place = v.InferOutput<typeof Place>;

/** The opaque word for a place. */
export function writePlace(place: Place): string {
  return btoa(JSON.stringify(place)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws ProblemError `invalid` */
export function readPlace(cursor: string | undefined): Place {
  if (cursor === undefined) return { from: 0, after: '' };
  try {
    return v.parse(Place, JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))));
  } catch {
    throw invalid('cursor', 'the "next" of a page of this search', JSON.stringify(cursor));
  }
}
