import type { Client } from '@earshot/client';
import type { Meta } from '@storybook/web-components-vite';
import { didBefore } from './name-group.js';
import { promptStories, type PromptArgs, type PromptStory } from './prompt-story.js';
import { Visitor } from './visitor.js';
import { whoIsMissing } from './who-is-missing.js';

const { about } = whoIsMissing;
const travellers = { id: 'irish-travellers', name: 'Irish Travellers', state: 'named' };

/** What is done to reach each. */
const seven = [
  {
    ...travellers,
    state: 'asked',
    steps: [
      {
        id: 'letters',
        kind: 'asked',
        month: '2027-10',
        text: { en: 'letters went out', cy: 'anfonwyd llythyrau' },
      },
    ],
  },
  {
    id: 'young-carers',
    name: { en: 'Young carers', cy: 'Gofalwyr ifanc' },
    state: 'joined',
    steps: [
      {
        id: 'visit',
        kind: 'asked',
        month: '2027-09',
        text: { en: 'we went to their club', cy: 'aethom i’w clwb' },
      },
      {
        id: 'earlier',
        kind: 'changed',
        month: '2027-11',
        text: { en: 'meetings end by 7.30 pm', cy: 'mae cyfarfodydd yn gorffen erbyn 7.30 yh' },
      },
    ],
  },
  {
    id: 'night',
    name: { en: 'Night-shift workers at the hospital', cy: 'Gweithwyr nos yn yr ysbyty' },
  },
  {
    id: 'special-school',
    name: { en: 'Parents of children at the special school', cy: 'Rhieni plant yr ysgol arbennig' },
  },
  { id: 'deaf', name: { en: 'Deaf people', cy: 'Pobl fyddar' }, state: 'joined' },
  { id: 'alone', name: { en: 'Older people who live alone', cy: 'Pobl hŷn ar eu pen eu hunain' } },
  { id: 'drivers', name: { en: 'Bus drivers', cy: 'Gyrwyr bysiau' }, state: 'asked' },
];
const many = Array.from({ length: 24 }, (_, index) => ({
  ...seven[index % seven.length]!,
  id: `group-${index}`,
  steps: [],
}));

const meta: Meta<PromptArgs> = { ...promptStories, title: 'Who’s missing' };
export default meta;

/** What is done to reach each, and what changed. */
export const Groups: PromptStory = {
  name: 'Groups',
  args: { listed: { groups: seven } },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { prompt } = visitor.words;
    for (const state of Object.values(prompt.states)) await visitor.reads(state);
    await visitor.reads(prompt.whatChanged);
    await visitor.reads(prompt.think);
  },
};

/** Not all at once. */
export const Many: PromptStory = {
  name: 'Many groups',
  args: { listed: { groups: many } },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('button', visitor.words.prompt.showAll(24));
  },
};

/** All of them. */
export const AllShown: PromptStory = {
  name: 'Many groups, all shown',
  args: { listed: { groups: many } },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.prompt.showAll(24));
    await visitor.misses(visitor.words.prompt.showAll(24));
  },
};

/** An invitation, not a void. */
export const Empty: PromptStory = {
  name: 'No groups yet',
  args: { groups: [] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.prompt.empty);
  },
};

/** Room for what comes. */
export const Loading: PromptStory = {
  name: 'Groups are on their way',
  args: { listing: 'silent' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement, 'earshot-whos-missing');
    await visitor.reads(visitor.words.prompt.loading);
  },
};

/** What it is about can be read already. */
export const Upcoming: PromptStory = {
  name: 'A prompt that is not open yet',
  args: {
    groups: [],
    content: { ...whoIsMissing, about: { ...about, opens: '2027-11-29T09:00:00+00:00' } },
  },
};

/** What happened next. */
export const Closed: PromptStory = {
  name: 'A prompt that has closed',
  args: {
    closed: true,
    content: {
      ...whoIsMissing,
      about: {
        ...about,
        happened: [
          {
            on: '2027-11-18',
            text: { en: 'We met the bus drivers.', cy: 'Cwrddon ni â’r gyrwyr bysiau.' },
          },
        ],
      },
    },
  },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.closing.happened);
    await visitor.misses(visitor.words.prompt.includesMe);
  },
};

/** An election, say. */
export const Paused: PromptStory = {
  name: 'A paused prompt',
  args: {
    paused: {
      until: '2027-12-01',
      reason: { en: 'There is a by-election.', cy: 'Mae is-etholiad.' },
    },
  },
};

