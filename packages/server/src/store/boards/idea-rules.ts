import type { OwnIdea } from '@earshot/client/contract';
import type { KeptComment, KeptIdea } from './board-store.js';
import type { CommentRecord, IdeaRecord, IdeaWords } from './records.js';

/** For so many seconds after it was sent the words of an idea can be changed. */
export const editableSeconds = 600;

export const noWords: IdeaWords = {
  title: '',
  text: '',
  lang: null,
  name: null,
  contentNote: null,
};

/** Leaves out what is `null`. */
function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Words as everyone reads them. */
export function wordsOf({ words: { title, text, lang, name } }: IdeaRecord) {
  return { title, text, ...given({ lang, name }) };
}

/** An idea as the organiser sees it: it does not say whose it is. */
export function keptIdea(idea: IdeaRecord): KeptIdea {
  const { id, edition, state, reason, livedExperience, sentAt, shownAt } = idea;
  const { support, comments, views, history, mergedInto, mergeAsked, topic, words } = idea;
  const { contentNote } = words;
  return {
    ...{ id, edition, state, reason, livedExperience, sentAt, shownAt },
    ...{ support, comments, views, history, mergedInto, mergeAsked },
    ...wordsOf(idea),
    ...given({ topic, contentNote }),
  };
}

/** An idea as its author sees it. @param into the idea that it may be put together with */
export function ownIdea(idea: IdeaRecord, into: IdeaRecord | null, now: number): OwnIdea {
  const { id, state, reason, topic, livedExperience, sentAt } = idea;
  const left = Math.ceil((Date.parse(sentAt) - now) / 1000) + editableSeconds;
  const { contentNote } = idea.words;
  return {
    id,
    ...wordsOf(idea),
    state: state === 'gone' ? 'withdrawn' : state,
    ...given({ reason, topic, contentNote }),
    livedExperience,
    editableFor: state === 'gone' ? 0 : Math.max(0, Math.min(editableSeconds, left)),
    ...(into && { mergeInto: { id: into.id, title: into.words.title } }),
  };
}

/** An idea that was deleted, for whoever deleted it. */
export function withdrawnIdea(id: string): OwnIdea {
  return { id, title: '', text: '', state: 'withdrawn', livedExperience: null, editableFor: 0 };
}

/** A comment as everyone reads it. */
export function shownComment({ id, text, lang, name, isOfficial, sentAt, shownAt }: CommentRecord) {
  return { id, text, ...given({ lang, name }), at: shownAt ?? sentAt, official: isOfficial };
}

/** A comment as the organiser sees it: it does not say whose it is. */
export function keptComment(comment: CommentRecord): KeptComment {
  const { idea, edition, state, reason } = comment;
  return { ...shownComment(comment), idea, edition, state, reason };
}
