import { createClient, type Client } from '@earshot/client';
import { sequenceHeader, type Comment, type Idea, type IdeaDetail } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import type { Meta } from '@storybook/web-components-vite';
import { answer, headersOf, idOf, organise, send, today } from './back-end.js';
import { letThrough, plant, postIdea } from './board-back-end.js';
import { boardStories, type BoardArgs, type BoardStory } from './board-story.js';
import { open } from './open-idea.js';
import { sharingBy } from './sharing.js';
import { Visitor } from './visitor.js';
import { hardToRead, lamps, oneWay, walkingBus, walkToSchool, zebra } from './walk-to-school.js';

const meta: Meta<BoardArgs> = {
  ...boardStories,
  title: 'Idea board/An idea, opened',
  args: { content: walkToSchool, ideas: [zebra] },
};
export default meta;

/** All of the text, what became of it, and what people say about it. */
export const Opened: BoardStory = {
  name: 'An idea, opened',
  args: { ideas: [lamps] },
  play: async ({ canvasElement }) => void (await open(canvasElement, 2)),
};

/** Who wrote it chose to say a name. */
export const Named: BoardStory = {
  name: 'An idea with a name, opened',
  args: { ideas: [oneWay] },
  play: async ({ canvasElement }) => void (await open(canvasElement, 1)),
};

/** In another script than the page's, each part keeps its own direction. */
export const Foreign: BoardStory = {
  name: 'An idea in Arabic, opened',
  args: {
    ideas: [{ ...walkingBus, name: 'فاطمة', comments: ['أوافق تماماً', 'A good idea: نعم'] }],
  },
  play: async ({ canvasElement }) => void (await open(canvasElement, 2)),
};

/** The same on a page that is written from right to left. */
export const RightToLeft: BoardStory = {
  name: 'An idea, opened on a page from right to left',
  args: { dir: 'rtl', ideas: [{ ...walkingBus, comments: ['أوافق تماماً'] }] },
  play: async ({ canvasElement }) => void (await open(canvasElement, 1)),
};

/** A word that nobody can break at a syllable. */
export const LongWord: BoardStory = {
  name: 'An idea with a word of 400 letters, opened',
  args: {
    ideas: [
      {
        title: 'Llanfairpwllgwyngyll'.repeat(20),
        text: 'gogerychwyrndrobwllllantysilio'.repeat(40),
        name: 'o'.repeat(100),
        comments: ['gogogoch'.repeat(50)],
      },
    ],
  },
  play: async ({ canvasElement }) => void (await open(canvasElement, 1)),
};

/** The note comes first; the text waits behind it. */
export const WithNote: BoardStory = {
  name: 'An idea with a note for readers, opened',
  args: { ideas: [hardToRead] },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 0);
    await visitor.reads(visitor.words.thread.note);
    await visitor.find('button', visitor.words.thread.showText);
  },
};

/** Read in spite of it. */
export const WithNoteRead: BoardStory = {
  name: 'An idea with a note for readers, read',
  args: { ideas: [hardToRead] },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 0);
    await visitor.press(visitor.words.thread.showText);
    await visitor.find('button', visitor.words.thread.hideText);
  },
};

/** The words are gone; what others said stays. */
export const Withdrawn: BoardStory = {
  name: 'An idea that was taken back, opened',
  args: { ideas: [{ ...zebra, withdrawn: true }] },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.reads(visitor.words.thread.withdrawn);
  },
};

/** Its author agreed; both texts are there. */
export const Merged: BoardStory = {
  name: 'Two ideas that were put together, opened',
  args: { earlier: async (src) => void (await merge(src)) },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.reads(visitor.words.thread.merged(1));
  },
};

/** The host answered on the day it had named, or before. */
export const Kept: BoardStory = {
  name: 'A promise that was kept',
  args: {
    client: asIf({
      history: [
        { status: 'looking', at: '2027-11-01T09:00:00Z', nextWordBy: '2027-11-12' },
        { status: 'planned', at: '2027-11-12T16:00:00Z', nextWordBy: '2027-12-01' },
      ],
    }),
  },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    const { thread } = visitor.words;
    await visitor.reads(thread.weDid(day(thread, '12', 'Friday', 'November')));
  },
};

