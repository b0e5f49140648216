import { createClient, type GroupDraft, type PromptClient, type PromptDeed } from '@earshot/client';
import { answer, idOf, organise } from './back-end.js';
import { Visitor } from './visitor.js';

/** What a person names in the stories. */
export const nightWorkers = 'Night-shift workers at the hospital';

/** Unfolds what takes the name of a group. */
export async function beginToName(page: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.press(visitor.words.prompt.invite);
  await visitor.find('textbox', visitor.words.naming.label);
  return visitor;
}

/** Writes the name of a group. */
export async function write(page: HTMLElement, name = nightWorkers): Promise<Visitor> {
  const visitor = await beginToName(page);
  await visitor.write(visitor.words.naming.label, name);
  return visitor;
}

/** Names a group. */
export async function name(page: HTMLElement, group = nightWorkers): Promise<Visitor> {
  const visitor = await write(page, group);
  await visitor.press(visitor.words.naming.add);
  return visitor;
}

/** Opens "This includes me" at the first group. */
export async function belong(page: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.press(visitor.words.prompt.includesMe);
  await visitor.find('button', visitor.words.inclusion.send);
  return visitor;
}

/** A prompt as it was on this device, online, on an earlier visit. */
export async function earlierVisit(src: string): Promise<PromptClient> {
  const online: typeof fetch = (...sent) => answer(new Request(...sent));
  return createClient({ fetch: online }).prompt(src);
}

/** Somebody did something on this device; resolves with the group it was about, once the back end has confirmed it. */
export async function didBefore(src: string, deed: PromptDeed): Promise<void> {
  const before = await earlierVisit(src);
  const id = await before.do(deed);
  await new Promise<void>((resolve) => {
    before.watch((acts) => {
      if (acts.some((act) => act.id === id && act.state === 'sent')) resolve();
    });
  });
}

/** Somebody did something on an earlier visit that was kept on the device, for the network was gone. */
export async function keptBefore(src: string, deed: PromptDeed): Promise<void> {
  const offline = () => Promise.reject(new TypeError('offline'));
  const before = await createClient({ fetch: offline }).prompt(src);
  await before.do(deed, { keepWords: true });
  closeTab(src);
}

/** Somebody began to name a group on an earlier visit, and kept it on the device. */
export async function draftBefore(src: string, draft: GroupDraft): Promise<void> {
  const before = await createClient().prompt(src);
  await before.keepDraft(draft, { keepWords: true });
  closeTab(src);
}

function closeTab(src: string): void {
  for (const key of Object.keys(sessionStorage))
    if (key.includes(src)) sessionStorage.removeItem(key);
}

/** The moderator decides about all names that wait. */
export async function decide(src: string, decision: 'show' | 'withhold', reason: string) {
  const prompt = `prompts/${idOf(src)}`;
  const { groups } = (await organise(`${prompt}/waiting`, 'GET')) as {
    groups: readonly { readonly id: string; readonly edition: string }[];
  };
  for (const { id, edition } of groups)
    await organise(`${prompt}/decisions`, 'POST', { group: id, edition, decision, reason });
}
