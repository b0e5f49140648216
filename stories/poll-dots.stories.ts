import type { Meta } from '@storybook/web-components-vite';
import { dots as content } from './playground.js';
import { labelOf, pollStories, voteOnAnEarlierVisit, type Args, type Story } from './poll-story.js';
import { Visitor } from './visitor.js';

const swings = labelOf(content, 'swings');
const slide = labelOf(content, 'slide');
const trees = labelOf(content, 'trees');

const meta: Meta<Args> = { ...pollStories, title: 'Poll/Dots', args: { content } };
export default meta;

/** All dots are left. */
export const Empty: Story = { name: 'Dots' };

/** Some are given, and the rest may stay. */
export const Unfinished: Story = {
  name: 'Dots, some given',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { dots } = visitor.words;
    await visitor.give(slide, 3);
    await visitor.press(dots.more(visitor.read(trees)));
    await visitor.reads(`${dots.given(visitor.read(trees), 1)} ${dots.left(6, 10)}`);
  },
};

/** One answer cannot have more than five; pressing on says so. */
export const MostOnOne: Story = {
  name: 'Dots, the most that one may have',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { dots } = visitor.words;
    await visitor.give(slide, 5);
    await visitor.press(dots.more(visitor.read(slide)));
    await visitor.reads(dots.perOption(5));
  },
};

/** None is left: pressing on says what to do. */
export const NoneLeft: Story = {
  name: 'Dots, none left',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { dots } = visitor.words;
    await visitor.give(slide, 5);
    await visitor.give(trees, 5);
    await visitor.press(dots.more(visitor.read(swings)));
    await visitor.reads(dots.noneLeft);
  },
};

/** One was taken back, and given to another. */
export const Moved: Story = {
  name: 'Dots, one moved to another',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { dots } = visitor.words;
    await visitor.give(slide, 5);
    await visitor.give(trees, 5);
    await visitor.press(dots.fewer(visitor.read(trees)));
    await visitor.press(dots.more(visitor.read(swings)));
    await visitor.reads(dots.left(0, 10));
  },
};

/** Too few of them. */
export const TooFew: Story = {
  name: 'Dots, too few',
  args: { content: { ...content, minimum: 5 } },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.dots.minimum(5));
    await visitor.give(slide, 2);
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.errors.tooFewDots(5));
  },
};

/** More than there are were typed: nothing is changed, it is said how many to take back. */
export const TooMany: Story = {
  name: 'Dots, too many',
  args: { content: { ...content, perOption: undefined } },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.give(slide, 12);
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.errors.tooManyDots(10, 2));
  },
};

/** More than one may have were typed. */
export const TooManyOnOne: Story = {
  name: 'Dots, too many on one',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.give(slide, 6);
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.errors.tooManyOnOne(5));
  },
};

/** "I need to know more" stands alone: the dots stay, and are not sent. */
export const NeedToKnow: Story = {
  name: 'Dots, and a question first',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.give(slide, 2);
    await visitor.choose(visitor.words.poll.needToKnow);
    await visitor.reads(visitor.words.dots.notSent);
  },
};

/** The dots that were sent are there to be changed. */
export const ChangeDots: Story = {
  name: 'Dots, change my vote',
  args: {
    earlier: (src) =>
      voteOnAnEarlierVisit(src, { options: [], dots: [{ option: 'trees', dots: 4 }] }),
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.results.change);
    await visitor.reads(visitor.words.dots.left(6, 10));
  },
};

/** What waits can be copied as lines with the dots of each. */
export const Kept: Story = {
  name: 'Dots, offline',
  args: { voting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    await visitor.give(slide, 3);
    await visitor.press(poll.vote);
    await visitor.press(voting.copy);
    await visitor.find('textbox', voting.copy);
  },
};
