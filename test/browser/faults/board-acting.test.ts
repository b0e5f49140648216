import { expect } from '@open-wc/testing';
import type { BackEnd } from '../../faults/back-end.js';
import {
  impatient,
  nasty,
  openBackEnd,
  problem,
  setUpBench,
  showBoard,
  warnings,
} from '../../faults/bench.js';
import type { BoardVisitor } from '../../faults/board-visitor.js';
import type { Target } from '../../faults/fault.js';
import { until, wait } from '../../faults/until.js';
import { ways } from '../../faults/ways.js';

const idea = { title: 'A lamp under the bridge', text: nasty };
const post: Target = 'POST /ideas';
const support: Target = 'PUT /ideas/*/support';

describe('when what I do on a board does not get through as it should', () => {
  setUpBench();

  for (const [what, fault] of ways) {
    it(`${what}: my idea arrives once, as I typed it, by itself`, async () => {
      const { backEnd, visitor } = await arrive();
      await backEnd.fail({ on: post, ...fault });
      await visitor.share(idea);
      await visitor.reads('Your idea is sent');
      await expectOutcome(backEnd, post, { ideas: [idea], attempts: 2 });
      expect(visitor.events).to.include('earshot-idea-posted');
      expect(visitor.said.join(' ')).to.include('Your idea is sent');
    });

    it(`${what}: my support is counted once, and shows at once`, async () => {
      const { backEnd, visitor } = await arrive();
      await backEnd.fail({ on: support, ...fault });
      await visitor.support();
      await visitor.reads('Supported 1');
      await until('the second try has come', async () => (await backEnd.seen(support))[1]);
      await until('nothing is left to be said', () => !/Not sent yet/.test(visitor.text()));
      await expectOutcome(backEnd, support, { supports: 1, attempts: 2 });
    });
  }

  it('5: the server keeps failing: I am told, can copy my words, and send them again', async () => {
    const { backEnd, visitor } = await arrive();
    await backEnd.fail({ on: post, times: 99, answer: { status: 500 } });
    await visitor.share(idea);
    await visitor.attempts(backEnd, post, 6);
    await visitor.reads('The server has a problem');
    await visitor.press('Copy what I wrote');
    expect(visitor.copied('Copy what I wrote')).to.equal(`${idea.title}\n\n${idea.text}`);
    await backEnd.mend();
    await visitor.press('Try again');
    await visitor.reads('Your idea is sent');
    await expectOutcome(backEnd, post, { ideas: [idea], attempts: 7 });
  });

  for (const [row, status, name, words] of [
    [9, 422, 'key-reused', 'The server did not take this'],
    [11, 400, 'invalid', 'The server did not take this'],
    [13, 404, 'not-found', 'This is not here any more'],
    [14, 413, 'too-large', 'The server did not take this'],
    [37, 409, 'idea-limit', 'You have sent a lot'],
    [38, 409, 'closed', 'This closed'],
  ] as const)
    it(`${row}: the server refuses with "${name}": I am told why, nothing goes again in silence, and I can copy my words`, async () => {
      const { backEnd, visitor } = await arrive();
      await backEnd.fail({ on: post, times: 99, answer: problem(status, name) });
      await visitor.share(idea);
      await visitor.reads(words);
      window.dispatchEvent(new Event('online'));
      window.dispatchEvent(new Event('focus'));
      await wait(50);
      await visitor.press('Copy what I wrote');
      expect(visitor.copied('Copy what I wrote')).to.include(idea.text);
      await expectOutcome(backEnd, post, { attempts: 1 });
    });

  it('10: a late copy of my support does not bring it back after I have taken it back', async () => {
    const { backEnd, visitor } = await arrive(impatient());
    await backEnd.fail({ on: support, held: true });
    await visitor.support();
    await until('it has come', async () => (await backEnd.seen(support))[0]);
    await visitor.support();
    await until('it is taken back', async () => (await backEnd.seen('DELETE /ideas/*/support'))[0]);
    await backEnd.release();
    await wait(50);
    expect((await backEnd.observe()).supports).to.equal(0);
    await visitor.widget.refresh();
    await visitor.reads('Support 0');
  });

  it('22: the server does not let this page write: I am told that it is not sent, and the developer why', async () => {
    const backEnd = await openBackEnd({ origins: ['https://www.brookford.example'] });
    const visitor = await showBoard(backEnd.board).arrives();
    await visitor.share(idea);
    await visitor.reads('Not sent yet');
    expect((await backEnd.observe()).ideas).to.deep.equal([]);
    await until('the developer is told', () => /Access-Control-Allow-Origin/.test(warnings.join()));
    await visitor.press('Delete');
  });

  it('24, 33: I come back as the network returns and is gone again: one try, and my words stay', async () => {
    const { backEnd, visitor } = await arrive();
    await backEnd.fail({ on: post, times: 99, answer: 'drop' });
    await visitor.share(idea);
    await visitor.attempts(backEnd, post, 6);
    await visitor.reads('Not sent yet');
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('focus'));
    await visitor.attempts(backEnd, post, 7);
    await wait(50);
    await visitor.reads('Not sent yet');
    await expectOutcome(backEnd, post, { attempts: 7 });
    await visitor.press('Delete');
    await until('nothing waits', () => !visitor.finds('button', 'Try again'));
  });

  it('31: I press twice: one idea', async () => {
    const { backEnd, visitor } = await arrive();
    await visitor.writeIdea(idea);
    const button = visitor.button('Share this idea');
    button.click();
    button.click();
    await visitor.reads('Your idea is sent');
    await expectOutcome(backEnd, post, { ideas: [idea], attempts: 1 });
  });

  it('38: the board closes while I write: I am told, and my words are not lost', async () => {
    const { backEnd, visitor } = await arrive();
    await visitor.writeIdea(idea);
    await backEnd.close();
    await visitor.press('Share this idea');
    await visitor.reads('This closed');
    await visitor.press('Copy what I wrote');
    expect(visitor.copied('Copy what I wrote')).to.include(idea.text);
    await expectOutcome(backEnd, post, { attempts: 1 });
  });

  it('39, 40: the board is taken off the page while my idea is on its way: it arrives', async () => {
    const { backEnd, visitor } = await arrive();
    await backEnd.fail({ on: post, held: true });
    await visitor.share(idea);
    await until('it has come', async () => (await backEnd.seen(post))[0]);
    visitor.widget.remove();
    await backEnd.release();
    await until('it is there', async () => (await backEnd.observe()).ideas[0]);
    await expectOutcome(backEnd, post, { ideas: [idea], attempts: 1 });
  });

  it('43: an idea that is refused holds up neither my support nor my next idea', async () => {
    const { backEnd, visitor } = await arrive();
    await backEnd.fail({ on: post, answer: problem(400, 'invalid') });
    await visitor.share(idea);
    await visitor.reads('The server did not take this');
    await visitor.support();
    await visitor.share({ title: 'Another one', text: '' });
    await until('both are there', async () => {
      const { ideas, supports } = await backEnd.observe();
      return ideas.length === 1 && supports === 1;
    });
    await visitor.press('Delete');
  });
});

async function arrive(client = impatient()): Promise<{ backEnd: BackEnd; visitor: BoardVisitor }> {
  const backEnd = await openBackEnd();
  const visitor = await showBoard(backEnd.board, client).arrives();
  return { backEnd, visitor };
}

/** What lies in the store, to the byte, and how often it was asked for, under one key. */
async function expectOutcome(
  backEnd: BackEnd,
  target: Target,
  expected: { ideas?: unknown[]; supports?: number; attempts: number },
): Promise<void> {
  const { ideas, supports } = await backEnd.observe();
  const writes = await backEnd.seen(target);
  expect({ ideas, supports }).to.deep.equal({
    ideas: expected.ideas ?? [],
    supports: expected.supports ?? 0,
  });
  expect(writes.length).to.equal(expected.attempts);
  expect(new Set(writes.map(({ key }) => key)).size).to.equal(1);
}
