import type { Meta } from '@storybook/web-components-vite';
import { promptStories, type PromptArgs, type PromptStory } from './prompt-story.js';
import { Visitor } from './visitor.js';

const meta: Meta<PromptArgs> = { ...promptStories, title: 'Who’s missing/On the page' };
export default meta;

/** It floats beside its button, or is a sheet where the screen is small. */
export const BehindButton: PromptStory = {
  name: 'A prompt behind a button',
  args: { display: 'button' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.prompt.invite);
    await visitor.find('button', visitor.words.anchored.close);
  },
};

/** Somebody has done what it follows. */
export const Followed: PromptStory = {
  name: 'A prompt that has followed another widget',
  args: { follows: 'body' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const voted = new Event('earshot-poll-voted', { bubbles: true, composed: true });
    canvasElement.dispatchEvent(voted);
    await visitor.reads(visitor.words.prompt.thanks);
  },
};
