import {
  idempotencyHeader,
  participantHeader,
  PollContent,
  sequenceHeader,
  type Ballot,
  type Poll,
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
}

/** Where the stories' back end lies; never the page's own origin. */
export const backEndOrigin = 'https://engage.brookford.example';

/** When the stories take place. */
export const today = '2027-11-20T10:00:00Z';

const organiserToken = 'stories';
const store = createMemoryStore();
const app = createApp({
  store,
  organiserToken,
  now: () => Date.parse(today),
  rateLimit: { writes: Number.MAX_SAFE_INTEGER, participants: Number.MAX_SAFE_INTEGER },
});
const openings = new Map<string, Opening>();
const waiting: (() => void)[] = [];
let network: Network = 'online';

/** Sets how all requests fare for which a story says nothing else. */
export function setNetwork(to: Network): void {
  network = to;
}

/** Ends the requests that wait for an answer that never comes: acts are sent one at a time. */
export function hangUp(): void {
  for (const end of waiting.splice(0)) end();
}

/** Opens a poll, lets people vote in it, and returns its address. */
export async function openPoll(opening: Opening): Promise<string> {
  const id = `poll-${crypto.randomUUID()}`;
  const src = `${backEndOrigin}/polls/${id}`;
  openings.set(id, opening);
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

/** The poll as everyone reads it. */
export async function readPoll(src: string): Promise<Poll> {
  return (await send(src, 'GET', undefined, {})) as Poll;
}

/** Answers as the server does, if the network lets it. */
export async function answer(request: Request): Promise<Response> {
  const opening = openings.get(idOf(request.url));
  switch (wayOf(request, opening) ?? network) {
    case 'offline':
      return Response.error();
    case 'failing':
      return new Response('Bad gateway', { status: 502 });
    case 'silent':
      return new Promise((resolve) => waiting.push(() => resolve(Response.error())));
    case 'gone':
      return pass(request, { url: request.url.replace(/poll-[^/]+/, 'gone') });
    case 'spoilt':
      return pass(request, { 'content-type': 'text/plain' });
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, 3000));
  }
  const response = await app.fetch(request);
  const isPoll = request.method === 'GET' && /\/polls\/[^/]+$/.test(request.url);
  if (!opening?.capabilities || !isPoll) return response;
  return Response.json({ ...(await response.json()), capabilities: opening.capabilities });
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

function wayOf({ method, url }: Request, opening?: Opening): Network | undefined {
  if (method !== 'GET') return opening?.voting;
  return url.endsWith('/results') ? opening?.results : opening?.reading;
}

const idOf = (address: string) => new URL(address).pathname.split('/')[2] ?? '';

async function castVote(src: string, person: number, ballot: Ballot): Promise<void> {
  await send(`${src}/vote`, 'PUT', ballot, {
    [participantHeader]: person.toString(16).padStart(32, '0'),
    [idempotencyHeader]: crypto.randomUUID(),
    [sequenceHeader]: '1',
  });
}

async function letThrough(poll: string): Promise<void> {
  const waiting = `polls/${poll}/waiting`;
  const { entries } = (await organise(waiting, 'GET')) as { entries: { id: string }[] };
  for (const { id } of entries) await organise(`${waiting}/${id}`, 'POST', { decision: 'show' });
}

function organise(path: string, method: 'GET' | 'POST', body?: unknown): Promise<unknown> {
  const authorization = `Bearer ${organiserToken}`;
  return send(`${backEndOrigin}/organise/${path}`, method, body, { authorization });
}

/** Asks the server directly, whatever the network is like; what it refuses is a mistake in a story. */
async function send(
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
