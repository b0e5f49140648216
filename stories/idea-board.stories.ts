import type { Client } from '@earshot/client';
import type { Meta } from '@storybook/web-components-vite';
import { plant } from './board-back-end.js';
import { boardStories, didBefore, type BoardArgs, type BoardStory } from './board-story.js';
import { Visitor } from './visitor.js';
import {
  hardToRead,
  ideas,
  lamps,
  oneWay,
  walkingBus,
  walkToSchool,
  zebra,
} from './walk-to-school.js';

const { about } = walkToSchool;

const meta: Meta<BoardArgs> = { ...boardStories, title: 'Idea board' };
export default meta;

/** What people have said so far, and what became of it. */
export const Ideas: BoardStory = { name: 'Ideas' };

/** An invitation, not a void. */
export const Empty: BoardStory = {
  name: 'No ideas yet',
  args: { ideas: [] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('button', visitor.words.board.inviteFirst);
    await visitor.reads(visitor.words.board.empty);
  },
};

/** Room for what comes. */
export const Loading: BoardStory = {
  name: 'Ideas are on their way',
  args: { listing: 'silent' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement, 'earshot-idea-board');
    await visitor.reads(visitor.words.board.loading);
  },
};

/** What it is about can be read already. */
export const Upcoming: BoardStory = {
  name: 'A board that is not open yet',
  args: {
    ideas: [],
    content: { ...walkToSchool, about: { ...about, opens: '2027-11-29T09:00:00+00:00' } },
  },
};

/** What people said stays, with what happened next and a download. */
export const Closed: BoardStory = {
  name: 'A board that has closed',
  args: {
    closed: true,
    content: {
      ...walkToSchool,
      about: {
        ...about,
        happened: [
          {
            on: '2027-11-18',
            text: {
              en: 'The street council read all ideas and chose the crossing.',
              cy: 'Darllenodd cyngor y stryd bob syniad a dewisodd y groesfan.',
            },
          },
        ],
      },
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.closing.happened);
    await visitor.reads(visitor.words.closing.csv);
  },
};

/** An election, say. */
export const Paused: BoardStory = {
  name: 'A paused board',
  args: {
    paused: {
      until: '2027-12-01',
      reason: { en: 'There is a by-election.', cy: 'Mae is-etholiad.' },
    },
  },
};

/** A back end of somebody else, from which one can only read. */
export const ReadOnly: BoardStory = {
  name: 'A board that can only be read',
  args: { capabilities: [], ideas: [zebra, walkingBus] },
};

/** A back end without comments, support, search and views: those parts are absent. */
export const FewCapabilities: BoardStory = {
  name: 'A back end without comments, support and search',
  args: { capabilities: ['ideas', 'own-ideas', 'mine'], told: { sorts: ['newest'] } },
};

/** One of somebody else that says little of itself. */
export const LittleTold: BoardStory = {
  name: 'A board that says little of itself',
  args: {
    told: { about: {}, topics: [] },
    retold: { late: true, answer: { text: 'We look into it.', at: '2027-11-18T10:00:00Z' } },
  },
};

/** The fallback content, and why. */
export const NotLoaded: BoardStory = {
  name: 'A board that cannot be loaded',
  args: { reading: 'failing' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement, 'earshot-idea-board');
    await visitor.reads(visitor.words.board.notLoaded);
  },
};

/** The question is there, its ideas are not. */
export const IdeasNotLoaded: BoardStory = {
  name: 'Ideas that cannot be loaded',
  args: { listing: 'failing' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement, 'earshot-idea-board');
    await visitor.reads(visitor.words.board.listNotLoaded);
  },
};

/** Nothing that is written could be sent: the person hears it before writing. */
export const Unready: BoardStory = {
  name: 'What is needed to write cannot be loaded',
  args: { client: { board: () => Promise.reject(new TypeError('offline')) } as unknown as Client },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement, 'earshot-idea-board');
    await visitor.press(visitor.words.board.invite);
    await visitor.reads(visitor.words.board.unready);
  },
};

