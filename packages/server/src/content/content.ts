import { BoardContent, PollContent } from '@earshot/client/contract';

/** What an organiser writes, by its `type`. */
export const contents = { poll: PollContent, 'idea-board': BoardContent } as const;
export type Content = PollContent | BoardContent;
