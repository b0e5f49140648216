import { ownIdeas } from '@earshot/client/words/en/own-ideas';
import { expect } from '@open-wc/testing';
import type { BackEnd } from '../../faults/back-end.js';
import { nasty, openBackEnd, setUpBench } from '../../faults/bench.js';
import type { BoardVisitor } from '../../faults/board-visitor.js';
import { clearDevice, everythingKept, leaveTab } from '../../faults/device.js';
import type { Target } from '../../faults/fault.js';
import { Tab } from '../../faults/tab.js';
import { until, wait } from '../../faults/until.js';

const idea = { title: 'A lamp under the bridge', text: nasty };
const post: Target = 'POST /ideas';
const support: Target = 'PUT /ideas/*/support';

describe('when I close the tab with a board in it, or open another', () => {
  setUpBench();
  beforeEach(clearDevice);

  it('nothing lies on my device while I only look, unfold the composer, and read an idea', async () => {
    const backEnd = await openBackEnd();
    const { visitor } = await open(backEnd);
    await visitor.compose();
    await visitor.press('Comment');
    // What is loaded while the page is idle has had its time too.
    await wait(300);
    expect(await everythingKept()).to.deep.equal([]);
  });

  it('nothing lies on my device where the page keeps nothing, though I write, support and send', async () => {
    const backEnd = await openBackEnd();
    const { visitor } = await Tab.openBoard({ src: backEnd.board, storage: 'none' });
    await visitor.arrives();
    await visitor.support();
    await visitor.share(idea);
    await visitor.reads('Your idea is sent');
    expect(await everythingKept()).to.deep.equal([]);
    expect((await backEnd.observe()).ideas).to.deep.equal([idea]);
  });

  for (const commits of [true, false])
    it(`25: I close it while my support is on its way, ${commits ? 'counted' : 'not counted'} already: it goes by itself on my next visit`, async () => {
      const backEnd = await openBackEnd();
      await closeWhileSending(backEnd, support, commits, (visitor) => visitor.support());
      const { visitor } = await open(backEnd);
      await visitor.reads('Supported 1');
      await until('it has come again', async () => (await backEnd.seen(support))[1]);
      await until('nothing waits any more', async () => !(await kept()).includes('/support'));
      expect((await backEnd.observe()).supports).to.equal(1);
      await expectOneKey(backEnd, support);
    });

  it('25: I close it while my idea is on its way: the browser asks first, and my words are gone with the tab', async () => {
    const backEnd = await openBackEnd();
    await closeWhileSending(backEnd, post, false, async (visitor, tab) => {
      expect(asksBeforeClosing(tab)).to.equal(false);
      await visitor.share(idea);
      await until('the browser asks before it closes the page', () => asksBeforeClosing(tab));
    });
    expect(await kept()).not.to.include('Cau’r ffordd!');
    const { visitor } = await open(backEnd);
    await wait(100);
    expect(visitor.text()).not.to.match(/Is it yours|Is this yours|Cau’r ffordd!/);
    expect((await backEnd.observe()).ideas).to.deep.equal([]);
  });

  it('25: I close it with an idea that I chose to keep: I am asked whether it is mine, and then it goes', async () => {
    const { backEnd, visitor } = await returnToKeptIdea();
    expect(visitor.text()).not.to.include('Cau’r ffordd!');
    expect(await backEnd.seen(post)).to.have.length(1);
    await visitor.press('Yes, it is mine. Send it');
    await visitor.reads('Your idea is sent');
    expect((await backEnd.observe()).ideas).to.deep.equal([idea]);
    await expectOneKey(backEnd, post);
    expect(await kept()).not.to.include('Cau’r ffordd!');
  });

  it('25: the idea that waits is not mine: I delete it, and nothing is sent', async () => {
    const { backEnd, visitor } = await returnToKeptIdea();
    await visitor.press('Delete');
    await until('the words are gone', async () => !(await kept()).includes('Cau’r ffordd!'));
    expect(await backEnd.seen(post)).to.have.length(1);
    expect((await backEnd.observe()).ideas).to.deep.equal([]);
  });

  it('25: a draft stays in the tab alone, until I say that it may lie on the device; then it asks first', async () => {
    const backEnd = await openBackEnd();
    const first = await open(backEnd);
    await first.visitor.writeIdea(idea);
    await until('it lies in the tab', async () => (await kept()).includes('Cau’r ffordd!'));
    first.close();
    leaveTab();
    expect(await kept()).not.to.include('Cau’r ffordd!');

    const second = await open(backEnd);
    await second.visitor.writeIdea(idea);
    await second.visitor.reads('Keep what you wrote on this device?');
    await second.visitor.press('Keep');
    await second.visitor.reads('What you wrote is kept on this device');
    second.close();
    leaveTab();
    expect(await kept()).to.include('Cau’r ffordd!');

    const { visitor } = await open(backEnd);
    await visitor.press('What is your idea?');
    await visitor.reads('Is this yours?');
    expect(visitor.text()).not.to.include('Cau’r ffordd!');
    await visitor.press('Carry on');
    await visitor.reads('Cau’r ffordd!');
    expect(await backEnd.seen(post)).to.deep.equal([]);
  });

  it('32: I support in one tab: the other shows it, and can take it back', async () => {
    const backEnd = await openBackEnd();
    const { visitor: first } = await open(backEnd);
    const { visitor: second } = await open(backEnd);
    await first.support();
    await second.reads('Supported 1');
    await second.support();
    await first.reads('Support 0');
    expect((await backEnd.observe()).supports).to.equal(0);
  });

  it('32: my support waits in two tabs when the network comes back: it is sent once', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: support, times: 12, answer: 'drop' });
    const tabs = [await open(backEnd)];
    await tabs[0]!.visitor.support();
    await tabs[0]!.visitor.attempts(backEnd, support, 6);
    tabs.push(await open(backEnd));
    await tabs[1]!.visitor.attempts(backEnd, support, 12);
    for (const { visitor } of tabs) await visitor.reads('Not sent yet');
    for (const { window } of tabs) window.dispatchEvent(new Event('online'));
    await until('it has arrived', async () => (await backEnd.observe()).supports === 1);
    for (const { visitor } of tabs)
      await until('nothing waits', () => !visitor.text().includes('Not sent yet'));
    expect(await backEnd.seen(support)).to.have.length(13);
  });

  it('45: I reload after my idea was taken: it waits for a person, and nothing is sent again', async () => {
    const backEnd = await openBackEnd();
    const tab = await open(backEnd);
    await tab.visitor.share(idea);
    await tab.visitor.reads('Your idea is sent');
    tab.close();
    const { visitor } = await open(backEnd);
    await visitor.reads(ownIdeas.hidden(1));
    await visitor.press(ownIdeas.show);
    await visitor.reads(ownIdeas.states.waiting);
    expect(await backEnd.seen(post)).to.have.length(1);
  });
});

