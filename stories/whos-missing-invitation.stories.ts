import type { Meta } from '@storybook/web-components-vite';
import { promptStories, type PromptArgs, type PromptStory } from './prompt-story.js';
import { sharingBy } from './sharing.js';
import { Visitor } from './visitor.js';

const meta: Meta<PromptArgs> = {
  ...promptStories,
  title: 'Who’s missing/Pass it on',
  args: { ...promptStories.args, groups: [] },
};
export default meta;

/** Everything with which an invitation can be passed on. */
export const Invitation: PromptStory = {
  name: 'An invitation',
  args: { told: { arrivals: 20 } },
  beforeEach: () => sharingBy({ share: () => Promise.resolve() }),
  async play({ canvasElement }) {
    const visitor = await invite(canvasElement);
    await visitor.reads(visitor.words.invitation.arrivals(20));
  },
};

/** The device has nothing to share with. */
export const WithoutShareSheet: PromptStory = {
  name: 'An invitation without a share sheet',
  beforeEach: () => sharingBy({}),
  play: async ({ canvasElement }) => void (await invite(canvasElement)),
};

/** On a page that is written from right to left. */
export const RightToLeft: PromptStory = {
  name: 'An invitation on a page from right to left',
  args: {
    dir: 'rtl',
    told: {
      languages: ['ar', 'en'],
      question: { ar: 'من أيضاً يجب أن نسأل عن شارع الطاحونة؟', en: 'Who else should we ask?' },
      invitation: { ar: 'المجلس يسأل عن شارع الطاحونة.', en: 'The council is asking.' },
    },
  },
  async play({ canvasElement }) {
    const visitor = await invite(canvasElement);
    await visitor.select(visitor.words.invitation.inLanguage, 'ar');
  },
};

/** Somebody else's back end says neither in which languages, nor what an invitation begins with. */
export const OneLanguage: PromptStory = {
  name: 'An invitation of a back end that knows nothing of languages',
  args: { told: { languages: [], invitation: undefined } },
  play: async ({ canvasElement }) => void (await invite(canvasElement)),
};

export const MessageCopied: PromptStory = {
  name: 'An invitation: the message is copied',
  beforeEach: () => sharingBy({ clipboard: { writeText: () => Promise.resolve() } }),
  async play({ canvasElement }) {
    const visitor = await invite(canvasElement);
    await visitor.press(visitor.words.invitation.copyMessage);
    await visitor.reads(visitor.words.invitation.messageCopied);
  },
};

export const LinkCopied: PromptStory = {
  name: 'An invitation: the link is copied',
  beforeEach: () => sharingBy({ clipboard: { writeText: () => Promise.resolve() } }),
  async play({ canvasElement }) {
    const visitor = await invite(canvasElement);
    await visitor.press(visitor.words.invitation.copyLink);
    await visitor.reads(visitor.words.invitation.linkCopied);
  },
};

/** The browser refuses the clipboard: the text is marked. */
export const NotCopied: PromptStory = {
  name: 'An invitation: nothing could be copied',
  beforeEach: () => sharingBy({}),
  async play({ canvasElement }) {
    const visitor = await invite(canvasElement);
    await visitor.press(visitor.words.invitation.copyMessage);
    await visitor.reads(visitor.words.invitation.notCopied);
  },
};

/** For the phone of somebody who stands beside. */
export const Code: PromptStory = {
  name: 'An invitation: a code to scan',
  async play({ canvasElement }) {
    const visitor = await invite(canvasElement);
    await visitor.press(visitor.words.invitation.showCode);
    await visitor.reads(visitor.words.invitation.scan);
  },
};

/** The page says that its address is a very long one. */
export const NoCode: PromptStory = {
  name: 'An invitation: an address too long for a code',
  beforeEach: () => canonically(`https://www.brookford.example/${'mill-lane'.repeat(400)}`),
  async play({ canvasElement }) {
    const visitor = await invite(canvasElement);
    await visitor.press(visitor.words.invitation.showCode);
    await visitor.reads(visitor.words.invitation.noCode);
  },
};

/** In some apps nothing can be printed: the code is shown instead. */
export const NotPrinted: PromptStory = {
  name: 'An invitation: a card that cannot be printed',
  beforeEach: refusePrinting,
  async play({ canvasElement }) {
    const visitor = await invite(canvasElement);
    await visitor.press(visitor.words.invitation.printCard);
    await visitor.reads(visitor.words.invitation.notPrinted);
  },
};

async function invite(page: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.press(visitor.words.prompt.passOn);
  await visitor.find('textbox', visitor.words.invitation.message);
  return visitor;
}

function refusePrinting(): () => void {
  const { prototype } = HTMLIFrameElement;
  const real = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')!;
  Object.defineProperty(prototype, 'contentWindow', { ...real, get: () => null });
  return () => Object.defineProperty(prototype, 'contentWindow', real);
}

/** The page says what its address is. */
function canonically(href: string): () => void {
  const link = Object.assign(document.createElement('link'), { rel: 'canonical', href });
  document.head.append(link);
  return () => link.remove();
}