/** It answered after the day it had named. */
export const KeptLate: BoardStory = {
  name: 'A promise that was kept late',
  args: {
    client: asIf({
      history: [
        { status: 'looking', at: '2027-11-01T09:00:00Z', nextWordBy: '2027-11-10' },
        { status: 'planned', at: '2027-11-12T16:00:00Z' },
      ],
    }),
  },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    const { thread } = visitor.words;
    await visitor.reads(thread.weDidLate(day(thread, '12', 'Friday', 'November')));
  },
};

/** The day has passed, and there was no word. */
export const NotKept: BoardStory = {
  name: 'A promise that was not kept',
  args: {
    client: asIf({
      history: [{ status: 'looking', at: '2027-11-01T09:00:00Z', nextWordBy: '2027-11-12' }],
      idea: { late: true },
    }),
  },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.reads(visitor.words.thread.weDidNot);
  },
};

/** A status of a later version is shown by its reason alone. */
export const UnknownStatus: BoardStory = {
  name: 'A status that is not known yet',
  args: {
    client: asIf({
      history: [{ status: 'pondering', at: today, reason: 'We think about it.' }],
    }),
  },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.reads('We think about it.');
  },
};

/** Nobody has said anything about it. */
export const NoComments: BoardStory = {
  name: 'No comments yet',
  args: { ideas: [walkingBus] },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 0);
    await visitor.reads(visitor.words.thread.noComments);
  },
};

/** The oldest first, page after page. */
export const ManyComments: BoardStory = {
  name: 'More comments than one page',
  args: { client: asIf({}, 45) },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.press(visitor.words.thread.moreComments);
    await visitor.reads('Comment 40');
    await visitor.find('button', visitor.words.thread.moreComments);
  },
};

/** The next ones are on their way. */
export const CommentsLoading: BoardStory = {
  name: 'More comments, loading',
  args: { client: asIf({}, 45, () => new Promise(() => {})) },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.press(visitor.words.thread.moreComments);
    await visitor.find('button', visitor.words.thread.loading);
  },
};

/** The network is gone: what was read stays, and the rest can be asked for again. */
export const CommentsNotLoaded: BoardStory = {
  name: 'More comments, not loaded',
  args: { client: asIf({}, 45, () => Promise.resolve(Response.error())) },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.press(visitor.words.thread.moreComments);
    await visitor.find('button', visitor.words.thread.reload);
    await visitor.find('alert', '');
    await visitor.reads('Comment 20');
  },
};

/** The network is gone: what was there stays. */
export const NotLoaded: BoardStory = {
  name: 'An idea that could not be loaded in full',
  args: { client: asIf({}, undefined, () => Promise.resolve(Response.error())) },
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.reads(visitor.words.thread.notLoaded);
    await visitor.find('button', visitor.words.thread.reload);
  },
};

/** The board is closed: everything can be read, nothing said. */
export const Closed: BoardStory = {
  name: 'An idea of a closed board, opened',
  args: { closed: true },
  play: async ({ canvasElement }) => void (await open(canvasElement, 2)),
};

/** What this back end cannot do is not there. */
export const ReadOnly: BoardStory = {
  name: 'An idea of a back end without comments and flags, opened',
  args: { capabilities: ['ideas'] },
  play: async ({ canvasElement }) => void (await open(canvasElement, 2)),
};

/** Passes the link on by the clipboard, where the device has nothing to share with. */
export const Copied: BoardStory = {
  name: 'Share an idea: the link is copied',
  beforeEach: () => sharingBy({ clipboard: { writeText: () => Promise.resolve() } }),
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.press(visitor.words.thread.shareIdea);
    await visitor.reads(visitor.words.thread.copied);
  },
};

/** The browser refuses the clipboard: the link is there to be copied by hand. */
export const LinkShown: BoardStory = {
  name: 'Share an idea: the link is shown',
  beforeEach: () => sharingBy({}),
  async play({ canvasElement }) {
    const visitor = await open(canvasElement, 2);
    await visitor.press(visitor.words.thread.shareIdea);
    await visitor.find('textbox', visitor.words.thread.link);
  },
};

