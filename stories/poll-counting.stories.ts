import type { Counting } from '@earshot/client/contract';
import { sayMoment } from '@earshot/client/words';
import type { Meta } from '@storybook/web-components-vite';
import { closePoll, type Content } from './back-end.js';
import { millLane } from './mill-lane.js';
import { park } from './other-polls.js';
import { dots, ranked } from './playground.js';
import { labelOf, pollStories, voteOnAnEarlierVisit, type Args, type Story } from './poll-story.js';
import { rankings } from './rankings.js';
import { Visitor } from './visitor.js';

const meta: Meta<Args> = {
  ...pollStories,
  title: 'Poll/Counting',
  args: { content: ranked },
};
export default meta;

/** A ranked poll that has closed, with its votes. */
const counted = (
  votes: string,
  counting: Partial<Counting> & Pick<Counting, 'rule'>,
  content: Content = ranked,
): Partial<Args> => ({
  content: { ...content, counting },
  votes: rankings(votes),
  earlier: closePoll,
});

/** Something for everyone is second for many, and first for few: the swings, the slide and the trees come near each other. */
const neighbourhood = `
  15 swings > trees
  3 swings > slide
  15 swings
  20 slide > trees
  2 slide > swings
  7 slide
  12 trees > slide
  8 trees > swings
  3 trees
  4 sand > swings
  4 sand > slide
  2 sand > trees
  2 sand > trees > slide
  2 sand
  1 shelter > slide`;

const enteredUntil = '2027-12-08T12:00:00+00:00';
const slide = labelOf(ranked, 'slide');
const trees = labelOf(ranked, 'trees');

/** While people vote, everyone sees how it stands; nobody has won yet. */
export const StillVoting: Story = {
  name: 'Rankings, still voting',
  args: {
    content: { ...ranked, results: 'always' },
    votes: rankings(neighbourhood),
    earlier: (src) =>
      voteOnAnEarlierVisit(src, { options: [], ranking: [['trees'], ['slide'], ['sand']] }),
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.rule.stillVoting);
    await visitor.reads(visitor.words.results.yourNumber(2));
    await visitor.press(visitor.words.results.showTable);
    await visitor.reads(visitor.words.results.columns.firstChoices);
  },
};

