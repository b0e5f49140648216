import type { Meta } from '@storybook/web-components-vite';
import { castVote, changePoll, letOptionIn, type Opening } from './back-end.js';
import { millLane } from './mill-lane.js';
import { pollStories, voteOnAnEarlierVisit, type Args, type Story } from './poll-story.js';
import { Visitor } from './visitor.js';

const meta: Meta<Args> = { ...pollStories, title: 'Poll/Live results' };
export default meta;

const votes: Opening['votes'] = [
  [5, { options: ['both'] }],
  [3, { options: ['morning'] }],
];
const withOptions = { ...millLane, results: 'always', addOptions: true } as const;
const crossing = {
  en: 'A zebra crossing at the school gate',
  cy: 'Croesfan sebra wrth giât yr ysgol',
};

/** What others vote is counted as it comes; nothing moves but the numbers. */
export const Live: Story = {
  name: 'Live results',
  args: { content: { ...millLane, results: 'always' }, votes },
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    const { results } = visitor.words;
    await visitor.reads(results.turnout(8, true));
    await castVote(String(loaded.src), 9, { options: ['open'] });
    await visitor.reads(results.turnout(9, true));
  },
};

/** A pause comes while the results are looked at: they rest. */
export const PausedMeanwhile: Story = {
  name: 'Live results, paused meanwhile',
  args: { content: { ...millLane, results: 'always' }, votes },
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.results.turnout(8, true));
    const paused = {
      until: '2027-12-01',
      reason: { en: 'There is a by-election.', cy: 'Mae is-etholiad.' },
    };
    const about = { ...millLane.about, paused };
    await changePoll(String(loaded.src), { ...millLane, results: 'always', about });
    await visitor.misses(visitor.words.results.showTable);
  },
};

/** An answer of somebody's that was let in after I had voted. */
export const AddedSince: Story = {
  name: 'New since you voted',
  args: {
    content: withOptions,
    votes,
    async earlier(src) {
      await voteOnAnEarlierVisit(src, { options: ['morning'] });
      await letOptionIn(src, crossing);
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { results } = visitor.words;
    await visitor.reads(results.addedSince(`“${visitor.read(crossing)}”`));
    await visitor.find('button', results.change);
  },
};

/** It is let in while I look. */
export const AddedMeanwhile: Story = {
  name: 'New while you look',
  args: {
    content: withOptions,
    votes,
    earlier: (src) => voteOnAnEarlierVisit(src, { options: ['morning'] }),
  },
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    const { results } = visitor.words;
    await visitor.reads(results.yourAnswer);
    await letOptionIn(String(loaded.src), crossing);
    await visitor.reads(results.addedSince(`“${visitor.read(crossing)}”`));
  },
};

/** Answers of people stand among the organiser's as equals; when they came is said for those who ask. */
export const WhoAdded: Story = {
  name: 'Answers that people added',
  args: { content: withOptions, earlier: (src) => letOptionIn(src, crossing) },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('radio', visitor.read(crossing));
    await visitor.press(visitor.words.poll.whyWeAsk);
    await visitor.reads(visitor.words.about.added);
  },
};
