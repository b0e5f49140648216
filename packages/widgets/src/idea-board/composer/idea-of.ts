import type { Draft } from '@earshot/client';
import type { NewIdea } from '@earshot/client/contract';

/** The idea that a draft says, word for word; what was left empty is left out. */
export function ideaOf(
  { title = '', text = '', topic, contentNote, name, livedExperience }: Draft,
  lang: string,
): NewIdea {
  return {
    title,
    text,
    lang,
    ...(topic && { topic }),
    ...(contentNote?.trim() && { contentNote }),
    ...(name?.trim() && { name }),
    ...(livedExperience && { livedExperience }),
  };
}

/** Whether a draft holds words, which somebody could lose. */
export const hasWords = ({ title, text, contentNote, name }: Draft): boolean =>
  [title, text, contentNote, name].some((part) => part?.trim());
