import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { BackEnd } from './faults/back-end.js';
import type { Fault } from './faults/fault.js';
import type { Page as TestPage } from './faults/page.js';
import { startFaultServer } from './faults/server.js';
import { until } from './faults/until.js';

const busy = { status: 503, headers: { 'retry-after': '99' } };

type FaultServer = Awaited<ReturnType<typeof startFaultServer>>;

describe('25, 27: the browser is killed while my answer is on its way', () => {
  let pages: FaultServer;
  let faults: FaultServer;
  let profile: string;
  const running = new Set<() => Promise<void>>();
  before(async () => {
    [pages, faults] = await Promise.all([startFaultServer(), startFaultServer()]);
    profile = await mkdtemp(join(tmpdir(), 'earshot-profile-'));
  });
  after(async () => {
    for (const kill of running) await kill();
    await Promise.all([pages.close(), faults.close()]);
    await rm(profile, { recursive: true, force: true });
  });

  it('a vote goes by itself when I come back, and is counted once', async () => {
    const backEnd = await openBackEnd('silence');
    const killed = await visit(backEnd);
    await killed.page.getByRole('radio', { name: 'On Monday' }).press('Space');
    await killed.page.getByRole('button', { name: 'Vote' }).press('Enter');
    await until('it is on its way', async () => (await backEnd.seen('PUT /vote')).length);
    await killed.kill();

    const { page, kill } = await visit(backEnd);
    await page.getByText('✓ Your answer').waitFor();
    await kill();
    const writes = await backEnd.seen('PUT /vote');
    assert.deepEqual((await backEnd.observe()).ballots, [{ options: ['monday'], lang: 'en' }]);
    assert.equal(writes.length, 2);
    assert.equal(writes[0]?.key, writes[1]?.key);
  });

  it('words that I chose to keep are there when I come back, and go only when I say so', async () => {
    const backEnd = await openBackEnd(busy);
    const killed = await visit(backEnd);
    await write(killed.page, 'Close it');
    await killed.page.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
    await killed.page.getByText('only on this device').waitFor();
    await killed.kill();

    const { page, kill } = await visit(backEnd);
    await page.getByText('Is it yours?').waitFor();
    assert.equal((await backEnd.seen('PUT /vote')).length, 1);
    await page.getByRole('button', { name: 'Yes, it is mine' }).press('Enter');
    await page.getByText('Sent.').waitFor();
    await kill();
    const ballot = { options: [], ownWords: 'Close it', lang: 'en' };
    assert.deepEqual((await backEnd.observe()).ballots, [ballot]);
  });

  it('words that I did not choose to keep are nowhere when the next person comes', async () => {
    const backEnd = await openBackEnd(busy);
    const killed = await visit(backEnd);
    await write(killed.page, 'Close it');
    await killed.kill();

    const { page, kill } = await visit(backEnd);
    await page.getByRole('button', { name: 'Vote' }).waitFor();
    await page.waitForTimeout(200);
    assert.equal(await page.getByText(/Close it|Is it yours/).count(), 0);
    await kill();
    assert.equal((await backEnd.seen('PUT /vote')).length, 1);
  });

  /** A back end on which the first vote meets a fault. */
  async function openBackEnd(answer: NonNullable<Fault['answer']>): Promise<BackEnd> {
    const backEnd = await BackEnd.open({ origins: [pages.origin] }, faults.origin);
    await backEnd.fail({ on: 'PUT /vote', answer });
    return backEnd;
  }

  /** Starts the browser with the same profile as ever, and opens the page. */
  async function visit({ src }: BackEnd): Promise<{ page: Page; kill: () => Promise<void> }> {
    const { address, kill } = await startChromium(profile, running);
    const browser = await chromium.connectOverCDP(address);
    const page = await browser.contexts()[0]!.newPage();
    await page.goto(`${pages.origin}/page`);
    await page.evaluate((address) => {
      (globalThis as unknown as { earshotPage: TestPage }).earshotPage.openPoll({ src: address });
    }, src);
    return { page, kill };
  }
});

/** Writes words of one's own, votes, and waits until the vote waits. */
async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('radio', { name: 'in my own words' }).press('Space');
  await page.getByRole('textbox', { name: 'Your own words' }).fill(words);
  await page.getByRole('button', { name: 'Vote' }).press('Enter');
  await page.getByText('Not sent yet').waitFor();
}

/** Starts Chromium in a process group of its own, so that all of it can be killed at once. */
async function startChromium(profile: string, running: Set<() => Promise<void>>) {
  const args = [...chromiumArgs, '--headless', '--remote-debugging-port=0'];
  const browser = spawn(await chromiumPath(), [...args, `--user-data-dir=${profile}`], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  const kill = async () => {
    running.delete(kill);
    process.kill(-browser.pid!, 'SIGKILL');
    await gone;
  };
  running.add(kill);
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (data) => {
      said += String(data);
      const [, found] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    browser.once('exit', () => reject(new Error(`Chromium does not start: ${said}`)));
  });
  return { address, kill };
}
