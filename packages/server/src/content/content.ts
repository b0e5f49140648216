import { BoardContent, PollContent, PromptContent } from '@earshot/client/contract';

/** What an organiser writes, by its `type`. */
export const contents = {
  poll: PollContent,
  'idea-board': BoardContent,
  'whos-missing': PromptContent,
} as const;
export type Content = PollContent | BoardContent | PromptContent;

/** What each is called in messages. */
export const called: Readonly<Record<Content['type'], string>> = {
  poll: 'a poll',
  'idea-board': 'an idea board',
  'whos-missing': "a who's-missing prompt",
};
