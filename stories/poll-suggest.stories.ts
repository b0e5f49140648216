import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { closePoll, letOptionIn } from './back-end.js';
import { dots, ranked } from './playground.js';
import {
  earlierVisit,
  labelOf,
  pollStories,
  tryAgainAtOnce,
  voteOnAnEarlierVisit,
  type Args,
  type Story,
} from './poll-story.js';
import { Visitor } from './visitor.js';

const { about, ...playground } = ranked;
const content = {
  ...playground,
  about,
  kind: 'several',
  counting: {},
  maximum: 3,
  addOptions: true,
} as const;
const trees = labelOf(content, 'trees');
const missing = 'A fence, so that dogs stay out';
const added = { en: missing, cy: 'Ffens, i gadw cŵn allan' };

const meta: Meta<Args> = { ...pollStories, title: 'Poll/Answers from people', args: { content } };
export default meta;

/** One inviting line. */
export const Invited: Story = { name: 'People may add answers' };

/** A field of one line, and who reads it first. */
export const Open: Story = {
  name: 'Add an answer',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.suggest.invite);
    await visitor.find('textbox', visitor.words.suggest.label);
  },
};

/** How many characters are left shows only near the end. */
export const NearTheEnd: Story = {
  name: 'Add an answer, nearly too long',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, missing.padEnd(92, '!'));
    await visitor.reads(visitor.words.suggest.left(8));
  },
};

/** Nothing is cut off. */
export const TooLong: Story = {
  name: 'Add an answer, too long',
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement, missing.padEnd(112, '!'));
    await visitor.reads(visitor.words.suggest.tooLong(100, 12));
  },
};

/** Nothing was written. */
export const Empty: Story = {
  name: 'Add an answer, left empty',
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement, ' ');
    await visitor.reads(visitor.words.suggest.empty);
  },
};

/** Others have said something close: one can be chosen, or added to. */
export const Similar: Story = {
  name: 'Add an answer, and something close is there',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'trees to climb');
    await visitor.reads(visitor.words.suggest.close(visitor.read(trees)));
  },
};

/** What is close takes its place in the order, and what was written stays. */
export const SimilarRanked: Story = {
  name: 'Add an answer, and rank what is close instead',
  args: { content: { ...ranked, addOptions: true } },
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'trees to climb');
    await visitor.press(visitor.words.suggest.choose(visitor.read(trees)));
    await visitor.find('button', visitor.words.ranking.remove(visitor.read(trees)));
  },
};

/** What is close gets a dot. */
export const SimilarDots: Story = {
  name: 'Add an answer, and give what is close a dot',
  args: { content: { ...dots, addOptions: true } },
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'trees to climb');
    await visitor.press(visitor.words.suggest.choose(visitor.read(trees)));
    await visitor.reads(visitor.words.dots.left(9, 10));
  },
};

/** On its way; focus stays where it was. */
export const Sending: Story = {
  name: 'Add an answer, sending',
  args: { voting: 'silent' },
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement);
    await visitor.find('button', visitor.words.suggest.sending);
  },
};

/** The field is empty again, and the poll as it was: a person reads it first. */
export const Sent: Story = {
  name: 'Add an answer, received',
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement);
    await visitor.reads(visitor.words.suggest.thanks);
  },
};

/** Word for word the same is there. */
export const Exists: Story = {
  name: 'Add an answer that is there already',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await suggest(canvasElement, visitor.read(trees));
    await visitor.reads(visitor.words.suggest.failed.exists);
  },
};

/** Three are enough for one person. */
export const Limit: Story = {
  name: 'Add more answers than one person can',
  args: {
    earlier: async (src) => {
      const visit = earlierVisit(src);
      for (const label of ['A pond', 'A café', 'A stage']) await visit.suggestOption(label);
    },
  },
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement);
    await visitor.reads(visitor.words.suggest.failed.limit);
  },
};

/** A vote would take the text away: it is said that it was not added yet. */
export const NotAdded: Story = {
  name: 'Add an answer, and vote without adding it',
  async play({ canvasElement }) {
    const visitor = await write(canvasElement, 'A pond with frogs');
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.errors.notAdded);
  },
};

/** No network: the text stays in the field. */
export const Offline: Story = {
  name: 'Add an answer, offline',
  args: { voting: 'offline' },
  beforeEach: tryAgainAtOnce,
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement);
    await visitor.reads(visitor.words.suggest.failed.network);
  },
};

/** The server has a problem that lasts: the text stays in the field. */
export const Failed: Story = {
  name: 'Add an answer, and the server fails',
  args: { voting: 'failing' },
  beforeEach: tryAgainAtOnce,
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement);
    await visitor.reads(visitor.words.suggest.failed.busy);
  },
};

/** The server does not take it, whatever the reason. */
export const Refused: Story = {
  name: 'Add an answer, and it is refused',
  args: { voting: 'spoilt' },
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement);
    await visitor.reads(visitor.words.suggest.failed.refused);
  },
};

/** The poll closed while the person was writing. */
export const ClosedMeanwhile: Story = {
  name: 'Add an answer, closed meanwhile',
  async play({ canvasElement, loaded }) {
    const visitor = await write(canvasElement);
    await closePoll(String(loaded.src));
    await visitor.press(visitor.words.suggest.send);
    await visitor.reads(visitor.words.suggest.failed.closed);
  },
};

/** Where a code is needed to vote, it is needed for this too. */
export const NeedsCode: Story = {
  name: 'Add an answer, without a code',
  args: { content: { ...content, about: { ...about, eligibility: 'code' } } },
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement);
    await visitor.reads(visitor.words.suggest.failed.code);
  },
};

/** Nothing is sent: for a page where an organiser tries a poll out. */
export const Preview: Story = {
  name: 'Add an answer in a preview',
  render: (_, { loaded }) => html`<earshot-poll .data=${loaded.poll}></earshot-poll>`,
  async play({ canvasElement }) {
    const visitor = await suggest(canvasElement);
    await visitor.reads(visitor.words.suggest.preview);
  },
};

/** What was let in since my vote is marked when I change it. */
export const NewSince: Story = {
  name: 'Change my vote, with an answer that is new',
  args: {
    earlier: async (src) => {
      await voteOnAnEarlierVisit(src, { options: ['trees'] });
      await letOptionIn(src, added);
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.results.change);
    await visitor.reads(visitor.words.more.added);
  },
};

/** The same where options are put in order. */
export const NewSinceRanked: Story = {
  name: 'Change my order, with an answer that is new',
  args: {
    content: { ...ranked, addOptions: true },
    earlier: async (src) => {
      await voteOnAnEarlierVisit(src, { options: [], ranking: [['trees'], ['slide']] });
      await letOptionIn(src, added);
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.results.change);
    await visitor.reads(visitor.words.more.added);
  },
};

/** Opens the field and writes an answer. */
async function write(page: HTMLElement, text = missing): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.press(visitor.words.suggest.invite);
  await visitor.write(visitor.words.suggest.label, text);
  return visitor;
}

/** The same, and presses "Add this answer". */
async function suggest(page: HTMLElement, text?: string): Promise<Visitor> {
  const visitor = await write(page, text);
  await visitor.press(visitor.words.suggest.send);
  return visitor;
}
