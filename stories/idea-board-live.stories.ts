import type { Meta } from '@storybook/web-components-vite';
import { plant } from './board-back-end.js';
import { boardStories, type BoardArgs, type BoardStory } from './board-story.js';
import { Visitor } from './visitor.js';
import { oneWay, zebra } from './walk-to-school.js';

const meta: Meta<BoardArgs> = {
  ...boardStories,
  title: 'Idea board, live',
  args: { ...boardStories.args, ideas: [oneWay] },
};
export default meta;

/** Nothing moves: what came waits until one wants to see it. */
export const News: BoardStory = {
  name: 'A new idea while I read',
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    await plant(String(loaded['src']), { ...zebra, comments: [] });
    await visitor.find('button', visitor.words.live.news(1));
  },
};

/** Focus goes to it. */
export const NewsShown: BoardStory = {
  name: 'A new idea, shown',
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    await plant(String(loaded['src']), { ...zebra, comments: [] });
    await visitor.press(visitor.words.live.news(1));
    await visitor.reads(visitor.words.live.shown(1));
  },
};
