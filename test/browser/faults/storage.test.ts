import { expect } from '@open-wc/testing';
import { nasty, openBackEnd, setUpBench, show } from '../../faults/bench.js';
import { clearDevice, everythingKept, leaveTab } from '../../faults/device.js';
import { Tab } from '../../faults/tab.js';
import { until, wait } from '../../faults/until.js';

describe('what lies on my device', () => {
  setUpBench();
  beforeEach(clearDevice);

  it('is nothing while I only look, choose and read the results', async () => {
    const backEnd = await openBackEnd();
    const { visitor } = await Tab.open({ src: backEnd.src });
    await visitor.arrives();
    await visitor.press('See results without answering');
    await visitor.reads('Nobody has answered yet');
    await visitor.press('Back to the answers');
    visitor.choose('On Monday');
    await visitor.press('What happens to my answer');
    // What is loaded while the page is idle has had its time too.
    await wait(300);
    expect(await everythingKept()).to.deep.equal([]);
  });

  it('is nothing after I voted where the page keeps nothing, and I am told what that costs', async () => {
    const backEnd = await openBackEnd();
    const { visitor } = await Tab.open({ src: backEnd.src, storage: 'none' });
    await visitor.arrives();
    await visitor.reads('You cannot change your vote later');
    await visitor.voteWith(nasty);
    await visitor.reads('Sent.');
    expect(await everythingKept()).to.deep.equal([]);
  });

  it('is nothing while my vote waits where the page keeps nothing', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'PUT /vote', times: 99, answer: 'drop' });
    const { visitor } = await Tab.open({ src: backEnd.src, storage: 'none' });
    await visitor.arrives();
    await visitor.vote('On Monday');
    await visitor.attempts(backEnd, 6);
    await visitor.reads('Keep the page open');
    expect(await everythingKept()).to.deep.equal([]);
  });

  it('is a code but none of my words once they are sent', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await visitor.voteWith(nasty);
    await visitor.reads('Sent.');
    const kept = (await everythingKept()).join();
    expect(kept).to.include('key').and.not.to.include('Cau’r ffordd!');
  });

  for (const [when, isSent] of [
    ['after they were sent', true],
    ['while they wait', false],
  ] as const)
    it(`is none of my words for the next person, ${when}, once I said "Not you?"`, async () => {
      const backEnd = await openBackEnd();
      if (!isSent) await backEnd.fail({ on: 'PUT /vote', times: 99, answer: 'drop' });
      const tab = await Tab.open({ src: backEnd.src });
      await tab.visitor.arrives();
      await tab.visitor.voteWith(nasty);
      if (isSent) await tab.visitor.reads('Sent.');
      else {
        await tab.visitor.attempts(backEnd, 6);
        await tab.visitor.press('Keep');
        await tab.visitor.reads('only on this device');
      }
      await until('the device can be cleared', () => tab.visitor.finds('button', notYou));
      await tab.visitor.press(notYou);
      await tab.visitor.reads('Nothing of this poll is on this device any more');
      await until('my words are gone from the page', () => !tab.visitor.text().includes('Cau’r'));
      expect((await everythingKept()).join()).not.to.match(/Cau’r|key/);
      tab.close();
      leaveTab();
      const { visitor } = await Tab.open({ src: backEnd.src });
      await visitor.arrives();
      expect(visitor.text()).not.to.match(/Cau’r|Your answer|Is it yours/);
    });

  it('is not more than a second person on the same page may see', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await visitor.voteWith(nasty);
    await visitor.reads('Your answer');
    await visitor.press(notYou);
    await visitor.reads('Nothing of this poll is on this device any more');
    await until('there is a ballot', () => visitor.finds('button', 'Vote'));
    visitor.choose('Something else, in my own words');
    await visitor.reads('Your own words');
    expect(visitor.text()).not.to.include('Cau’r');
  });
});

const notYou = 'Not you? Clear this poll from this device';
