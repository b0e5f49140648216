import { warnOnce } from './warn.js';

/**
 * The address of a part of a resource: the one that the resource names, else its own with the part's name appended.
 * @param src The resource's address, whose query is kept.
 * @param part Such as `results.csv`.
 * @param said What the resource names in its `links`, if anything.
 * @param isOurs The participant's key or words may go there: nowhere but the origin of `src`.
 * @param verb What read the resource, for messages: `poll.read`.
 */
export function partAddress(
  src: string,
  part: string,
  said: string | undefined,
  isOurs: boolean,
  verb: string,
): string {
  const usual = new URL(src);
  usual.pathname = `${usual.pathname.replace(/\/$/, '')}/${part}`;
  if (said === undefined) return usual.href;
  const url = URL.canParse(said, src) ? new URL(said, src) : undefined;
  if (url && (!isOurs || url.origin === usual.origin)) return url.href;
  warnOnce(`${verb}: expected an address at ${usual.origin} at links.${part}, got "${said}"`);
  return usual.href;
}
