import {
  codeHeader,
  idempotencyHeader,
  participantHeader,
  PollContent,
  sequenceHeader,
  type Avenue,
  type Ballot,
  type Poll,
  type Results,
  type Text,
} from '@earshot/client/contract';
import { createApp, createMemoryStore, openPoll as putIntoForce } from '@earshot/server';
import { parse, type InferInput } from 'valibot';

/** A poll as an organiser writes it, without the id: every showing of a story opens a poll of its own. */
export type Content = Omit<InferInput<typeof PollContent>, 'id'>;

/** How requests fare on their way. `silent`: no answer ever comes. `spoilt`: something in between changes them. `gone`: there is no such poll any more. */
export type Network = 'online' | 'slow' | 'offline' | 'failing' | 'silent' | 'spoilt' | 'gone';

/** What a story needs of the back end. */
export interface Opening {
  content: Content;
  /** How many people have voted what. */
  votes?: readonly (readonly [people: number, ballot: Ballot])[];
  /** Whether a person has read their words and lets them through; default false. */
  letThrough?: boolean;
  /** What the organiser has changed after that. */
  changed?: Content;
  /** How the poll and its results are read, and how votes are sent; default as the toolbar says. */
  reading?: Network;
  results?: Network;
  voting?: Network;
  /** What the back end can do; default everything. */
  capabilities?: readonly string[];
  /** What the back end of somebody else says in place of what ours does. */
  polled?: Partial<Poll> | Record<string, unknown>;
  counted?: Partial<Results>;
}

/** How the back end of one story differs from ours. */
export interface Behaviour {
  /** How a request fares; default as the toolbar says. */
  way?(request: Request): Network | undefined;
  /** What stands in an answer to a read in place of what our server says. */
  otherwise?(url: string, said: unknown): object | undefined;
}

/** Where the stories' back end lies; never the page's own origin. */
export const backEndOrigin = 'https://engage.brookford.example';

/** When the stories take place. */
export const today = '2027-11-20T10:00:00Z';

/** What happens later is later, if only by a moment. */
let clock = Date.parse(today);

/** Lets time pass, in milliseconds. */
export function passTime(passing: number): void {
  clock += passing;
}

const organiserToken = 'stories';
const store = createMemoryStore();
const app = createApp({
  store,
  organiserToken,
  now: () => (clock += 1),
  rateLimit: {
    reads: Number.MAX_SAFE_INTEGER,
    writes: Number.MAX_SAFE_INTEGER,
    participants: Number.MAX_SAFE_INTEGER,
    codes: Number.MAX_SAFE_INTEGER,
  },
});
const behaviours = new Map<string, Behaviour>();
const waiting: (() => void)[] = [];
let network: Network = 'online';

/** Sets how all requests fare for which a story says nothing else. */
export function setNetwork(to: Network): void {
  network = to;
}

/** Says how the back end of a poll or a board behaves. */
export function behave(id: string, behaviour: Behaviour): void {
  behaviours.set(id, behaviour);
}

/** Ends the requests that wait for an answer that never comes: acts are sent one at a time. */
export function hangUp(): void {
  for (const end of waiting.splice(0)) end();
}

/** Opens a poll, lets people vote in it, and returns its address. */
export async function openPoll(opening: Opening): Promise<string> {
  const id = `poll-${crypto.randomUUID()}`;
  const src = `${backEndOrigin}/polls/${id}`;
  behave(id, {
    way: (request) => wayOf(request, opening),
    otherwise: (url) => otherwise(url, opening),
  });
  await organise('polls', 'POST', { ...opening.content, id });
  const ballots = (opening.votes ?? []).flatMap(([people, ballot]) =>
    Array.from({ length: people }, () => ballot),
  );
  await Promise.all(ballots.map((ballot, index) => castVote(src, index, ballot)));
  if (opening.letThrough) await letThrough(id);
  if (opening.changed) await changePoll(src, opening.changed);
  return src;
}

/** Closes a poll before its time. */
export async function closePoll(src: string): Promise<void> {
  await organise(`polls/${idOf(src)}/close`, 'POST');
}

/** Changes what an organiser wrote. */
export async function changePoll(src: string, content: Content): Promise<void> {
  const checked = parse(PollContent, { ...content, id: idOf(src) });
  const [finding] = await putIntoForce(store, checked, today);
  if (finding) throw new Error(`${finding.path.join('.')}: ${finding.advice}`);
}

/** A code as a letter brings it. */
export async function issueCode(src: string): Promise<string> {
  const { codes } = (await organise(`polls/${idOf(src)}/codes`, 'POST', { count: 1 })) as {
    codes: string[];
  };
  return codes[0] ?? '';
}

/** Somebody votes elsewhere, with a code. */
export async function voteWithCode(src: string, code: string, ballot: Ballot): Promise<void> {
  await castVote(src, 1, ballot, { [codeHeader]: code });
}