/** A back end that lists no groups: there is no list and no table. */
export const OnlyNames: PromptStory = {
  name: 'A back end that only takes names',
  args: { groups: [], capabilities: ['naming'] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('button', visitor.words.prompt.invite);
    await visitor.misses(visitor.words.prompt.empty);
  },
};

/** Those buttons are absent. */
export const FewCapabilities: PromptStory = {
  name: 'A back end without “I see that too” and “This includes me”',
  args: { capabilities: ['groups', 'naming'] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.misses(visitor.words.prompt.echo);
    await visitor.misses(visitor.words.prompt.includesMe);
  },
};

/** One of somebody else that says little of itself, and a state of later versions. */
export const LittleTold: PromptStory = {
  name: 'A prompt that says little of itself',
  args: { told: { about: {} }, listed: { groups: [{ ...travellers, state: 'met' }] } },
};

/** The fallback content, and why. */
export const NotLoaded: PromptStory = {
  name: 'A prompt that cannot be loaded',
  args: { reading: 'failing' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement, 'earshot-whos-missing');
    await visitor.reads(visitor.words.prompt.notLoaded);
  },
};

/** The question is there, its groups are not. */
export const GroupsNotLoaded: PromptStory = {
  name: 'Groups that cannot be loaded',
  args: { listing: 'failing' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement, 'earshot-whos-missing');
    await visitor.reads(visitor.words.prompt.listNotLoaded);
  },
};

/** Nothing that is written could be sent: the person hears it before writing. */
export const Unready: PromptStory = {
  name: 'What is needed to name a group cannot be loaded',
  args: { client: { prompt: () => Promise.reject(new TypeError('offline')) } as unknown as Client },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement, 'earshot-whos-missing');
    await visitor.press(visitor.words.prompt.invite);
    await visitor.reads(visitor.words.prompt.unready);
  },
};

/** Names keep their own direction on any page. */
export const ArabicNames: PromptStory = {
  name: 'Groups whose names are written in Arabic',
  args: {
    listed: {
      groups: [
        { id: 'night', name: 'عمال النوبات الليلية في المستشفى', lang: 'ar' },
        { id: 'carers', name: 'مقدمو الرعاية الشباب', lang: 'ar', state: 'joined' },
        travellers,
      ],
    },
  },
};

/** A page in Arabic: our words are English still, and the layout is turned. */
export const RightToLeft: PromptStory = {
  name: 'Groups on a page from right to left',
  args: { ...ArabicNames.args, lang: 'ar', dir: 'rtl' },
};

/** Welsh throughout. */
export const Welsh: PromptStory = {
  name: 'Groups, in Welsh',
  args: { listed: { groups: seven }, lang: 'cy' },
};

/** A sidebar of 240 px. */
export const Narrow: PromptStory = {
  name: 'Groups in a narrow place',
  args: { listed: { groups: seven }, page: { width: '240px' } },
};

/** It shows at once, and is said once. */
export const Echoed: PromptStory = {
  name: 'I see that too',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.prompt.echo);
    await visitor.find('button', visitor.words.prompt.echoed);
    await visitor.reads(visitor.words.prompt.youEcho);
  },
};

/** As it was before. */
export const EchoTakenBack: PromptStory = {
  name: 'I do not see that any more',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.prompt.echo);
    await visitor.press(visitor.words.prompt.echoed);
    await visitor.reads(visitor.words.prompt.youDoNot);
  },
};

/** It shows, with where it is. */
export const EchoOffline: PromptStory = {
  name: 'I see that too, offline',
  args: { acting: 'offline' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.prompt.echo);
    await visitor.reads(visitor.words.prompt.notSent);
  },
};

/** It is not there any more, say. */
export const EchoRefused: PromptStory = {
  name: 'I see that too, not taken',
  args: { acting: 'gone' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.prompt.echo);
    await visitor.reads(visitor.words.prompt.notTaken);
  },
};

/** A device that others use too is cleared. */
export const Forgotten: PromptStory = {
  name: 'Not you? on a prompt',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    const { prompt } = visitor.words;
    await visitor.press(prompt.echo);
    await visitor.press(prompt.notYou);
    await visitor.reads(prompt.removed);
  },
};

/** Nothing may be kept on the device. */
export const StorageOff: PromptStory = {
  name: 'A prompt that keeps nothing on the device',
  args: { storage: 'none' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.prompt.storageOff);
  },
};

/** What one said on an earlier visit shows as said. */
export const EchoedBefore: PromptStory = {
  name: 'I saw that too, on an earlier visit',
  args: { earlier: (src) => didBefore(src, { verb: 'echo', of: 'bus-drivers', echoes: true }) },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('button', visitor.words.prompt.echoed);
  },
};
