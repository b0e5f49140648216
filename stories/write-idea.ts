import { createClient, type BoardDeed, type Draft } from '@earshot/client';
import { Visitor } from './visitor.js';

/** What a person writes in the stories. */
export const crossing = 'A crossing by the bakery';
export const bend =
  'Cars come round the bend and can’t see the children. We wait ten minutes some mornings.';

/** Unfolds the composer. */
export async function compose(page: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.press(visitor.words.board.invite);
  await visitor.find('textbox', visitor.words.composer.title);
  return visitor;
}

/** Unfolds the composer, and writes an idea. */
export async function write(page: HTMLElement, title = crossing, text = bend): Promise<Visitor> {
  const visitor = await compose(page);
  const { composer } = visitor.words;
  await visitor.write(composer.title, title);
  await visitor.write(composer.text, text);
  return visitor;
}

/** Writes an idea, and shares it. */
export async function share(page: HTMLElement, title = crossing, text = bend): Promise<Visitor> {
  const visitor = await write(page, title, text);
  await visitor.press(visitor.words.composer.share);
  return visitor;
}

/** Somebody began an idea on an earlier visit, and kept it on the device. */
export async function draftBefore(src: string, draft: Draft): Promise<void> {
  const before = await createClient().board(src);
  await before.keepDraft(draft, { keepWords: true });
  closeTab(src);
}

/** Somebody did something on an earlier visit that was kept on the device, for the network was gone. */
export async function keptBefore(src: string, deed: BoardDeed): Promise<void> {
  const offline = () => Promise.reject(new TypeError('offline'));
  const before = await createClient({ fetch: offline }).board(src);
  await before.do(deed, { keepWords: true });
  closeTab(src);
}

function closeTab(src: string): void {
  for (const key of Object.keys(sessionStorage))
    if (key.includes(src)) sessionStorage.removeItem(key);
}
