import { own } from '@earshot/client/words/en/own';
import { expect } from '@open-wc/testing';
import type { BackEnd } from '../../faults/back-end.js';
import { nasty, openBackEnd, setUpBench } from '../../faults/bench.js';
import { clearDevice, everythingKept, leaveTab } from '../../faults/device.js';
import type { Target } from '../../faults/fault.js';
import type { PromptVisitor } from '../../faults/prompt-visitor.js';
import { Tab } from '../../faults/tab.js';
import { until, wait } from '../../faults/until.js';

const group = { name: 'People who sleep on the boats', why: nasty };
const name: Target = 'POST /groups';
const echo: Target = 'PUT /groups/*/echo';
const include: Target = 'POST /groups/*/includes-me';

/** What I wrote, and what says that a group includes me. */
const mine = /Cau’r ffordd!|sleep on the boats|includes-me/;

describe('when I close the tab with a prompt in it, or open another', () => {
  setUpBench();
  beforeEach(clearDevice);

  it('nothing lies on my device while I only look, unfold the form and what includes me', async () => {
    const backEnd = await openBackEnd();
    const { visitor } = await open(backEnd);
    await visitor.press('Who else should we ask?');
    await visitor.press('This includes me');
    // What is loaded while the page is idle has had its time too.
    await wait(300);
    expect(await everythingKept()).to.deep.equal([]);
  });

  it('nothing lies on my device where the page keeps nothing, whatever I send', async () => {
    const backEnd = await openBackEnd();
    const { visitor } = await Tab.openPrompt({ src: backEnd.prompt, storage: 'none' });
    await visitor.arrives();
    await visitor.echo();
    await visitor.include(nasty);
    await visitor.reads('Thank you. It is sent');
    await visitor.nameGroup(group);
    await visitor.reads('The group is sent');
    expect(await everythingKept()).to.deep.equal([]);
    const { groups, echoes, inclusions } = await backEnd.observe();
    expect({ groups, echoes, inclusions }).to.deep.equal({
      groups: [group],
      echoes: 1,
      inclusions: [nasty],
    });
  });

  for (const commits of [true, false])
    it(`25: I close it while "I see that too" is on its way, ${commits ? 'counted' : 'not counted'} already: it goes by itself on my next visit`, async () => {
      const backEnd = await openBackEnd();
      await closeWhileSending(backEnd, echo, commits, (visitor) => visitor.echo());
      const { visitor } = await open(backEnd);
      await visitor.reads('You see that too');
      await visitor.attempts(backEnd, echo, 2);
      await until('nothing waits any more', async () => !(await kept()).includes('/echo'));
      expect((await backEnd.observe()).echoes).to.equal(1);
      await expectOneKey(backEnd, echo);
    });

  for (const [what, target, act] of [
    ['a name', name, (visitor: PromptVisitor) => visitor.nameGroup(group)],
    ['"This includes me"', include, (visitor: PromptVisitor) => visitor.include(nasty)],
  ] as const)
    it(`25: I close it while ${what} is on its way: the browser asks first, and nothing of it outlives the tab`, async () => {
      const backEnd = await openBackEnd();
      await closeWhileSending(backEnd, target, false, async (visitor, tab) => {
        expect(asksBeforeClosing(tab)).to.equal(false);
        await act(visitor);
        await until('the browser asks before it closes the page', () => asksBeforeClosing(tab));
      });
      expect(await kept()).not.to.match(mine);
      const { visitor } = await open(backEnd);
      await wait(100);
      expect(visitor.text()).not.to.match(/Is it yours|Is this yours|Cau’r ffordd!/);
      const { groups, inclusions } = await backEnd.observe();
      expect([groups, inclusions]).to.deep.equal([[], []]);
    });

  for (const [what, target, sent, act] of [
    ['a name', name, 'The group is sent', (visitor: PromptVisitor) => visitor.nameGroup(group)],
    [
      '"This includes me"',
      include,
      'Thank you. It is sent',
      (visitor: PromptVisitor) => visitor.include(nasty),
    ],
  ] as const) {
    it(`25: I close it with ${what} that I chose to keep: I am asked whether it is mine, and then it goes and leaves nothing`, async () => {
      const { backEnd, visitor } = await returnToKept(target, act);
      expect(visitor.text()).not.to.include('Cau’r ffordd!');
      expect(await backEnd.seen(target)).to.have.length(1);
      await visitor.press('Yes, it is mine. Send it');
      await visitor.reads(sent);
      await expectOneKey(backEnd, target);
      expect(await kept()).not.to.match(mine);
    });

    it(`25: ${what} that waits is not mine: I delete it, and nothing is sent`, async () => {
      const { backEnd, visitor } = await returnToKept(target, act);
      await visitor.press('Delete');
      await until('it is gone', async () => !mine.test(await kept()));
      expect(await backEnd.seen(target)).to.have.length(1);
    });
  }

  it('the next person at this device sees neither my words nor what includes me, and this device cannot find it', async () => {
    const backEnd = await openBackEnd();
    const first = await open(backEnd);
    await first.visitor.echo();
    await first.visitor.include(nasty);
    await first.visitor.reads('Thank you. It is sent');
    const [code = ''] = /Your receipt: (\S+)/.exec(first.visitor.text())?.slice(1) ?? [];
    const [{ participant } = {}] = await backEnd.seen(include);
    first.close();
    leaveTab();
    expect(code && participant).to.be.a('string');
    for (const secret of [code, participant!, 'includes-me', 'Cau’r ffordd!'])
      expect(await kept()).not.to.include(secret);

    const { visitor } = await open(backEnd);
    await visitor.reads(own.held);
    expect(visitor.text()).not.to.match(/Cau’r ffordd!|It is sent|Take it back/);
    expect(visitor.text()).not.to.include(code);
    const held = await everythingHeld(backEnd);
    expect(JSON.stringify(held)).not.to.match(/inclusions|Cau’r ffordd!/);
    expect(held.echoes).to.have.length(1);
    expect((await backEnd.observe()).inclusions).to.deep.equal([nasty]);
  });

  it('"Not you?" on the same page: the next person there sees nothing of mine', async () => {
    const backEnd = await openBackEnd();
    const { visitor } = await open(backEnd);
    await visitor.include(nasty);
    await visitor.reads('Thank you. It is sent');
    await visitor.nameGroup(group);
    await visitor.reads(group.name);
    await visitor.press('Not you? Clear this from this device');
    await until(
      'my words are gone, and what was said of them',
      () => !/Cau’r ffordd!|It is sent|Take it back|Your receipt/.test(visitor.text()),
    );
    expect(await kept()).not.to.match(/key|Cau’r/);
  });

  it('25: a draft stays in the tab alone, until I say that it may lie on the device; then it asks first', async () => {
    const backEnd = await openBackEnd();
    const first = await open(backEnd);
    await first.visitor.writeName(group);
    await until('it lies in the tab', async () => mine.test(await kept()));
    first.close();
    leaveTab();
    expect(await kept()).not.to.match(mine);

    const second = await open(backEnd);
    await second.visitor.writeName(group);
    await second.visitor.reads('Keep what you wrote on this device?');
    await second.visitor.press('Keep');
    await second.visitor.reads('What you wrote is kept on this device');
    second.close();
    leaveTab();
    expect(await kept()).to.match(mine);

    const { visitor } = await open(backEnd);
    await visitor.press('Who else should we ask?');
    await visitor.reads('Is this yours?');
    expect(visitor.text()).not.to.include('Cau’r ffordd!');
    await visitor.press('Carry on');
    await visitor.reads('Cau’r ffordd!');
    expect(await backEnd.seen(name)).to.deep.equal([]);
  });

  it('32: I see a group too in one tab: the other shows it, and can take it back', async () => {
    const backEnd = await openBackEnd();
    const { visitor: first } = await open(backEnd);
    const { visitor: second } = await open(backEnd);
    await first.echo();
    await second.reads('You see that too');
    await second.echo();
    await first.reads('I see that too');
    expect((await backEnd.observe()).echoes).to.equal(0);
  });

  it('32: what includes me was sent in one tab: the other does not show it, nor the first any less', async () => {
    const backEnd = await openBackEnd();
    const { visitor: first } = await open(backEnd);
    const { visitor: second } = await open(backEnd);
    await first.include(nasty);
    await first.reads('Thank you. It is sent');
    await second.echo();
    await first.reads('You see that too');
    await first.reads('Thank you. It is sent');
    expect(second.text()).not.to.match(/It is sent|Take it back/);
  });

  it('32: what I see too waits in two tabs when the network comes back: it is sent once', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: echo, times: 12, answer: 'drop' });
    const tabs = [await open(backEnd)];
    await tabs[0]!.visitor.echo();
    await tabs[0]!.visitor.attempts(backEnd, echo, 6);
    tabs.push(await open(backEnd));
    await tabs[1]!.visitor.attempts(backEnd, echo, 12);
    for (const { visitor } of tabs) await visitor.reads('Not sent yet');
    for (const { window } of tabs) window.dispatchEvent(new Event('online'));
    await until('it has arrived', async () => (await backEnd.observe()).echoes === 1);
    for (const { visitor } of tabs)
      await until('nothing waits', () => !visitor.text().includes('Not sent yet'));
    expect(await backEnd.seen(echo)).to.have.length(13);
  });

  it('45: I reload after all was taken: nothing is sent again, and whose the name is comes before the name', async () => {
    const backEnd = await openBackEnd();
    const tab = await open(backEnd);
    await tab.visitor.include(nasty);
    await tab.visitor.reads('Thank you. It is sent');
    await tab.visitor.nameGroup(group);
    await tab.visitor.reads('The group is sent');
    tab.close();
    const { visitor } = await open(backEnd);
    await visitor.reads(own.hidden(1));
    expect(visitor.text()).not.to.match(/Cau’r ffordd!|It is sent/);
    for (const target of [name, include]) expect(await backEnd.seen(target)).to.have.length(1);
  });
});

