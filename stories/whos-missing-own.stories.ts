import type { Meta } from '@storybook/web-components-vite';
import { decide, didBefore, keptBefore, name, nightWorkers } from './name-group.js';
import { tryAgainAtOnce } from './poll-story.js';
import { promptStories, type PromptArgs, type PromptStory } from './prompt-story.js';
import { Visitor } from './visitor.js';
import { whoIsMissing } from './who-is-missing.js';

const { readingHours, complaints } = whoIsMissing.about.safety;
const group = { name: nightWorkers, why: 'They sleep by day', reach: 'The canteen', lang: 'en' };

const meta: Meta<PromptArgs> = {
  ...promptStories,
  title: 'Who’s missing/Groups I named',
  args: { ...promptStories.args, groups: [] },
};
export default meta;

/** Focus lands on it, one announcement says when it is read, and an invitation is offered. */
export const Waiting: PromptStory = {
  name: 'Named, it waits',
  async play({ canvasElement }) {
    const visitor = await name(canvasElement);
    const { invitation, ownGroups } = visitor.words;
    await visitor.reads(ownGroups.states.waiting);
    await visitor.reads(ownGroups.sent(visitor.read(readingHours)));
    await visitor.reads(ownGroups.receiptFor);
    await visitor.reads(invitation.ask);
  },
};

/** Nothing is known of when names are read. */
export const WaitingNobodyKnows: PromptStory = {
  name: 'Named, it waits, and nobody says when it is read',
  args: { told: { about: {} } },
  async play({ canvasElement }) {
    const visitor = await name(canvasElement);
    await visitor.reads(visitor.words.ownGroups.sent(''));
  },
};

/** On its way: it stands among one's own already. */
export const Sending: PromptStory = {
  name: 'Named, on its way',
  args: { acting: 'silent' },
  async play({ canvasElement }) {
    const visitor = await name(canvasElement);
    await visitor.reads(visitor.words.writing.sending);
    await visitor.reads(nightWorkers);
  },
};

/** No network: the words are kept in the tab, and on the device only if the person says so. */
export const Offline: PromptStory = {
  name: 'Named offline, kept in this tab',
  args: { acting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await name(canvasElement);
    await visitor.reads(visitor.words.writing.keptTab);
    await visitor.find('button', visitor.words.writing.dontKeep);
  },
};

/** The server has a problem that lasts: the words can be copied. */
export const Failing: PromptStory = {
  name: 'Named, and the server fails',
  args: { acting: 'failing' },
  beforeEach: tryAgainAtOnce,
  async play({ canvasElement }) {
    const visitor = await name(canvasElement);
    await visitor.reads(visitor.words.writing.failed.busy);
    await visitor.find('button', visitor.words.writing.copy);
  },
};

/** Not sent on an earlier visit, and kept on the device: somebody else may sit here now. */
export const IsItYours: PromptStory = {
  name: 'A name of an earlier visit was not sent',
  args: { earlier: (src) => keptBefore(src, { verb: 'nameGroup', group }) },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.writing.isItYours);
    await visitor.misses(nightWorkers);
  },
};

/** The words do not show unasked. */
export const FromBefore: PromptStory = {
  name: 'A group I named on an earlier visit',
  args: { earlier: nameBefore },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.ownGroups.hidden(1));
    await visitor.misses(nightWorkers);
  },
};

/** With what nobody else reads. */
export const FromBeforeShown: PromptStory = {
  name: 'A group I named on an earlier visit is mine',
  args: { earlier: nameBefore },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.reads(visitor.words.ownGroups.heading);
    await visitor.reads(visitor.words.ownGroups.why);
    await visitor.reads(visitor.words.ownGroups.reach);
  },
};

/** A person has read it. */
export const Shown: PromptStory = {
  name: 'The group I named is shown',
  args: { earlier: (src) => nameBefore(src).then(() => decide(src, 'show', 'Within the rules')) },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.reads(visitor.words.ownGroups.states.shown);
  },
};

/** The moderator has said why; whoever named it may say that this is wrong. */
export const Withheld: PromptStory = {
  name: 'The group I named is withheld',
  args: {
    earlier: (src) => nameBefore(src).then(() => decide(src, 'withhold', 'It names a person.')),
  },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.reads(visitor.words.ownGroups.states.withheld);
    await visitor.reads('It names a person.');
    await visitor.reads(visitor.read(complaints));
  },
};

/** It is asked once more, for it cannot be undone. */
export const Withdrawing: PromptStory = {
  name: 'Take a group back',
  async play({ canvasElement }) {
    const visitor = await name(canvasElement);
    await visitor.press(visitor.words.ownGroups.withdraw);
    await visitor.reads(visitor.words.ownGroups.withdrawGroup);
    await visitor.find('button', visitor.words.ownGroups.withdrawNo);
  },
};

/** The words are gone. */
export const Withdrawn: PromptStory = {
  name: 'Take a group back, done',
  async play({ canvasElement }) {
    const visitor = await name(canvasElement);
    const { ownGroups } = visitor.words;
    await visitor.press(ownGroups.withdraw);
    await visitor.press(ownGroups.withdrawYes);
    await visitor.reads(ownGroups.withdrawn);
    await visitor.misses(nightWorkers);
  },
};

/** Groups and what was said of others: it is asked once more. */
export const DeletingAll: PromptStory = {
  name: 'Delete everything you hold of me on a prompt',
  async play({ canvasElement }) {
    const visitor = await name(canvasElement);
    await visitor.press(visitor.words.ownGroups.deleteMine);
    await visitor.reads(visitor.words.ownGroups.deleteMineSure);
  },
};

/** All of it. */
export const DeletedAll: PromptStory = {
  name: 'Everything of mine on a prompt is deleted',
  async play({ canvasElement }) {
    const visitor = await name(canvasElement);
    await visitor.press(visitor.words.ownGroups.deleteMine);
    await visitor.press(visitor.words.ownGroups.deleteMineYes);
    await visitor.reads(visitor.words.ownGroups.deleted);
  },
};

function nameBefore(src: string): Promise<void> {
  return didBefore(src, { verb: 'nameGroup', group });
}

async function showMine(page: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.press(visitor.words.ownGroups.show);
  await visitor.reads(nightWorkers);
  return visitor;
}
