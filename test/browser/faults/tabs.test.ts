import { expect } from '@open-wc/testing';
import type { BackEnd } from '../../faults/back-end.js';
import { monday, nasty, nastyBallot, openBackEnd, setUpBench } from '../../faults/bench.js';
import { everythingKept, leaveTab } from '../../faults/device.js';
import { waitInTwoTabs } from '../../faults/rows.js';
import { Tab } from '../../faults/tab.js';
import { until, wait } from '../../faults/until.js';
import type { Visitor } from '../../faults/visitor.js';

describe('when I close the tab, or open another', () => {
  setUpBench();

  for (const commits of [true, false])
    it(`25: I close it while my vote is on its way, ${commits ? 'counted' : 'not counted'} already: it goes by itself on my next visit`, async () => {
      const backEnd = await openBackEnd();
      await closeWhileSending(backEnd, commits, (visitor) => visitor.vote('On Monday'));
      const { visitor } = await Tab.open({ src: backEnd.src });
      await visitor.reads(/On Monday\s*✓\s*Your answer/);
      await expectOneVote(backEnd, [monday]);
      await until('nothing waits any more', async () => !(await kept()).includes('"entries":[{'));
    });

  it('25: I close it while my words are on their way: the browser asks first, and they are gone with the tab', async () => {
    const backEnd = await openBackEnd();
    await closeWhileSending(backEnd, false, async (visitor, tab) => {
      expect(asksBeforeClosing(tab)).to.equal(false);
      await visitor.voteWith(nasty);
      await until('the browser asks before it closes the page', () => asksBeforeClosing(tab));
    });
    expect(await kept()).not.to.include('Cau’r ffordd!');
    const { visitor } = await Tab.open({ src: backEnd.src });
    await visitor.arrives();
    await wait(100);
    expect(visitor.text()).not.to.match(/Is it yours|Cau’r ffordd!/);
    await expectOneVote(backEnd, []);
  });

  it('25: I close it with words that I chose to keep: I am asked whether they are mine, and then they go', async () => {
    const { backEnd, visitor } = await returnToKeptWords();
    expect(await backEnd.seen('PUT /vote')).to.have.length(1);
    await visitor.press('Yes, it is mine. Send it');
    await visitor.reads('Sent.');
    await expectOneVote(backEnd, [nastyBallot]);
    expect(await kept()).not.to.include('Cau’r ffordd!');
  });

  it('25: the words that wait are not mine: I delete them, and nothing is sent', async () => {
    const { backEnd, visitor } = await returnToKeptWords();
    await visitor.press('Delete');
    await until('the words are gone', async () => !(await kept()).includes('Cau’r ffordd!'));
    expect(await backEnd.seen('PUT /vote')).to.have.length(1);
    await expectOneVote(backEnd, []);
  });

  it('28: the page may keep nothing: my vote waits as long as the page is open, which I am told', async () => {
    const backEnd = await openBackEnd({ origins: ['null'] });
    await backEnd.fail({ on: 'PUT /vote', times: 6, answer: 'drop' });
    const tab = await Tab.openSandboxed({ src: backEnd.src });
    await tab.ask('vote', ['On Monday']);
    await until(
      'six tries have arrived',
      async () => (await backEnd.seen('PUT /vote')).length === 6,
    );
    await tab.ask('reads', ['Keep the page open']);
    await tab.ask('press', ['Try again']);
    await tab.ask('reads', ['Sent.']);
    await expectOneVote(backEnd, [monday]);
  });

  it('31, 32: I vote in two tabs at once: one vote, and both tabs agree', async () => {
    const backEnd = await openBackEnd();
    const [first, second] = await openTwo(backEnd);
    await Promise.all([first.vote('On Monday'), second.vote('On Friday')]);
    await until('one vote is counted, the same in both', async () => {
      const [ballot, other] = (await backEnd.observe()).ballots;
      if (!ballot || other) return false;
      const mine = ballot.options[0] === 'monday' ? /Monday\s*✓/ : /Friday\s*✓/;
      return [first, second].every((visitor) => mine.test(visitor.text()));
    });
    await first.rests();
    await second.rests();
    expect((await backEnd.seen('PUT /vote')).length).to.be.at.most(2);
  });

  it('32: I vote in one tab, and take it back in the other: both tabs agree', async () => {
    const backEnd = await openBackEnd();
    const [first, second] = await openTwo(backEnd);
    await first.vote('On Monday');
    await first.reads('Sent.');
    await second.reads(/On Monday\s*✓\s*Your answer/);
    await second.press('Take back my vote');
    await second.reads('taken back');
    await until('the first tab shows no vote', () => !first.text().includes('Your answer'));
    await expectOneVote(backEnd, []);
  });

  it('32: my vote waits in two tabs when the network comes back: it is sent once', () =>
    waitInTwoTabs());

  it('45: I reload after my vote was counted: it is shown, and nothing is sent again', async () => {
    const backEnd = await openBackEnd();
    const tab = await Tab.open({ src: backEnd.src });
    await tab.visitor.arrives();
    await tab.visitor.voteWith(nasty);
    await tab.visitor.reads('Sent.');
    tab.close();
    const { visitor } = await Tab.open({ src: backEnd.src });
    await visitor.reads('Your answer');
    await wait(100);
    expect(await backEnd.seen('PUT /vote')).to.have.length(1);
    await expectOneVote(backEnd, [nastyBallot]);
  });
});

