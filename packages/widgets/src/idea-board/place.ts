import { board as english } from '@earshot/client/words/en/board';
import type { Finding } from './list/list.store.js';

/** What of a board stands in the page's address, after the `#`: the order, filters, the opened idea; never words. */
export interface Place {
  readonly finding: Finding;
  readonly idea: string | undefined;
}

const names = ['sort', 'topic', 'status', 'livedExperience', 'idea'];

/** Reads a place. A permalink, `#idea-…`, is read on every page; the rest only where the page says so. */
export function readPlace(hash: string, deepLinks: boolean): Place {
  const said = new URLSearchParams(hash.replace(/^#(idea-)?/, (_, link) => (link ? 'idea=' : '')));
  const idea = said.get('idea') ?? undefined;
  if (!deepLinks) return { finding: {}, idea: hash.startsWith('#idea-') ? idea : undefined };
  const known = <Name extends string>(name: string, of: Readonly<Record<Name, string>>) => {
    const value = said.get(name);
    return value !== null && Object.hasOwn(of, value) ? (value as Name) : undefined;
  };
  return {
    finding: {
      sort: known('sort', english.sorts),
      topic: said.get('topic') ?? undefined,
      status: known('status', english.statuses),
      livedExperience: said.get('livedExperience') === 'true' || undefined,
    },
    idea,
  };
}

/** Writes a place into the address, without a step in the browser's history; what the page has there itself stays. */
export function writePlace({ finding, idea }: Place): void {
  const { hash, pathname, search } = location;
  const isOurs = hash.startsWith('#idea-') || names.some((name) => hash.includes(`${name}=`));
  if (hash && !isOurs) return;
  const place = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...finding, idea }))
    if (value && names.includes(name)) place.set(name, String(value));
  const said = String(place).replace(/^idea=/, 'idea-');
  history.replaceState(history.state, '', said ? `#${said}` : pathname + search);
}
