import '@earshot/widgets/whos-missing/define';
import { sharedClient, type Client, type StorageMode } from '@earshot/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { hangUp } from './back-end.js';
import { openPrompt, type PromptOpening } from './prompt-back-end.js';
import { Visitor } from './visitor.js';
import { whoIsMissing } from './who-is-missing.js';

/** What a story shows: a prompt on the back end, the element's attributes, the page around it. */
export interface PromptArgs extends PromptOpening {
  headingLevel?: number;
  storage?: StorageMode;
  display?: 'inline' | 'button';
  follows?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** The way to the back end; default the one that all widgets share. */
  client?: Client;
  /** CSS properties of the page. */
  page?: Record<string, string>;
  /** What was done on this device on an earlier visit. */
  earlier?: (src: string) => Promise<void>;
}

export type PromptStory = StoryObj<PromptArgs>;

/** What all files of stories about a prompt begin with. */
export const promptStories = {
  component: 'earshot-whos-missing',
  args: {
    content: whoIsMissing,
    groups: [{ name: 'Bus drivers', suggestion: 'bus-drivers' }, { name: 'Irish Travellers' }],
  },
  loaders: [load],
  beforeEach:
    ({ args, loaded }) =>
    async () => {
      const prompt = await sharedClient(args.storage).prompt(String(loaded.src));
      await prompt.forget();
      hangUp();
    },
  play: async ({ canvasElement }) => void (await Visitor.at(canvasElement)),
  render: renderPrompt,
} satisfies Meta<PromptArgs>;

async function load({ args }: { args: PromptArgs }): Promise<{ src: string }> {
  const src = await openPrompt(args);
  await args.earlier?.(src);
  return { src };
}

/** The prompt, in a part of the page that may have a language and a style of its own. */
export function renderPrompt(
  {
    headingLevel = 2,
    storage = 'device',
    display = 'inline',
    follows = '',
    lang,
    dir,
    client,
    page = {},
  }: PromptArgs,
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
      <earshot-whos-missing
        src=${loaded.src}
        heading-level=${headingLevel}
        storage=${storage}
        display=${display}
        follows=${follows}
        .client=${client}
      >
        <p>Tell us by phone on <a href="tel:+441632960114">01632 960 114</a>.</p>
      </earshot-whos-missing>
    </div>
  `;
}
