import type { NewIdea, OwnIdea } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import { randomId } from '../../crypto.js';
import { superseded } from '../acts/act-once.js';
import type { BoardAct, BoardStore, Permit } from './board-store.js';
import { noWords, ownIdea, withdrawnIdea } from './idea-rules.js';
import { drawLot } from './order-rules.js';
import { perform, there } from './perform.js';
import { publish } from './publish.js';
import type { BoardDatabase, BoardRecords, IdeaRecord, IdeaWords } from './records.js';

type Written = Omit<InferOutput<typeof NewIdea>, 'livedExperience'>;

/** Keeps an idea, to be read, as the store's `postIdea` has it. */
export function postIdea(
  database: BoardDatabase,
  act: BoardAct,
  { livedExperience, ...written }: NewIdea,
  permit: Permit,
): Promise<OwnIdea> {
  const { participant, sequence, at } = act;
  return perform(database, act, {
    kind: 'idea',
    hold: 'shared',
    permit,
    act: async (records) => {
      const id = randomId().toLowerCase();
      await records.saveIdea({
        ...wordsAnew(written),
        ...{ id, participant, sequence, sentAt: at, shownAt: null },
        livedExperience: livedExperience ?? null,
        ...{ status: 'new', history: [], mergedInto: null, mergeAsked: null },
        ...{ support: 0, comments: 0, views: 0, lot: drawLot() },
        ...{ isListed: false, version: 1, changed: 0 },
      });
      return id;
    },
    answer: (records, id) => answerOwn(records, id, act),
  });
}

/** Changes one's own idea, as the store's `changeIdea` has it. */
export function changeIdea(
  database: BoardDatabase,
  act: BoardAct,
  id: string,
  { words, livedExperience }: Parameters<BoardStore['changeIdea']>[2],
  permit: Permit,
): Promise<OwnIdea> {
  return perform(database, act, {
    kind: 'own',
    hold: 'exclusive',
    permit,
    find: (records) => findOwn(records, id, act),
    act: async (records, found) => {
      const idea = there(found);
      const changed = {
        ...idea,
        ...(words && isChanged(idea, words) && wordsAnew(words)),
        ...(livedExperience !== undefined && { livedExperience }),
        sequence: act.sequence,
      };
      await publish(records, changed);
      return id;
    },
    answer: (records, id) => answerOwn(records, id, act),
  });
}

/** Takes one's own idea back, as the store's `withdrawIdea` has it. */
export function withdrawIdea(database: BoardDatabase, act: BoardAct, id: string): Promise<OwnIdea> {
  return perform(database, act, {
    kind: 'own',
    hold: 'exclusive',
    find: (records) => findOwn(records, id, act),
    act: async (records, found) => {
      const { sequence } = act;
      await records.deleteFlags(id, null);
      await publish(records, { ...withoutWords(there(found)), sequence });
      return id;
    },
    answer: (records, id) => answerOwn(records, id, act),
  });
}

/** What is left of an idea once its author takes it back. */
export function withoutWords(idea: IdeaRecord): IdeaRecord {
  return {
    ...idea,
    words: noWords,
    edition: randomId(),
    state: 'gone',
    // What a moderator has withheld does not come back as a thread.
    shownAt: idea.state === 'withheld' ? null : idea.shownAt,
    reason: null,
    livedExperience: null,
    mergeAsked: null,
  };
}

/** One's own idea, which nothing later was done with. @throws ProblemError `not-found`, `superseded` */
export async function findOwn(
  records: BoardRecords,
  id: string,
  { participant, sequence }: BoardAct,
): Promise<IdeaRecord> {
  const found = await records.idea(id);
  const idea = there(found?.participant === participant ? found : null);
  if (sequence <= idea.sequence) throw superseded();
  return there(idea.state === 'gone' ? null : idea);
}

/** What its author is told of an idea. */
export async function answerOwn(records: BoardRecords, id: string, { at }: Pick<BoardAct, 'at'>) {
  const idea = await records.idea(id);
  if (!idea) return withdrawnIdea(id);
  return ownIdea(idea, await asked(records, idea), Date.parse(at));
}

/** The idea that the author of another is asked about, while both can be read: nothing moves out of what is withheld. */
export async function asked(records: BoardRecords, { mergeAsked, state }: IdeaRecord) {
  const into = mergeAsked === null || state !== 'shown' ? null : await records.idea(mergeAsked);
  return into?.state === 'shown' && into.isListed ? into : null;
}

/** New words are read before anyone sees them. */
function wordsAnew({ title, text, ...others }: Written) {
  const { topic = null, lang = null, name = null, contentNote = null } = others;
  const words = { title, text, lang, name, contentNote };
  const state = 'waiting' as const;
  return { words, topic, edition: randomId(), state, reason: null, isCleared: false };
}

function isChanged({ words, topic }: IdeaRecord, written: Written): boolean {
  const anew = wordsAnew(written);
  const fields = Object.keys(words) as (keyof IdeaWords)[];
  return topic !== anew.topic || fields.some((field) => words[field] !== anew.words[field]);
}
