import { FaultyBackEnd, json, problem } from './back-end.js';

/** Something that a person wrote, as it is kept. */
export interface Row {
  readonly id: string;
  readonly by: string;
  readonly words: Record<string, unknown>;
}

/** A back end of a resource that people do several things with: it answers each key once, and late acts not at all. */
export abstract class DeedBackEnd extends FaultyBackEnd {
  /** What reads say, and posts that belong to nobody, by the end of the address; else the resource. */
  readonly answers: Record<string, (request: Request) => Response> = {};
  readonly #src: string;
  readonly #resource: object;
  readonly #sequences = new Map<string, number>();
  readonly #outcomes = new Map<string, string>();

  constructor(src: string, resource: object) {
    super();
    this.#src = src;
    this.#resource = resource;
  }

  /** The keys of the writes that came, in order. */
  get keys(): (string | null)[] {
    return this.writes.map(({ headers }) => headers.get('idempotency-key'));
  }

  /** Whose the writes were that came, in order. */
  get people(): (string | null)[] {
    return this.writes.map(({ headers }) => headers.get('earshot-participant'));
  }

  read(request: Request): Response {
    const part = request.url.replace(this.#src, '');
    return this.answers[part]?.(request) ?? json(this.#resource);
  }

  write(request: Request, body: string): Response {
    const part = request.url.replace(this.#src, '');
    if (this.answers[part] && request.method === 'POST') return this.answers[part](request);
    const by = request.headers.get('earshot-participant') ?? '';
    const id = `${by} ${request.headers.get('idempotency-key')}`;
    const replay = this.#outcomes.get(id);
    if (replay) return json(JSON.parse(replay));
    const sequence = Number(request.headers.get('earshot-sequence'));
    // What is created is nobody's late change, unless everything was deleted since.
    const before = request.method === 'POST' ? 0 : (this.#sequences.get(`${by} ${part}`) ?? 0);
    if (sequence <= Math.max(before, this.#sequences.get(`${by} /mine`) ?? 0))
      return problem('superseded', 409);
    this.#sequences.set(`${by} ${part}`, sequence);
    const outcome = this.act(request.method, part, by, JSON.parse(body || '{}') as Row['words']);
    if (!outcome) return problem('not-found', 404);
    const receipt = { contract: 1, receipt: `R-${by}`, ...outcome };
    this.#outcomes.set(id, JSON.stringify(receipt));
    return json(receipt, { status: 201 });
  }

  /** Does what is asked; `undefined` where there is nothing of this name. */
  protected abstract act(
    method: string,
    part: string,
    by: string,
    words: Row['words'],
  ): object | undefined;
}

export function drop(rows: Row[], isGone: (row: Row) => boolean): void {
  for (const row of rows.filter(isGone)) rows.splice(rows.indexOf(row), 1);
}

export function put(rows: Row[], by: string, name: string, words: Row['words']): Row {
  const row = { id: `${name}-${rows.length + 1}`, by, words };
  rows.push(row);
  return row;
}
