import type { Poll, PollContent } from '@earshot/client/contract';
import type { BackEndOptions, Fault, Observation } from './fault.js';

declare global {
  interface Window {
    /** Where the fault server listens; set by web-test-runner. */
    EARSHOT_FAULTS: string;
  }
}

/** Where everything of a back end is. */
type Addresses = Pick<BackEnd, 'src' | 'board' | 'prompt'>;

/** A test's own misbehaving back end, controlled from the page. */
export class BackEnd {
  /** The address of its poll. */
  readonly src: string;
  /** The address of its board. */
  readonly board: string;
  /** The address of its prompt. */
  readonly prompt: string;
  readonly #control: string;

  private constructor({ src, board, prompt }: Addresses, control: string) {
    this.src = src;
    this.board = board;
    this.prompt = prompt;
    this.#control = control;
  }

  static async open(
    options: BackEndOptions = {},
    server = window.EARSHOT_FAULTS,
  ): Promise<BackEnd> {
    const made = await post(`${server}/control`, options);
    const { id, ...addresses } = made as Addresses & { id: string };
    return new BackEnd(addresses, `${server}/control/${id}`);
  }

  /** From now on these faults happen, each to the first requests that it is for. */
  async fail(...faults: Fault[]): Promise<void> {
    await post(`${this.#control}/fail`, faults);
  }

  /** Nothing goes wrong any more; what is held stays so. */
  async mend(): Promise<void> {
    await post(`${this.#control}/mend`);
  }

  /** Lets go on what is held. */
  async release(): Promise<void> {
    await post(`${this.#control}/release`);
  }

  /** Ends what is under way. */
  async end(): Promise<void> {
    await post(`${this.#control}/end`);
  }

  /** Changes the poll as its organiser would. */
  async change(content: Partial<PollContent>): Promise<void> {
    await post(`${this.#control}/change`, content);
  }

  /** Closes the poll, the board and the prompt. */
  async close(): Promise<void> {
    await post(`${this.#control}/close`);
  }

  /** The poll as it is; no cache comes to know it. */
  async poll(): Promise<Poll> {
    const response = await fetch(this.src, { cache: 'no-store' });
    return (await response.json()) as Poll;
  }

  async observe(): Promise<Observation> {
    return (await post(`${this.#control}/observe`)) as Observation;
  }

  /** The requests that arrived for this target so far. */
  async seen(target: string): Promise<Observation['requests']> {
    return (await this.observe()).requests.filter((request) => request.target === target);
  }
}

async function post(url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body ?? null) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
