import type { Meta } from '@storybook/web-components-vite';
import { organise, passTime, send } from './back-end.js';
import { letThrough } from './board-back-end.js';
import { boardStories, didBefore, type BoardArgs, type BoardStory } from './board-story.js';
import { tryAgainAtOnce } from './poll-story.js';
import { Visitor } from './visitor.js';
import { walkToSchool } from './walk-to-school.js';
import { bend, crossing, keptBefore, share, write } from './write-idea.js';

const minutes = 60_000;
const { readingHours } = walkToSchool.about.safety;
const idea = { title: crossing, text: bend, livedExperience: 'shown' } as const;

const meta: Meta<BoardArgs> = {
  ...boardStories,
  title: 'Idea board/My own ideas',
  args: { content: walkToSchool, ideas: [{ title: 'Zebra crossing at the bend' }] },
};
export default meta;

/** Focus lands on it, and one announcement says when it is read. */
export const Waiting: BoardStory = {
  name: 'Shared, it waits',
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    const { ownIdeas } = visitor.words;
    await visitor.reads(ownIdeas.states.waiting);
    await visitor.reads(ownIdeas.sent(visitor.read(readingHours)));
    await visitor.reads(ownIdeas.receiptFor);
  },
};

/** Nothing is known of when words are read. */
export const WaitingNobodyKnows: BoardStory = {
  name: 'Shared, it waits, and nobody says when it is read',
  args: { told: { about: { otherWays: [], happened: [], eligibility: 'open' } } },
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.reads(visitor.words.ownIdeas.sent(''));
  },
};

/** On its way: it stands among one's own already. */
export const Sending: BoardStory = {
  name: 'Shared, on its way',
  args: { acting: 'silent' },
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.reads(visitor.words.writing.sending);
    await visitor.reads(crossing);
  },
};

/** No network: the words are kept in the tab, and on the device only if the person says so. */
export const Offline: BoardStory = {
  name: 'Shared offline, kept in this tab',
  args: { acting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.reads(visitor.words.writing.keptTab);
    await visitor.find('button', visitor.words.writing.dontKeep);
  },
};

/** The person has said so. */
export const OfflineKept: BoardStory = {
  name: 'Shared offline, kept on this device',
  args: { acting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.reads(visitor.words.writing.keptTab);
    await visitor.press(visitor.words.writing.keep);
    await visitor.reads(visitor.words.writing.keptDevice);
  },
};

/** Nothing may be kept on the device. */
export const OfflineOnPage: BoardStory = {
  name: 'Shared offline, kept on this page',
  args: { acting: 'offline', storage: 'none' },
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.reads(visitor.words.writing.keptPage);
  },
};

/** The server has a problem that lasts: the words can be copied. */
export const Failing: BoardStory = {
  name: 'Shared, and the server fails',
  args: { acting: 'failing' },
  beforeEach: tryAgainAtOnce,
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    const { writing } = visitor.words;
    await visitor.reads(writing.failed.busy);
    await visitor.press(writing.copy);
    await visitor.find('textbox', writing.copy);
  },
};

/** The next try is announced with its time. */
export const TriedAgain: BoardStory = {
  name: 'Shared, and tried again later',
  args: { acting: 'failing' },
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.find('button', visitor.words.writing.tryAgain);
    await visitor.reads(visitor.words.writing.retryAt('').slice(0, 12));
  },
};

/** The server does not take it, whatever the reason. */
export const Refused: BoardStory = {
  name: 'Shared, and refused',
  args: { acting: 'spoilt' },
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.reads(visitor.words.writing.failed.refused);
  },
};

/** The board closed while the person was writing: the words stay, and can be copied. */
export const ClosedMeanwhile: BoardStory = {
  name: 'Shared, closed meanwhile',
  async play({ canvasElement, loaded }) {
    const visitor = await write(canvasElement);
    await organiseBoard(loaded.src, 'close', 'POST', { reason: 'Decided.' });
    await canvasElement.querySelector('earshot-idea-board')?.refresh();
    await visitor.press(visitor.words.composer.share);
    await visitor.reads(visitor.words.writing.failed.closed);
    await visitor.find('button', visitor.words.writing.copy);
  },
};

/** The board was paused while the person was writing. */
export const PausedMeanwhile: BoardStory = {
  name: 'Shared, paused meanwhile',
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    await organiseBoard(loaded.src, 'pause', 'POST', {
      until: '2027-12-01',
      reason: { en: 'There is a by-election.', cy: 'Mae is-etholiad.' },
    });
    await share(canvasElement);
    await visitor.reads(visitor.words.writing.failed.paused);
  },
};

