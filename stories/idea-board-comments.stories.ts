import type { Meta } from '@storybook/web-components-vite';
import { tryAgainAtOnce } from './poll-story.js';
import { send } from './back-end.js';
import { letThrough } from './board-back-end.js';
import { boardStories, didBefore, type BoardArgs, type BoardStory } from './board-story.js';
import { open } from './open-idea.js';
import { Visitor } from './visitor.js';
import { walkToSchool, zebra } from './walk-to-school.js';

const said = 'The hedge is cut every June. Ask for March as well.';

const meta: Meta<BoardArgs> = {
  ...boardStories,
  title: 'Idea board/Comments and flags',
  args: { content: walkToSchool, ideas: [zebra] },
};
export default meta;

/** "A person reads this before it appears"; a name only where one likes. */
export const Writing: BoardStory = {
  name: 'Write a comment',
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    const { thread, writing } = visitor.words;
    await visitor.write(thread.comment, said);
    await visitor.write(thread.name, 'Bea');
    await visitor.reads(writing.readFirst);
    await visitor.reads(thread.anonymous);
  },
};

/** Where the board takes no names, none is asked for. */
export const WithoutNames: BoardStory = {
  name: 'Write a comment where names are not asked for',
  args: { content: { ...walkToSchool, names: false } },
  play: async ({ canvasElement }) => void (await open(canvasElement, 2)),
};

/** Nothing was written. */
export const Empty: BoardStory = {
  name: 'Send a comment that is empty',
  async play({ canvasElement }) {
    const visitor = await comment(canvasElement, ' \u200b ');
    await visitor.find('alert');
    await visitor.reads(visitor.words.thread.empty);
  },
};

/** Nothing is cut off. */
export const TooLong: BoardStory = {
  name: 'Send a comment that is too long',
  async play({ canvasElement }) {
    const visitor = await comment(canvasElement, said.padEnd(2012, '!'));
    await visitor.find('alert');
    await visitor.reads(visitor.words.writing.tooLong(2000, 12));
  },
};

/** On its way; focus stays where it was. */
export const Sending: BoardStory = {
  name: 'Send a comment, on its way',
  args: { acting: 'silent' },
  async play({ canvasElement }) {
    const visitor = await comment(canvasElement, said);
    await visitor.reads(visitor.words.writing.sending);
  },
};

/** Its author sees it at once, everyone else once a person has read it. */
export const Sent: BoardStory = {
  name: 'Send a comment, it waits',
  async play({ canvasElement }) {
    const visitor = await comment(canvasElement, said);
    await visitor.reads(visitor.words.thread.waiting);
    const { readingHours } = walkToSchool.about.safety;
    await visitor.reads(visitor.words.thread.sent(visitor.read(readingHours)));
  },
};

/** No network: what was written is kept in the tab, and on the device only if the person says so. */
export const Offline: BoardStory = {
  name: 'Send a comment, offline',
  args: { acting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await comment(canvasElement, said);
    await visitor.reads(visitor.words.writing.keptTab);
    await visitor.find('button', visitor.words.writing.keep);
  },
};

/** The server does not take it: what was written can be copied. */
export const Refused: BoardStory = {
  name: 'Send a comment, it is refused',
  args: { acting: 'gone' },
  beforeEach: tryAgainAtOnce,
  async play({ canvasElement }) {
    const visitor = await comment(canvasElement, said);
    await visitor.reads(visitor.words.writing.failed.gone);
    await visitor.find('button', visitor.words.writing.copy);
  },
};

/** The moderator has said why; its author may say that this is wrong. */
export const Withheld: BoardStory = {
  name: 'My comment is withheld',
  async play({ canvasElement, loaded }) {
    const src = String(loaded.src);
    const visitor = await comment(canvasElement, said);
    await visitor.reads(visitor.words.thread.waiting);
    await letThrough(src, 'withhold', 'It names a neighbour.');
    await refresh(canvasElement);
    await visitor.reads(visitor.words.thread.withheld);
    await visitor.reads('It names a neighbour.');
    await visitor.reads(visitor.words.thread.complain);
  },
};

/** Somebody else may sit here now: the words do not show unasked. */
export const FromBefore: BoardStory = {
  name: 'A comment of an earlier visit waits',
  args: { earlier: commentBefore },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.reads(visitor.words.thread.hidden(1));
    await visitor.misses(said);
  },
};

/** "These are mine: show them." */
export const FromBeforeShown: BoardStory = {
  name: 'A comment of an earlier visit waits, and is mine',
  args: { earlier: commentBefore },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.press(visitor.words.thread.showMine);
    await visitor.reads(said);
  },
};

/** What is wrong, what happens next, and whom to turn to. */
export const Flagging: BoardStory = {
  name: 'Flag an idea',
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    const { thread } = visitor.words;
    await visitor.press(thread.flagIdea);
    await visitor.choose(thread.reasons.threat);
    await visitor.reads(thread.flagNext);
    await visitor.reads(visitor.read(walkToSchool.about.safety.safeguarding));
  },
};

/** The same of a comment. */
export const FlaggingComment: BoardStory = {
  name: 'Flag a comment',
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.press(visitor.words.thread.flagComment);
    await visitor.find('button', visitor.words.thread.sendFlag);
  },
};

/** No reason is chosen. */
export const FlagEmpty: BoardStory = {
  name: 'Send a flag without a reason',
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.press(visitor.words.thread.flagIdea);
    await visitor.press(visitor.words.thread.sendFlag);
    await visitor.find('alert');
    await visitor.reads(visitor.words.thread.chooseReason);
  },
};

/** Something else, but what? */
export const FlagWithoutWords: BoardStory = {
  name: 'Send a flag for something else, without saying what',
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    const { thread } = visitor.words;
    await visitor.press(thread.flagIdea);
    await visitor.choose(thread.reasons.other);
    await visitor.press(thread.sendFlag);
    await visitor.find('alert');
    await visitor.find('textbox', thread.flagWords);
  },
};

/** A person looks at it; nothing else is promised. */
export const Flagged: BoardStory = {
  name: 'Send a flag, received',
  async play({ canvasElement }) {
    const visitor = await flag(canvasElement);
    await visitor.reads(visitor.words.thread.flagged);
  },
};

/** No network: it waits in the tab. */
export const FlagOffline: BoardStory = {
  name: 'Send a flag, offline',
  args: { acting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await flag(canvasElement);
    await visitor.reads(visitor.words.writing.keptTab);
  },
};

/** Opens the idea, writes a comment and sends it. */
async function comment(page: HTMLElement, text: string): Promise<Visitor> {
  const visitor = await open(page, 2);
  await visitor.write(visitor.words.thread.comment, text);
  await visitor.press(visitor.words.thread.send);
  return visitor;
}

async function flag(page: HTMLElement): Promise<Visitor> {
  const visitor = await open(page, 2);
  const { thread } = visitor.words;
  await visitor.press(thread.flagIdea);
  await visitor.choose(thread.reasons.unkind);
  await visitor.write(thread.flagText, 'It laughs at old people.');
  await visitor.press(thread.sendFlag);
  return visitor;
}

/** Somebody has commented on this device. */
async function commentBefore(src: string): Promise<void> {
  const { ideas } = (await send(`${src}/ideas`, 'GET', undefined, {})) as {
    ideas: { id: string }[];
  };
  const of = ideas[0]?.id ?? '';
  await didBefore(src, { verb: 'postComment', of, comment: { text: said } });
}

const refresh = (page: HTMLElement): Promise<void> | undefined =>
  page.querySelector('earshot-idea-board')?.refresh();
