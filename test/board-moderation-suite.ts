import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type BoardStore, type Store, termsOf } from '@earshot/server';
import {
  act,
  at,
  benches,
  decision,
  moderator,
  newBoard,
  newest,
  permit,
} from './board-fixtures.js';
import { named } from './store-fixtures.js';

/** What every store must do with what moderators and the host do on a board. */
export function testBoardModeration(name: string, open: () => Promise<Store>): void {
  describe(`The boards of the ${name} store, moderated`, () => {
    let store: Store;
    let boards: BoardStore;
    let board = '';
    let made = 0;
    const start = async (about = {}) => {
      board = `moderated-${++made}`;
      await boards.change(board, () => newBoard(board, about));
      return moderator(boards, board);
    };
    const by = (participant: string) => act(board, { participant });
    const flagging = (participant: string, reason: 'threat' | 'unkind') => ({
      of: (idea: string, comment: string | null = null) =>
        boards.flag(by(participant), { idea, comment }, { reason, text: 'Look' }, permit),
    });
    const read = async (idea: string) => (await boards.readIdea(board, idea, at))?.idea;
    const found = async (words: string) => {
      const ideas = await boards.findByTerms(
        board,
        termsOf({ title: words, text: '', lang: 'en' }),
      );
      return ideas.map(({ id }) => id).sort();
    };
    before(async () => {
      store = await open();
      boards = store.boards;
    });
    after(() => store.close());

    test('Only the words that were read are decided about, and their author reads why they are withheld', async () => {
      const { decide } = await start();
      const { id } = await boards.postIdea(by('ann'), benches, permit);
      const [waiting] = await boards.listWaiting(board);
      const target = { idea: id, comment: null, edition: waiting!.idea.edition };
      const words = { ...benches, title: 'Chairs' };
      await boards.changeIdea(by('ann'), id, { words }, permit);
      assert.equal(await boards.decide(board, target, decision(id)), false);
      assert.deepEqual(await boards.listDecisions(board), []);
      await decide(id, null, 'withhold', 'It names a neighbour.');
      const mine = await boards.readMine(board, { participant: 'ann' }, at);
      assert.deepEqual(
        mine.ideas?.map(({ state, reason, title }) => [state, reason, title]),
        [['withheld', 'It names a neighbour.', 'Chairs']],
      );
      assert.equal(await read(id), undefined);
      const [decided] = await boards.listDecisions(board);
      assert.deepEqual(
        [decided?.decision, decided?.idea, decided?.reason],
        ['withhold', id, 'It names a neighbour.'],
      );
    });

    test('A flag calls a moderator and hides nothing, but private details and threats go back until somebody looks', async () => {
      const { shown, decide } = await start();
      const idea = await shown();
      const { shownAt } = (await boards.inspect(board, idea))!.idea;
      await flagging('ben', 'unkind').of(idea);
      assert.equal((await read(idea))?.title, benches.title);
      assert.deepEqual((await boards.listWaiting(board))[0]?.flags, [
        { reason: 'unkind', text: 'Look' },
      ]);
      await flagging('cai', 'threat').of(idea);
      assert.equal(await read(idea), undefined);
      assert.deepEqual(await found('benches'), []);
      await assert.rejects(flagging('dee', 'threat').of(idea), named('not-found'));

      await decide(idea, null, 'keep');
      assert.equal((await read(idea))?.at, shownAt, 'it keeps its place');
      assert.deepEqual(await boards.listWaiting(board), []);
      await flagging('dee', 'threat').of(idea);
      assert.equal((await read(idea))?.title, benches.title, 'a moderator has looked before');

      await decide(idea, null, 'keep');
      await boards.changeIdea(by('ann'), idea, { words: { ...benches, text: 'New' } }, permit);
      await decide(idea, null, 'show');
      await flagging('eve', 'threat').of(idea);
      assert.equal(
        await read(idea),
        undefined,
        'the words are others, which nobody has flagged before',
      );
    });

    test('Who flags and then has everything deleted hides nothing behind it: the call stays, without words or person', async () => {
      const { shown, decide } = await start();
      const idea = await shown();
      await flagging('ben', 'threat').of(idea);
      await boards.forget(board, { participant: 'ben' });
      assert.deepEqual((await boards.listWaiting(board))[0]?.flags, [
        { reason: 'threat', text: '' },
      ]);
      await decide(idea, null, 'show');
      await flagging('ben', 'threat').of(idea);
      assert.equal((await read(idea))?.title, benches.title, 'a moderator has looked before');
    });

    test('What was withheld does not come back as a thread when its author takes it back', async () => {
      const { shown, shownComment, decide } = await start();
      const idea = await shown();
      await shownComment(idea, 'She lives at 4 Mill Lane', { participant: 'ben' });
      await decide(idea, null, 'withhold', 'It names a neighbour.');
      await boards.withdrawIdea(by('ann'), idea);
      assert.equal(await read(idea), undefined);
      assert.equal((await boards.listIdeas(board, newest())).total, 0);
      assert.deepEqual((await boards.listComments(board, idea, null, 10)).comments, []);
    });

    test('Flagged words are listed first, then the oldest; comments go back like ideas', async () => {
      const { shown, shownComment, decide } = await start();
      const idea = await shown();
      const comment = await shownComment(idea, 'Yes', { participant: 'ben' });
      await boards.postIdea(act(board, { at: '2026-11-23T09:00:00.000Z' }), benches, permit);
      const early = act(board, { at: '2026-11-23T08:00:00.000Z' });
      const { id: oldest } = await boards.postIdea(early, benches, permit);
      await flagging('cai', 'threat').of(idea, comment);
      assert.equal((await read(idea))?.comments, 0);
      const waiting = await boards.listWaiting(board);
      assert.deepEqual(
        waiting.map(({ kind }) => kind),
        ['comment', 'idea', 'idea'],
      );
      assert.equal(waiting[1]?.idea.id, oldest);
      await decide(idea, comment, 'show');
      assert.equal((await read(idea))?.comments, 1);
      await decide(idea, comment, 'withhold', 'Unkind.');
      assert.equal((await read(idea))?.comments, 0);
      const mine = await boards.readMine(board, { participant: 'ben' }, at);
      assert.deepEqual(mine.comments, [
        { id: comment, idea, text: 'Yes', state: 'withheld', reason: 'Unkind.' },
      ]);
    });

    test('Two ideas are put together when the author agrees: every supporter counts once, both texts stay', async () => {
      const { shown, shownComment } = await start();
      const into = await shown({ title: 'Lanterns', text: '' }, { participant: 'ben' });
      const idea = await shown({ name: 'Ann', contentNote: 'noise' });
      const late = by('both');
      for (const who of ['one', 'both']) await boards.support(by(who), idea, true, permit);
      for (const who of ['two', 'both']) await boards.support(by(who), into, true, permit);
      await shownComment(idea, 'Yes', { participant: 'one' });
      await shownComment(into, 'No', { participant: 'two' });
      assert.equal(await boards.askMerge(board, idea, into, decision(idea, 'ask-merge')), true);
      const asked = (await boards.readMine(board, { participant: 'ann' }, at)).ideas?.[0];
      assert.deepEqual(asked?.mergeInto, { id: into, title: 'Lanterns' });
      await assert.rejects(boards.answerMerge(by('ben'), idea, true), named('not-found'));
      assert.notEqual((await read(idea))?.id, into, 'nothing happens unasked');

      const answering = by('ann');
      await boards.answerMerge(answering, idea, true);
      await boards.answerMerge(answering, idea, true);
      const merged = await read(idea);
      assert.deepEqual([merged?.id, merged?.support, merged?.comments], [into, 3, 2]);
      assert.deepEqual(merged?.merged, [
        { id: idea, title: benches.title, text: benches.text, name: 'Ann', contentNote: 'noise' },
      ]);
      assert.equal((await boards.listIdeas(board, newest())).total, 1);
      assert.deepEqual(await found('benches'), [into], 'it is found by both texts');

      await assert.rejects(boards.support(late, idea, false, permit), named('superseded'));
      await boards.support(by('one'), idea, false, permit);
      assert.equal((await read(into))?.support, 2, 'the old address stands for the idea it is in');
      await flagging('two', 'threat').of(idea);
      assert.deepEqual((await read(into))?.merged, []);
      assert.deepEqual(await found('benches'), []);
    });

    test('Ideas that were put together before come along, and nothing is put into itself', async () => {
      const { shown } = await start();
      const [one, two, three] = [await shown(), await shown(), await shown()];
      const merge = async (idea: string, into: string) => {
        await boards.askMerge(board, idea, into, decision(idea, 'ask-merge'));
        await boards.answerMerge(by('ann'), idea, true);
      };
      await boards.askMerge(board, two, one, decision(two, 'ask-merge'));
      await merge(one, two);
      await assert.rejects(boards.answerMerge(by('ann'), two, true), named('not-found'));
      await merge(two, three);
      assert.equal((await read(one))?.id, three);
      assert.deepEqual((await read(three))?.merged.map(({ id }) => id).sort(), [one, two].sort());
      assert.equal(await boards.askMerge(board, three, three, decision(three)), false);
      assert.equal(await boards.askMerge(board, three, one, decision(three)), false);
    });

    test('Nothing of an idea that was withheld comes out by putting it together with another', async () => {
      const { shown, shownComment, decide } = await start();
      const [idea, into] = [await shown(), await shown({}, { participant: 'ben' })];
      await shownComment(idea, 'She lives at 4 Mill Lane', { participant: 'cai' });
      await boards.askMerge(board, idea, into, decision(idea, 'ask-merge'));
      await decide(idea, null, 'withhold', 'It names a neighbour.');
      await assert.rejects(boards.answerMerge(by('ann'), idea, true), named('not-found'));
      assert.equal((await read(into))?.comments, 0);
      await decide(idea, null, 'show');
      await boards.answerMerge(by('ann'), idea, true);
      assert.equal(
        (await read(into))?.comments,
        1,
        'the question waits until it can be read again',
      );
    });

    test('A no leaves both ideas as they are, and takes the question away', async () => {
      const { shown } = await start();
      const [idea, into] = [await shown(), await shown()];
      await boards.askMerge(board, idea, into, decision(idea, 'ask-merge'));
      const own = await boards.answerMerge(by('ann'), idea, false);
      assert.equal(own.mergeInto, undefined);
      assert.equal((await boards.listIdeas(board, newest())).total, 2);
    });

    test('Statuses and answers show, and a promise that passes without a word is late', async () => {
      const { shown } = await start({ promise: { text: 'We answer.', by: '2026-11-30' } });
      const idea = await shown();
      const lateOn = async (day: string) =>
        (await boards.readIdea(board, idea, Date.parse(`${day}T12:00:00Z`)))?.idea.late;
      assert.deepEqual([await lateOn('2026-11-30'), await lateOn('2026-12-01')], [false, true]);
      const planned = { status: 'planned' as const, reason: 'Money is there.' };
      const status = { ...planned, at: '2026-12-02T10:00:00.000Z', nextWordBy: '2026-12-10' };
      await boards.setStatus(board, idea, status, decision(idea, 'status'));
      assert.deepEqual([await lateOn('2026-12-10'), await lateOn('2026-12-11')], [false, true]);
      const said = { id: `answer-${board}`, text: { en: 'Soon', cy: 'Yn fuan' }, official: true };
      const answer = { ...said, name: 'Jo', at: '2026-12-11T10:00:00.000Z' };
      await boards.answer(board, idea, answer, decision(idea, 'answer'));
      assert.equal(await lateOn('2026-12-12'), false);

      const detail = await boards.readIdea(board, idea, at);
      assert.deepEqual(detail?.history, [status]);
      assert.deepEqual(detail?.idea.status, status);
      assert.deepEqual(detail?.idea.answer, { text: said.text, name: 'Jo', at: answer.at });
      const listed = await boards.listIdeas(board, newest({ status: 'planned' }));
      assert.equal(listed.total, 1);
      const { comments } = await boards.listComments(board, idea, null, 10);
      assert.deepEqual(comments, [answer]);
      const nowhere = decision('elsewhere', 'status');
      assert.equal(await boards.setStatus(board, 'elsewhere', status, nowhere), false);
    });

    test('The exports hold everything for the organiser, and tell nobody whose it is', async () => {
      const { shown, shownComment } = await start();
      const ideas = [await shown(), await shown(), await shown({}, { participant: 'ben' })];
      await shownComment(ideas[0]!, 'Yes', { participant: 'ben' });
      await boards.postIdea(by('ann'), { ...benches, title: 'Waiting' }, permit);
      const all = await boards.listAll(board);
      assert.equal(all.length, 4);
      const ids = all.map(({ idea }) => idea.id);
      assert.deepEqual(ids, [...ids].sort(), 'chance ids decide the order');
      const open = await boards.listShown(board);
      assert.deepEqual(open.map(({ id }) => id).sort(), [...ideas].sort());
      for (const answer of [all, open, await boards.listWaiting(board)]) {
        assert.doesNotMatch(JSON.stringify(answer), /"(ann|ben|receipt-)/);
      }
    });

    test('Ideas that share a term are found and counted while everyone can read them', async () => {
      const { shown } = await start();
      const idea = await shown({ title: 'Lanterns', lang: 'en', text: 'By night.' });
      const other = await shown({ title: 'Lanterns and juggling', text: '', lang: 'en' });
      const terms = termsOf({ title: 'Lanterns', text: '', lang: 'en' });
      const count = async () => {
        const { total, counts } = await boards.countTerms(board, [...terms, 'nowhere']);
        return [total, counts.get(terms[0]!), counts.get('nowhere')];
      };
      assert.deepEqual(await found('lanterns'), [idea, other].sort());
      assert.deepEqual(await count(), [2, 2, 0]);
      const [indexed] = await boards.findByTerms(
        board,
        termsOf({ title: 'juggling', text: '', lang: 'en' }),
      );
      assert.deepEqual(
        [...(indexed?.terms ?? [])].sort(),
        termsOf({ title: 'Lanterns and juggling', text: '', lang: 'en' }).sort(),
      );
      await boards.withdrawIdea(by('ann'), other);
      assert.deepEqual(await found('lanterns'), [idea]);
      assert.deepEqual(await count(), [1, 1, 0]);
      assert.deepEqual(await boards.findByTerms('elsewhere', terms), []);
      assert.deepEqual(await boards.findByTerms(board, []), []);
      for (const odd of ["'", '\\', '" OR "', 'a & b']) {
        assert.deepEqual(await boards.findByTerms(board, [odd]), []);
      }
    });
  });
}