/** A link leads to one idea, which opens. */
export const ByLink: BoardStory = {
  name: 'By a link to an idea',
  args: { earlier: async (src) => linkTo(await plant(src, lamps)) },
  beforeEach: () => unlink,
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.find('button', visitor.words.thread.shareIdea);
  },
};

/** It was put together with another since. */
export const ByLinkMerged: BoardStory = {
  name: 'By a link to an idea that is in another now',
  args: { earlier: async (src) => linkTo(await merge(src)) },
  beforeEach: () => unlink,
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.thread.mergedHere);
    await visitor.find('button', visitor.words.thread.shareIdea);
  },
};

/** It is not there any more. */
export const ByLinkGone: BoardStory = {
  name: 'By a link to an idea that is gone',
  args: { earlier: () => Promise.resolve(linkTo('gone')) },
  beforeEach: () => unlink,
  async play({ canvasElement }) {
    const visitor = await Visitor.at(canvasElement);
    await visitor.reads(visitor.words.thread.gone);
  },
};

/** A day of this year as the words say it. */
function day({ names }: Words['thread'], date: string, weekday: string, month: string): string {
  const { [weekday]: on = weekday, [month]: of = month } = names;
  return new Date().getFullYear() === 2027 ? `${on} ${date} ${of}` : `${on} ${date} ${of} 2027`;
}

/**
 * The back end, but of one idea it says something else.
 * @param count How many comments there are in place of those that are.
 * @param further How the second page of comments is answered, else any of the first idea.
 */
function asIf(
  detail: Omit<Partial<IdeaDetail>, 'idea'> & { idea?: Partial<Idea> },
  count?: number,
  further?: () => Promise<Response>,
): Client {
  return createClient({
    fetch: async (...sent) => {
      const request = new Request(...sent);
      const { pathname, searchParams } = new URL(request.url);
      if (request.method !== 'GET') return answer(request);
      if (count !== undefined && pathname.endsWith('/comments')) {
        const begin = Number(searchParams.get('cursor') ?? 0);
        return begin && further ? further() : Response.json(pageOf(count, begin));
      }
      if (!/\/ideas\/\w+$/.test(pathname)) return answer(request);
      if (count === undefined && further) return further();
      const told = (await (await answer(request)).json()) as IdeaDetail;
      const idea = { ...told.idea, ...detail.idea, ...(count && { comments: count }) };
      return Response.json({ ...told, ...detail, idea });
    },
  });
}

function pageOf(count: number, begin: number): { comments: Comment[] } & Record<string, unknown> {
  const size = Math.min(20, count - begin);
  const comments = Array.from({ length: size }, (_, index) => ({
    id: `comment-${begin + index}`,
    text: `Comment ${begin + index + 1}`,
    at: today,
    official: false,
  }));
  const next = begin + size < count ? String(begin + size) : null;
  return { contract: 1, comments, next };
}

/** Two ideas are put together, as their authors agreed; the id of the one that is in the other now. */
async function merge(src: string): Promise<string> {
  const author = 77;
  const { ideas } = (await send(`${src}/ideas`, 'GET', undefined, {})) as { ideas: Idea[] };
  const { id } = await postIdea(src, author, {
    title: 'Let us cross at the bend',
    text: 'Paint stripes on the road, and put up a lamp.',
    contentNote: 'about an accident',
    name: 'Bea',
    lang: 'en',
  });
  await letThrough(src);
  const path = `boards/${idOf(src)}/ideas/${id}/merge`;
  await organise(path, 'PUT', { into: ideas[0]?.id, reason: 'They say the same.' });
  const agrees = { ...headersOf(author), [sequenceHeader]: '99' };
  await send(`${src}/ideas/${id}/merge`, 'PUT', { merge: true }, agrees);
  return id;
}

function linkTo(idea: string): void {
  history.replaceState(null, '', `#idea-${idea}`);
}

const unlink = (): void => history.replaceState(null, '', location.pathname + location.search);
