import { createClient, EarshotError, type Client } from '@earshot/client';
import { sayMoment } from '@earshot/client/words';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { changePoll, closePoll, type Opening } from './back-end.js';
import { millLane } from './mill-lane.js';
import { arabic, longWords, park } from './other-polls.js';
import {
  labelOf,
  pollStories,
  renderPoll,
  tryAgainAtOnce,
  voteOnAnEarlierVisit,
  type Args,
  type Story,
} from './poll-story.js';
import { Visitor } from './visitor.js';

const { about } = millLane;
const morning = labelOf(millLane, 'morning');
const toilets = labelOf(park, 'toilets');
const lights = labelOf(park, 'lights');
const ownWords = 'A lollipop lady, and a wider pavement.';
const paused = {
  until: '2027-12-01',
  reason: { en: 'There is a by-election.', cy: 'Mae is-etholiad.' },
};
const past = { ...about, closes: '2027-11-12T17:00:00+00:00' };

const someVotes: Opening['votes'] = [
  [5, { options: ['both'] }],
  [3, { options: ['morning'] }],
  [1, { options: [], ownWords }],
  [1, { options: [], unsure: true }],
];

const meta: Meta<Args> = { ...pollStories, title: 'Poll' };
export default meta;

/** Radio buttons in an order of chance; the person's own words come last. */
export const OneAnswer: Story = { name: 'One answer' };

/** Checkboxes, two or three of them, and a hint. */
export const SeveralAnswers: Story = { name: 'Several answers', args: { content: park } };

/** Any number up to three. */
export const UpToThree: Story = {
  name: 'Several answers, up to three',
  args: { content: { ...park, minimum: 1 } },
};

/** A reason may be given. */
export const OptionalReason: Story = {
  name: 'A reason, if one likes',
  args: { content: { ...millLane, reason: 'optional' } },
};

/** A reason must be given. */
export const RequiredReason: Story = {
  name: 'A reason, required',
  args: { content: { ...millLane, reason: 'required' } },
};

/** Only what the organiser wrote can be chosen. */
export const OwnWordsOff: Story = {
  name: 'Own words off',
  args: { content: { ...millLane, ownWords: false, unsure: false, needToKnow: false } },
};

/** Chosen, not yet cast. */
export const Chosen: Story = {
  name: 'An answer is chosen',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.choose(morning);
  },
};

/** How many characters are left shows only near the end. */
export const OwnWords: Story = {
  name: 'In my own words',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    await visitor.choose(poll.ownWords);
    await visitor.write(voting.labels.ownWords, 'a'.repeat(460));
    await visitor.reads(voting.charactersLeft(40));
  },
};

/** "I need to know more" may say what. */
export const NeedToKnow: Story = {
  name: 'I need to know more first',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    await visitor.choose(poll.needToKnow);
    await visitor.find('textbox', voting.labels.needToKnow);
  },
};

/** No date is promised for the answer. */
export const NeedToKnowNoDate: Story = {
  name: 'I need to know more first, no promise',
  args: {
    content: { ...millLane, about: { ...about, influence: 'asking', promise: undefined } },
  },
};

/** The summary takes focus, its links lead to the fields, the same words stand there. */
export const NothingChosen: Story = {
  name: 'Vote without an answer or a reason',
  args: { content: { ...millLane, reason: 'required' } },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    await visitor.press(poll.vote);
    await visitor.find('alert');
    await visitor.reads(voting.errors.choose);
    await visitor.reads(voting.errors.reason);
  },
};

/** Too many characters: how many, and nothing is cut off. */
export const TooLong: Story = {
  name: 'Own words that are too long',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    await visitor.choose(poll.ownWords);
    await visitor.write(voting.labels.ownWords, 'a'.repeat(512));
    await visitor.press(poll.vote);
    await visitor.reads(voting.errors.tooLong(500, 12));
  },
};

/** "Something else" wants words. */
export const EmptyWords: Story = {
  name: 'Own words left empty',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    await visitor.choose(poll.ownWords);
    await visitor.press(poll.vote);
    await visitor.reads(voting.errors.words);
  },
};