/** The slide wins in rounds; compared two at a time the trees would. Both are said, and why. */
export const RunOff: Story = {
  name: 'Run-off, and head to head disagrees',
  args: counted(neighbourhood, { rule: 'instant-run-off' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { counting, rule } = visitor.words;
    await visitor.reads(rule.won['instant-run-off'](visitor.read(slide)));
    await visitor.reads(counting.otherWay['head-to-head'](`“${visitor.read(trees)}”`));
  },
};

/** From round to round. */
export const NextRound: Story = {
  name: 'Run-off, the second round',
  args: counted(neighbourhood, { rule: 'instant-run-off' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { counting } = visitor.words;
    await visitor.press(counting.next);
    await visitor.reads(counting.round(2, 4));
    await visitor.reads(counting.outAfter(1));
  },
};

/** The last round: more than half of the ballots that still count. */
export const LastRound: Story = {
  name: 'Run-off, the last round',
  args: counted(neighbourhood, { rule: 'instant-run-off' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { counting } = visitor.words;
    for (let round = 2; round <= 4; round += 1) await visitor.press(counting.next);
    await visitor.reads(counting.hasHalf);
    await visitor.find('button', counting.previous);
  },
};

/** All rounds at once. */
export const RoundsAsTable: Story = {
  name: 'Run-off, all rounds as a table',
  args: counted(neighbourhood, { rule: 'instant-run-off' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.counting.showRounds);
    await visitor.find('button', visitor.words.counting.hideRounds);
  },
};

/** The whole rule, step by step. */
export const WholeRule: Story = {
  name: 'Run-off, how an answer wins',
  args: counted(neighbourhood, { rule: 'instant-run-off' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.rule.title);
    await visitor.reads(visitor.words.rule.moves);
  },
};

/** Said before anyone votes. */
export const RuleBefore: Story = {
  name: 'Ranked, how an answer wins',
  args: {
    content: {
      ...ranked,
      counting: {
        rule: 'instant-run-off',
        elimination: 'hopeless-together',
        lastPlace: 'together',
        equalRanks: 'exhaust',
      },
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.whyWeAsk);
    await visitor.reads(visitor.words.rule.equalRanks.exhaust);
  },
};

/** Two who cannot catch up are out at once. */
export const HopelessTogether: Story = {
  name: 'Run-off, the hopeless together',
  args: counted(neighbourhood, { rule: 'instant-run-off', elimination: 'hopeless-together' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { counting } = visitor.words;
    await visitor.press(counting.next);
    await visitor.reads(counting.round(2, 3));
  },
};

/** More than half at once: there is but one round. */
export const OneRound: Story = {
  name: 'Run-off, over in one round',
  args: counted('5 slide > trees, 2 trees, 1 sand > trees', { rule: 'instant-run-off' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.counting.round(1, 1));
  },
};

/** Two are equal to the end: somebody decides, and it was said who. */
export const Tie: Story = {
  name: 'Run-off, a tie at the end',
  args: counted('4 slide > trees, 4 trees > slide, 1 sand', { rule: 'instant-run-off' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { rule } = visitor.words;
    await visitor.reads(rule.tied(`${visitor.read(slide)} · ${visitor.read(trees)}`));
    await visitor.reads(rule.decides(visitor.read(ranked.about.decider)));
  },
};

/** A ballot counts no more when its next place holds several. */
export const Exhausted: Story = {
  name: 'Run-off, ballots that share places count no more',
  args: counted(
    '5 slide, 4 trees, 3 swings > sand = slide, 2 sand = shelter > trees, 2 sand > slide, 1 shelter',
    { rule: 'instant-run-off', equalRanks: 'exhaust' },
  ),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { counting } = visitor.words;
    await visitor.reads(counting.why.exhaust(2));
    await visitor.press(counting.next);
    await visitor.reads(counting.stopCounting(1));
  },
};

const waiting = counted(
  '5 slide, 4 trees, 2 swings = sand > trees, 2 swings, 1 sand > slide, 1 shelter > trees',
  { rule: 'instant-run-off', equalRanks: 'wait' },
);

/** A ballot waits until one of those on its next place is left. */
export const Waiting: Story = {
  name: 'Run-off, ballots that share places wait',
  args: waiting,
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { counting, rule } = visitor.words;
    await visitor.press(rule.title);
    await visitor.reads(rule.equalRanks.wait);
    await visitor.reads(counting.why.wait(2));
  },
};

/** And counts again. */
export const Waited: Story = {
  name: 'Run-off, ballots that waited count again',
  args: waiting,
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { counting } = visitor.words;
    await visitor.press(counting.next);
    await visitor.reads(counting.countAgain(2));
  },
};

/** The trees beat every other answer; in rounds the slide would win. */
export const HeadToHead: Story = {
  name: 'Head to head, and the run-off disagrees',
  args: counted(neighbourhood, { rule: 'head-to-head' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { counting, rule } = visitor.words;
    await visitor.reads(rule.won['head-to-head'](visitor.read(trees)));
    await visitor.reads(counting.beatsAll(`“${visitor.read(trees)}”`));
    await visitor.reads(counting.otherWay['instant-run-off'](`“${visitor.read(slide)}”`));
    await visitor.press(rule.title);
    await visitor.reads(rule.cycle['smallest-defeat']);
  },
};

const circle = '4 swings > slide > trees, 3 slide > trees > swings, 2 trees > swings > slide';

/** They beat each other in a circle, and the rule says what then. */
export const Circle: Story = {
  name: 'Head to head, a circle',
  args: counted(circle, { rule: 'head-to-head' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const swings = labelOf(ranked, 'swings');
    await visitor.reads(visitor.words.counting.smallestDefeat(`“${visitor.read(swings)}”`, 1));
  },
};

/** The same, and the decider picks one. Answers may share a place. */
export const CircleForDecider: Story = {
  name: 'Head to head, a circle for the decider',
  args: counted(circle, { rule: 'head-to-head', cycle: 'decider', equalRanks: 'wait' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { rule } = visitor.words;
    await visitor.press(rule.title);
    await visitor.reads(rule.cycle.decider);
    await visitor.reads(rule.neither);
  },
};

/** Two that nobody beats are equal to each other. */
export const Unbeaten: Story = {
  name: 'Head to head, two that nobody beats',
  args: counted('3 slide > trees > sand, 3 trees > slide > sand', { rule: 'head-to-head' }),
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const names = [slide, trees].map((label) => `“${visitor.read(label)}”`);
    await visitor.reads(visitor.words.counting.unbeaten(names.join(', ')));
    await visitor.reads(visitor.words.counting.equals);
  },
};

const many = {
  ...ranked,
  options: Array.from({ length: 9 }, (_, index) => ({
    id: `idea-${index + 1}`,
    label: {
      en: `Idea ${index + 1}: what the people at the meeting called the Verkehrsberuhigungsmaßnahme`,
      cy: `Syniad ${index + 1}: yr hyn a alwodd pobl y cyfarfod yn Verkehrsberuhigungsmaßnahme`,
    },
  })),
} satisfies Content;

const ofNine = counted(
  many.options.map(({ id }, index) => `${index + 2} ${id} > ${index ? 'idea-1' : 'idea-2'}`).join(),
  { rule: 'instant-run-off' },
  many,
);

/** Nine answers: every two compared are much to look at, and open on request. */
export const Many: Story = {
  name: 'Run-off, nine answers',
  args: ofNine,
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('button', visitor.words.counting.showPairs);
  },
};

/** A table of nine columns fits nowhere: it is a block for each row. */
export const ManyCompared: Story = {
  name: 'Run-off, nine answers compared',
  args: ofNine,
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { counting } = visitor.words;
    await visitor.press(counting.showPairs);
    await visitor.press(counting.showRounds);
  },
};

/** As narrow as a sidebar: tables become blocks. */
export const Sidebar: Story = {
  name: 'Run-off, in a sidebar',
  args: {
    ...counted(neighbourhood, { rule: 'instant-run-off' }),
    page: { 'inline-size': '240px' },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.counting.showRounds);
  },
};

/** A back end that counts rounds and leaves it to others who wins. */
export const WinnersUnsaid: Story = {
  name: 'Run-off, a back end that names no winner',
  args: {
    ...counted(neighbourhood, { rule: 'instant-run-off' }),
    counted: { winners: undefined },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.rule.won['instant-run-off'](visitor.read(slide)));
  },
};

