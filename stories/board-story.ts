import '@earshot/widgets/idea-board/define';
import {
  createClient,
  sharedClient,
  type BoardClient,
  type BoardDeed,
  type Client,
  type StorageMode,
} from '@earshot/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { answer, hangUp } from './back-end.js';
import { openBoard, type BoardOpening } from './board-back-end.js';
import { Visitor } from './visitor.js';
import { ideas, walkToSchool } from './walk-to-school.js';

/** What a story shows: a board on the back end, the element's attributes, the page around it. */
export interface BoardArgs extends BoardOpening {
  headingLevel?: number;
  storage?: StorageMode;
  deepLinks?: boolean;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** The way to the back end; default the one that all widgets share. */
  client?: Client;
  /** CSS properties of the page. */
  page?: Record<string, string>;
  /** What was done on this device on an earlier visit. */
  earlier?: (src: string) => Promise<void>;
}

export type BoardStory = StoryObj<BoardArgs>;

/** What all files of stories about a board begin with. */
export const boardStories = {
  component: 'earshot-idea-board',
  args: { content: walkToSchool, ideas },
  loaders: [load],
  beforeEach:
    ({ args, loaded }) =>
    async () => {
      const board = await sharedClient(args.storage).board(String(loaded.src));
      await board.forget();
      hangUp();
    },
  play: async ({ canvasElement }) => void (await Visitor.at(canvasElement)),
  render: renderBoard,
} satisfies Meta<BoardArgs>;

async function load({ args }: { args: BoardArgs }): Promise<{ src: string }> {
  const src = await openBoard(args);
  await args.earlier?.(src);
  return { src };
}

/** The board, in a part of the page that may have a language and a style of its own. */
export function renderBoard(
  {
    headingLevel = 2,
    storage = 'device',
    deepLinks = false,
    lang,
    dir,
    client,
    page = {},
  }: BoardArgs,
  { loaded }: { loaded: Record<string, unknown> },
): TemplateResult {
  return html`
    <div
      lang=${lang ?? nothing}
      dir=${dir ?? nothing}
      ${ref((element) => {
        for (const property of Object.entries(page))
          (element as HTMLElement | undefined)?.style.setProperty(...property);
      })}
    >
      <earshot-idea-board
        src=${loaded.src}
        heading-level=${headingLevel}
        storage=${storage}
        ?deep-links=${deepLinks}
        .client=${client}
      >
        <p>Tell us by phone on <a href="tel:+441632960114">01632 960 114</a>.</p>
      </earshot-idea-board>
    </div>
  `;
}

/** A board as it was on this device, online, on an earlier visit. */
export async function earlierBoardVisit(src: string): Promise<BoardClient> {
  const online: typeof fetch = (...sent) => answer(new Request(...sent));
  return createClient({ fetch: online }).board(src);
}

/** Somebody did something on this device; resolves once the back end has confirmed it. */
export async function didBefore(src: string, deed: BoardDeed): Promise<void> {
  const before = await earlierBoardVisit(src);
  const id = await before.do(deed);
  await new Promise<void>((resolve) => {
    before.watch((acts) => {
      if (acts.some((act) => act.id === id && act.state === 'sent')) resolve();
    });
  });
}