/** One of at least two. */
export const TooFew: Story = {
  name: 'Too few answers',
  args: { content: park },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    await visitor.choose(toilets);
    await visitor.press(poll.vote);
    await visitor.reads(voting.errors.tooFew(2));
  },
};

/** Four of at most three. */
export const TooMany: Story = {
  name: 'Too many answers',
  args: { content: park },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    for (const { label } of park.options.slice(1)) await visitor.choose(label);
    await visitor.press(poll.vote);
    await visitor.reads(voting.errors.tooMany(3));
  },
};

/** Purpose, what can change and what cannot, who decides, the promise. */
export const WhyWeAsk: Story = {
  name: 'Why we ask',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.whyWeAsk);
    await visitor.reads(visitor.words.about.fixed);
  },
};

/** Phone, post, in person, sign language. */
export const OtherWays: Story = {
  name: 'Other ways to take part',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.otherWays);
    await visitor.reads(visitor.words.about.otherWays);
  },
};

/** The organiser names none. */
export const NoOtherWays: Story = {
  name: 'No other ways',
  args: { content: { ...millLane, about: { ...about, otherWays: [] } } },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.otherWays);
    await visitor.reads(visitor.words.about.noOtherWays);
  },
};

/** Who is responsible, who reads it, when it is deleted, how to complain. */
export const Privacy: Story = {
  name: 'What happens to my answer',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.whatHappens);
    await visitor.reads(visitor.words.about.deletedOn);
  },
};

/** A wording that changed after the first vote is shown with what it was before. */
export const WordingChanged: Story = {
  name: 'The wording has changed',
  args: {
    votes: someVotes,
    changed: {
      ...millLane,
      question: { en: 'What should happen on Mill Lane?', cy: 'Beth ddylai ddigwydd yma?' },
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.whyWeAsk);
    await visitor.reads(visitor.words.about.revisions);
  },
};

/** Decided already: there is nothing to promise but answers. */
export const TellingYou: Story = {
  name: 'Telling you',
  args: { content: { ...millLane, about: { ...about, influence: 'telling' } } },
};

/** The council decides, and says what the answers changed. */
export const AskingYou: Story = {
  name: 'Asking you',
  args: { content: { ...millLane, about: { ...about, influence: 'asking' } } },
};

/** People help to write the choices. */
export const WorkingItOut: Story = {
  name: 'Working it out with you',
  args: { content: { ...millLane, about: { ...about, influence: 'working-out' } } },
};

/** People choose, within a limit. */
export const YouDecide: Story = {
  name: 'You decide',
  args: {
    content: {
      ...millLane,
      about: { ...about, influence: 'you-decide', limit: { en: '£18,000', cy: '£18,000' } },
    },
  },
};

/** What the page has in the element stays until the poll is there. This back end never answers. */
export const Loading: Story = {
  name: 'Loading',
  args: { reading: 'silent' },
  play: async () => {},
};

/** What the page has in the element stays, and it is tried again. */
export const NotLoaded: Story = {
  name: 'Could not be loaded',
  args: { reading: 'failing' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement, 'earshot-poll');
    await visitor.find('button', visitor.words.poll.reload);
  },
};

/** An invitation, not a void. */
export const NobodyYet: Story = {
  name: 'Nobody has answered yet',
  args: { content: { ...millLane, results: 'after-voting' } },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.seeResults);
    await visitor.reads(visitor.words.results.nobody);
  },
};

/** Whoever would vote only to look need not. */
export const SeeResults: Story = {
  name: 'See results without answering',
  args: { votes: someVotes },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.seeResults);
    await visitor.find('button', visitor.words.poll.backToAnswers);
    await visitor.find('button', visitor.words.results.showTable);
  },
};

/** The counts could not be read. */
export const ResultsNotLoaded: Story = {
  name: 'Results could not be loaded',
  args: { results: 'failing' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.seeResults);
    await visitor.reads(visitor.words.results.resultsNotLoaded);
  },
};