/** All that lies on this device, as one text. */
const kept = async () => (await everythingKept()).join('\n');

async function open({ prompt }: BackEnd): Promise<Tab & { visitor: PromptVisitor }> {
  const tab = await Tab.openPrompt({ src: prompt });
  await tab.visitor.arrives();
  return tab;
}

/** What the back end tells whoever comes with all keys that lie on this device. */
async function everythingHeld({ prompt }: BackEnd): Promise<{ echoes: string[] }> {
  const [, key = ''] = /"key":"([0-9a-f]{32})"/.exec(await kept()) ?? [];
  const answer = await fetch(`${prompt}/mine`, { headers: { 'Earshot-Participant': key } });
  return (await answer.json()) as { echoes: string[] };
}

/** Whether the browser would ask the person before it closes this tab. */
function asksBeforeClosing({ window }: Tab): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function expectOneKey(backEnd: BackEnd, target: Target): Promise<void> {
  const seen = await backEnd.seen(target);
  expect(new Set(seen.map(({ key }) => key)).size).to.equal(1);
  expect(new Set(seen.map(({ participant }) => participant)).size).to.equal(1);
}

/** A person acts, and closes the tab while no answer comes. */
async function closeWhileSending(
  backEnd: BackEnd,
  target: Target,
  commits: boolean,
  act: (visitor: PromptVisitor, tab: Tab) => Promise<void>,
): Promise<void> {
  await backEnd.fail({ on: target, commits, answer: 'silence' });
  const tab = await open(backEnd);
  await act(tab.visitor, tab);
  await until('it is on its way', async () => (await backEnd.seen(target)).length);
  tab.close();
  leaveTab();
}

/** A person who chose to keep what was not sent comes back another day. */
async function returnToKept(
  target: Target,
  act: (visitor: PromptVisitor) => Promise<void>,
): Promise<{ backEnd: BackEnd; visitor: PromptVisitor }> {
  const backEnd = await openBackEnd();
  await backEnd.fail({ on: target, answer: { status: 503, headers: { 'retry-after': '99' } } });
  const tab = await open(backEnd);
  await act(tab.visitor);
  await tab.visitor.reads('Not sent yet. It is only in this tab');
  await tab.visitor.press('Keep');
  await tab.visitor.reads('only on this device');
  tab.close();
  leaveTab();
  const { visitor } = await open(backEnd);
  await visitor.reads('Is it yours?');
  return { backEnd, visitor };
}