/** Ten in an hour are enough for one person. */
export const Limit: BoardStory = {
  name: 'Shared more than one person can',
  args: {
    earlier: async (src) => {
      for (let count = 1; count <= 10; count += 1)
        await didBefore(src, { verb: 'postIdea', idea: { title: `Idea ${count}`, text: '' } });
    },
  },
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.reads(visitor.words.writing.failed.limit);
  },
};

/** Not sent on an earlier visit, and kept on the device: somebody else may sit here now. */
export const IsItYours: BoardStory = {
  name: 'An idea of an earlier visit was not sent',
  args: { earlier: (src) => keptBefore(src, { verb: 'postIdea', idea }) },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.writing.isItYours);
    await visitor.find('button', visitor.words.writing.send);
    await visitor.misses(crossing);
  },
};

/** The words do not show unasked. */
export const FromBefore: BoardStory = {
  name: 'An idea of an earlier visit',
  args: { earlier: shareBefore },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.ownIdeas.hidden(1));
    await visitor.misses(crossing);
  },
};

/** "These are mine: show them." */
export const FromBeforeShown: BoardStory = {
  name: 'An idea of an earlier visit is mine',
  args: { earlier: shareBefore },
  play: async ({ canvasElement }) => void (await showMine(canvasElement)),
};

/** A person has read it. */
export const Shown: BoardStory = {
  name: 'My idea is shown',
  args: { earlier: (src) => shareBefore(src).then(() => letThrough(src)) },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.reads(visitor.words.ownIdeas.states.shown);
    await visitor.find('button', visitor.words.ownIdeas.open);
  },
};

/** The moderator has said why; its author may say that this is wrong. */
export const Withheld: BoardStory = {
  name: 'My idea is withheld',
  args: {
    earlier: (src) =>
      shareBefore(src).then(() => letThrough(src, 'withhold', 'It names a neighbour.')),
  },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.reads(visitor.words.ownIdeas.states.withheld);
    await visitor.reads('It names a neighbour.');
    await visitor.reads(visitor.read(walkToSchool.about.safety.complaints));
  },
};

/** Folded, for it stands under its idea too. */
export const Comment: BoardStory = {
  name: 'My comment of an earlier visit',
  args: { earlier: commentBefore },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    const { ownIdeas } = visitor.words;
    await visitor.press(ownIdeas.comments(1));
    await visitor.find('button', ownIdeas.openComment);
    await visitor.press(ownIdeas.withdraw);
    await visitor.reads(ownIdeas.withdrawComment);
  },
};

/** For ten minutes, by the server's clock. */
export const Changing: BoardStory = {
  name: 'Change my idea',
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    const { composer, ownIdeas } = visitor.words;
    await visitor.press(ownIdeas.change);
    await visitor.find('textbox', composer.title);
    await visitor.reads(ownIdeas.changeFor(10));
    await visitor.find('button', ownIdeas.cancel);
  },
};

/** It waits to be read again. */
export const Changed: BoardStory = {
  name: 'Change my idea, sent',
  async play({ canvasElement }) {
    const visitor = await changeTo(canvasElement, 'A crossing by the school');
    await visitor.reads(visitor.words.ownIdeas.changed);
    await visitor.reads('A crossing by the school');
  },
};

/** The server's clock decides; what was written can be copied. */
export const ChangedTooLate: BoardStory = {
  name: 'Change my idea, too late',
  async play({ canvasElement }) {
    const visitor = await changeTo(canvasElement, 'A crossing by the school', 11 * minutes);
    await visitor.reads(visitor.words.writing.failed.tooLate);
    await visitor.find('button', visitor.words.writing.copy);
  },
};

/** The time goes by while the page is open. */
export const ChangeOver: BoardStory = {
  name: 'The time to change my idea is over',
  args: { earlier: (src) => shareBefore(src).then(() => passTime(10 * minutes - 2000)) },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.reads(visitor.words.ownIdeas.changeOver);
    await visitor.misses(visitor.words.ownIdeas.changeFor(1));
  },
};

/** At any time, and at once. */
export const LivedTakenBack: BoardStory = {
  name: 'Take back that I have lived through this',
  args: { earlier: (src) => shareBefore(src).then(() => letThrough(src)) },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    const { ownIdeas } = visitor.words;
    await visitor.reads(ownIdeas.livedShown);
    await visitor.press(ownIdeas.livedBack);
    await visitor.reads(ownIdeas.livedGone);
    await visitor.misses(ownIdeas.livedBack);
  },
};

/** Seen by the organiser alone. */
export const LivedForOrganiser: BoardStory = {
  name: 'Only the organiser sees that I have lived through this',
  args: {
    earlier: (src) =>
      didBefore(src, { verb: 'postIdea', idea: { ...idea, livedExperience: 'organiser' } }),
  },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.reads(visitor.words.ownIdeas.livedOrganiser);
  },
};

