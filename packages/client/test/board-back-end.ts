import { DeedBackEnd, drop, put, type Row } from './deed-back-end.js';

export const src = 'https://engage.example/boards/canal';

/** A back end of a board: it keeps ideas, comments, flags and support per participant. */
export class BoardBackEnd extends DeedBackEnd {
  readonly ideas: Row[] = [];
  readonly comments: Row[] = [];
  readonly flags: Row[] = [];
  /** Who supports which idea. */
  readonly supports = new Set<string>();

  constructor() {
    super(src, board);
  }

  protected act(method: string, part: string, by: string, words: Row['words']): object | undefined {
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

const board = {
  contract: 1,
  id: 'canal',
  question: 'What should happen by the canal?',
  capabilities: ['ideas', 'own-ideas', 'support', 'comments', 'views', 'mine', 'events'],
};

export const bench = { title: 'A bench by the lock', text: 'So that my mother can rest.' };
export const lamp = { title: 'A lamp under the bridge', text: '' };