/** Shown to everyone from the first vote on. */
export const ResultsAlways: Story = {
  name: 'Results at any time',
  args: { content: { ...millLane, results: 'always' }, votes: someVotes },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('button', visitor.words.results.showTable);
  },
};

/** The rows become the results in place; 1,204 people, as in the drawing. */
export const Voted: Story = {
  name: 'Voted',
  args: {
    votes: [
      [554, { options: ['both'] }],
      [324, { options: ['morning'] }],
      [193, { options: ['open'] }],
      [72, { options: [], needToKnow: '' }],
      [24, { options: ['afternoon'] }],
      [24, { options: [], unsure: true }],
      [12, { options: [], ownWords }],
    ],
    letThrough: true,
  },
  async play(context) {
    await vote(context);
    const visitor = await Visitor.at(context.canvasElement);
    await visitor.find('button', visitor.words.results.readAnswers(12));
  },
};

/** The same numbers as a table, sorted by count. */
export const AsTable: Story = {
  name: 'Voted, as a table',
  args: {
    content: { ...park, reason: 'optional' },
    votes: [[3, { options: ['toilets', 'trees'], reason: 'For my mother.' }]],
    letThrough: true,
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, results } = visitor.words;
    await visitor.choose(toilets);
    await visitor.choose(lights);
    await visitor.press(poll.vote);
    await visitor.press(results.showTable);
    await visitor.reads(results.shareOfSeveral);
  },
};

/** Words that a person has read and let through. */
export const OthersWords: Story = {
  name: 'What others wrote',
  args: { votes: someVotes, letThrough: true },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.seeResults);
    await visitor.press(visitor.words.results.readAnswers(1));
    await visitor.find('button', visitor.words.results.hideAnswers);
  },
};

/** Why people chose as they did, where the poll asks for it. */
export const Reasons: Story = {
  name: 'Reasons people gave',
  args: {
    content: { ...millLane, reason: 'optional' },
    votes: [[2, { options: ['both'], reason: 'My children walk here.' }]],
    letThrough: true,
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.seeResults);
    await visitor.press(visitor.words.results.reasons);
    await visitor.find('button', visitor.words.results.hideReasons);
  },
};

/** My own words wait for a person to read them. */
export const WordsWait: Story = {
  name: 'Voted in my own words',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await voteInOwnWords(visitor);
    await visitor.reads(visitor.words.results.waiting);
  },
};

/** What was voted is chosen already. */
export const ChangeVote: Story = {
  name: 'Change my vote',
  async play(context) {
    await vote(context);
    const visitor = await Visitor.at(context.canvasElement);
    await visitor.press(visitor.words.results.change);
    await visitor.find('button', visitor.words.poll.voteAgain);
  },
};

/** Words that were sent are not read back: somebody else may sit here now. */
export const ChangeWords: Story = {
  name: 'Change my own words',
  args: { earlier: (src) => voteOnAnEarlierVisit(src, { options: [], ownWords }) },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.results.change);
    await visitor.choose(visitor.words.poll.ownWords);
    await visitor.reads(visitor.words.voting.wroteBefore);
  },
};

/** Taken back: it is not counted any more. */
export const TakeBack: Story = {
  name: 'Take back my vote',
  async play(context) {
    await vote(context);
    const visitor = await Visitor.at(context.canvasElement);
    await visitor.press(visitor.words.results.withdraw);
    await visitor.reads(visitor.words.voting.done.withdrawVote);
  },
};

/** Somebody else at the same device. */
export const NotYou: Story = {
  name: 'Not you?',
  async play(context) {
    await vote(context);
    const visitor = await Visitor.at(context.canvasElement);
    await visitor.press(visitor.words.poll.notYou);
    await visitor.reads(visitor.words.voting.removed);
  },
};

/** For pages on shared computers. */
export const NothingKept: Story = {
  name: 'Nothing kept on the device',
  args: { storage: 'none' },
};

/** Nothing is kept on the device, so the vote can be changed only while the page is open. */
export const StorageNone: Story = {
  name: 'Voted, nothing kept on the device',
  args: { storage: 'none' },
  async play(context) {
    await vote(context);
    const visitor = await Visitor.at(context.canvasElement);
    await visitor.reads(visitor.words.results.sentPage);
  },
};