/** All that lies on this device, as one text. */
const kept = async () => (await everythingKept()).join('\n');

async function open({ board }: BackEnd): Promise<Tab & { visitor: BoardVisitor }> {
  const tab = await Tab.openBoard({ src: board });
  await tab.visitor.arrives();
  return tab;
}

/** Whether the browser would ask the person before it closes this tab. */
function asksBeforeClosing({ window }: Tab): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function expectOneKey(backEnd: BackEnd, target: Target): Promise<void> {
  const keys = (await backEnd.seen(target)).map(({ key }) => key);
  expect(new Set(keys).size).to.equal(1);
}

/** A person acts, and closes the tab while no answer comes. */
async function closeWhileSending(
  backEnd: BackEnd,
  target: Target,
  commits: boolean,
  act: (visitor: BoardVisitor, tab: Tab) => Promise<void>,
): Promise<void> {
  await backEnd.fail({ on: target, commits, answer: 'silence' });
  const tab = await open(backEnd);
  await act(tab.visitor, tab);
  await until('it is on its way', async () => (await backEnd.seen(target)).length);
  tab.close();
  leaveTab();
}

/** A person who chose to keep an idea that was not sent comes back another day. */
async function returnToKeptIdea(): Promise<{ backEnd: BackEnd; visitor: BoardVisitor }> {
  const backEnd = await openBackEnd();
  await backEnd.fail({ on: post, answer: { status: 503, headers: { 'retry-after': '99' } } });
  const tab = await open(backEnd);
  await tab.visitor.share(idea);
  await tab.visitor.reads('Not sent yet. It is only in this tab');
  await tab.visitor.press('Keep');
  await tab.visitor.reads('only on this device');
  tab.close();
  leaveTab();
  const { visitor } = await open(backEnd);
  await visitor.reads('Is it yours?');
  return { backEnd, visitor };
}
