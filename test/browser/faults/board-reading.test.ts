import { expect } from '@open-wc/testing';
import {
  impatient,
  openBackEnd,
  problem,
  setUpBench,
  showBoard,
  warnings,
} from '../../faults/bench.js';
import type { Target } from '../../faults/fault.js';
import { until } from '../../faults/until.js';
import { webPage } from '../../faults/ways.js';

describe('when a board itself does not come as it should', () => {
  setUpBench();

  for (const [what, answer] of [
    ['1: the connection drops', 'drop'],
    ['3: no answer comes', 'silence'],
    ['4: the answer never ends', 'drip'],
    ['5: the server fails', problem(500, 'internal')],
    ['6: a web page comes with 503', webPage(503)],
    ['13: it is gone', problem(404, 'not-found')],
    ['15: a web page comes with 200', webPage(200)],
    ['16: half a board comes', { status: 200, body: '{"contract":1,"id":"ca' }],
    ['17: no board comes', { status: 200, body: '[]' }],
  ] as const)
    it(`${what}: I am told, see the fallback, and it comes when I try again`, async () => {
      const backEnd = await openBackEnd();
      await backEnd.fail({ on: 'GET', times: 99, answer });
      const visitor = showBoard(backEnd.board, impatient());
      await visitor.reads('could not be loaded');
      expect(visitor.seesFallback()).to.equal(true);
      expect(visitor.text()).not.to.include('Hello');
      await backEnd.mend();
      await visitor.press('Try again');
      await visitor.arrives();
      await visitor.reads('A bench by the lock');
      expect(visitor.seesFallback()).to.equal(false);
      expect(warnings.join()).to.match(/board\.read/);
    });

  it('5: the ideas alone do not come: the board is there, and they come when I try again', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'GET /ideas', answer: problem(500, 'internal') });
    const visitor = await showBoard(backEnd.board).arrives();
    await visitor.reads('The ideas could not be loaded');
    await visitor.press('Try again');
    await visitor.reads('A bench by the lock');
  });

  it('17, 19: what is valid of a page of ideas shows, and the developer reads the path of what is not', async () => {
    const backEnd = await openBackEnd();
    const idea = { id: 'one', title: 'One', at: '2026-12-01T12:00:00Z' };
    const ideas = [idea, { ...idea, title: 'A twin' }, { id: 'two' }, { ...idea, id: 'three' }];
    await sends('GET /ideas', { contract: 1, ideas, next: null }, backEnd);
    const visitor = await showBoard(backEnd.board).arrives();
    await visitor.reads(/One.*One/);
    expect(visitor.text()).not.to.include('A twin');
    expect(warnings.join()).to.match(/two ideas with the id "one"/);
    expect(warnings.join()).to.match(/title at ideas\.2\.title|"title" at ideas\.2\.title/);
  });

  it('18: a status to come is shown by its reason alone, and everything else works', async () => {
    const backEnd = await openBackEnd();
    const status = { status: 'dreaming', reason: 'We sleep on it', at: '2026-12-01T12:00:00Z' };
    const idea = { id: 'one', title: 'One', at: '2026-12-01T12:00:00Z', status };
    await sends('GET /ideas', { contract: 1, ideas: [idea], next: null }, backEnd);
    const visitor = await showBoard(backEnd.board).arrives();
    await visitor.reads('We sleep on it');
    expect(visitor.text()).not.to.include('dreaming');
  });

  it('23: I am offline when the page loads: the fallback, and the board by itself once I am back', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'GET', times: 99, answer: 'drop' });
    const visitor = showBoard(backEnd.board);
    await visitor.reads('could not be loaded');
    await backEnd.mend();
    window.dispatchEvent(new Event('online'));
    await visitor.arrives();
  });

  it('41: src changes while ideas are on their way: those of the other board never show', async () => {
    const [backEnd, other] = [await openBackEnd(), await openBackEnd()];
    const ideas = [{ id: 'late', title: 'Too late', at: '2026-12-01T12:00:00Z' }];
    await backEnd.fail({
      on: 'GET /ideas',
      held: true,
      answer: { status: 200, body: JSON.stringify({ contract: 1, ideas, next: null }) },
    });
    const visitor = showBoard(backEnd.board);
    await until('they are asked for', async () => (await backEnd.seen('GET /ideas'))[0]);
    visitor.widget.src = other.board;
    await visitor.arrives();
    await backEnd.release();
    await visitor.reads('A bench by the lock');
    expect(visitor.text()).not.to.include('Too late');
  });

  it('42: the same board twice on a page is one request for it, and one for its ideas', async () => {
    const backEnd = await openBackEnd();
    const visitors = [showBoard(backEnd.board), showBoard(backEnd.board)];
    for (const visitor of visitors) await visitor.arrives();
    expect(await backEnd.seen('GET')).to.have.length(1);
    expect(await backEnd.seen('GET /ideas')).to.have.length(1);
  });
});

/** The back end says something that ours would not. */
async function sends(
  on: Target,
  body: object,
  backEnd: Awaited<ReturnType<typeof openBackEnd>>,
): Promise<void> {
  await backEnd.fail({ on, answer: { status: 200, body: JSON.stringify(body) } });
}