/** A poll that decides shows its results to everyone at once, when it closes. */
export const Closing: Story = {
  name: 'Voted, results at closing',
  args: { content: { ...millLane, results: 'closing' } },
  async play(context) {
    await vote(context);
    const visitor = await Visitor.at(context.canvasElement);
    const { results } = visitor.words;
    await visitor.reads(results.atClosing(sayMoment(results, about.closes, about.timeZone)));
  },
};

/** Results are for the organiser alone. */
export const Never: Story = {
  name: 'Voted, results never',
  args: {
    content: { ...millLane, results: 'never', about: { ...about, influence: 'asking' } },
  },
  async play(context) {
    await vote(context);
    const visitor = await Visitor.at(context.canvasElement);
    await visitor.reads(visitor.words.results.noResults);
  },
};

/** The rule, the winner, and what law or money may stop. */
export const ClosedWithWinner: Story = {
  name: 'Closed, with a winner',
  args: { votes: someVotes, changed: { ...millLane, about: past } },
};

/** Nobody came; nobody is invited any more. */
export const ClosedEmpty: Story = {
  name: 'Closed, and nobody answered',
  args: { changed: { ...millLane, about: past } },
};

/** Two answers with the same number: who decides between them. */
export const ClosedWithTie: Story = {
  name: 'Closed, with a tie',
  args: {
    votes: [
      [4, { options: ['both'] }],
      [4, { options: ['morning'] }],
    ],
    changed: { ...millLane, about: past },
  },
};

/** The vote can no longer be changed, and everything sent can still be deleted. */
export const ClosedVoted: Story = {
  name: 'Closed, and I had voted',
  args: { votes: someVotes, earlier: voteBeforeItCloses },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('button', visitor.words.results.deleteMine);
  },
};

/** Nothing of it is held any more, here or there. */
export const DeleteMine: Story = {
  name: 'Delete everything I sent',
  args: { votes: someVotes, earlier: voteBeforeItCloses },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.results.deleteMine);
    await visitor.reads(visitor.words.voting.done.deleteMine);
  },
};

/** We asked, you said, we did. */
export const WhatHappenedNext: Story = {
  name: 'Closed, what happened next',
  args: {
    votes: someVotes,
    changed: {
      ...millLane,
      about: {
        ...past,
        happened: [
          {
            on: '2027-11-15',
            text: {
              en: 'The street council met. The lane closes in the morning and in the afternoon from April.',
              cy: 'Cyfarfu cyngor y stryd. Bydd y lôn ar gau yn y bore a’r prynhawn o fis Ebrill.',
            },
          },
        ],
      },
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.poll.whyWeAsk);
    await visitor.reads(visitor.words.about.happened);
  },
};

/** An election, say: votes, results and promises stop. */
export const Paused: Story = {
  name: 'Paused',
  args: { votes: someVotes, changed: { ...millLane, about: { ...about, paused } } },
};

/** From when one can vote. */
export const NotYetOpen: Story = {
  name: 'Not yet open',
  args: { content: { ...millLane, about: { ...about, opens: '2027-11-29T09:00:00+00:00' } } },
};

/** On its way; focus stays where it was. */
export const Sending: Story = {
  name: 'Sending',
  args: { voting: 'silent' },
  async play({ canvasElement }) {
    const visitor = await cast(canvasElement);
    await visitor.reads(visitor.words.voting.sending);
  },
};

/** No network: the vote waits on this device. */
export const Kept: Story = {
  name: 'Offline, kept on this device',
  args: { voting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await cast(canvasElement);
    await visitor.reads(visitor.words.voting.keptDevice);
  },
};

/** No network, and nothing may be kept on the device. */
export const KeptOnPage: Story = {
  name: 'Offline, kept on this page',
  args: { voting: 'offline', storage: 'none' },
  async play({ canvasElement }) {
    const visitor = await cast(canvasElement);
    await visitor.reads(visitor.words.voting.keptPage);
  },
};

