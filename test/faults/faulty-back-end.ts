import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { PollContent } from '@earshot/client/contract';
import { type App, createMemoryStore, openPoll, type Store } from '@earshot/server';
import { openBoardApp } from '../server/board-app.js';
import { pollContent } from '../server/poll-content.js';
import { openPromptApp } from '../server/prompt-app.js';
import { benchByTheLock } from './bench-by-the-lock.js';
import { nightWorkers } from './night-workers.js';
import type { BackEndOptions, Fault, MadeUp, Observation, Seen } from './fault.js';

export const pollId = 'mill-lane';
export const boardId = 'canal';
export const promptId = 'lane';

/** The reference server with a poll, a board and a prompt in memory, behind a line on which faults happen. */
export class FaultyBackEnd {
  readonly #store: Store;
  readonly #app: App;
  readonly #seen: Seen[] = [];
  #content: PollContent;
  #faults: Fault[] = [];
  #releases: (() => void)[] = [];
  readonly #open = new Set<ServerResponse>();

  private constructor(store: Store, app: App, { content, about }: BackEndOptions) {
    const usual = pollContent();
    this.#store = store;
    this.#app = app;
    this.#content = {
      ...usual,
      id: pollId,
      options: [
        { id: 'monday', label: 'On Monday' },
        { id: 'friday', label: 'On Friday' },
      ],
      reason: 'off',
      about: { ...usual.about, ...about },
      ...content,
    };
  }

  static async open(options: BackEndOptions): Promise<FaultyBackEnd> {
    const store = createMemoryStore();
    const { app, clock, shownIdea } = await openBoardApp({
      store,
      content: { id: boardId },
      app: { origins: options.origins },
    });
    await shownIdea(benchByTheLock);
    const { shownGroup } = await openPromptApp({ store, content: { id: promptId } });
    await shownGroup(nightWorkers);
    if (options.now) clock.now = Date.parse(options.now);
    const backEnd = new FaultyBackEnd(store, app, options);
    await backEnd.change({});
    return backEnd;
  }

  /** Changes the poll as its organiser would. */
  async change(content: Partial<PollContent>): Promise<void> {
    this.#content = { ...this.#content, ...content };
    const [finding] = await openPoll(this.#store, this.#content, new Date().toISOString());
    if (finding) throw new Error(`${finding.path.join('.')}: ${finding.advice}`);
  }

  /** Closes all before their time. */
  async close(): Promise<void> {
    const closedAt = new Date().toISOString();
    await this.#store.changePoll(pollId, (poll) => poll && { ...poll, closedAt });
    await this.#store.boards.change(boardId, (board) => board && { ...board, closedAt });
    await this.#store.prompts.change(promptId, (prompt) => prompt && { ...prompt, closedAt });
  }

  /** From now on these faults happen, each to the first request that it is for. */
  fail(faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  /** No more faults. What is held stays so. */
  mend(): void {
    this.#faults = [];
  }

  /** Lets go on what is held. */
  release(): void {
    for (const release of this.#releases.splice(0)) release();
  }

  /** Nothing is under way any more: browsers open six connections to one origin, and no more. */
  end(): void {
    this.mend();
    this.release();
    for (const outgoing of this.#open) outgoing.destroy();
  }

  async observe(): Promise<Observation> {
    const marked = await this.#store.listBallots(pollId);
    const all = await this.#store.boards.listAll(boardId);
    const ideas = all.filter(({ idea }) => idea.state === 'waiting');
    const groups = await this.#store.prompts.listAll(promptId);
    const waiting = groups.filter(({ nameState }) => nameState === 'waiting');
    return {
      ballots: marked.map(({ ballot }) => ballot),
      ideas: ideas.map(({ idea: { title, text } }) => ({ title, text })),
      supports: all.reduce((sum, { idea }) => sum + idea.support, 0),
      groups: waiting.map(({ name, notes }) => ({ name, why: notes[0]?.why ?? '' })),
      echoes: groups.reduce((sum, group) => sum + group.echoes, 0),
      inclusions: groups.flatMap((group) => group.inclusions.map(({ text }) => text)),
      requests: this.#seen,
    };
  }

  /** @param request Its address as the reference server knows it, without the prefix. */
  async answer(request: Request, outgoing: ServerResponse): Promise<void> {
    // A preflight is no request of the person's.
    if (request.method === 'OPTIONS') return send(await this.#app.fetch(request), outgoing);
    const target = targetOf(request);
    const fault = this.#take(target);
    this.#remember(target, request, outgoing);
    const committed = fault?.commits && (await this.#app.fetch(request));
    if (fault?.held) await new Promise<void>((release) => this.#releases.push(release));
    const answer = fault?.answer;
    if (!answer) return send(committed || (await this.#app.fetch(request)), outgoing);
    if (answer === 'silence') return;
    if (answer === 'drop') return void outgoing.destroy();
    const cors = fault.cors === false ? {} : corsHeaders(request);
    if (answer === 'drip') return drip(outgoing, cors);
    sendMadeUp(answer, outgoing, cors);
  }

  #take(target: string): Fault | undefined {
    const index = this.#faults.findIndex(({ on }) => on === target);
    const fault = this.#faults[index];
    if (!fault) return undefined;
    const times = (fault.times ?? 1) - 1;
    this.#faults.splice(index, 1, ...(times > 0 ? [{ ...fault, times }] : []));
    return fault;
  }

  #remember(target: string, { headers }: Request, outgoing: ServerResponse): void {
    const key = headers.get('idempotency-key') ?? undefined;
    const participant = headers.get('earshot-participant') ?? undefined;
    const seen: Seen = { target, key, participant, at: Date.now(), abandoned: false };
    this.#seen.push(seen);
    this.#open.add(outgoing);
    outgoing.on('close', () => {
      this.#open.delete(outgoing);
      seen.abandoned = !outgoing.writableEnded;
    });
  }
}

/** The method, and what follows the address of the poll, the board or the prompt; an idea's or a group's id is a star. */
function targetOf({ method, url }: Request): string {
  const part = new URL(url).pathname
    .replace(/^\/(polls|boards|prompts)\/[^/]+/, ' ')
    .replace(/(?<=^ \/(ideas|groups)\/)(?!similar|search)[^/]+/, '*');
  return (method + part).trim();
}

function corsHeaders({ headers }: Request): Record<string, string> {
  return {
    'access-control-allow-origin': headers.get('origin') ?? '*',
    'access-control-expose-headers': 'Retry-After',
  };
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  // A stream of events is passed on as it comes, until one of both ends leaves.
  if (response.body)
    await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing).catch(() => {});
  else outgoing.end();
}

function sendMadeUp(
  { status, headers = {}, body = '' }: MadeUp,
  outgoing: ServerResponse,
  cors: Record<string, string>,
): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', ...cors, ...headers });
  outgoing.end(body);
}

/** Sends one space after the other: JSON that never ends. */
function drip(outgoing: ServerResponse, cors: Record<string, string>): void {
  outgoing.writeHead(200, { 'content-type': 'application/json', ...cors });
  const dripping = setInterval(() => outgoing.write(' '), 50);
  outgoing.on('close', () => clearInterval(dripping));
}
