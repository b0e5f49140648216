import type { Ballot } from '@earshot/client/contract';
import { expect } from '@open-wc/testing';
import type { BackEnd } from '../../faults/back-end.js';
import {
  expectOutcome,
  impatient,
  monday,
  nasty,
  nastyBallot,
  openBackEnd,
  problem,
  setUpBench,
  show,
} from '../../faults/bench.js';
import { until, wait } from '../../faults/until.js';
import type { Visitor } from '../../faults/visitor.js';

const friday: Ballot = { options: ['friday'], lang: 'en' };

describe('when things happen while I vote', () => {
  setUpBench();

  it('10: a late copy of my first vote changes nothing after I have changed it', async () => {
    const { backEnd, visitor } = await changedWhileHeld();
    await backEnd.release();
    await wait(50);
    expect((await backEnd.observe()).ballots).to.deep.equal([friday]);
    await visitor.poll.refresh();
    expect(visitor.text()).to.match(/On Friday\s*✓\s*Your answer/);
  });

  it('10: a late copy of my first vote does not bring it back after I have taken it back', async () => {
    const { backEnd, visitor } = await changedWhileHeld();
    await visitor.press('Take back my vote');
    await visitor.reads('taken back');
    await backEnd.release();
    await wait(50);
    expect((await backEnd.observe()).ballots).to.deep.equal([]);
    await visitor.poll.refresh();
    expect(visitor.text()).not.to.include('Your answer');
  });

  it('10: a later vote of mine was counted before this one: the counted one is shown', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await visitor.vote('On Friday');
    await visitor.reads('Sent.');
    await backEnd.fail({ on: 'PUT /vote', answer: problem(409, 'superseded') });
    await visitor.press('Change my vote');
    await visitor.vote('On Monday', 'Change my vote');
    await visitor.reads(/On Friday\s*✓\s*Your answer/);
    await visitor.rests();
    expect((await backEnd.observe()).ballots).to.deep.equal([friday]);
  });

  for (const [how, twice] of [
    ['click twice', (button: HTMLElement) => [button.click(), button.click()]],
    [
      'press Enter twice',
      ({ form }: HTMLButtonElement) => [form!.requestSubmit(), form!.requestSubmit()],
    ],
  ] as const)
    it(`31: I ${how}: one request`, async () => {
      const backEnd = await openBackEnd();
      const visitor = await show(backEnd.src).arrives();
      visitor.choose('On Monday');
      twice(visitor.button('Vote'));
      await visitor.reads('Sent.');
      await wait(50);
      await expectOutcome(backEnd, visitor, { ballot: monday });
    });

  it('31: I press again while it is on its way: one request', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'PUT /vote', held: true });
    const visitor = await show(backEnd.src).arrives();
    await visitor.vote('On Monday');
    await until('it is on its way', async () => (await backEnd.seen('PUT /vote')).length);
    await visitor.press('Sending…');
    await backEnd.release();
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: monday });
  });

  it('33: the window gets the focus at the moment I am online again: one request', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.fail({ on: 'PUT /vote', times: 6, answer: 'drop' });
    await visitor.vote('On Monday');
    await visitor.attempts(backEnd, 6);
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('online'));
    await visitor.reads('Sent.');
    await wait(50);
    await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 7 });
  });

  it('34: I come back to the page by the back button: what was kept goes, nothing spins', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.fail({ on: 'PUT /vote', times: 6, answer: 'drop' });
    await visitor.vote('On Monday');
    await visitor.attempts(backEnd, 6);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 7 });
  });

  it('37: my answer was taken off the list meanwhile: I see the new list and am asked again', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.change({
      options: [
        { id: 'friday', label: 'On Friday' },
        { id: 'sunday', label: 'On Sunday' },
      ],
    });
    await visitor.vote('On Monday');
    await visitor.reads('Please choose again');
    await visitor.reads('On Sunday');
    expect(visitor.finds('input', 'On Monday')).to.equal(false);
    await expectOutcome(backEnd, visitor, { ballot: null });
    await visitor.vote('On Friday');
    await visitor.reads('Sent.');
    expect((await backEnd.observe()).ballots).to.deep.equal([friday]);
  });

  it('38: the poll closed meanwhile: I am told, see the results, and keep my words', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.close();
    await visitor.voteWith(nasty);
    await visitor.reads('closed before your vote arrived');
    await visitor.reads('Nobody answered');
    expect(visitor.finds('button', 'Vote')).to.equal(false);
    await visitor.press('Copy my answer');
    expect(visitor.copied()).to.equal(nasty);
    await expectOutcome(backEnd, visitor, { ballot: null });
  });

  it('39: the page moves the poll while my vote is on its way: nothing is lost', async () => {
    const { backEnd, visitor } = await sendingWords();
    const column = document.createElement('aside');
    document.body.prepend(column);
    column.append(visitor.poll);
    await backEnd.release();
    await visitor.reads('Sent.');
    column.replaceWith(visitor.poll);
    await expectOutcome(backEnd, visitor, { ballot: nastyBallot });
  });

  it('39, 40: the page goes on to another route while my vote is on its way: it arrives, and is shown when I come back', async () => {
    const { backEnd, visitor } = await sendingWords();
    visitor.poll.remove();
    // Longer than what the poll knows outlives it.
    await wait(1_100);
    await backEnd.release();
    await until('it arrives', async () => (await backEnd.observe()).ballots.length);
    expect((await backEnd.seen('PUT /vote'))[0]!.abandoned).to.equal(false);
    document.body.append(visitor.poll);
    await visitor.reads('Your answer');
    expect(await backEnd.seen('PUT /vote')).to.have.length(1);
    expect((await backEnd.observe()).ballots).to.deep.equal([nastyBallot]);
  });

  it('41: the page shows another poll while my vote is on its way: it goes where it was meant to', async () => {
    const { backEnd, visitor } = await sendingWords();
    const other = await openBackEnd({ content: { question: 'And the glass?' } });
    visitor.poll.src = other.src;
    await visitor.reads('And the glass?');
    await backEnd.release();
    await until('it arrives', async () => (await backEnd.observe()).ballots.length);
    expect((await backEnd.observe()).ballots).to.deep.equal([nastyBallot]);
    expect(await other.seen('PUT /vote')).to.deep.equal([]);
    expect(visitor.text()).to.not.match(/Sent\.|Sending|Your answer/);
  });

  it('43: a vote that the server refuses for good does not keep my other votes back', async () => {
    const poisoned = await openBackEnd();
    const fine = await openBackEnd();
    const first = await show(poisoned.src).arrives();
    const second = await show(fine.src).arrives();
    await poisoned.fail({ on: 'PUT /vote', times: 99, answer: problem(400, 'invalid') });
    await first.vote('On Monday');
    await first.reads('not counted');
    await second.vote('On Monday');
    await second.reads('Sent.');
    await expectOutcome(poisoned, first, { ballot: null });
    await expectOutcome(fine, second, { ballot: monday });
  });

  for (const name of ['earshot-poll-vote', 'earshot-poll-voted', 'earshot-error'])
    it(`44: the page's own code fails at ${name}: my vote is counted all the same`, async () => {
      const backEnd = await openBackEnd();
      await backEnd.fail({ on: 'PUT /vote', answer: 'drop' });
      const visitor = await show(backEnd.src).arrives();
      let failures = 0;
      const { onerror } = window;
      window.onerror = () => Boolean((failures += 1));
      visitor.poll.addEventListener(name, () => {
        throw new Error('a mistake of the page');
      });
      await visitor.vote('On Monday');
      await visitor.reads('Sent.');
      await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
      window.onerror = onerror;
      expect(failures).to.equal(1);
    });
});

/** A person whose first vote is still under way somewhere when the second is counted. */
async function changedWhileHeld(): Promise<{ backEnd: BackEnd; visitor: Visitor }> {
  const backEnd = await openBackEnd();
  const visitor = await show(backEnd.src, impatient()).arrives();
  const dead = { on: 'PUT /vote', times: 5, answer: 'drop' } as const;
  await backEnd.fail({ on: 'PUT /vote', held: true }, dead);
  await visitor.vote('On Monday');
  await visitor.attempts(backEnd, 6);
  await visitor.vote('On Friday');
  await visitor.reads('Sent.');
  return { backEnd, visitor };
}

/** A person whose words are on their way. */
async function sendingWords(): Promise<{ backEnd: BackEnd; visitor: Visitor }> {
  const backEnd = await openBackEnd();
  await backEnd.fail({ on: 'PUT /vote', held: true });
  const visitor = await show(backEnd.src).arrives();
  await visitor.voteWith(nasty);
  await until('it is on its way', async () => (await backEnd.seen('PUT /vote')).length);
  return { backEnd, visitor };
}
