import type { Meta } from '@storybook/web-components-vite';
import { issueCode, voteWithCode } from './back-end.js';
import { millLane } from './mill-lane.js';
import { labelOf, pollStories, voteOnAnEarlierVisit, type Args, type Story } from './poll-story.js';
import { Visitor } from './visitor.js';

const morning = labelOf(millLane, 'morning');
const ballot = { options: ['both'] };

const meta: Meta<Args> = {
  ...pollStories,
  title: 'Poll/Codes',
  args: { content: { ...millLane, about: { ...millLane.about, eligibility: 'code' } } },
};
export default meta;

/** Every household has a letter with a code. */
export const Asked: Story = { name: 'A code' };

/** The letter's QR code brings the code along: it is filled in, and gone from the address bar. */
export const FromAddress: Story = {
  name: 'A code from the letter’s QR code',
  beforeEach: () => void history.replaceState(null, '', '#earshot-code=4F7K-Q2MD-9XRA'),
};

/** No code, and no answer either: each is said where it is mended. */
export const Missing: Story = {
  name: 'A code, left empty',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.errors.codeMissing);
  },
};

/** Too short to be one. */
export const TooShort: Story = {
  name: 'A code, too short',
  async play({ canvasElement }) {
    const visitor = await voteWith(canvasElement, '4F7K Q2MD');
    await visitor.reads(visitor.words.voting.errors.codeFormat);
  },
};

/** Well formed, and not one that was sent to anybody. */
export const Unknown: Story = {
  name: 'A code, unknown',
  async play({ canvasElement }) {
    const visitor = await voteWith(canvasElement, '4f7k q2md 9xra');
    await visitor.reads(visitor.words.voting.errors.codeUnknown);
    await visitor.reads(visitor.words.voting.failed.code);
  },
};

/** Somebody has voted with it before, elsewhere. */
export const Used: Story = {
  name: 'A code, used before',
  async play({ canvasElement, loaded }) {
    const src = String(loaded.src);
    const code = await issueCode(src);
    await voteWithCode(src, code, ballot);
    const visitor = await voteWith(canvasElement, code);
    await visitor.reads(visitor.words.voting.errors.codeUsed);
  },
};

/** However it is written. */
export const Counted: Story = {
  name: 'A code, and the vote is counted',
  async play({ canvasElement, loaded }) {
    const code = await issueCode(String(loaded.src));
    const visitor = await voteWith(canvasElement, code.toLowerCase().replaceAll('-', ' '));
    await visitor.find('button', visitor.words.results.change);
  },
};

/** Whoever has voted with a code needs it no more. */
export const ChangeVote: Story = {
  name: 'A code is not asked for again',
  args: {
    earlier: async (src) => voteOnAnEarlierVisit(src, ballot, await issueCode(src)),
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.results.change);
    await visitor.find('button', visitor.words.poll.voteAgain);
  },
};

/** Chooses an answer, types a code and presses "Vote". */
async function voteWith(page: HTMLElement, code: string): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.choose(morning);
  await visitor.write(visitor.words.code.label, code);
  await visitor.press(visitor.words.poll.vote);
  return visitor;
}
