import { sayTime } from '@earshot/client/words';
import { voting } from '@earshot/client/words/en/voting';
import { expect } from '@open-wc/testing';
import type { BackEnd } from '../../faults/back-end.js';
import { expectOutcome, monday, openBackEnd, setUpBench, show } from '../../faults/bench.js';
import { wait } from '../../faults/until.js';

describe('7: when the server asks me to wait', () => {
  setUpBench();

  for (const [says, retryAfter] of [
    ['for one second', () => '1'],
    ['until a moment', () => new Date(Date.now() + 2_000).toUTCString()],
  ] as const)
    it(`${says}: my vote waits as long, and says when it goes`, async () => {
      const backEnd = await openBackEnd();
      const visitor = await show(backEnd.src).arrives();
      await busy(backEnd, { 'retry-after': retryAfter() });
      await visitor.vote('On Monday');
      await visitor.reads('Not sent yet');
      await visitor.reads('The next try is at');
      await visitor.reads('Sent.');
      const [first, second] = await backEnd.seen('PUT /vote');
      expect(second!.at - first!.at).to.be.within(900, 2_500);
      await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
    });

  it('in words that make no sense: it tries again as ever', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await busy(backEnd, { 'retry-after': 'when the cows come home' });
    await visitor.vote('On Monday');
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
  });

  it('for a year: I see that it is five minutes at most, and can try again myself', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await busy(backEnd, { 'retry-after': String(365 * 24 * 60 * 60) });
    await visitor.vote('On Monday');
    await visitor.reads('The next try is at');
    const fiveMinutes = [-30_000, 0].map((early) =>
      voting.retryAt(sayTime(voting, new Date(Date.now() + 300_000 + early))),
    );
    expect(fiveMinutes.some((words) => visitor.text().includes(words))).to.equal(true);
    window.dispatchEvent(new Event('focus'));
    await wait(50);
    expect(await backEnd.seen('PUT /vote')).to.have.length(1);
    await visitor.press('Try again');
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
  });

  it('but its answer has no CORS headers: nobody can read the wait, and my vote goes as ever', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await busy(backEnd, { 'retry-after': '3600' }, false);
    await visitor.vote('On Monday');
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
  });

  it('when I read: I am told, see the fallback, and it comes when I try again', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'GET', answer: { status: 503, headers: { 'retry-after': '3600' } } });
    const visitor = show(backEnd.src);
    await visitor.reads('could not be loaded');
    expect(visitor.seesFallback()).to.equal(true);
    await visitor.press('Try again');
    await visitor.arrives();
    expect(await backEnd.seen('GET')).to.have.length(2);
  });
});

/** One write meets a server that has too much to do. */
async function busy(backEnd: BackEnd, headers: Record<string, string>, cors = true): Promise<void> {
  const status = cors ? 429 : 503;
  await backEnd.fail({ on: 'PUT /vote', cors, answer: { status, headers, body: '{}' } });
}
