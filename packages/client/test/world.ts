import { mock } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { createClientOn } from '../src/client.js';
import type { Act, Place, PollClient } from '../src/poll-client.js';
import type { Store } from '../src/stores.js';

export const src = 'https://engage.example/polls/bins';

type Fault = (commit: () => Response, request: Request) => Response | Promise<Response>;

/** A back end that keeps one vote per participant, with idempotency keys and sequences, and goes wrong when told to. */
export class BackEnd {
  /** Every request that came, in order. */
  readonly requests: Request[] = [];
  /** What each write said, in order. */
  readonly bodies: string[] = [];
  /** One row per participant. */
  readonly rows = new Map<string, { ballot: unknown; sequence: number; castAt: string }>();
  /** What happens to the next writes, one each. */
  faults: Fault[] = [];
  /** What happens to all writes after those. */
  always: Fault | undefined;
  readonly #sequences = new Map<string, number>();
  readonly #outcomes = new Map<string, string>();

  get writes(): Request[] {
    return this.requests.filter(({ method }) => method !== 'GET');
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    this.requests.push(request);
    if (request.method === 'GET') return this.#read(request);
    const body = await request.text();
    this.bodies.push(body);
    const commit = () => this.#write(request, body);
    const fault = this.faults.shift() ?? this.always;
    return fault ? fault(commit, request) : commit();
  };

  #read(request: Request): Response {
    const row = this.rows.get(request.headers.get('earshot-participant') ?? '');
    if (request.url !== `${src}/vote`) return json({ contract: 1, id: 'bins', ...poll });
    return row ? json({ contract: 1, receipt: 'R', ...row }) : problem('no-vote', 404);
  }

  #write(request: Request, body: string): Response {
    const id = request.headers.get('idempotency-key') ?? '';
    const participant = request.headers.get('earshot-participant') ?? '';
    const sequence = Number(request.headers.get('earshot-sequence'));
    const replay = this.#outcomes.get(id);
    if (replay) return json(JSON.parse(replay));
    if (sequence <= (this.#sequences.get(participant) ?? 0)) return problem('superseded', 409);
    this.#sequences.set(participant, sequence);
    const castAt = '2026-12-05T17:00:00Z';
    if (request.method === 'PUT') {
      this.rows.set(participant, { ballot: JSON.parse(body), sequence, castAt });
    } else this.rows.delete(participant);
    const outcome =
      request.method === 'PUT'
        ? { contract: 1, receipt: `R${sequence}`, sequence, castAt }
        : { contract: 1, withdrawn: true, sequence };
    this.#outcomes.set(id, JSON.stringify(outcome));
    return json(outcome);
  }
}

const poll = {
  question: 'When should bins be emptied?',
  options: [
    { id: 'morning', label: 'In the morning' },
    { id: 'evening', label: 'In the evening' },
  ],
};

export const morning = { options: ['morning'] };
export const evening = { options: ['evening'] };
export const inOwnWords = { options: [], ownWords: 'At noon, when the street is empty' };

export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}

export function problem(name: string, status: number, headers: HeadersInit = {}): Response {
  const type = { 'content-type': 'application/problem+json' };
  return new Response(JSON.stringify({ type: `urn:earshot:problem:${name}`, status }), {
    status,
    headers: { ...type, ...headers },
  });
}

export function page(status: number, headers: HeadersInit = {}): Response {
  const type = { 'content-type': 'text/html' };
  return new Response('<h1>Bad gateway</h1>', { status, headers: { ...type, ...headers } });
}

export const cutOff: Fault = () => Promise.reject(new TypeError('Failed to fetch'));
export const cutOffAfterCommit: Fault = (commit, request) => {
  commit();
  return cutOff(commit, request);
};
export const silence: Fault = () => new Promise(() => {});

/** A place whose content outlives pages, and that can break. */
export class FakeStore implements Store {
  readonly values = new Map<string, unknown>();
  broken: 'to read and write' | 'to write' | undefined;

  constructor(readonly place: Place) {}

  async get(key: string): Promise<unknown> {
    if (this.broken === 'to read and write') throw new Error('Access is denied');
    return structuredClone(this.values.get(key));
  }

  async update(key: string, change: (value: unknown) => unknown): Promise<void> {
    if (this.broken) throw new Error('Quota exceeded');
    const value = change(structuredClone(this.values.get(key)));
    if (value === undefined) this.values.delete(key);
    else this.values.set(key, structuredClone(value));
  }
}

/** One person's device. */
export class Device {
  readonly store = new FakeStore('device');

  /** Opens a page in a new tab, or in the tab of an earlier page. */
  visit(backEnd: BackEnd, tab = new FakeStore('tab'), address = src): Visit {
    return new Visit(backEnd, [this.store, tab, new FakeStore('page')], tab, address);
  }
}

/** One page with one poll on it. */
export class Visit {
  readonly poll: PollClient;
  /** The act as the page shows it, step by step. */
  readonly shown: (Act | null)[] = [];
  readonly client;
  #closed = false;
  readonly #cutOffs = new Set<() => void>();

  constructor(
    backEnd: BackEnd,
    stores: Store[],
    readonly tab: FakeStore,
    address: string,
  ) {
    const lost = () => new TypeError('The page is gone');
    const request: typeof fetch = (input, init) =>
      new Promise((resolve, reject) => {
        if (this.#closed) return reject(lost());
        this.#cutOffs.add(() => reject(lost()));
        backEnd.fetch(input, init).then(resolve, reject);
      });
    const whileOpen = stores.map((store): Store => ({
      place: store.place,
      get: async (key) => (this.#closed ? Promise.reject(lost()) : store.get(key)),
      update: async (key, change) =>
        this.#closed ? Promise.reject(lost()) : store.update(key, change),
    }));
    this.client = createClientOn(whileOpen, { fetch: request });
    this.poll = this.client.poll(address);
    this.poll.watch((act) => this.shown.push(act));
  }

  get act(): Act | null | undefined {
    return this.shown.at(-1);
  }

  /** Nothing of this page runs, sends or keeps anything from now on. */
  close(): void {
    this.#closed = true;
    for (const cut of this.#cutOffs) cut();
  }
}

/** Makes time stand still; `pass` moves it. */
export function stopTime(): void {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 10, 22) });
  mock.method(Math, 'random', () => 0.5);
}

/** Lets what is under way go on, and time pass. */
export async function pass(milliseconds = 0): Promise<void> {
  const step = 500;
  for (let left = milliseconds; ; left -= step) {
    for (let turns = 0; turns < 10; turns += 1) await turn();
    if (left <= 0) return;
    mock.timers.tick(Math.min(step, left));
  }
}
