import type { Meta } from '@storybook/web-components-vite';
import { closePoll, enterBallot, type Content, type Opening } from './back-end.js';
import { millLane } from './mill-lane.js';
import { pollStories, voteOnAnEarlierVisit, type Args, type Story } from './poll-story.js';
import { Visitor } from './visitor.js';

const votes: Opening['votes'] = [
  [5, { options: ['both'] }],
  [3, { options: ['morning'] }],
];
const findable = { ...millLane, results: 'always', findable: true } as const;
const withCodes: Content = { ...millLane, about: { ...millLane.about, eligibility: 'code' } };

const meta: Meta<Args> = {
  ...pollStories,
  title: 'Poll/Counts that can be checked',
  args: { content: millLane, votes },
};
export default meta;

/** Once closed, everyone can have all ballots and count again. */
export const Ballots: Story = {
  name: 'All ballots, without names',
  args: { earlier: closePoll },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.results.ballotsCsv);
    await visitor.reads(visitor.words.results.countAgain);
  },
};

/** Before voting it is said that a ballot can be found, and what that means. */
export const Findable: Story = {
  name: 'My ballot can be found',
  args: { content: findable },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.whatHappens);
    await visitor.reads(visitor.words.about.findable);
  },
};

/** A long order is as good as a mark: that is said before anyone gives one. */
export const OrderTells: Story = {
  name: 'Ballots are published, and an order can tell',
  args: { content: { ...millLane, kind: 'ranked' }, votes: [] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.whatHappens);
    await visitor.reads(visitor.words.about.ballots);
    await visitor.reads(visitor.words.about.orderTells);
  },
};

/** My mark, and whom not to show it. */
export const Mark: Story = {
  name: 'My ballot can be found, voted',
  args: {
    content: findable,
    earlier: (src) => voteOnAnEarlierVisit(src, { options: ['both'] }),
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.results.published);
    await visitor.reads(visitor.words.results.markProves);
  },
};

/** The file is there, and my ballot in it. */
export const MarkInFile: Story = {
  name: 'My ballot can be found, closed',
  args: {
    content: findable,
    async earlier(src) {
      await voteOnAnEarlierVisit(src, { options: ['both'] });
      await closePoll(src);
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.results.ballotsJson);
    await visitor.reads(visitor.words.results.markProves);
  },
};

/** What came on paper, by phone and in person is counted beside the rest. */
export const Avenues: Story = {
  name: 'Counted by avenue',
  args: {
    async earlier(src) {
      for (const avenue of ['paper', 'paper', 'phone', 'in-person'] as const)
        await enterBallot(src, avenue, { options: ['open'] });
      await closePoll(src);
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { avenues } = visitor.words.results;
    await visitor.reads(`${avenues.online(8)}, ${avenues.paper(2)}, ${avenues.phone(1)}`);
  },
};

/** Another back end has avenues that ours has not. */
export const OtherAvenue: Story = {
  name: 'Counted by an avenue of another back end',
  args: {
    earlier: closePoll,
    counted: {
      avenues: [
        { avenue: 'online', count: 1180 },
        { avenue: 'carrier-pigeon', count: 24 },
      ],
      turnout: 1204,
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.results.avenues.other(24));
  },
};

/** Letters with codes: how many were sent, beside how many answered. */
export const Codes: Story = {
  name: 'Of so many codes',
  args: {
    content: withCodes,
    votes: [],
    counted: { codes: 1000, turnout: 364 },
    earlier: closePoll,
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.results.codes(1000));
  },
};
