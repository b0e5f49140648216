import { expect } from '@open-wc/testing';
import { silence } from '../test/back-end.js';
import { clearDevice, close, closeAll, databases, held, openPage, until } from '../test/frames.js';
import { nightWorkers, PromptBackEnd, src } from '../test/prompt-back-end.js';
import type * as Client from './index.js';

let backEnd: PromptBackEnd;

beforeEach(async () => {
  backEnd = new PromptBackEnd();
  await clearDevice();
});
afterEach(closeAll);

/** Opens a page with a prompt on it. */
async function open() {
  const { frame, page } = await openPage();
  const prompt = await page.client.createClient({ fetch: backEnd.fetch }).prompt(src);
  let acts: readonly Client.PromptAct[] = [];
  let told = 0;
  prompt.watch((now, readAgain) => {
    acts = now;
    told += Number(readAgain);
  });
  const states = () => acts.map(({ state }) => state).join();
  return { frame, prompt, states, acts: () => acts, told: () => told };
}

const onDevice = async () => JSON.stringify(await held());
const inTab = () => JSON.stringify({ ...sessionStorage });
const echo = { verb: 'echo', of: 'group-7', echoes: true } as const;
const include = {
  verb: 'include',
  of: 'group-7',
  inclusion: { needs: ['time'], text: 'I sleep in the day', countMe: true },
} satisfies Client.PromptDeed;

describe('what a prompt keeps on the device', () => {
  it('keeps nothing while I only look, arrive, or say who I am', async () => {
    backEnd.answers['/equality'] = () => Response.json({ contract: 1, received: true });
    const { prompt } = await open();
    await prompt.read();
    expect(await prompt.readMine()).to.equal(null);
    expect(await prompt.readDraft()).to.equal(null);
    prompt.postArrival();
    await prompt.sendEquality({ answers: { age: '25-34' } });
    await prompt.forget();
    expect(await databases()).to.deep.equal([]);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('sends what I see too, my name and what includes me after the browser was killed mid-send: one row each (rows 25 and 27)', async () => {
    const killed = await open();
    backEnd.always = (commit) => (commit(), new Promise(() => {}));
    await killed.prompt.do(echo);
    await killed.prompt.do({ verb: 'nameGroup', group: nightWorkers });
    await killed.prompt.do(include);
    await until(() => backEnd.writes.length === 1);
    close(killed.frame);

    backEnd.always = undefined;
    const next = await open();
    await until(() => next.states() === 'sent,sent,sent');
    expect(backEnd.echoes.size).to.equal(1);
    expect(backEnd.groups.map(({ words }) => words)).to.deep.equal([nightWorkers]);
    expect(backEnd.inclusions).to.have.length(1);
    expect(inTab()).not.to.match(/sleep|porters/);
  });

  it('keeps what includes me in the tab alone, and asks whose it is once it lies on the device (row 25)', async () => {
    const first = await open();
    backEnd.always = silence;
    const id = await first.prompt.do(include);
    await until(() => backEnd.writes.length === 1);
    expect(await onDevice()).not.to.match(/sleep|group-7/);
    expect(inTab()).to.match(/sleep/);
    await first.prompt.keepWords(id);
    expect(await onDevice()).to.match(/sleep/);
    close(first.frame);
    sessionStorage.clear();

    backEnd.always = undefined;
    const later = await open();
    await until(() => later.states() === 'asking');
    expect(backEnd.inclusions).to.deep.equal([]);
    await later.prompt.retry(id);
    await until(() => later.states() === 'sent');
    expect(await onDevice()).not.to.match(/sleep|group-7/);
    expect(await onDevice()).not.to.contain(backEnd.people.at(-1));
  });

  it('tells the other tab what I see too; what includes me stays with the page that sent it, until "Not you?" (row 32)', async () => {
    const [one, other] = [await open(), await open()];
    await one.prompt.do(include);
    await until(() => one.states() === 'sent');
    await other.prompt.do(echo);
    await until(() => one.told() > 0);
    expect(one.states()).to.equal('sent');
    expect(other.acts().map(({ deed }) => deed)).to.deep.equal([echo]);
    await other.prompt.forget();
    await until(() => one.states() === '');
    expect(await onDevice()).to.equal('[]');
    await one.prompt.do(include);
    await until(() => one.states() === 'sent');
    expect(new Set(backEnd.people).size).to.equal(3, 'the next person there is another one');
  });
});
