/**
 * An address as it may stand in `href`, or `undefined` when its scheme is not http, https, mailto or tel. The one door
 * for every link that a back end or an organiser supplies: a template binds `javascript:` as readily as `https:`.
 * @param address The address as it came; relative ones are resolved against the page.
 */
export function safeHref(address: string | undefined): string | undefined {
  try {
    // Parsed as the browser parses it: tabs and control characters are gone before the scheme is judged.
    const url = new URL(address ?? '', globalThis.location?.href);
    return address && /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