/** It shows at once, and is said once. */
export const Supported: BoardStory = {
  name: 'Support an idea',
  args: { ideas: [oneWay] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.support);
    await visitor.find('button', visitor.words.board.supported);
    await visitor.reads(visitor.words.board.youSupport);
  },
};

/** As it was before. */
export const SupportTakenBack: BoardStory = {
  name: 'Take support back',
  args: {
    ideas: [],
    earlier: async (src) =>
      didBefore(src, { verb: 'support', of: await plant(src, oneWay), supports: true }),
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.supported);
    await visitor.reads(visitor.words.board.youDoNot);
  },
};

/** It shows, with where it is. */
export const SupportOffline: BoardStory = {
  name: 'Support an idea, offline',
  args: { ideas: [oneWay], acting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.support);
    await visitor.reads(visitor.words.board.notSent);
  },
};

/** It is not there any more, say. */
export const SupportRefused: BoardStory = {
  name: 'Support that is not taken',
  args: { ideas: [oneWay], acting: 'gone' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.support);
    await visitor.reads(visitor.words.board.notCounted);
  },
};

/** A device that others use too is cleared. */
export const Forgotten: BoardStory = {
  name: 'Not you? on a board',
  args: { ideas: [oneWay] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { board } = visitor.words;
    await visitor.press(board.support);
    await visitor.press(board.notYou);
    await visitor.reads(board.removed);
  },
};

/** Nothing at all stays on the device. */
export const NoStorage: BoardStory = {
  name: 'A board that keeps nothing',
  args: { storage: 'none' },
};

/** The text is cut at a sentence, until one reads on. */
export const ReadOn: BoardStory = {
  name: 'Read on',
  args: { ideas: [zebra] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.readOn);
    await visitor.find('button', visitor.words.board.readLess);
  },
};

/** Nobody has to read what is hard to read. */
export const ContentNote: BoardStory = {
  name: 'A note before a text',
  args: { ideas: [hardToRead] },
};

/** It opens in its place. */
export const ContentNoteOpen: BoardStory = {
  name: 'A text behind its note, opened',
  args: { ideas: [hardToRead] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.unfoldText);
    await visitor.find('button', visitor.words.board.foldText);
  },
};

/** Each as a word, with its reason and its date. */
export const Statuses: BoardStory = {
  name: 'What becomes of ideas',
  args: {
    ideas: (['looking', 'planned', 'doing', 'done', 'not-doing'] as const).map((status) => ({
      ...lamps,
      status: { status, reason: lamps.status!.reason },
    })),
  },
};

/** One of a later version is shown by its reason alone. */
export const UnknownStatus: BoardStory = {
  name: 'A status that is not known yet',
  args: {
    ideas: [oneWay],
    retold: {
      status: { status: 'trying', reason: 'For six weeks.', at: '2027-11-18T10:00:00Z' },
    },
  },
};

/** A promise that was not kept shows. */
export const Late: BoardStory = {
  name: 'A late answer',
  args: { ideas: [zebra], retold: { late: true } },
};

/** The comments stay. */
export const Withdrawn: BoardStory = {
  name: 'An idea that was taken back',
  args: { ideas: [{ ...lamps, withdrawn: true }] },
};

/** In Arabic, on a page that is written from right to left. */
export const RightToLeft: BoardStory = {
  name: 'A board, right to left',
  args: { lang: 'ar', dir: 'rtl', ideas: [...ideas, hardToRead] },
};

/** Nothing reaches over an edge. */
export const LongWords: BoardStory = {
  name: 'Ideas of long words',
  args: {
    ideas: [
      {
        title: 'Llanfairpwllgwyngyll'.repeat(20),
        text: 'Donaudampfschifffahrt'.repeat(30),
        name: 'W'.repeat(100),
        contentNote: 'Rindfleischetikettierung'.repeat(4),
      },
    ],
  },
};

/** The page's own colours and corners. */
export const OwnColours: BoardStory = {
  name: 'A board in the colours of its page',
  args: {
    page: {
      '--earshot-color-accent': 'light-dark(#00703c, #7fd3a6)',
      '--earshot-radius': '0',
    },
  },
};
