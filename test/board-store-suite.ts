import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BoardAct, BoardStore, Store } from '@earshot/server';
import { act, at, benches, moderator, monday, newBoard, newest, permit } from './board-fixtures.js';
import { named } from './store-fixtures.js';

/** What every store must do with what people do on a board. */
export function testBoardStore(name: string, open: () => Promise<Store>): void {
  describe(`The boards of the ${name} store`, () => {
    let store: Store;
    let boards: BoardStore;
    let board = '';
    let made = 0;
    const start = async () => {
      board = `board-${++made}`;
      await boards.change(board, () => newBoard(board));
      return moderator(boards, board);
    };
    const by = (participant: string, change: Partial<BoardAct> = {}) =>
      act(board, { participant, ...change });
    const supportOf = async (idea: string) =>
      (await boards.readIdea(board, idea, at))?.idea.support;
    before(async () => {
      store = await open();
      boards = store.boards;
    });
    after(() => store.close());

    test('Whoever has done anything counts once, and not after having everything deleted', async () => {
      const { shown } = await start();
      const idea = await shown({}, { participant: 'ann' });
      for (const person of ['ann', 'ben', 'cai'])
        await boards.support(by(person), idea, true, permit);
      await boards.support(by('ben'), idea, false, permit);
      assert.equal(await boards.countParticipants(board), 3);
      await boards.forget(board, { participant: 'cai' });
      assert.equal(await boards.countParticipants(board), 2);
    });

    test('An idea waits; once it is let through everyone reads it exactly as it was written', async () => {
      const { decide } = await start();
      const title = 'Meinciau <b>wrth</b> yr afon\u202e \u{1F600}';
      const written = { title, text: 'a\n\tb', topic: 'parks', contentNote: 'noise', lang: 'cy' };
      const posted = await boards.postIdea(by('ann'), { ...written, name: 'Ann' }, permit);
      assert.equal(posted.state, 'waiting');
      assert.equal(posted.editableFor, 600);
      assert.deepEqual((await boards.listIdeas(board, newest())).ideas, []);
      assert.equal(await boards.readIdea(board, posted.id, at), null);
      assert.equal(await decide(posted.id, null, 'show'), true);
      const [shown] = (await boards.listIdeas(board, newest())).ideas;
      const { id, title: seen, text, topic, contentNote, lang, name: author } = shown!;
      assert.deepEqual(
        { id, title: seen, text, topic, contentNote, lang, name: author },
        { id: posted.id, ...written, name: 'Ann' },
      );
      assert.equal(JSON.stringify(shown).includes('ann'), false);
    });

    test('200 people who support an idea at once are 200; one person who does so 200 times is one', async () => {
      const { shown } = await start();
      const idea = await shown();
      const people = Array.from({ length: 200 }, (_, index) => `person-${index}`);
      await Promise.all(people.map((who) => boards.support(by(who), idea, true, permit)));
      assert.equal(await supportOf(idea), 200);

      const other = await shown();
      const acts = Array.from({ length: 200 }, () => by('ben'));
      const results = await Promise.allSettled(
        acts.map((one) => boards.support(one, other, true, permit)),
      );
      for (const result of results) {
        if (result.status === 'rejected') assert.ok(named('superseded')(result.reason));
      }
      assert.equal(await supportOf(other), 1);
      assert.equal((await boards.read(board))?.supports, 201);
    });

    test('A late retry changes nothing: neither support that was taken back, nor an idea that was', async () => {
      const { shown } = await start();
      const idea = await shown();
      const [early, given, back] = [by('ben'), by('ben'), by('ben')];
      await boards.support(given, idea, true, permit);
      assert.deepEqual(await boards.support(back, idea, false, permit), {
        supported: false,
        support: 0,
      });
      await assert.rejects(boards.support(early, idea, true, permit), named('superseded'));
      assert.equal((await boards.support(given, idea, true, permit)).supported, false);
      assert.equal(await supportOf(idea), 0);

      const late = by('ann');
      await boards.withdrawIdea(by('ann'), idea);
      const change = { words: { ...benches, title: 'Late' } };
      await assert.rejects(boards.changeIdea(late, idea, change, permit), named('superseded'));
      assert.equal(await boards.readIdea(board, idea, at), null);
    });

    test('A deed that comes again is answered again and done once; its key is good for nothing else', async () => {
      const { decide } = await start();
      const posting = by('ann', { fingerprint: 'idea' });
      const posted = await boards.postIdea(posting, benches, permit);
      const refuse = () => {
        throw new Error('a replay asks for no permission');
      };
      assert.deepEqual(await boards.postIdea(posting, benches, refuse), posted);
      assert.equal((await boards.listWaiting(board)).length, 1);
      const other = { ...posting, fingerprint: 'other' };
      await assert.rejects(boards.postIdea(other, benches, permit), named('key-reused'));
      await decide(posted.id, null, 'show');

      const commenting = by('ben');
      const comment = await boards.postComment(commenting, posted.id, { text: 'Yes' }, permit);
      const again = await boards.postComment(commenting, posted.id, { text: 'Yes' }, refuse);
      assert.deepEqual(again, comment);
      const taking = by('ben');
      const gone = await boards.withdrawComment(taking, comment.id);
      assert.deepEqual(gone, { id: comment.id, idea: posted.id, text: '', state: 'withdrawn' });
      assert.deepEqual(await boards.withdrawComment(taking, comment.id), gone);
    });

    test('What somebody may do is asked before: who is new, and how much they sent in the last hour', async () => {
      const { shown } = await start();
      const idea = await shown();
      const told: [boolean, number][] = [];
      const note = ({ isNew, recent }: { isNew: boolean; recent: number }) =>
        void told.push([isNew, recent]);
      await boards.postIdea(by('ben', { at: '2026-11-23T08:00:00.000Z' }), benches, note);
      await boards.postIdea(by('ben'), benches, note);
      await boards.postIdea(by('ben'), benches, note);
      await boards.postComment(by('ben'), idea, { text: 'Yes' }, note);
      await boards.support(by('cai'), idea, true, note);
      assert.deepEqual(told, [
        [true, 0],
        [false, 0],
        [false, 1],
        [false, 0],
        [true, 0],
      ]);
      const refuse = () => {
        throw new Error('no');
      };
      await assert.rejects(boards.support(by('dee'), idea, true, refuse), /no/);
      assert.equal(await supportOf(idea), 1);
      await assert.rejects(
        boards.support(by('dee'), 'elsewhere', true, permit),
        named('not-found'),
      );
      const nowhere = act('no-such-board');
      await assert.rejects(boards.postIdea(nowhere, benches, permit), named('not-found'));
    });

    test('Changed words wait again, the same words do not; who sees what was lived through changes at once', async () => {
      const { shown } = await start();
      const idea = await shown({ livedExperience: 'shown' });
      await boards.changeIdea(by('ann'), idea, { livedExperience: 'organiser' }, permit);
      const read = async () => (await boards.readIdea(board, idea, at))?.idea;
      assert.equal((await read())?.livedExperience, false);
      await boards.changeIdea(by('ann'), idea, { words: benches }, permit);
      assert.equal((await read())?.title, benches.title);
      const words = { ...benches, title: 'Chairs' };
      const own = await boards.changeIdea(by('ann'), idea, { words }, permit);
      assert.deepEqual([own.title, own.state], ['Chairs', 'waiting']);
      assert.equal(own.livedExperience, 'organiser');
      assert.equal(await read(), undefined);
      const change = { words: { ...benches, title: 'Mine now' } };
      await assert.rejects(boards.changeIdea(by('ben'), idea, change, permit), named('not-found'));
    });

    test('An idea that is taken back leaves its thread, and nothing where nobody has joined in', async () => {
      const { shown, shownComment } = await start();
      const [alone, discussed] = [
        await shown(),
        await shown({ name: 'Ann', contentNote: 'noise' }),
      ];
      const comment = await shownComment(discussed, 'Yes please', { participant: 'ben' });
      await boards.withdrawIdea(by('ann'), alone);
      const withdrawn = await boards.withdrawIdea(by('ann'), discussed);
      assert.deepEqual([withdrawn.state, withdrawn.title], ['withdrawn', '']);
      const { ideas } = await boards.listIdeas(board, newest());
      assert.deepEqual(
        ideas.map(({ id }) => id),
        [discussed],
      );
      const [left] = ideas;
      assert.deepEqual([left?.withdrawn, left?.title, left?.text], [true, '', '']);
      assert.deepEqual([left?.name, left?.contentNote], [undefined, undefined]);
      const { comments } = await boards.listComments(board, discussed, null, 10);
      assert.equal(comments[0]?.text, 'Yes please');
      await boards.withdrawComment(by('ben'), comment);
      assert.equal((await boards.listIdeas(board, newest())).total, 0);
    });

    test('Everything of one person goes, by receipt as well, and no late retry brings it back', async () => {
      const { shown, shownComment } = await start();
      const [own, other] = [await shown(), await shown({}, { participant: 'ben' })];
      await shownComment(own, 'Yes', { participant: 'ben' });
      await shownComment(other, 'Mine', { participant: 'ann' });
      const late = by('ann');
      await boards.support(by('ann'), other, true, permit);
      const mine = await boards.readMine(board, { receipt: 'receipt-ann' }, at);
      assert.deepEqual([mine.ideas?.length, mine.comments?.length], [1, 1]);
      assert.deepEqual(mine.supports, [other]);

      await boards.forget(board, { receipt: 'receipt-ann' });
      const empty = { ideas: [], comments: [], supports: [] };
      assert.deepEqual(await boards.readMine(board, { participant: 'ann' }, at), empty);
      assert.deepEqual(await boards.readMine(board, { receipt: 'receipt-ann' }, at), empty);
      const left = (await boards.readIdea(board, other, at))?.idea;
      assert.deepEqual([left?.support, left?.comments], [0, 0]);
      assert.equal((await boards.readIdea(board, own, at))?.idea.withdrawn, true);
      assert.equal(JSON.stringify(await boards.listAll(board)).includes(benches.title), true);
      await boards.forget(board, { participant: 'ben' });
      assert.equal(JSON.stringify(await boards.listAll(board)).includes(benches.title), false);
      await assert.rejects(boards.postIdea(late, benches, permit), named('superseded'));
      await boards.postIdea(by('ann'), benches, permit);
      await boards.forget(board, { participant: 'ann' }, 1_000_000);
      await assert.rejects(boards.postIdea(by('ann'), benches, permit), named('superseded'));
    });

    test('A deletion of everything holds back what was sent before it and comes after it, also of somebody unknown', async () => {
      await start();
      const [first, deletion] = [by('ann'), by('ann').sequence];
      await boards.forget(board, { participant: 'ann' }, deletion);
      await assert.rejects(boards.postIdea(first, benches, permit), named('superseded'));
      const [second, again] = [by('ann'), by('ann').sequence];
      await boards.forget(board, { participant: 'ann' }, again);
      await assert.rejects(boards.postIdea(second, benches, permit), named('superseded'));
      assert.deepEqual(await boards.listAll(board), []);
      const seen: boolean[] = [];
      await boards.postIdea(by('ann'), benches, ({ isNew }) => void seen.push(isNew));
      await boards.postIdea(by('ann'), benches, ({ isNew }) => void seen.push(isNew));
      assert.deepEqual(seen, [true, false], 'who had everything deleted is counted as new');
    });

    test('Everything at once breaks nothing, and the counts are those of the people', async () => {
      const { shown, shownComment, decide } = await start();
      const ideas = [await shown(), await shown(), await shown({}, { participant: 'ben' })];
      const people = Array.from({ length: 30 }, (_, index) => `person-${index}`);
      const deeds = people.flatMap((who, index) => {
        const [idea, other] = [ideas[index % 3]!, ideas[(index + 1) % 3]!];
        return [
          boards.support(by(who), idea, true, permit),
          boards.support(by(who), other, true, permit),
          boards.countViews(board, ideas, at),
          boards.postComment(by(who), idea, { text: who }, permit),
          boards.postIdea(by(who), benches, permit),
          ...(index % 5 ? [] : [decide(idea, null, 'keep')]),
          ...(index % 7 ? [] : [boards.forget(board, { participant: who })]),
          ...(index % 9 ? [] : [shownComment(other, 'Shown', { participant: who })]),
        ];
      });
      for (const result of await Promise.allSettled(deeds)) {
        if (result.status === 'rejected')
          assert.ok(named('superseded')(result.reason), String(result.reason));
      }
      let supports = 0;
      for (const participant of people) {
        supports += (await boards.readMine(board, { participant }, at)).supports?.length ?? 0;
      }
      const listed = (await boards.listIdeas(board, newest())).ideas;
      const counted = listed.reduce((sum, { support }) => sum + support, 0);
      assert.deepEqual([counted, (await boards.read(board))?.supports], [supports, supports]);
    });

    test('The board tells what is new and what has changed, the latest first', async () => {
      const { shown } = await start();
      const first = await shown();
      const second = await shown();
      const before = await boards.now(board);
      assert.equal(before.ideas, 2);
      assert.deepEqual([...before.newest].sort(), [first, second].sort());
      await boards.support(by('ben'), first, true, permit);
      const { version, changed } = await boards.now(board);
      assert.equal(version, before.version, 'support does not make a new version');
      assert.deepEqual([changed[0]?.id, changed[0]?.support], [first, 1]);
    });

    test('When everything is erased only the counts stay', async () => {
      const { shown, shownComment } = await start();
      const idea = await shown();
      await shownComment(idea, 'Yes', { participant: 'ben' });
      await boards.support(by('ben'), idea, true, permit);
      await boards.erase(board, monday);
      await boards.erase(board, '2027-01-01T00:00:00.000Z');
      const erased = await boards.read(board);
      assert.deepEqual([erased?.erasedAt, erased?.ideas, erased?.supports], [monday, 1, 1]);
      assert.deepEqual(await boards.listAll(board), []);
      assert.equal((await boards.listIdeas(board, newest())).total, 0);
      assert.deepEqual(await boards.listWaiting(board), []);
      const mine = await boards.readMine(board, { participant: 'ben' }, at);
      assert.deepEqual(mine.supports, []);
    });

    test('A change of the board that is refused changes nothing, and a close lets nothing in behind it', async () => {
      const { shown } = await start();
      const idea = await shown();
      const refuse = () => {
        throw new Error('no');
      };
      await assert.rejects(boards.change(board, refuse), /no/);
      let closing = Promise.resolve();
      await boards.support(by('ben'), idea, true, () => {
        // The close comes in the middle of the act, and has to wait for it.
        closing = boards.change(board, (current, used) => {
          assert.equal(used, true);
          return { ...current!, closedAt: monday, version: current!.version + 1 };
        });
      });
      await closing;
      const closed = await boards.read(board);
      assert.deepEqual([closed?.closedAt, closed?.supports], [monday, 1]);
      assert.ok((await boards.list()).includes(board));
      assert.equal(await boards.read('elsewhere'), null);
    });
  });
}
