import type { Meta } from '@storybook/web-components-vite';
import { boardStories, type BoardArgs, type BoardStory } from './board-story.js';
import { Visitor } from './visitor.js';
import { ideas, zebra } from './walk-to-school.js';

const meta: Meta<BoardArgs> = { ...boardStories, title: 'Idea board, finding' };
export default meta;

/** A story in which another order is chosen. */
const sorted =
  (sort: 'newest' | 'most-supported' | 'most-discussed'): BoardStory['play'] =>
  async ({ canvasElement }) => {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.sorts[sort]);
    await visitor.reads(visitor.words.board.sortHints[sort]);
  };

/** The latest idea is the first. */
export const Newest: BoardStory = { name: 'Newest ideas', play: sorted('newest')! };

/** The idea that most people support is the first. */
export const MostSupported: BoardStory = {
  name: 'Most supported ideas',
  play: sorted('most-supported')!,
};

/** The idea that people talk about most is the first. */
export const MostDiscussed: BoardStory = {
  name: 'Most discussed ideas',
  play: sorted('most-discussed')!,
};

/** By topic, by status, by lived experience. */
export const Filters: BoardStory = {
  name: 'Filters',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.finding.show);
    await visitor.find('combobox', visitor.words.finding.topic);
  },
};

/** How many fit is said. */
export const Filtered: BoardStory = {
  name: 'Ideas of one topic',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.finding.show);
    await visitor.select(visitor.words.finding.topic, 'crossings');
    await visitor.reads(visitor.words.board.fitting(1));
    await visitor.find('button', visitor.words.finding.all);
  },
};

/** What was found is marked. */
export const Search: BoardStory = {
  name: 'Search',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.search('crossing');
    await visitor.reads(visitor.words.finding.found(1));
  },
};

/** Nothing fits. */
export const NothingFound: BoardStory = {
  name: 'Search without a find',
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.search('aeroplane');
    await visitor.reads(visitor.words.finding.found(0));
  },
};

/** The words stay where they are. */
export const SearchFails: BoardStory = {
  name: 'Search that does not work',
  args: { asking: 'failing' },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.search('crossing');
    await visitor.reads(visitor.words.finding.notFound);
  },
};

/** Twenty at a time. */
export const ShowMore: BoardStory = {
  name: 'More ideas than fit on a page',
  args: {
    ideas: Array.from({ length: 23 }, (_, index) => ({
      title: `${ideas[index % ideas.length]!.title} (${index + 1})`,
      lang: ideas[index % ideas.length]!.lang!,
    })),
  },
};

/** Focus goes on to the first that is new. */
export const MoreShown: BoardStory = {
  name: 'More ideas, shown',
  args: ShowMore.args!,
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.showMore(3));
    await visitor.misses(visitor.words.board.showMore(3));
  },
};

/** One idea, opened: everything that belongs to it. */
export const Opened: BoardStory = {
  name: 'An idea, opened on the board',
  args: { ideas: [zebra, ...ideas.slice(1)] },
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.press(visitor.words.board.comments(2));
    await visitor.find('button', visitor.words.board.close);
  },
};
