import '@earshot/widgets/poll/define';
import {
  createClient,
  sharedClient,
  type Client,
  type PollClient,
  type StorageMode,
} from '@earshot/client';
import type { Ballot, Poll, Text } from '@earshot/client/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { answer, hangUp, openPoll, readPoll, type Content, type Opening } from './back-end.js';
import { millLane } from './mill-lane.js';
import { Visitor } from './visitor.js';

/** What a story shows: a poll on the back end, the element's attributes, the page around it. */
export interface Args extends Opening {
  headingLevel?: number;
  storage?: StorageMode;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** The way to the back end; default the one that all widgets share. */
  client?: Client;
  /** CSS properties of the page. */
  page?: Record<string, string>;
  /** What was done on this device on an earlier visit. */
  earlier?: (src: string) => Promise<void>;
}

export type Story = StoryObj<Args>;

/** What all files of stories about a poll begin with. */
export const pollStories = {
  component: 'earshot-poll',
  args: { content: millLane },
  loaders: [load],
  beforeEach:
    ({ args, loaded }) =>
    async () => {
      await sharedClient(args.storage).poll(String(loaded.src)).forget();
      hangUp();
    },
  play: async ({ canvasElement }) => void (await Visitor.at(canvasElement)),
  render: renderPoll,
} satisfies Meta<Args>;

/** Opens the poll, and reads it for pages that have it already. */
async function load({ args }: { args: Args }): Promise<{ src: string; poll: Poll }> {
  const src = await openPoll(args);
  await args.earlier?.(src);
  return { src, poll: await readPoll(src) };
}

/** The poll and what the page has in it, in a part of the page that may have a language and a style of its own. */
export function renderPoll(
  { headingLevel = 2, storage = 'device', lang, dir, client, page = {} }: Args,
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
      <earshot-poll
        src=${loaded.src}
        heading-level=${headingLevel}
        storage=${storage}
        .client=${client}
      >
        <p>Tell us by phone on <a href="tel:+441632960114">01632 960 114</a>.</p>
      </earshot-poll>
    </div>
  `;
}

/** What an option says. */
export const labelOf = ({ options }: Content, id: string): Text =>
  options.find((option) => option.id === id)?.label ?? id;

/** A poll as it was on this device, online, on an earlier visit. */
export function earlierVisit(src: string): PollClient {
  const online: typeof fetch = (...sent) => answer(new Request(...sent));
  return createClient({ fetch: online }).poll(src);
}

/** Somebody voted on this device; with a code where the poll asks for one. */
export async function voteOnAnEarlierVisit(
  src: string,
  ballot: Ballot,
  code?: string,
): Promise<void> {
  const before = earlierVisit(src);
  await before.castVote(ballot, { code });
  await new Promise<void>((resolve) => {
    before.watch((act) => {
      if (act?.state === 'sent') resolve();
    });
  });
}

/** Takes chance out of the time between two attempts, and with it the wait. */
export function tryAgainAtOnce(): () => void {
  const { random } = Math;
  Math.random = () => 0;
  return () => void (Math.random = random);
}
