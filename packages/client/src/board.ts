import { parse, parseLeniently, withoutTwins } from './at-the-door.js';
import type { BoardClient, BoardDeed, Draft, IdeaFilter } from './board-client.js';
import { addressOf, hasWords, slotOf, takeAlong } from './board-deed.js';
import type { SearchQuery, SimilarQuery } from './contract/board-acts.js';
import { BoardMine } from './contract/board-mine.js';
import { BoardNow } from './contract/board-now.js';
import type { Board } from './contract/board.js';
import type { Idea, IdeaPage } from './contract/idea.js';
import { CommentPage, IdeaDetail, SimilarIdeas } from './contract/thread.js';
import { deliverBoardDeed, type BoardReceipt } from './deliver-board-deed.js';
import type { MakeEventSource } from './event-stream.js';
import { follow } from './follow.js';
import { partAddress } from './part-address.js';
import type { ReadOptions } from './poll-client.js';
import { postWithoutKey } from './post-without-key.js';
import { listAddress, parseBoard, parseIdeas } from './read-board.js';
import { RestDeeds } from './rest-deeds.js';
import type { Store } from './stores.js';
import type { Transport } from './transport.js';
import { under } from './under.js';
import { ViewCounter } from './views.js';

/** An idea board behind a back end that speaks the contract. */
export class RestBoard extends RestDeeds<BoardDeed, BoardReceipt, Draft> implements BoardClient {
  /** The board as it was last read. */
  known: Board | undefined;
  readonly #views = new ViewCounter((ideas) => void this.#countViews(ideas));
  readonly #EventSource: MakeEventSource | undefined;

  /** @param tell Called when other tabs should look again. */
  constructor(
    src: string,
    stores: readonly Store[],
    transport: Transport,
    EventSource: MakeEventSource | undefined,
    tell: () => void,
  ) {
    super(src, stores, transport, tell, {
      what: 'board',
      hasWords,
      dropsLate: (deed) => !hasWords(deed),
      slotOf,
      takeAlong,
      deliver: deliverBoardDeed,
    });
    this.#EventSource = EventSource;
  }

  address(part: string): string {
    const isOurs = !['ideas.csv', 'ideas.json', 'page'].includes(part);
    return partAddress(this.src, part, this.known?.links[part], isOurs, 'board.read');
  }

  protected addressOf(deed: BoardDeed): string {
    return addressOf(deed, this.address('ideas'), this.address('mine'));
  }

  async read(options?: ReadOptions): Promise<Board> {
    return (this.known = await this.transport.read('board.read', this.src, parseBoard, options));
  }

  listIdeas(filter: IdeaFilter, cursor?: string, options?: ReadOptions): Promise<IdeaPage> {
    const url = listAddress(this.address('ideas'), { ...filter, cursor });
    return this.transport.read('board.listIdeas', url, parseIdeas, options);
  }

  readIdea(idea: string, options?: ReadOptions): Promise<IdeaDetail> {
    const verb = 'board.readIdea';
    const parseIdea = (body: unknown) => parseLeniently(IdeaDetail, body, verb);
    return this.transport.read(verb, under(this.address('ideas'), idea), parseIdea, options);
  }

  listComments(idea: string, cursor?: string, options?: ReadOptions): Promise<CommentPage> {
    const verb = 'board.listComments';
    const url = listAddress(under(this.address('ideas'), idea, 'comments'), { cursor });
    const parseComments = (body: unknown) => {
      const page = parseLeniently(CommentPage, body, verb);
      return { ...page, comments: withoutTwins(page.comments, verb, 'comments') };
    };
    return this.transport.read(verb, url, parseComments, options);
  }

  findSimilar(words: SimilarQuery, options?: ReadOptions): Promise<Idea[]> {
    const verb = 'board.findSimilar';
    const parseSimilar = (body: unknown) =>
      withoutTwins(parseLeniently(SimilarIdeas, body, verb).ideas, verb, 'ideas');
    return this.transport.ask(verb, this.address('ideas/similar'), words, parseSimilar, options);
  }

  search(query: SearchQuery, options?: ReadOptions): Promise<IdeaPage> {
    const url = this.address('ideas/search');
    return this.transport.ask('board.search', url, query, parseIdeas, options);
  }

  readMine(options?: ReadOptions): Promise<BoardMine | null> {
    return this.readHeld(BoardMine, options);
  }

  countView(idea: string): void {
    this.#views.count(idea);
  }

  /** Reads what the board is now. */
  readNow(options?: ReadOptions): Promise<BoardNow> {
    const verb = 'board.watchLive';
    const parseNow = (body: unknown) => parse(BoardNow, body, verb);
    return this.transport.read(verb, this.address('now'), parseNow, options);
  }

  watchLive(listener: (now: BoardNow) => void): () => void {
    return follow(async (signal) => {
      const { followBoard } = await import('./live-board.js');
      followBoard(this, this.#EventSource, listener, signal);
    });
  }

  /** Views that are not counted are nobody's loss. */
  async #countViews(ideas: readonly string[]): Promise<void> {
    if (this.known && !this.known.capabilities.includes('views')) return;
    const url = this.address('views');
    const counted = postWithoutKey(this.transport, 'board.countView', url, { ideas });
    await counted.catch(() => undefined);
  }
}
