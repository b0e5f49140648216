import { parse, parseLeniently, withoutTwins } from './at-the-door.js';
import type { BoardClient, IdeaFilter } from './board-client.js';
import { under } from './board-deed.js';
import type { SearchQuery, SimilarQuery } from './contract/board-acts.js';
import { BoardNow } from './contract/board-now.js';
import type { Board } from './contract/board.js';
import type { Idea, IdeaPage } from './contract/idea.js';
import { CommentPage, IdeaDetail, SimilarIdeas } from './contract/thread.js';
import { partAddress } from './part-address.js';
import type { ReadOptions } from './poll-client.js';
import { listAddress, parseBoard, parseIdeas } from './read-board.js';
import type { Transport } from './transport.js';

type Reads =
  'src' | 'address' | 'read' | 'listIdeas' | 'readIdea' | 'listComments' | 'findSimilar' | 'search';

/** What anyone can read of a board, parsed at the door. */
export class BoardReads implements Pick<BoardClient, Reads> {
  readonly src: string;
  /** The board as it was last read. */
  known: Board | undefined;
  readonly #transport: Transport;

  constructor(src: string, transport: Transport) {
    this.src = src;
    this.#transport = transport;
  }

  address(part: string): string {
    const isOurs = !['ideas.csv', 'ideas.json', 'page'].includes(part);
    return partAddress(this.src, part, this.known?.links[part], isOurs, 'board.read');
  }

  async read(options?: ReadOptions): Promise<Board> {
    return (this.known = await this.#transport.read('board.read', this.src, parseBoard, options));
  }

  listIdeas(filter: IdeaFilter, cursor?: string, options?: ReadOptions): Promise<IdeaPage> {
    const url = listAddress(this.address('ideas'), { ...filter, cursor });
    return this.#transport.read('board.listIdeas', url, parseIdeas, options);
  }

  readIdea(idea: string, options?: ReadOptions): Promise<IdeaDetail> {
    const verb = 'board.readIdea';
    const parseIdea = (body: unknown) => parseLeniently(IdeaDetail, body, verb);
    return this.#transport.read(verb, under(this.address('ideas'), idea), parseIdea, options);
  }

  listComments(idea: string, cursor?: string, options?: ReadOptions): Promise<CommentPage> {
    const verb = 'board.listComments';
    const url = listAddress(under(this.address('ideas'), idea, 'comments'), { cursor });
    const parseComments = (body: unknown) => {
      const page = parseLeniently(CommentPage, body, verb);
      return { ...page, comments: withoutTwins(page.comments, verb, 'comments') };
    };
    return this.#transport.read(verb, url, parseComments, options);
  }

  findSimilar(words: SimilarQuery, options?: ReadOptions): Promise<Idea[]> {
    const verb = 'board.findSimilar';
    const parseSimilar = (body: unknown) =>
      withoutTwins(parseLeniently(SimilarIdeas, body, verb).ideas, verb, 'ideas');
    return this.#transport.ask(verb, this.address('ideas/similar'), words, parseSimilar, options);
  }

  search(query: SearchQuery, options?: ReadOptions): Promise<IdeaPage> {
    const url = this.address('ideas/search');
    return this.#transport.ask('board.search', url, query, parseIdeas, options);
  }

  /** Reads what the board is now. */
  readNow(options?: ReadOptions): Promise<BoardNow> {
    const verb = 'board.watchLive';
    const parseNow = (body: unknown) => parse(BoardNow, body, verb);
    return this.#transport.read(verb, this.address('now'), parseNow, options);
  }

  /** From now on, reads see what is true instead of what a cache remembers. */
  forgetReads(): void {
    this.#transport.refresh();
  }
}
