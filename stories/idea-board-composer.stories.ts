import { createClient, EarshotError, type Client } from '@earshot/client';
import type { Meta } from '@storybook/web-components-vite';
import { boardStories, type BoardArgs, type BoardStory } from './board-story.js';
import { Visitor } from './visitor.js';
import { walkToSchool } from './walk-to-school.js';
import { bend, compose, crossing, draftBefore, share, write } from './write-idea.js';

const [crossings] = walkToSchool.topics;

const meta: Meta<BoardArgs> = { ...boardStories, title: 'Idea board/Write an idea' };
export default meta;

/** The inviting line unfolds, with focus in the first field. */
export const Open: BoardStory = {
  name: 'Write an idea',
  play: async ({ canvasElement }) => void (await compose(canvasElement)),
};

/** Nothing is ticked before the person does. */
export const Whole: BoardStory = {
  name: 'Write an idea with everything that it can have',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement);
    const { composer } = visitor.words;
    await visitor.choose(crossings.label);
    (await visitor.find('checkbox', composer.lived)).click();
    await visitor.choose(composer.everyone);
    await visitor.press(composer.addNote);
    await visitor.write(composer.note, 'about a death');
    await visitor.press(composer.addName);
    await visitor.write(composer.name, 'Bea');
  },
};

/** People under 18 are expected: there are no names, and the notice is written for them. */
export const YoungPeople: BoardStory = {
  name: 'Write an idea where young people are expected',
  args: {
    content: {
      ...walkToSchool,
      topics: [],
      livedExperience: false,
      names: false,
      comments: false,
      youngPeople: {
        en: 'Under 18? You can take part. Do not write your name, your school or where you live.',
        cy: 'O dan 18? Cewch gymryd rhan. Peidiwch ag ysgrifennu eich enw, eich ysgol na ble rydych yn byw.',
      },
    },
    ideas: [{ title: crossing }],
  },
  play: async ({ canvasElement }) => void (await compose(canvasElement)),
};

/** A back end that cannot look for what is close does not promise to. */
export const WithoutSimilar: BoardStory = {
  name: 'Write an idea where nothing is looked up',
  args: { capabilities: ['ideas', 'own-ideas', 'mine'] },
  async play({ canvasElement }) {
    const visitor = await compose(canvasElement);
    await visitor.misses(visitor.words.composer.lookedUp);
  },
};

/** How many characters are left shows only near the end. */
export const NearTheEnd: BoardStory = {
  name: 'Write an idea, nearly too long',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, crossing.padEnd(392, '!'));
    await visitor.reads(visitor.words.writing.left(8));
  },
};

/** The summary takes focus, its links lead to the fields, the same words stand there; nothing is cut off. */
export const Mistakes: BoardStory = {
  name: 'Share an idea without a title and with too long a text',
  async play({ canvasElement }) {
    const visitor = await share(canvasElement, ' \u200b', bend.padEnd(4012, '!'));
    const { composer, writing } = visitor.words;
    await visitor.find('alert');
    await visitor.reads(writing.problem);
    await visitor.reads(composer.empty);
    await visitor.reads(writing.tooLong(4000, 12));
  },
};

/** Below the button, once, without taking anything away. */
export const Similar: BoardStory = {
  name: 'Write an idea, and others have said something close',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'A zebra crossing at the bend', '');
    await visitor.reads(visitor.words.composer.closeToo);
    await visitor.find('button', visitor.words.composer.supportToo);
  },
};

/** What is written stays. */
export const SupportToo: BoardStory = {
  name: 'Write an idea, and support what is close too',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'A zebra crossing at the bend', '');
    await visitor.press(visitor.words.composer.supportToo);
    await visitor.find('button', visitor.words.composer.supported);
  },
};

/** A hint that cannot be had is no hint. */
export const SimilarFails: BoardStory = {
  name: 'Write an idea, and what is close cannot be looked up',
  args: { asking: 'failing' },
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'A zebra crossing at the bend', '');
    await visitor.misses(visitor.words.composer.closeToo);
  },
};

/** What is written lies in the tab; on the device only if the person says so. */
export const AskedToKeep: BoardStory = {
  name: 'Write an idea, and keep it on this device',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement);
    await visitor.press(visitor.words.writing.keep);
    await visitor.reads(visitor.words.writing.draftKept);
  },
};

/** It stays in the tab. */
export const NotKept: BoardStory = {
  name: 'Write an idea, and do not keep it on this device',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement);
    await visitor.press(visitor.words.writing.dontKeep);
    await visitor.reads(visitor.words.writing.draftInTab);
  },
};

/** Nothing may be kept at all. */
export const OnlyPage: BoardStory = {
  name: 'Write an idea where nothing may be kept',
  args: { storage: 'none' },
  async play({ canvasElement }) {
    const visitor = await write(canvasElement);
    await visitor.reads(visitor.words.writing.draftOnPage);
  },
};

/** All of it goes when the person asks. */
export const Deleted: BoardStory = {
  name: 'Write an idea, and delete it',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement);
    const { writing } = visitor.words;
    await visitor.press(writing.deleteDraft);
    await visitor.reads(writing.draftDeleted);
    await visitor.misses(writing.deleteDraft);
  },
};

/** Words from an earlier visit: the person who wrote them may not be the one who sits here. */
export const Found: BoardStory = {
  name: 'An idea that somebody began here before',
  args: { earlier: (src) => draftBefore(src, { title: crossing }) },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.invite);
    await visitor.reads(visitor.words.writing.isDraftYours);
    await visitor.find('button', visitor.words.writing.notMine);
  },
};

/** "Carry on." */
export const CarriedOn: BoardStory = {
  name: 'An idea that I began here before',
  args: { earlier: (src) => draftBefore(src, { title: crossing, livedExperience: 'organiser' }) },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.invite);
    await visitor.press(visitor.words.writing.carryOn);
    await visitor.find('textbox', visitor.words.composer.title);
    await visitor.reads(visitor.words.writing.draftKept);
  },
};

/** What keeps an idea cannot be had just now: nothing is lost, and the button can be pressed again. */
export const NotReady: BoardStory = {
  name: 'Share an idea, and the network goes before everything is there',
  args: { client: clientThatCannotKeep() },
  async play({ canvasElement }) {
    const visitor = await share(canvasElement);
    await visitor.reads(visitor.words.writing.notReady);
  },
};

/** As when the file with the outbox does not arrive. */
function clientThatCannotKeep(): Client {
  const client = createClient({ storage: 'none' });
  const refuse = () => Promise.reject(new EarshotError('network', 'The outbox is not there'));
  return {
    ...client,
    board: async (src, known) =>
      new Proxy(await client.board(src, known), {
        get(board, name) {
          if (name === 'do') return refuse;
          const value: unknown = Reflect.get(board, name);
          return typeof value === 'function' ? (value.bind(board) as unknown) : value;
        },
      }),
  };
}
