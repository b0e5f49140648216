import { expect } from '@open-wc/testing';
import { silence } from '../test/back-end.js';
import { bench, BoardBackEnd, src } from '../test/board-back-end.js';
import { clearDevice, close, closeAll, databases, held, openPage, until } from '../test/frames.js';
import type * as Client from './index.js';

let backEnd: BoardBackEnd;

beforeEach(async () => {
  backEnd = new BoardBackEnd();
  await clearDevice();
});
afterEach(closeAll);

/** Opens a page with a board on it. */
async function open() {
  const { frame, page } = await openPage();
  const board = await page.client.createClient({ fetch: backEnd.fetch }).board(src);
  let acts: readonly Client.BoardAct[] = [];
  board.watch((now) => (acts = now));
  return { frame, board, states: () => acts.map(({ state }) => state).join(), acts: () => acts };
}

const onDevice = async () => JSON.stringify(await held());
const inTab = () => JSON.stringify({ ...sessionStorage });

describe('what a board keeps on the device', () => {
  it('keeps nothing while I only look, not even an empty database', async () => {
    const { board } = await open();
    await board.read();
    expect(await board.readMine()).to.equal(null);
    expect(await board.readDraft()).to.equal(null);
    expect(await board.held()).to.equal(null);
    await board.deleteDraft();
    await board.forget();
    expect(await databases()).to.deep.equal([]);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('sends my support and my idea after the browser was killed mid-send: one row, one key each (rows 25 and 27)', async () => {
    const killed = await open();
    backEnd.always = (commit) => (commit(), new Promise(() => {}));
    await killed.board.do({ verb: 'support', of: 'idea-7', supports: true });
    await killed.board.do({ verb: 'postIdea', idea: bench });
    await until(() => backEnd.writes.length === 1);
    close(killed.frame);

    backEnd.always = undefined;
    const next = await open();
    await until(() => next.states() === 'sent,sent');
    expect(backEnd.supports.size).to.equal(1);
    expect(backEnd.ideas.map(({ words }) => words)).to.deep.equal([bench]);
    expect(new Set(backEnd.keys).size).to.equal(2);
  });

  it('keeps my words in the tab alone, and asks whose they are once they lie on the device (row 25)', async () => {
    const first = await open();
    backEnd.always = silence;
    const id = await first.board.do({ verb: 'postIdea', idea: bench });
    await until(() => backEnd.writes.length === 1);
    expect(first.acts()[0]?.place).to.equal('tab');
    expect(await onDevice()).not.to.contain('mother');
    expect(inTab()).to.contain('mother');
    await first.board.keepWords(id);
    expect(await onDevice()).to.contain('mother');
    close(first.frame);
    sessionStorage.clear();

    backEnd.always = undefined;
    const later = await open();
    await until(() => later.states() === 'asking');
    expect(backEnd.ideas).to.deep.equal([]);
    await later.board.retry(id);
    await until(() => later.states() === 'sent');
    expect(await onDevice()).not.to.contain('mother');
  });

  it('keeps a draft in the tab, and on the device once I said so; "Not you?" deletes it', async () => {
    const first = await open();
    expect(await first.board.keepDraft(bench)).to.equal('tab');
    expect(await databases()).to.deep.equal([]);
    expect(await first.board.keepDraft(bench, { keepWords: true })).to.equal('device');
    close(first.frame);
    sessionStorage.clear();

    const later = await open();
    expect((await later.board.readDraft())?.isFromBefore).to.equal(true);
    await later.board.forget();
    expect(await later.board.readDraft()).to.equal(null);
    expect(await onDevice()).to.equal('[]');
  });

  it('tells the other tab that I have supported an idea (row 32)', async () => {
    const one = await open();
    const other = await open();
    let told = 0;
    other.board.watch((_, readAgain) => (told += Number(readAgain)));
    await one.board.do({ verb: 'support', of: 'idea-7', supports: true });
    await until(() => told > 0);
    expect(backEnd.supports.size).to.equal(1);
  });
});
