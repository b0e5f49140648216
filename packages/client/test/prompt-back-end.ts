import { DeedBackEnd, drop, put, type Row } from './deed-back-end.js';

export const src = 'https://engage.example/prompts/mill-lane';

/** A back end of a prompt: it keeps names, echoes and inclusions per participant, and what comes without a key. */
export class PromptBackEnd extends DeedBackEnd {
  readonly groups: Row[] = [];
  /** Who sees which group too. */
  readonly echoes = new Set<string>();
  /** What is said with "This includes me". */
  readonly inclusions: Row[] = [];

  constructor() {
    super(src, prompt);
  }

  protected act(method: string, part: string, by: string, words: Row['words']): object | undefined {
    const [of = ''] = /group-\d+/.exec(part) ?? [];
    const isThis = (row: Row) => row.by === by && row.words['of'] === of;
    switch (`${method} ${part.replace(/group-\d+/, '*')}`) {
      case 'POST /groups':
        return { group: own(put(this.groups, by, 'group', words)) };
      case 'DELETE /groups/*':
        drop(this.groups, ({ id }) => id === of);
        return { group: { id: of, name: '', state: 'withdrawn' } };
      case 'PUT /groups/*/echo':
        this.echoes.add(`${by} ${of}`);
        return { echoed: true };
      case 'DELETE /groups/*/echo':
        this.echoes.delete(`${by} ${of}`);
        return { echoed: false };
      case 'POST /groups/*/includes-me':
        drop(this.inclusions, isThis);
        put(this.inclusions, by, 'inclusion', { ...words, of });
        return { included: true };
      case 'DELETE /groups/*/includes-me':
        drop(this.inclusions, isThis);
        return { included: false };
      case 'DELETE /mine':
        for (const rows of [this.groups, this.inclusions]) drop(rows, (row) => row.by === by);
        return { deleted: true };
      default:
        return undefined;
    }
  }
}

const own = ({ id, words }: Row) => ({ name: '', ...words, id, state: 'waiting' });

const prompt = {
  contract: 1,
  id: 'mill-lane',
  question: 'What should happen on Mill Lane?',
  capabilities: ['groups', 'naming', 'own-groups', 'echo', 'includes-me', 'similar', 'arrivals'],
};

export const nightWorkers = {
  name: 'Night-shift workers at the hospital',
  why: 'They cross Mill Lane in the dark.',
  reach: 'Ask the porters.\n',
};
export const carers = { name: 'Young carers', why: '', reach: '' };