/** It is asked once more, for it cannot be undone. */
export const Withdrawing: BoardStory = {
  name: 'Take my idea back',
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.press(visitor.words.ownIdeas.withdraw);
    await visitor.reads(visitor.words.ownIdeas.withdrawIdea);
    await visitor.find('button', visitor.words.ownIdeas.withdrawNo);
  },
};

/** The words are gone. */
export const Withdrawn: BoardStory = {
  name: 'Take my idea back, done',
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    const { ownIdeas } = visitor.words;
    await visitor.press(ownIdeas.withdraw);
    await visitor.press(ownIdeas.withdrawYes);
    await visitor.reads(ownIdeas.withdrawn);
    await visitor.misses(crossing);
  },
};

/** Never unasked, and only its author answers. */
export const MergeAsked: BoardStory = {
  name: 'May my idea be put together with another?',
  args: { earlier: askMergeBefore },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.reads(visitor.words.ownIdeas.mergeMeans);
    await visitor.reads('Zebra crossing at the bend');
  },
};

/** "Put them together." */
export const Merged: BoardStory = {
  name: 'My idea is put together with another',
  args: { earlier: askMergeBefore },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.press(visitor.words.ownIdeas.mergeYes);
    await visitor.reads(visitor.words.ownIdeas.merged);
  },
};

/** "Keep mine apart." */
export const Apart: BoardStory = {
  name: 'My idea stays apart',
  args: { earlier: askMergeBefore },
  async play({ canvasElement }) {
    const visitor = await showMine(canvasElement);
    await visitor.press(visitor.words.ownIdeas.mergeNo);
    await visitor.reads(visitor.words.ownIdeas.apart);
  },
};

/** Ideas, comments, support: it is asked once more. */
export const DeletingAll: BoardStory = {
  name: 'Delete everything you hold of me',
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.press(visitor.words.ownIdeas.deleteMine);
    await visitor.reads(visitor.words.ownIdeas.deleteMineSure);
    await visitor.find('button', visitor.words.ownIdeas.deleteMineNo);
  },
};

/** Nothing is left, here or there. */
export const DeletedAll: BoardStory = {
  name: 'Delete everything you hold of me, done',
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    const { ownIdeas } = visitor.words;
    await visitor.press(ownIdeas.deleteMine);
    await visitor.press(ownIdeas.deleteMineYes);
    await visitor.reads(ownIdeas.deleted);
    await visitor.misses(ownIdeas.heading);
  },
};

/** No words were sent: what is held can be deleted all the same. */
export const OnlySupport: BoardStory = {
  name: 'Only my support is held',
  args: { earlier: supportBefore },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.ownIdeas.held);
    await visitor.find('button', visitor.words.ownIdeas.deleteMine);
  },
};

/** Shares an idea, and changes its title; in between some time may pass. */
async function changeTo(page: HTMLElement, title: string, passing = 0): Promise<Visitor> {
  const visitor = await share(page);
  const { composer, ownIdeas } = visitor.words;
  await visitor.press(ownIdeas.change);
  await visitor.write(composer.title, title);
  passTime(passing);
  await visitor.press(ownIdeas.save);
  return visitor;
}

/** Says that what was sent from this device is theirs. */
async function showMine(page: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.press(visitor.words.ownIdeas.show);
  return visitor;
}

/** Somebody has shared an idea on this device. */
function shareBefore(src: string): Promise<void> {
  return didBefore(src, { verb: 'postIdea', idea });
}

/** Somebody has commented on this device. */
async function commentBefore(src: string): Promise<void> {
  const [of = ''] = await ideasOf(src);
  await didBefore(src, {
    verb: 'postComment',
    of,
    comment: { text: 'The hedge hides the children.' },
  });
}

/** Somebody supports an idea on this device. */
async function supportBefore(src: string): Promise<void> {
  const [of = ''] = await ideasOf(src);
  await didBefore(src, { verb: 'support', of, supports: true });
}

/** The host asks whether an idea of this device may be put together with another. */
async function askMergeBefore(src: string): Promise<void> {
  const [into = ''] = await ideasOf(src);
  await shareBefore(src);
  await letThrough(src);
  const mine = (await ideasOf(src)).find((id) => id !== into) ?? '';
  await organiseBoard(src, `ideas/${mine}/merge`, 'PUT', { into, reason: 'The same crossing' });
}

async function ideasOf(src: string): Promise<string[]> {
  const { ideas } = (await send(`${src}/ideas`, 'GET', undefined, {})) as {
    ideas: { id: string }[];
  };
  return ideas.map(({ id }) => id);
}

const organiseBoard = (src: unknown, path: string, method: 'POST' | 'PUT', body: unknown) =>
  organise(`boards/${String(src).split('/').pop()}/${path}`, method, body);
