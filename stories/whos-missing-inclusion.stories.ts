import type { Meta } from '@storybook/web-components-vite';
import { belong } from './name-group.js';
import { promptStories, type PromptArgs, type PromptStory } from './prompt-story.js';
import type { Visitor } from './visitor.js';
import { whoIsMissing } from './who-is-missing.js';

const meta: Meta<PromptArgs> = {
  ...promptStories,
  title: 'Who’s missing/This includes me',
  args: { ...promptStories.args, groups: [{ name: 'Irish Travellers' }] },
};
export default meta;

/** Nothing is ticked unasked. */
export const Asked: PromptStory = {
  name: 'This includes me',
  async play({ canvasElement }) {
    const visitor = await belong(canvasElement);
    const { inclusion } = visitor.words;
    await visitor.reads(inclusion.help);
    await visitor.reads(inclusion.onlyTeam(whoIsMissing.about.host.name));
    for (const need of Object.values(inclusion.needs)) await visitor.find('checkbox', need);
    await visitor.find('checkbox', inclusion.countMe('Irish Travellers'));
    await visitor.reads(inclusion.countMeHint);
    await visitor.find('textbox', inclusion.text);
    await visitor.find('textbox', inclusion.ownName);
    await visitor.find('button', inclusion.cancel);
  },
};

/** The organiser is not named. */
export const NoHost: PromptStory = {
  name: 'This includes me, where nobody is named as host',
  args: { told: { about: {} } },
  async play({ canvasElement }) {
    const visitor = await belong(canvasElement);
    await visitor.reads(visitor.words.inclusion.onlyTeam(''));
  },
};

/** It shows only as long as the page lives. */
export const Sent: PromptStory = {
  name: 'This includes me, sent',
  async play({ canvasElement }) {
    const visitor = await send(canvasElement);
    const { inclusion } = visitor.words;
    await visitor.reads(inclusion.sent);
    await visitor.reads(inclusion.onlyNow);
    await visitor.reads(inclusion.receiptFor);
  },
};

/** At once. */
export const TakenBack: PromptStory = {
  name: 'This includes me, taken back',
  async play({ canvasElement }) {
    const visitor = await send(canvasElement);
    await visitor.press(visitor.words.inclusion.takeBack);
    await visitor.reads(visitor.words.inclusion.takenBack);
  },
};

/** On its way. */
export const Sending: PromptStory = {
  name: 'This includes me, on its way',
  args: { acting: 'silent' },
  async play({ canvasElement }) {
    const visitor = await send(canvasElement);
    await visitor.reads(visitor.words.writing.sending);
  },
};

/** Only in this tab. */
export const Offline: PromptStory = {
  name: 'This includes me, offline',
  args: { acting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await send(canvasElement);
    await visitor.reads(visitor.words.writing.keptTab);
  },
};

/** Too many words: nothing is cut off. */
export const TooLong: PromptStory = {
  name: 'This includes me, too long',
  async play({ canvasElement }) {
    const visitor = await send(canvasElement, 'word '.repeat(240));
    await visitor.find('alert');
  },
};

async function send(page: HTMLElement, text = 'Meetings after six'): Promise<Visitor> {
  const visitor = await belong(page);
  const { inclusion } = visitor.words;
  await visitor.choose(inclusion.needs.time);
  await visitor.write(inclusion.text, text);
  await visitor.press(inclusion.send);
  return visitor;
}