/** A rule of a later version is not guessed at, and nobody is called a winner. */
export const UnknownRule: Story = {
  name: 'A rule that is not known yet',
  args: {
    ...counted(neighbourhood, { rule: 'instant-run-off' }),
    polled: { counting: { rule: 'approval' } },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.rule.unknown);
  },
};

/** The most dots win; who gave none is counted in people. */
export const Dots: Story = {
  name: 'Dots, counted',
  args: {
    content: dots,
    votes: [
      [
        12,
        {
          options: [],
          dots: [
            { option: 'slide', dots: 5 },
            { option: 'trees', dots: 3 },
          ],
        },
      ],
      [
        9,
        {
          options: [],
          dots: [
            { option: 'trees', dots: 5 },
            { option: 'sand', dots: 5 },
          ],
        },
      ],
      [2, { options: [], unsure: true }],
    ],
    earlier: closePoll,
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.rule.won['most-dots'](visitor.read(trees)));
    await visitor.press(visitor.words.results.showTable);
    await visitor.reads(visitor.words.results.shareOfDots);
  },
};

/** My own dots, while others still vote. */
export const DotsVoted: Story = {
  name: 'Dots, voted',
  args: {
    content: { ...dots, results: 'always' },
    votes: [[3, { options: [], dots: [{ option: 'slide', dots: 4 }] }]],
    earlier: (src) =>
      voteOnAnEarlierVisit(src, { options: [], dots: [{ option: 'trees', dots: 5 }] }),
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.results.yourDots(5));
  },
};

/** Several answers: the rule is another sentence. */
export const Several: Story = {
  name: 'Several answers, closed',
  args: { content: park, votes: [[3, { options: ['toilets', 'trees'] }]], earlier: closePoll },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.rule.mostOfSeveral);
  },
};

/** Also where nobody decides by it, it is said that numbers may still change. */
export const StillCountingWhatPeopleThink: Story = {
  name: 'Closed, asking, and answers on paper are still being counted',
  args: {
    content: {
      ...millLane,
      enteredUntil,
      about: { ...millLane.about, influence: 'asking' },
    },
    votes: [[3, { options: ['both'] }]],
    earlier: closePoll,
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { rule } = visitor.words;
    const until = sayMoment(rule, enteredUntil, millLane.about.timeZone);
    await visitor.reads(rule.stillCounting(until));
    await visitor.misses(rule.mostVotes);
  },
};

/** Results that are shown at closing wait for the answers on paper. */
export const StillCounting: Story = {
  name: 'Closed, and answers on paper are still being counted',
  args: {
    content: { ...millLane, enteredUntil, results: 'closing' },
    votes: [[3, { options: ['both'] }]],
    earlier: closePoll,
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { results } = visitor.words;
    const until = sayMoment(results, enteredUntil, millLane.about.timeZone);
    await visitor.reads(results.atClosing(until));
  },
};
