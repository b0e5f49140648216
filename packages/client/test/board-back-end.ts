import { FaultyBackEnd, json, problem } from './back-end.js';

export const src = 'https://engage.example/boards/canal';

/** Something that a person wrote, as it is kept. */
interface Row {
  readonly id: string;
  readonly by: string;
  readonly words: Record<string, unknown>;
}

/** A back end of a board: it keeps ideas, comments, flags and support per participant, with idempotency keys and sequences. */
export class BoardBackEnd extends FaultyBackEnd {
  readonly ideas: Row[] = [];
  readonly comments: Row[] = [];
  readonly flags: Row[] = [];
  /** Who supports which idea. */
  readonly supports = new Set<string>();
  /** What reads say, by the end of the address; else the board. */
  readonly answers: Record<string, (request: Request) => Response> = {};
  readonly #sequences = new Map<string, number>();
  readonly #outcomes = new Map<string, string>();

  /** The keys of the writes that came, in order. */
  get keys(): (string | null)[] {
    return this.writes.map(({ headers }) => headers.get('idempotency-key'));
  }

  read(request: Request): Response {
    const part = request.url.replace(src, '');
    return this.answers[part]?.(request) ?? json({ ...board, id: 'canal' });
  }

  write(request: Request, body: string): Response {
    const part = request.url.replace(src, '');
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
    const outcome = this.#act(request.method, part, by, JSON.parse(body || '{}') as Row['words']);
    if (!outcome) return problem('not-found', 404);
    this.#outcomes.set(id, JSON.stringify({ contract: 1, receipt: 'R', ...outcome }));
    return json({ contract: 1, receipt: 'R', ...outcome }, { status: 201 });
  }

  #act(method: string, part: string, by: string, words: Row['words']): object | undefined {
    const [of = '', comment = ''] = part.match(/(idea|comment)-\d+/g) ?? [];
    const idea = this.ideas.find(({ id }) => id === of);
    switch (`${method} ${part.replaceAll(/(idea|comment)-\d+/g, '*')}`) {
      case 'POST /ideas':
        return { idea: own(put(this.ideas, by, 'idea', words)) };
      case 'PATCH /ideas/*':
        Object.assign(idea?.words ?? {}, words['words'], words);
        return idea && { idea: own(idea) };
      case 'DELETE /ideas/*':
        drop(this.ideas, ({ id }) => id === of);
        return { idea: { id: of, title: '', state: 'withdrawn' } };
      case 'PUT /ideas/*/support':
        this.supports.add(`${by} ${of}`);
        return { supported: true, support: this.supports.size };
      case 'DELETE /ideas/*/support':
        this.supports.delete(`${by} ${of}`);
        return { supported: false, support: this.supports.size };
      case 'POST /ideas/*/comments': {
        const { id } = put(this.comments, by, 'comment', words);
        return { comment: { id, idea: of, text: words['text'], state: 'waiting' } };
      }
      case 'DELETE /ideas/*/comments/*':
        drop(this.comments, ({ id }) => id === comment);
        return { comment: { id: comment, idea: of, text: '', state: 'withdrawn' } };
      case 'POST /ideas/*/flags':
      case 'POST /ideas/*/comments/*/flags':
        put(this.flags, by, 'flag', words);
        return { flagged: true };
      case 'PUT /ideas/*/merge':
        return { idea: { id: of, title: '', state: 'shown' } };
      case 'DELETE /mine':
        for (const rows of [this.ideas, this.comments]) drop(rows, (row) => row.by === by);
        return { deleted: true };
      default:
        return undefined;
    }
  }
}

const own = ({ id, words }: Row) => ({ title: '', ...words, id, state: 'waiting' });

function drop(rows: Row[], isGone: (row: Row) => boolean): void {
  for (const row of rows.filter(isGone)) rows.splice(rows.indexOf(row), 1);
}

function put(rows: Row[], by: string, name: string, words: Row['words']): Row {
  const row = { id: `${name}-${rows.length + 1}`, by, words };
  rows.push(row);
  return row;
}

const board = {
  contract: 1,
  question: 'What should happen by the canal?',
  capabilities: ['ideas', 'own-ideas', 'support', 'comments', 'views', 'mine', 'events'],
};

export const bench = { title: 'A bench by the lock', text: 'So that my mother can rest.' };
export const lamp = { title: 'A lamp under the bridge', text: '' };
