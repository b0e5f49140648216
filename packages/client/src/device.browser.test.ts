import { expect } from '@open-wc/testing';
import { BackEnd, evening, inOwnWords, morning, silence, src } from '../test/back-end.js';
import {
  clearDevice,
  close,
  closeAll,
  databases,
  finished,
  held,
  openPage,
  openTable,
  until,
  type Page,
} from '../test/frames.js';
import type * as Client from './index.js';

const day = 24 * 60 * 60 * 1000;
let backEnd: BackEnd;

beforeEach(async () => {
  backEnd = new BackEnd();
  await clearDevice();
});
afterEach(closeAll);

/** Opens a page with a poll on it. */
async function open(prepare?: (page: Page) => void) {
  const { frame, page } = await openPage(prepare);
  const poll = page.client.createClient({ fetch: backEnd.fetch }).poll(src);
  const shown: (Client.Act | null)[] = [];
  poll.watch((act) => shown.push(act));
  return { frame, page, poll, shown };
}
const isSent = (page: { shown: (Client.Act | null)[] }) => () =>
  page.shown.at(-1)?.state === 'sent';
const votes = () => [...backEnd.rows.values()].map(({ ballot }) => ballot);

describe('what a poll keeps on the device', () => {
  it('keeps nothing while I only look: not even an empty database', async () => {
    const { poll } = await open();
    await poll.read();
    expect(await poll.readVote()).to.equal(null);
    expect(await poll.held()).to.equal(null);
    await poll.forget();
    expect(await databases()).to.deep.equal([]);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('keeps a code once I have voted, and it goes when I say so', async () => {
    const page = await open();
    await page.poll.castVote(morning);
    await until(isSent(page));
    expect(await page.poll.held()).to.include({ receipt: 'R1', place: 'device' });
    expect(JSON.stringify(await held())).not.to.contain('morning');
    await page.poll.forget();
    expect(await held()).to.deep.equal([]);
    expect(await page.poll.held()).to.equal(null);
  });

  it('keeps my words in the tab alone', async () => {
    const page = await open();
    backEnd.always = silence;
    await page.poll.castVote(inOwnWords);
    await until(() => backEnd.writes.length === 1);
    expect(page.shown.at(-1)?.place).to.equal('tab');
    expect(JSON.stringify(await held())).not.to.contain('noon');
    expect(JSON.stringify({ ...sessionStorage })).to.contain('noon');
    await page.poll.discard();
    expect(sessionStorage.length).to.equal(0);
  });

  it('goes on by itself after the browser was killed mid-send: one row, one key (rows 25 and 27)', async () => {
    const killed = await open();
    backEnd.faults = [(commit) => (commit(), new Promise(() => {}))];
    await killed.poll.castVote(morning);
    await until(() => backEnd.writes.length === 1);
    close(killed.frame);

    const next = await open();
    await until(isSent(next));
    const keys = backEnd.writes.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).to.equal(1);
    expect(votes()).to.deep.equal([morning]);
  });

  it('sends a waiting vote once from two tabs, which then agree (row 32)', async () => {
    const killed = await open();
    backEnd.faults = [silence];
    await killed.poll.castVote(morning);
    await until(() => backEnd.writes.length === 1);
    close(killed.frame);

    const [one, other] = await Promise.all([open(), open()]);
    await until(() => backEnd.writes.length === 2);
    const rests = ({ shown }: typeof one) => /null|sent/.test(String(shown.at(-1)?.state ?? null));
    await until(() => rests(one) && rests(other));
    expect(backEnd.writes.length).to.equal(2);
    const seen = await Promise.all([one.poll.readVote(), other.poll.readVote()]);
    expect(seen.map((vote) => vote?.ballot)).to.deep.equal([morning, morning]);
  });

  it('tells the other tab that I have voted, or changed my mind, under one key (row 32)', async () => {
    const one = await open();
    const other = await open();
    await one.poll.castVote(morning);
    await until(() => other.shown.length > 1);
    expect((await other.poll.readVote())?.ballot).to.deep.equal(morning);
    await other.poll.castVote(evening);
    await until(() => one.shown.at(-1) === null);
    expect((await one.poll.readVote())?.ballot).to.deep.equal(evening);
    expect(votes()).to.deep.equal([evening]);
  });

  it('opens the device again when the browser has taken it away (row 29)', async () => {
    const page = await open();
    await page.poll.castVote(morning);
    await until(isSent(page));
    await finished(indexedDB.deleteDatabase('earshot'));
    expect(await page.poll.held()).to.equal(null);
    await page.poll.castVote(evening);
    await until(() => backEnd.writes.length === 2 && isSent(page)());
    expect((await page.poll.held())?.place).to.equal('device');
  });

  it('works from memory where the page may keep nothing, and says so (row 28)', async () => {
    const page = await open((page) => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(page, 'indexedDB', { get: refuse });
      Object.defineProperty(page, 'sessionStorage', { get: refuse });
      Object.defineProperty(page.navigator, 'locks', {
        value: { request: () => Promise.reject(new DOMException('Denied', 'SecurityError')) },
      });
    });
    backEnd.faults = [() => Promise.reject(new TypeError('Failed to fetch'))];
    await page.poll.castVote(morning);
    await until(() => page.shown.at(-1)?.state === 'kept');
    expect(page.shown.at(-1)?.place).to.equal('page');
    await page.poll.retry();
    expect(votes()).to.deep.equal([morning]);
    expect(await databases()).to.deep.equal([]);
  });

  it('forgets after 400 days without an act, at the next look', async () => {
    const page = await open();
    await page.poll.castVote(morning);
    await until(isSent(page));
    const { database, held: store } = await openTable('readwrite');
    const [record] = (await finished(store.getAll())) as [object];
    await finished(store.put({ ...record, at: Date.now() - 401 * day }, src));
    database.close();
    close(page.frame);

    const later = await open();
    expect(await later.poll.held()).to.equal(null);
    expect(await held()).to.deep.equal([]);
  });
});
