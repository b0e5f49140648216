import type { Meta } from '@storybook/web-components-vite';
import { reply, type Opening } from './back-end.js';
import { millLane } from './mill-lane.js';
import { pollStories, voteOnAnEarlierVisit, type Args, type Story } from './poll-story.js';
import { Visitor } from './visitor.js';

const bus = {
  question: {
    en: 'Can the 14 bus still stop at the school?',
    cy: 'A all bws 14 aros wrth yr ysgol o hyd?',
  },
  reply: {
    en: 'Yes. Buses may drive in at all times, and the stop stays where it is.',
    cy: 'Gall. Caiff bysiau yrru i mewn bob amser, ac mae’r safle’n aros lle mae.',
  },
};
const costs = {
  question: { en: 'What does a closure cost?', cy: 'Faint mae cau stryd yn ei gostio?' },
  reply: {
    en: '£11,000 for signs and planters, and £2,000 a year for the people who put them out.',
    cy: '£11,000 am arwyddion a blychau blodau, a £2,000 y flwyddyn i’r bobl sy’n eu gosod.',
  },
};

const asking: Opening['votes'] = [[2, { options: [], needToKnow: 'How much is it?' }]];
/** Two people asked, and the host replied. */
const replyToOthers = (src: string) => reply(src, costs.question, costs.reply);

/** I asked, and so did others; each question has its reply. */
async function replyToMe(src: string): Promise<void> {
  await replyToOthers(src);
  await voteOnAnEarlierVisit(src, { options: [], needToKnow: 'Does the bus still stop here?' });
  await reply(src, bus.question, bus.reply);
}

const meta: Meta<Args> = {
  ...pollStories,
  title: 'Poll/Replies',
  args: { content: millLane, votes: asking },
};
export default meta;

/** For everyone else it is one line above the answers. */
export const Folded: Story = {
  name: 'Questions people asked',
  args: { earlier: replyToOthers },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('button', visitor.words.replies.asked(1));
  },
};

/** The question as the host words it, the reply, who gave it and when. */
export const Opened: Story = {
  name: 'Questions people asked, opened',
  args: { earlier: replyToOthers },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.replies.asked(1));
    await visitor.reads(visitor.read(costs.reply));
  },
};

/** Who asked finds the own question first, and open. */
export const Asked: Story = {
  name: 'You asked, and there is a reply',
  args: { earlier: replyToMe },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.replies.youAsked);
    await visitor.find('button', visitor.words.replies.asked(2));
  },
};

/** With the reply in view, an answer can be chosen. */
export const Choosing: Story = {
  name: 'You asked, and now choose',
  args: { earlier: replyToMe },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.results.change);
    await visitor.find('button', visitor.words.poll.voteAgain);
    await visitor.reads(visitor.words.replies.youAsked);
  },
};

/** The reply comes while I look. */
export const ReplyMeanwhile: Story = {
  name: 'You asked, and a reply comes',
  args: {
    votes: [],
    content: { ...millLane, results: 'always' },
    earlier: (src) => voteOnAnEarlierVisit(src, { options: [], needToKnow: 'And the bus?' }),
  },
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.results.yourAnswer);
    await reply(String(loaded.src), bus.question, bus.reply);
    await visitor.reads(visitor.words.replies.youAsked);
  },
};
