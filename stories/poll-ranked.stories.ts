import type { Meta } from '@storybook/web-components-vite';
import { ranked } from './playground.js';
import { labelOf, pollStories, voteOnAnEarlierVisit, type Args, type Story } from './poll-story.js';
import { Visitor } from './visitor.js';

const swings = labelOf(ranked, 'swings');
const slide = labelOf(ranked, 'slide');
const trees = labelOf(ranked, 'trees');
const sand = labelOf(ranked, 'sand');
const withEqualRanks = {
  ...ranked,
  counting: { rule: 'instant-run-off', equalRanks: 'wait' },
} as const;
const someOfThem = { ...ranked, minimum: 2, maximum: 3 };

const meta: Meta<Args> = { ...pollStories, title: 'Poll/Ranked', args: { content: ranked } };
export default meta;

/** Nothing is in order yet: an invitation, and the options in an order of chance. */
export const Empty: Story = { name: 'Ranked' };

/** Three of five are in order, and that is enough. */
export const Unfinished: Story = {
  name: 'Ranked, three in order',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { ranking } = visitor.words;
    await visitor.rank(slide, trees, swings);
    await visitor.press(ranking.up(visitor.read(swings)));
    await visitor.reads(ranking.placed(visitor.read(swings), 2, 3));
  },
};

/** All are in order; one that was put in by mistake can be taken out. */
export const All: Story = {
  name: 'Ranked, one taken out again',
  args: { content: { ...ranked, minimum: 5 } },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { ranking } = visitor.words;
    await visitor.rank(...ranked.options.map(({ label }) => label));
    await visitor.press(ranking.remove(visitor.read(sand)));
    await visitor.reads(ranking.removed(visitor.read(sand)));
  },
};

/** Two share a place, where the organiser allows it. */
export const EqualRanks: Story = {
  name: 'Ranked, two on one place',
  args: { content: withEqualRanks },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { ranking } = visitor.words;
    await visitor.rank(slide, trees, swings);
    await visitor.press(ranking.level(visitor.read(trees)));
    await visitor.reads(ranking.placedLevel(visitor.read(trees), 1, 2, visitor.read(slide)));
    await visitor.find('button', ranking.apart(visitor.read(trees)));
  },
};

/** "Not sure yet" stands alone: the order stays, and is not sent. */
export const Unsure: Story = {
  name: 'Ranked, and not sure after all',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.rank(slide, trees);
    await visitor.choose(visitor.words.poll.unsure);
    await visitor.reads(visitor.words.ranking.notSent);
  },
};

/** One of at least two. */
export const TooFew: Story = {
  name: 'Ranked, too few',
  args: { content: someOfThem },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.rank(slide);
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.errors.tooFewRanks(2));
  },
};

/** Four of at most three. */
export const TooMany: Story = {
  name: 'Ranked, too many',
  args: { content: someOfThem },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.rank(slide, trees, swings, sand);
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.errors.tooManyRanks(3));
  },
};

/** The order that was sent is there to be changed. */
export const ChangeOrder: Story = {
  name: 'Ranked, change my vote',
  args: {
    earlier: (src) =>
      voteOnAnEarlierVisit(src, { options: [], ranking: [['trees'], ['slide'], ['swings']] }),
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.results.change);
    await visitor.find('button', visitor.words.ranking.up(visitor.read(slide)));
  },
};

/** What waits can be copied as lines with their places. */
export const Kept: Story = {
  name: 'Ranked, offline',
  args: { voting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    await visitor.rank(slide, trees);
    await visitor.press(poll.vote);
    await visitor.reads(voting.keptDevice);
    await visitor.press(voting.copy);
    await visitor.find('textbox', voting.copy);
  },
};
