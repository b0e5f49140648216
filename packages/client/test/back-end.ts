export const src = 'https://engage.example/polls/bins';

/** What happens to a write: it answers, and commits or does not. */
type Fault = (commit: () => Response, request: Request) => Response | Promise<Response>;

/** A back end that goes wrong when told to. */
export abstract class FaultyBackEnd {
  /** Every request that came, in order. */
  readonly requests: Request[] = [];
  /** What each write said, in order. */
  readonly bodies: string[] = [];
  /** What happens to the next writes, one each. */
  faults: Fault[] = [];
  /** What happens to all writes after those. */
  always: Fault | undefined;

  get writes(): Request[] {
    return this.requests.filter(({ method }) => method !== 'GET');
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    this.requests.push(request);
    if (request.method === 'GET') return this.read(request);
    const body = await request.text();
    this.bodies.push(body);
    const commit = () => this.write(request, body);
    const fault = this.faults.shift() ?? this.always;
    return fault ? fault(commit, request) : commit();
  };

  abstract read(request: Request): Response | Promise<Response>;

  abstract write(request: Request, body: string): Response;
}

/** A back end of a poll: it keeps one vote per participant, with idempotency keys and sequences. */
export class BackEnd extends FaultyBackEnd {
  /** One row per participant. */
  readonly rows = new Map<string, { ballot: unknown; sequence: number; castAt: string }>();
  /** The options that were suggested. */
  readonly added: { id: string; label: string; state: string }[] = [];
  readonly #sequences = new Map<string, number>();
  readonly #outcomes = new Map<string, string>();

  read(request: Request): Response {
    const row = this.rows.get(request.headers.get('earshot-participant') ?? '');
    if (request.url !== `${src}/vote`) return json({ contract: 1, id: 'bins', ...poll });
    return row ? json({ contract: 1, receipt: 'R', ...row }) : problem('no-vote', 404);
  }

  write(request: Request, body: string): Response {
    const id = request.headers.get('idempotency-key') ?? '';
    const participant = request.headers.get('earshot-participant') ?? '';
    const sequence = Number(request.headers.get('earshot-sequence'));
    const replay = this.#outcomes.get(id);
    if (replay) return json(JSON.parse(replay));
    if (request.method === 'POST') return this.#add(id, body);
    if (sequence <= (this.#sequences.get(participant) ?? 0)) return problem('superseded', 409);
    this.#sequences.set(participant, sequence);
    const castAt = '2026-12-05T17:00:00Z';
    if (request.method === 'PUT') {
      this.rows.set(participant, { ballot: JSON.parse(body), sequence, castAt });
    } else this.rows.delete(participant);
    const outcome =
      request.method === 'PUT'
        ? { contract: 1, receipt: `R${sequence}`, sequence, castAt }
        : request.url === `${src}/mine`
          ? { contract: 1, deleted: true }
          : { contract: 1, withdrawn: true, sequence };
    this.#outcomes.set(id, JSON.stringify(outcome));
    return json(outcome);
  }

  #add(id: string, body: string): Response {
    const { label } = JSON.parse(body) as { label: string };
    const option = { id: `added-${this.added.length + 1}`, label, state: 'waiting' };
    this.added.push(option);
    this.#outcomes.set(id, JSON.stringify({ contract: 1, option }));
    return json({ contract: 1, option }, { status: 201 });
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