/** All that lies on this device, as one text. */
const kept = async () => (await everythingKept()).join('\n');

/** Whether the browser would ask the person before it closes this tab. */
function asksBeforeClosing({ window }: Tab): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function expectOneVote(backEnd: BackEnd, ballots: unknown[]): Promise<void> {
  const writes = await backEnd.seen('PUT /vote');
  expect((await backEnd.observe()).ballots).to.deep.equal(ballots);
  expect(new Set(writes.map(({ key }) => key)).size).to.equal(writes.length && 1);
}

/** A person acts, and closes the tab while no answer comes. */
async function closeWhileSending(
  backEnd: BackEnd,
  commits: boolean,
  act: (visitor: Visitor, tab: Tab) => Promise<void>,
): Promise<void> {
  await backEnd.fail({ on: 'PUT /vote', commits, answer: 'silence' });
  const tab = await Tab.open({ src: backEnd.src });
  await tab.visitor.arrives();
  await act(tab.visitor, tab);
  await until('it is on its way', async () => (await backEnd.seen('PUT /vote')).length);
  tab.close();
  leaveTab();
}

/** A person who chose to keep words that were not sent comes back another day. */
async function returnToKeptWords(): Promise<{ backEnd: BackEnd; visitor: Visitor }> {
  const backEnd = await openBackEnd();
  await backEnd.fail({
    on: 'PUT /vote',
    answer: { status: 503, headers: { 'retry-after': '99' } },
  });
  const tab = await Tab.open({ src: backEnd.src });
  await tab.visitor.arrives();
  await tab.visitor.voteWith(nasty);
  await tab.visitor.reads('Keep what you wrote on this device?');
  await tab.visitor.press('Keep');
  await until('it is on the device', () => tab.visitor.status().includes('only on this device'));
  tab.close();
  leaveTab();
  const { visitor } = await Tab.open({ src: backEnd.src });
  await visitor.reads('Is it yours?');
  return { backEnd, visitor };
}

/** The same poll in two tabs. */
async function openTwo({ src }: BackEnd): Promise<[Visitor, Visitor]> {
  const tabs = await Promise.all([Tab.open({ src }), Tab.open({ src })]);
  await Promise.all(tabs.map(({ visitor }) => visitor.arrives()));
  return [tabs[0].visitor, tabs[1].visitor];
}
