import { parse } from './at-the-door.js';
import type { BoardClient } from './board-client.js';
import type { Board } from './contract/board.js';
import { BoardNow } from './contract/board-now.js';
import type { MakeEventSource } from './event-stream.js';
import { Following, tellSafely, type Followed } from './following.js';
import type { ReadOptions } from './poll-client.js';

/** A board that can be followed. */
export interface FollowedBoard extends Pick<BoardClient, 'src' | 'address' | 'read'> {
  /** The board as it was last read. */
  readonly known: Board | undefined;
  readNow(options: ReadOptions): Promise<BoardNow>;
  /** From now on, reads see what is true instead of what a cache remembers. */
  forgetReads(): void;
}

/** Follows a board until the signal. */
export function followBoard(
  board: FollowedBoard,
  EventSource: MakeEventSource | undefined,
  listener: (now: BoardNow) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  new Following(new LiveBoard(board, listener), EventSource, signal).start();
}

/** What is followed of a board: what it is now. */
class LiveBoard implements Followed {
  readonly #board: FollowedBoard;
  readonly #listener: (now: BoardNow) => void;
  /** What the listener was told. */
  #told = '';

  constructor(board: FollowedBoard, listener: (now: BoardNow) => void) {
    this.#board = board;
    this.#listener = listener;
  }

  get src(): string {
    return this.#board.src;
  }

  events(): string | undefined {
    const { known } = this.#board;
    return known && tells(known) ? this.#board.address('events') : undefined;
  }

  hear(type: string, data: string): void {
    if (type === 'now') this.#tell(parse(BoardNow, JSON.parse(data), 'board.watchLive'));
  }

  async read(options: ReadOptions): Promise<() => void> {
    const known = this.#board.known ?? (await this.#board.read(options));
    if (!tells(known)) return () => {};
    const now = await this.#board.readNow(options);
    return () => this.#tell(now);
  }

  #tell(now: BoardNow): void {
    const text = JSON.stringify(now);
    if (text === this.#told) return;
    this.#told = text;
    this.#board.forgetReads();
    tellSafely(this.#listener, now);
  }
}

/** Whether the back end tells of changes. */
const tells = ({ capabilities }: Board) => capabilities.includes('events');