/** Somebody suggests an option elsewhere, and the organiser lets it in. */
export async function letOptionIn(src: string, label: Text): Promise<void> {
  const said = typeof label === 'string' ? label : (label.en ?? '');
  await send(`${src}/options`, 'POST', { label: said, lang: 'en' }, headersOf(2));
  const waiting = `polls/${idOf(src)}/waiting`;
  const { entries } = (await organise(waiting, 'GET')) as Waiting;
  for (const { id } of entries)
    await organise(`${waiting}/${id}`, 'POST', { decision: 'show', label });
}

/** Publishes the host's reply to what people need to know. */
export async function reply(src: string, question: Text, words: Text): Promise<void> {
  const { entries } = (await organise(`polls/${idOf(src)}/waiting`, 'GET')) as Waiting;
  const asked = entries.filter(({ kind }) => kind === 'needToKnow').map(({ id }) => id);
  await organise(`polls/${idOf(src)}/replies`, 'POST', { entries: asked, question, reply: words });
}

/** Enters a ballot that did not come online. */
export async function enterBallot(src: string, avenue: Avenue, ballot: Ballot): Promise<void> {
  await organise(`polls/${idOf(src)}/ballots`, 'POST', { avenue, ballot });
}

/** The poll as everyone reads it. */
export async function readPoll(src: string): Promise<Poll> {
  return (await send(src, 'GET', undefined, {})) as Poll;
}

/** Answers as the server does, if the network lets it. */
export async function answer(request: Request): Promise<Response> {
  const behaviour = behaviours.get(idOf(request.url));
  switch (behaviour?.way?.(request) ?? network) {
    case 'offline':
      return Response.error();
    case 'failing':
      return new Response('Bad gateway', { status: 502 });
    case 'silent':
      return new Promise((resolve) => waiting.push(() => resolve(Response.error())));
    case 'gone':
      return pass(request, { url: request.url.replace(/(poll|board|prompt)-[^/?]+/, 'gone') });
    case 'spoilt':
      return pass(request, { 'content-type': 'text/plain' });
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, 3000));
  }
  const response = await app.fetch(request);
  const isRead = request.method === 'GET' && response.ok;
  if (!isRead || !behaviour?.otherwise || request.url.endsWith('/events')) return response;
  const said = (await response
    .clone()
    .json()
    .catch(() => undefined)) as object | undefined;
  const other = behaviour.otherwise(request.url, said);
  return other ? Response.json({ ...said, ...other }) : response;
}

/** What stands in the answer to a read of a poll in place of what our server says. */
function otherwise(url: string, { polled, counted, capabilities }: Opening) {
  if (/\/results$/.test(url)) return counted;
  if (!/\/polls\/[^/]+$/.test(url)) return undefined;
  return capabilities ? { ...polled, capabilities } : polled;
}

/** Hands a request on, changed. */
async function pass(request: Request, { url = request.url, ...headers }: Record<string, string>) {
  const { method } = request;
  const body = method === 'GET' ? {} : { body: await request.text() };
  return app.request(url, {
    method,
    headers: { ...Object.fromEntries(request.headers), ...headers },
    ...body,
  });
}

function wayOf({ method, url }: Request, opening: Opening): Network | undefined {
  // A stream would tell of our own counts.
  if (opening.counted && url.endsWith('/events')) return 'offline';
  if (method !== 'GET') return opening.voting;
  return url.endsWith('/results') ? opening.results : opening.reading;
}

/** The id that stands in an address. */
export const idOf = (address: string) => new URL(address).pathname.split('/')[2] ?? '';

/**
 * Lets somebody vote, on another device.
 * @param person Who, as a number; the same number is the same person.
 */
export async function castVote(
  src: string,
  person: number,
  ballot: Ballot,
  more: Record<string, string> = {},
): Promise<void> {
  const headers = { ...headersOf(person), [sequenceHeader]: '1', ...more };
  await send(`${src}/vote`, 'PUT', ballot, headers);
}

/** What goes with whatever a person does. */
export const headersOf = (person: number) => ({
  [participantHeader]: person.toString(16).padStart(32, '0'),
  [idempotencyHeader]: crypto.randomUUID(),
});

/** What waits for a person to read it. */
interface Waiting {
  readonly entries: readonly { readonly id: string; readonly kind: string }[];
}

async function letThrough(poll: string): Promise<void> {
  const waiting = `polls/${poll}/waiting`;
  const { entries } = (await organise(waiting, 'GET')) as Waiting;
  for (const { id } of entries) await organise(`${waiting}/${id}`, 'POST', { decision: 'show' });
}

/** Asks what only the organiser may. */
export function organise(
  path: string,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  body?: unknown,
): Promise<unknown> {
  return send(`${backEndOrigin}/organise/${path}`, method, body, {
    authorization: `Bearer ${organiserToken}`,
    ...(method !== 'GET' && { [idempotencyHeader]: crypto.randomUUID() }),
  });
}

/** Asks the server directly, whatever the network is like; what it refuses is a mistake in a story. */
export async function send(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<unknown> {
  const response = await app.request(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${text}`);
  return JSON.parse(text);
}
