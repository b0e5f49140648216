import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { freePort } from '../.config/free-port.mjs';

const folder = mkdtempSync(join(tmpdir(), 'earshot-start-'));
const cwd = fileURLToPath(new URL('..', import.meta.url));
const port = await freePort();
const address = `http://localhost:${port}`;

/** `npm start` as a person types it, and everything it has said. */
interface Start {
  readonly process: ChildProcess;
  said: string;
  readonly ended: Promise<unknown>;
}

function npmStart(database = join(folder, 'data/earshot.db')): Start {
  const env = { ...process.env, PORT: `${port}`, EARSHOT_DB: database };
  // A process group of its own, so that npm and the server can be killed at one blow.
  const started = spawn('npm', ['start'], { cwd, env, detached: true });
  const start: Start = { process: started, said: '', ended: once(started, 'close') };
  for (const stream of [started.stdout, started.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (start.said += text));
  return start;
}

async function running(start: Start): Promise<Start> {
  while (!start.said.includes('Earshot is running')) {
    const more = once(start.process.stdout!, 'data');
    const gone = start.ended.then(() => assert.fail(`npm start ended: ${start.said}`));
    await Promise.race([more, gone]);
  }
  return start;
}

async function kill({ process: { pid }, ended }: Start): Promise<void> {
  process.kill(-pid!, 'SIGKILL');
  await ended;
}

/** Presses a key until this has the focus, as somebody does who has no mouse. */
async function press(key: string, page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if (name.test(await nameOfFocused(page))) return;
  }
  assert.fail(`40 times ${key}, and nothing like ${name} has the focus`);
}

const nameOfFocused = (page: Page) =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
    return (label ?? focused)?.textContent?.trim() ?? '';
  });

describe(
  'npm start, a council’s page, and one person with a keyboard',
  { timeout: 300_000 },
  () => {
    let browser: Browser;
    let page: Page;
    let start: Start;
    const complaints: string[] = [];
    const votes: string[] = [];

    before(async () => {
      start = await running(npmStart());
      browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
      page = await browser.newPage();
      // A violation of the Content-Security-Policy is an error on the console.
      page.on('console', (message) => {
        if (/error|warning/.test(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (request.method() === 'PUT') votes.push(request.url());
      });
    });

    after(async () => {
      await browser.close();
      await kill(start);
      rmSync(folder, { recursive: true });
    });

    it('shows the poll, and choosing with the arrows casts nothing', async () => {
      await page.goto(address);
      await page.getByText('Choose one answer').waitFor();
      await press('Tab', page, /Close it|Keep it open/);
      await press('ArrowDown', page, /Keep it open/);
      assert.equal(await page.getByLabel('Keep it open').isChecked(), true);
      assert.deepEqual(votes, []);
    });

    it('takes the vote when Vote is pressed', async () => {
      await press('Tab', page, /^Vote$/);
      await page.keyboard.press('Enter');
      await page.getByText('Sent.').waitFor();
      assert.equal(votes.length, 1);
    });

    it('shows my answer after a reload', async () => {
      await page.reload();
      await page.getByText('Your answer').waitFor();
    });

    it('has the vote, once, after the server was killed; the second start skips the set-up', async () => {
      // A page that follows the results asks for them, and a browser reports every request that fails.
      await page.goto('about:blank');
      await kill(start);
      start = await running(npmStart());
      assert.doesNotMatch(start.said, /Installing|Building/);
      await page.goto(address);
      await page.getByText('Your answer').waitFor();
      const results = await fetch(`${address}/polls/mill-lane/results`);
      const { turnout, counts } = (await results.json()) as {
        turnout: number;
        counts: { option: string; count: number }[];
      };
      assert.equal(turnout, 1);
      assert.deepEqual(
        counts.filter(({ count }) => count),
        [{ option: 'open', count: 1 }],
      );
    });

    it('speaks Welsh on the Welsh page, from the <div> that stands there', async () => {
      await page.goto(`${address}/examples/council-cy.html`);
      await page.locator('[data-earshot] earshot-poll').getByText('Eich ateb').waitFor();
    });

    it('has made no page complain', () => {
      assert.deepEqual(complaints, []);
    });

    it('says what to do when the port is taken', async () => {
      const second = npmStart();
      await second.ended;
      assert.match(second.said, new RegExp(`Port ${port} is in use.*PORT=4001 npm start`));
    });

    it('says what to do when it may not write its data', async () => {
      // Below a file nobody can make a folder, not even root.
      const path = join(folder, 'data/earshot.db/votes.db');
      const second = npmStart(path);
      await second.ended;
      assert.ok(second.said.includes(path), second.said);
      assert.match(second.said, /Let this user write to its folder, or set EARSHOT_DB/);
      console.log(second.said);
    });
  },
);
