import type { Meta } from '@storybook/web-components-vite';
import { promptStories, type PromptArgs, type PromptStory } from './prompt-story.js';
import { Visitor } from './visitor.js';

const names = [
  { en: 'Bus drivers', cy: 'Gyrwyr bysiau' },
  { en: 'Young carers', cy: 'Gofalwyr ifanc' },
  { en: 'Irish Travellers', cy: 'Teithwyr Gwyddelig' },
  { en: 'Night-shift workers at the hospital', cy: 'Gweithwyr nos yn yr ysbyty' },
  { en: 'Deaf people', cy: 'Pobl fyddar' },
  {
    en: 'Parents of children at the special school',
    cy: 'Rhieni plant yn yr ysgol arbennig',
  },
  { en: 'Older people who live alone', cy: 'Pobl hŷn sy’n byw ar eu pen eu hunain' },
  { en: 'Wheelchair users', cy: 'Defnyddwyr cadeiriau olwyn' },
];
const states = ['named', 'joined', 'asked', 'joined', 'named'];

/** So many groups, of which some have joined in. */
const listed = (count: number) => ({
  groups: Array.from({ length: count }, (_, index) => ({
    id: `group-${index}`,
    name: names[index % names.length]!,
    state: states[index % states.length]!,
  })),
});

const meta: Meta<PromptArgs> = {
  ...promptStories,
  title: 'Who’s missing/The round table',
  play: async ({ canvasElement }) => void (await seeTable(canvasElement)),
};
export default meta;

async function seeTable(canvasElement: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(canvasElement);
  await visitor.reads(visitor.words.table.joined);
  return visitor;
}

/** There is a table, and a chair for whoever reads this. */
export const Nobody: PromptStory = {
  name: 'A table at which nobody has a chair yet',
  args: { listed: { groups: [] } },
  async play({ canvasElement }) {
    const visitor = await seeTable(canvasElement);
    await visitor.reads(visitor.words.table.own);
  },
};

/** Names stand beside their chairs. */
export const Seven: PromptStory = { name: 'A table of seven', args: { listed: listed(7) } };

/** Numbers stand on the chairs and in the list. */
export const TwentyFour: PromptStory = {
  name: 'A table of twenty-four',
  args: { listed: listed(24) },
};

/** The table has grown, and the chairs are small. */
export const Sixty: PromptStory = { name: 'A table of sixty', args: { listed: listed(60) } };

/** Names in two scripts, on a page that is written from right to left. */
export const RightToLeft: PromptStory = {
  name: 'A table on a page from right to left',
  args: {
    dir: 'rtl',
    listed: {
      groups: [
        { id: 'shifts', name: 'عمال النوبات الليلية في المستشفى', lang: 'ar' },
        { id: 'carers', name: 'مقدمو الرعاية الشباب', lang: 'ar', state: 'joined' },
        { id: 'roma', name: 'Roma families', lang: 'en', state: 'asked' },
      ],
    },
  },
};
