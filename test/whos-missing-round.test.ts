import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import {
  type GroupReceipt,
  participantHeader,
  PollContent,
  type Prompt,
  PromptContent,
  receiptHeader,
} from '@earshot/client/contract';
import { createApp, openPoll, openPrompt, routes } from '@earshot/server';
import { openLibsqlStore } from '@earshot/server/libsql';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type GenericSchema, parse } from 'valibot';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { until } from './faults/until.js';
import { createPages } from './pages/pages.js';
import { listen } from './server/http-server.js';
import { organiserToken, whileOpen } from './server/test-app.js';
import { newDatabaseFile } from './test-stores.js';

const poll = '/polls/mill-lane';
const prompt = '/prompts/who-is-missing';
const group = 'Night-shift workers at the hospital';
const day = 86_400_000;

const content = <Schema extends GenericSchema>(schema: Schema, name: string) => {
  const file = new URL(`../examples/content/${name}.json`, import.meta.url);
  return parse(schema, JSON.parse(readFileSync(file, 'utf8')));
};

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
});
after(() => browser.close());

/** The demo's poll and prompt on a server whose clock can be set, and a page elsewhere that has both. */
async function open() {
  const clock = { now: whileOpen };
  const store = await openLibsqlStore(newDatabaseFile());
  const at = new Date(clock.now).toISOString();
  assert.deepEqual(await openPoll(store, content(PollContent, 'mill-lane'), at), []);
  assert.deepEqual(await openPrompt(store, content(PromptContent, 'who-is-missing'), at), []);
  const origins: string[] = [];
  // Arrivals come from many addresses.
  const app = createApp({ store, organiserToken, origins, proxyHops: 1, now: () => clock.now });
  let arrived = 0;
  const server = await listen({
    async fetch(request, env) {
      const response = await app.fetch(request, env);
      if (request.method === 'POST' && request.url.endsWith('/arrivals')) arrived += 1;
      return response;
    },
  });
  const pages = await listen(createPages(server.address));
  origins.push(pages.address);
  const query = new URLSearchParams({
    head: '<script type="module" src="now/earshot.js"></script>',
    body: `<earshot-poll src="${server.address}${poll}">Ring us</earshot-poll>
      <earshot-whos-missing src="${server.address}${prompt}">Ring us</earshot-whos-missing>`,
  });
  return {
    clock,
    backEnd: server.address,
    address: `${pages.address}/pages/page?${query.toString()}`,
    /** How many have arrived, whether or not they count. */
    arrived: () => arrived,
    /** Somebody else arrives, from a house of their own. */
    arrive: (from: string) =>
      fetch(`${server.address}${prompt}/arrivals`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
        body: '{}',
      }),
    async tellsOfArrivals() {
      const response = await fetch(server.address + prompt);
      return ((await response.json()) as Prompt).arrivals;
    },
    /** A browser of its own, so nothing is shared but the server. */
    async visit(address: string): Promise<Page> {
      const page = await openTab(await browser.newContext());
      await page.goto(address);
      return page;
    },
    async close() {
      for (const context of browser.contexts()) await context.close();
      await server.close();
      await pages.close();
      await store.close();
    },
  };
}
type World = Awaited<ReturnType<typeof open>>;

/** A tab that asks for everything anew: what a server says may be kept for some seconds would hide what it says now. */
async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Names the group on the page; returns what its device holds then. */
async function nameGroup(page: Page): Promise<Held> {
  const taken = page.waitForResponse(
    (one) => one.request().method() === 'POST' && one.url().endsWith(`${prompt}/groups`),
  );
  await button(page, 'Who else should we ask?').click();
  await page.getByLabel('Which group?').fill(group);
  await button(page, 'Add this group').click();
  await page.getByText('The group is sent.').first().waitFor();
  const response = await taken;
  const { receipt } = (await response.json()) as GroupReceipt;
  const key = await response.request().headerValue(participantHeader);
  return { [participantHeader]: key!, [receiptHeader]: receipt };
}

/** Signs in to the moderation pages, and lets the name through that waits. */
async function letThrough({ visit, backEnd }: World): Promise<Page> {
  const page = await visit(`${backEnd}/organise`);
  await page.getByLabel('Organiser’s token').fill(organiserToken);
  await button(page, 'Sign in').click();
  await page.getByRole('link', { name: 'Who else should we ask about Mill Lane' }).click();
  await button(page, `Show – ${group}`).click();
  await page.getByText('It is shown now.').waitFor();
  return page;
}

