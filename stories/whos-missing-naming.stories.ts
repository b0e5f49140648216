import type { Client, PromptClient } from '@earshot/client';
import type { Meta } from '@storybook/web-components-vite';
import { beginToName, draftBefore, earlierVisit, nightWorkers, write } from './name-group.js';
import { promptStories, type PromptArgs, type PromptStory } from './prompt-story.js';
import { Visitor } from './visitor.js';
import { whoIsMissing } from './who-is-missing.js';

const meta: Meta<PromptArgs> = {
  ...promptStories,
  title: 'Who’s missing/Name a group',
  args: { ...promptStories.args, groups: [{ name: nightWorkers }] },
};
export default meta;

/** One field, and what the organiser suggests. */
export const Unfolded: PromptStory = {
  name: 'Name a group',
  async play({ canvasElement }) {
    const visitor = await beginToName(canvasElement);
    const { naming, writing } = visitor.words;
    await visitor.reads(naming.lookedUp);
    await visitor.reads(naming.suggestions);
    await visitor.reads(naming.onlyTeam(whoIsMissing.about.host.name));
    await visitor.reads(writing.readFirst);
  },
};

/** For the organiser alone. */
export const More: PromptStory = {
  name: 'Name a group, and say why and how to reach them',
  async play({ canvasElement }) {
    const visitor = await beginToName(canvasElement);
    const { naming } = visitor.words;
    await visitor.press(naming.more);
    await visitor.find('textbox', naming.why);
    await visitor.find('textbox', naming.reach);
  },
};

/** The organiser is not named. */
export const NoHost: PromptStory = {
  name: 'Name a group where nobody is named as host',
  args: { told: { about: {} } },
  async play({ canvasElement }) {
    const visitor = await beginToName(canvasElement);
    await visitor.reads(visitor.words.naming.onlyTeam(''));
  },
};

/** Never put together unasked. */
export const Similar: PromptStory = {
  name: 'Others have named this',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'night workers');
    await visitor.reads(visitor.words.naming.close);
    await visitor.find('button', visitor.words.naming.thatIsWho);
  },
};

/** The person sees that group too, and nothing is named twice. */
export const Meant: PromptStory = {
  name: 'That is who I mean',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'night workers');
    await visitor.press(visitor.words.naming.thatIsWho);
    await visitor.reads(visitor.words.naming.echoed);
    await visitor.find('button', visitor.words.prompt.echoed);
  },
};

/** One of the organiser's: it does not wait. */
export const Suggested: PromptStory = {
  name: 'A group that the organiser suggests',
  async play({ canvasElement }) {
    const visitor = await beginToName(canvasElement);
    await visitor.press(visitor.read(whoIsMissing.suggestions[0]!.name));
    await visitor.press(visitor.words.naming.add);
    await visitor.reads(visitor.words.ownGroups.sentShown);
  },
};

/** The summary takes focus. */
export const EmptyName: PromptStory = {
  name: 'Name a group, with nothing written',
  async play({ canvasElement }) {
    const visitor = await beginToName(canvasElement);
    await visitor.press(visitor.words.naming.add);
    await visitor.find('alert');
    await visitor.reads(visitor.words.naming.empty);
  },
};

/** Nothing is cut off. */
export const TooLong: PromptStory = {
  name: 'Name a group, too long',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'word '.repeat(60));
    await visitor.press(visitor.words.naming.add);
    await visitor.find('alert');
  },
};

/** A notice that was written for them. */
export const YoungPeople: PromptStory = {
  name: 'Name a group where young people are expected',
  args: {
    content: {
      ...whoIsMissing,
      youngPeople: {
        en: 'If you are under 18: do not write your name or your school.',
        cy: 'Os ydych dan 18: peidiwch ag ysgrifennu eich enw na’ch ysgol.',
      },
    },
  },
  play: async ({ canvasElement }) => void (await beginToName(canvasElement)),
};

/** It goes on in the same tab. */
export const InTab: PromptStory = {
  name: 'A name that is begun',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'Parents');
    await visitor.reads(visitor.words.writing.keepWords);
  },
};

/** The person may not be the one who wrote it. */
export const Found: PromptStory = {
  name: 'A name that was begun on an earlier visit',
  args: { earlier: (src) => draftBefore(src, { name: nightWorkers }) },
  beforeEach:
    ({ loaded }) =>
    async () =>
      (await earlierVisit(String(loaded.src))).deleteDraft(),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.prompt.invite);
    await visitor.reads(visitor.words.writing.isDraftYours);
  },
};

/** Folded again: nothing is lost. */
export const FoldedAgain: PromptStory = {
  name: 'Name a group, and close it again',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'Parents');
    await visitor.press(visitor.words.naming.cancel);
    await visitor.find('button', visitor.words.prompt.invite);
  },
};

/** What sends it cannot be had: the words stay. */
export const NotReady: PromptStory = {
  name: 'Name a group, and what sends it cannot be loaded',
  args: { client: brokenClient() },
  async play({ canvasElement }) {
    const visitor = await write(canvasElement);
    await visitor.press(visitor.words.naming.add);
    await visitor.reads(visitor.words.writing.notReady);
  },
};

/** A client that breaks when something is to be sent. */
function brokenClient(): Client {
  const prompt = async (src: string): Promise<PromptClient> => {
    const whole = await earlierVisit(src);
    return new Proxy(whole, {
      get: (target, name) => {
        if (name === 'do') return () => Promise.reject(new TypeError('broken'));
        const found: unknown = Reflect.get(target, name, target);
        return typeof found === 'function' ? (found.bind(target) as unknown) : found;
      },
    });
  };
  return { prompt } as unknown as Client;
}
