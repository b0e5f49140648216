import { render } from 'lit';
import { answer, backEndOrigin } from '../stories/back-end.js';
import { StoryEventSource } from './story-event-source.js';
import type { BoardArgs } from '../stories/board-story.js';
import type { Args as PollArgs } from '../stories/poll-story.js';
import type { PromptArgs } from '../stories/prompt-story.js';
import * as comments from '../stories/idea-board-comments.stories.js';
import * as composer from '../stories/idea-board-composer.stories.js';
import * as boardLive from '../stories/idea-board-live.stories.js';
import * as finding from '../stories/idea-board-finding.stories.js';
import * as own from '../stories/idea-board-own.stories.js';
import * as thread from '../stories/idea-board-thread.stories.js';
import * as board from '../stories/idea-board.stories.js';
import * as checkable from '../stories/poll-checkable.stories.js';
import * as codes from '../stories/poll-codes.stories.js';
import * as counting from '../stories/poll-counting.stories.js';
import * as dots from '../stories/poll-dots.stories.js';
import * as live from '../stories/poll-live.stories.js';
import * as ranked from '../stories/poll-ranked.stories.js';
import * as replies from '../stories/poll-replies.stories.js';
import * as suggest from '../stories/poll-suggest.stories.js';
import * as poll from '../stories/poll.stories.js';
import * as inclusion from '../stories/whos-missing-inclusion.stories.js';
import * as invitation from '../stories/whos-missing-invitation.stories.js';
import * as naming from '../stories/whos-missing-naming.stories.js';
import * as ownGroups from '../stories/whos-missing-own.stories.js';
import * as place from '../stories/whos-missing-place.stories.js';
import * as table from '../stories/whos-missing-table.stories.js';
import * as who from '../stories/whos-missing-who.stories.js';
import * as prompt from '../stories/whos-missing.stories.js';

type Args = PollArgs | BoardArgs | PromptArgs;

/** A story's parts, as far as they are needed without Storybook. */
interface Parts {
  name?: string;
  args?: Partial<Args>;
  loaders?: ((context: Context) => unknown)[];
  beforeEach?: (context: Context) => unknown;
  render?: (args: Args, context: Context) => unknown;
  play?: (context: Context) => Promise<void>;
}

interface Context {
  args: Args;
  loaded: Record<string, unknown>;
  canvasElement: HTMLElement;
}

const files = [
  board,
  finding,
  boardLive,
  thread,
  comments,
  composer,
  own,
  poll,
  ranked,
  dots,
  codes,
  suggest,
  counting,
  live,
  replies,
  checkable,
  prompt,
  naming,
  inclusion,
  ownGroups,
  invitation,
  place,
  table,
  who,
] as unknown as Record<string, Parts>[];

/** Every story, by what it says. */
export const allStories = files.flatMap(({ default: meta, ...stories }) =>
  Object.values(stories).map((story) => ({
    name: story.name ?? '',
    lang: story.args?.lang,
    show: (language: string) => show(meta!, story, language),
  })),
);

// A browser shows a page on its canvas; axe wants to be told its colour.
document.documentElement.style.background = 'Canvas';
document.documentElement.style.color = 'CanvasText';

const toTheNetwork = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (!request.url.startsWith(backEndOrigin)) return toTheNetwork(request);
  const response = await answer(request);
  if (response.type === 'error') throw new TypeError('Failed to fetch');
  return response;
};

globalThis.EventSource = StoryEventSource as unknown as typeof EventSource;

let leave: (() => unknown)[] = [];

/** Leaves the story that is on the page, if one is. */
export async function leaveStory(): Promise<void> {
  for (const undo of leave) await undo();
  leave = [];
}

/** Puts a story onto the page as Storybook does, and plays it. */
async function show(meta: Parts, story: Parts, language: string): Promise<HTMLElement> {
  document.documentElement.lang = language;
  document.title = story.name ?? '';
  const page = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Brookford Council';
  const canvasElement = document.createElement('div');
  page.append(heading, canvasElement);
  document.body.append(page);
  leave.push(() => page.remove());

  const args = { ...meta.args, ...story.args } as Args;
  const context: Context = { args, loaded: {}, canvasElement };
  const levels = [meta, story];
  for (const { loaders = [] } of levels)
    for (const load of loaders) Object.assign(context.loaded, await load(context));
  for (const { beforeEach } of levels) {
    const undo = beforeEach?.(context);
    if (typeof undo === 'function') leave.push(undo as () => unknown);
  }
  render((story.render ?? meta.render)!(args, context), canvasElement);
  await (story.play ?? meta.play)?.(context);
  return page;
}