describe('One prompt in three browsers', { timeout: 120_000 }, () => {
  it('a group that one names is let through, and what was done to reach it stands there for both', async () => {
    const world = await open();
    const { visit, address, close } = world;
    const [author, reader] = await Promise.all([visit(address), visit(address)]);
    await nameGroup(author);
    await reader.reload();
    await button(reader, 'Who else should we ask?').waitFor();
    assert.equal(await reader.getByText(group).count(), 0, 'it waits');

    const organiser = await letThrough(world);
    await organiser.getByRole('link', { name: 'All groups' }).click();
    await organiser.getByRole('link', { name: group }).click();
    await organiser.getByLabel('To reach them').check();
    await organiser.getByLabel('What was done, in English').fill('We came at six, with tea');
    await organiser.getByLabel('What was done, in Welsh').fill('Daethom am chwech, gyda the');
    await button(organiser, 'Note this step').click();
    await organiser.getByText('It is noted for everyone to read.').waitFor();

    for (const page of [author, reader]) {
      await page.reload();
      const item = page.getByRole('listitem').filter({ hasText: group }).first();
      await item.getByText('Not asked yet').waitFor();
      await item.getByText('We came at six, with tea').waitFor();
      await item.getByText('December 2026').waitFor();
    }
    await close();
  });

  it('an inviter who watches everything cannot tell whether anybody came, until ten have and a day has passed', async () => {
    const world = await open();
    const { clock, visit, address, arrived, arrive, tellsOfArrivals, close } = world;
    const author = await visit(address);
    const held = await nameGroup(author);
    await letThrough(world);
    await author.reload();
    await button(author, 'Pass it on').click();
    const link = await author.getByLabel('The link').inputValue();
    assert.equal(link, `${address}#invited`, 'the same for everybody');
    const watch = () => everything(world, author, held);

    const before = await watch();
    const invited = await visit(link);
    await invited.getByLabel('Close it in the morning').check();
    await button(invited, 'Vote').click();
    await invited.getByText('Your vote is counted').first().waitFor();
    await until('the marker is gone from the address', () => invited.url() === address);
    const voted = await watch();
    assert.equal(arrived(), 0, 'nothing comes at the moment of the vote');
    assert.deepEqual(withoutPoll(voted), withoutPoll(before));
    await invited.goto('about:blank');
    await until('the arrival has come', () => arrived() === 1);
    assert.deepEqual(
      await watch(),
      voted,
      'no answer, header or tag tells whether who voted was invited',
    );

    clock.now += day;
    assert.deepEqual(withoutDay(await watch()), withoutDay(before), 'the next day');
    for (let count = 1; count < 20; count += 1) await arrive(`192.0.2.${count}`);
    assert.deepEqual(withoutDay(await watch()), withoutDay(before), 'twenty came, no day passed');
    assert.equal(await tellsOfArrivals(), undefined);
    clock.now += day;
    const told = await tellsOfArrivals();
    assert.ok(told === 10 || told === 20, `of twenty, ${told} are told`);
    await close();
  });
});

/** One answer, or one look at a page. */
interface Seen {
  readonly from: string;
  readonly said: string;
  readonly status?: number;
  /** By name, without the moment of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a participant's device holds. */
type Held = Readonly<Record<typeof participantHeader | typeof receiptHeader, string>>;

/** All that can be read in these parts of the contract, the stream of a poll aside. */
const readable = routes.filter(
  ({ method, path, authorise, answer }) =>
    method === 'GET' &&
    /^\/(polls|prompts)\//.test(path) &&
    !authorise.startsWith('organiser') &&
    answer !== 'events',
);

/** Everything that an inviter can fetch, with headers, and all that their page shows, as it stands and opened again. */
async function everything({ backEnd, address }: World, page: Page, held: Held): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const { path } of readable)
    for (const name of [participantHeader, receiptHeader] as const) {
      const from = path.replace('/polls/:id', poll).replace('/prompts/:id', prompt);
      const response = await fetch(backEnd + from, { headers: { [name]: held[name] } });
      const { date: _, ...headers } = Object.fromEntries(response.headers);
      seen.push({ from, said: await response.text(), status: response.status, headers });
    }
  const again = await openTab(page.context());
  await again.goto(address);
  await again.getByRole('heading', { name: 'Groups you named' }).waitFor();
  await again.getByRole('listitem').filter({ hasText: group }).first().waitFor();
  seen.push({ from: 'the page', said: await page.locator('body').ariaSnapshot() });
  // The poll shuffles its options for each page.
  const prompted = again.locator('earshot-whos-missing');
  seen.push({ from: 'the page again', said: await prompted.ariaSnapshot() });
  await again.close();
  return seen;
}

/** A vote is counted for everybody to see, whoever sent it. */
const withoutPoll = (seen: readonly Seen[]) => seen.filter(({ from }) => !from.startsWith(poll));

/** Who took part is counted on a day, which passes whether or not anybody comes. */
const withoutDay = (seen: readonly Seen[]) =>
  withoutPoll(seen).map((one) => {
    if (!one.from.endsWith('/representation')) return one;
    const { etag: _, ...headers } = one.headers ?? {};
    return { ...one, headers, said: one.said.replace(/"on":"2026-12-\d\d"/, '') };
  });
