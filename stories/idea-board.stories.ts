import type { Meta } from '@storybook/web-components-vite';
import { boardStories, type BoardArgs, type BoardStory } from './board-story.js';

const meta: Meta<BoardArgs> = { ...boardStories, title: 'Idea board' };
export default meta;

/** What people have said so far, and what became of it. */
export const Ideas: BoardStory = { name: 'Ideas' };

/** An invitation, not a void. */
export const Empty: BoardStory = { name: 'No ideas yet', args: { ideas: [] } };
