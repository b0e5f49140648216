import assert from 'node:assert/strict';

/** What a page says, without its markup. */
export const said = (page: string) =>
  page.replace(/<style>[^]*?<\/style>|<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The title of a page. */
export const titleOf = (page: string) => /<title>([^<]*)/.exec(page)?.[1];

/** Goes where an answer leads, and tells what was done. */
export async function follow(
  forms: { read: (path: string) => Promise<string> },
  response: Response,
) {
  assert.equal(response.status, 303, await response.clone().text());
  const to = response.headers.get('Location')!;
  assert.match(to, /#done$/);
  const page = await forms.read(to.split('#')[0]!);
  assert.match(titleOf(page)!, /^Done: /);
  return /<section class="done"[^]*?<p>([^<]*)/.exec(page)?.[1];
}

/** How often a text stands on a page as somebody's own words, and as nothing else. */
export const asWritten = (page: string, text: string) =>
  page.split(`>${escaped(text)}</bdi>`).length - 1;

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&${entities[character]};`);

const entities: Record<string, string> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
};