/** Words do not outlive the tab unless the person says so. */
export const KeptInTab: Story = {
  name: 'Offline, words kept in this tab',
  args: { voting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await voteInOwnWords(visitor);
    await visitor.reads(visitor.words.voting.keptTab);
    await visitor.find('button', visitor.words.voting.dontKeep);
  },
};

/** The person has said so. */
export const KeptWords: Story = {
  name: 'Offline, words kept on this device',
  args: { voting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await voteInOwnWords(visitor);
    await visitor.press(visitor.words.voting.keep);
    await visitor.reads(visitor.words.voting.keptDevice);
  },
};

/** Words from an earlier visit: the person who wrote them may not be the one who sits here. */
export const IsItYours: Story = {
  name: 'Is this yours?',
  args: { earlier: writeOnAnEarlierVisit },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.voting.isItYours);
  },
};

/** What keeps a vote cannot be had just now: nothing is lost, and the button can be pressed again. */
export const NotReady: Story = {
  name: 'The network goes before everything is there',
  args: { client: clientThatCannotKeep() },
  async play({ canvasElement }) {
    const visitor = await cast(canvasElement);
    await visitor.reads(visitor.words.poll.unready);
  },
};

/** The server has a problem that lasts: the vote is kept, the person may copy it or try again. */
export const Failed: Story = {
  name: 'The server fails',
  args: { voting: 'failing' },
  beforeEach: tryAgainAtOnce,
  async play({ canvasElement }) {
    const visitor = await cast(canvasElement);
    const { voting } = visitor.words;
    await visitor.reads(voting.failed.busy);
    await visitor.press(voting.copy);
    await visitor.find('textbox', voting.copy);
  },
};

/** The server does not take it, whatever the reason. */
export const Refused: Story = {
  name: 'The vote is refused',
  args: { voting: 'spoilt' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { poll, voting } = visitor.words;
    await visitor.choose(poll.unsure);
    await visitor.press(poll.vote);
    await visitor.reads(voting.failed.refused);
    await visitor.press(voting.copy);
  },
};

/** The poll closed while the person was choosing. */
export const ClosedMeanwhile: Story = {
  name: 'Closed meanwhile',
  args: { votes: someVotes },
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.choose(morning);
    await closePoll(String(loaded.src));
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.failed.closed);
  },
};

/** The poll was paused while the person was choosing. */
export const PausedMeanwhile: Story = {
  name: 'Paused meanwhile',
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.choose(morning);
    await changePoll(String(loaded.src), { ...millLane, about: { ...about, paused } });
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.failed.paused);
  },
};

/** The chosen answer was taken out while the person was choosing. */
export const AnswerGone: Story = {
  name: 'The answers have changed meanwhile',
  async play({ canvasElement, loaded }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.choose(morning);
    const options = millLane.options.filter(({ id }) => id !== 'morning');
    await changePoll(String(loaded.src), { ...millLane, options });
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.voting.failed.options);
  },
};

/** The poll was taken away while the person was choosing. */
export const Gone: Story = {
  name: 'The poll is gone meanwhile',
  args: { voting: 'gone' },
  async play({ canvasElement }) {
    const visitor = await cast(canvasElement);
    await visitor.reads(visitor.words.voting.failed.gone);
  },
};

/** What a back end cannot do is not there: no results, no way to take a vote back. */
export const VotesOnly: Story = {
  name: 'A back end that only takes votes',
  args: { capabilities: ['vote'] },
  play: vote,
};

/** Nothing is sent: for a page where an organiser tries a poll out. */
export const Preview: Story = {
  name: 'A preview',
  render: (_, { loaded }) => html`<earshot-poll .data=${loaded.poll}></earshot-poll>`,
  async play({ canvasElement }) {
    const visitor = await cast(canvasElement);
    await visitor.reads(visitor.words.voting.preview);
  },
};

/** Everything in Welsh. */
export const Welsh: Story = {
  name: 'In Welsh',
  args: { lang: 'cy', votes: someVotes, letThrough: true },
  play: vote,
};

