import type {
  BoardContent,
  eligibilities,
  PollContent,
  PromptContent,
} from '@earshot/client/contract';

/** A poll, a board or a prompt, as far as it matters who takes part in it. */
export interface Resource {
  /** Stands in every hash and names its stream, so that what people do in two of them cannot be joined. */
  readonly name: string;
  readonly eligibility: (typeof eligibilities)[number];
  /** Whether people can find what they sent among what is published. */
  readonly findable: boolean;
}

const boardPrefix = 'board:';
const promptPrefix = 'prompt:';

/** The name of a board as a resource; a poll's is its id, in which no colon can stand. */
export function boardName(id: string): string {
  return boardPrefix + id;
}

/** The id of the board of this name; `null` where it is a poll's. */
export function boardOf(name: string): string | null {
  return name.startsWith(boardPrefix) ? name.slice(boardPrefix.length) : null;
}

export function pollResource({ id, about, findable }: PollContent): Resource {
  return { name: id, eligibility: about.eligibility, findable };
}

export function boardResource({ id, about }: BoardContent): Resource {
  return { name: boardName(id), eligibility: about.eligibility, findable: false };
}

export function promptResource({ id, about }: PromptContent): Resource {
  return { name: promptPrefix + id, eligibility: about.eligibility, findable: false };
}

/** The name of what a request is about. @param path the pattern of its route */
export function resourceAt(path: string, id: string): string {
  if (path.includes('/prompts/:id')) return promptPrefix + id;
  return path.includes('/boards/:id') ? boardName(id) : id;
}