/** Two languages on one page: what one does, the other shows. */
export const WelshAndEnglish: Story = {
  name: 'Welsh and English side by side',
  args: { lang: 'cy' },
  render: (_, { loaded: { src } }) => html`
    <div lang="cy"><earshot-poll src=${src}></earshot-poll></div>
    <div lang="en"><earshot-poll src=${src}></earshot-poll></div>
  `,
};

/** An Arabic question on a page that is written from right to left. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { content: arabic, lang: 'ar', dir: 'rtl' },
};

/** The same after a vote. */
export const RightToLeftVoted: Story = {
  name: 'Right to left, voted',
  args: { content: arabic, lang: 'ar', dir: 'rtl' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.choose(labelOf(arabic, 'both'));
    await visitor.press(visitor.words.poll.vote);
    await visitor.reads(visitor.words.results.yourAnswer);
  },
};

/** Twelve long answers, and words that fit into no line. */
export const LongWords: Story = { name: 'Long words', args: { content: longWords } };

/** The same as results. */
export const LongWordsVoted: Story = {
  name: 'Long words, voted',
  args: { content: longWords },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.choose(labelOf(longWords, 'proposal-1'));
    await visitor.press(visitor.words.poll.vote);
    await visitor.press(visitor.words.results.showTable);
  },
};

/** As narrow as a sidebar. */
export const Sidebar: Story = {
  name: 'In a sidebar',
  args: { votes: someVotes, page: { 'inline-size': '240px' } },
  play: vote,
};

/** Below a heading of the second level. */
export const HeadingLevel: Story = {
  name: 'Heading level 3',
  args: { headingLevel: 3 },
  render: (args, context) => html`
    <h2>School streets</h2>
    ${renderPoll(args, context)}
  `,
};

/** One colour of the page's own; the rest follows. */
export const HostColours: Story = {
  name: 'The page’s own colours',
  args: {
    votes: someVotes,
    page: { '--earshot-color-accent': 'light-dark(#7a1d5e, #f0a8d8)', '--earshot-radius': '0' },
  },
  play: vote,
};

/** Twice the size of letters. */
export const LargeText: Story = {
  name: 'Text at 200 %',
  args: { page: { 'font-size': '200%' } },
};

/** Chooses one answer and presses "Vote". */
async function cast(page: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.choose(morning);
  await visitor.press(visitor.words.poll.vote);
  return visitor;
}

/** The same, and it arrives. */
async function vote({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const visitor = await cast(canvasElement);
  await visitor.reads(visitor.words.results.yourAnswer);
}

async function voteInOwnWords(visitor: Visitor): Promise<void> {
  const { poll, voting } = visitor.words;
  await visitor.choose(poll.ownWords);
  await visitor.write(voting.labels.ownWords, ownWords);
  await visitor.press(poll.vote);
}

/** Somebody wrote, was offline, had the words kept, and closed the tab. */
async function writeOnAnEarlierVisit(src: string): Promise<void> {
  const offline = () => Promise.reject(new TypeError('offline'));
  const before = createClient({ fetch: offline }).poll(src);
  await before.castVote({ options: [], ownWords }, { keepWords: true });
  for (const key of Object.keys(sessionStorage))
    if (key.includes(src)) sessionStorage.removeItem(key);
}

/** Somebody voted on this device, and the poll closed since. */
async function voteBeforeItCloses(src: string): Promise<void> {
  await voteOnAnEarlierVisit(src, { options: ['morning'] });
  await closePoll(src);
}

/** As when the file with the outbox does not arrive. */
function clientThatCannotKeep(): Client {
  const client = createClient({ storage: 'none' });
  const castVote = () => Promise.reject(new EarshotError('network', 'The outbox is not there'));
  return {
    ...client,
    poll: (src, known) =>
      new Proxy(client.poll(src, known), {
        get(poll, name) {
          if (name === 'castVote') return castVote;
          const value: unknown = Reflect.get(poll, name);
          return typeof value === 'function' ? (value.bind(poll) as unknown) : value;
        },
      }),
  };
}
