import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Ballot } from '@earshot/client/contract';
import { tally } from '@earshot/client/tally';
import type { Store, StoredPoll } from '@earshot/server';
import { act, am, lastCount, named, permit, pm, stored } from './store-fixtures.js';

/** What every store must do, whatever it is made of. */
export function testStore(name: string, open: () => Promise<Store>): void {
  describe(`The ${name} store`, () => {
    let store: Store;
    let poll = '';
    let polls = 0;
    const newPoll = async () => {
      poll = `poll-${++polls}`;
      await store.changePoll(poll, () => stored(poll));
    };
    const count = async () => {
      const content = stored(poll).content;
      return tally(content, await store.listPiles(poll));
    };
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    test('keeps a poll, changes it, and tells whether anyone has voted', async () => {
      await newPoll();
      assert.deepEqual(await store.readPoll(poll), stored(poll));
      await store.record(act(poll, {}), permit);
      await store.changePoll(poll, (current, voted) => {
        assert.equal(voted, true);
        return { ...current!, version: 2, closedAt: '2026-11-23T00:00:00.000Z' };
      });
      assert.equal((await store.readPoll(poll))?.version, 2);
      await assert.rejects(
        store.changePoll(poll, () => {
          throw new Error('no');
        }),
        /no/,
      );
      assert.equal((await store.readPoll(poll))?.version, 2);
      assert.ok((await store.listPolls()).includes(poll));
      assert.equal(await store.readPoll('elsewhere'), null);
      await store.check();
    });

    test('counts one vote per participant, the last one', async () => {
      await newPoll();
      await store.record(act(poll, {}), permit);
      await store.record(act(poll, { sequence: 2, ballot: pm }), permit);
      await store.record(
        act(poll, { participant: 'ben', ballot: { options: [], unsure: true } }),
        permit,
      );
      const counts = [
        { option: 'am', count: 0 },
        { option: 'pm', count: 1 },
      ];
      const { turnout, unsure, counts: found } = await count();
      assert.deepEqual({ turnout, unsure, counts: found }, { turnout: 2, unsure: 1, counts });
    });

    test('tells who has been there before, whatever became of their vote', async () => {
      await newPoll();
      const told: boolean[] = [];
      const note = (_: StoredPoll, isNew: boolean) => void told.push(isNew);
      await store.record(act(poll, {}), note);
      await store.record(act(poll, { sequence: 2, ballot: null }), note);
      await store.forget(poll, { participant: 'ann' });
      await store.record(act(poll, { sequence: 9 }), note);
      await store.record(act(poll, { participant: 'ben' }), note);
      assert.deepEqual(told, [true, false, false, true]);
    });

    test('makes its secret once', async () => {
      const [one, other] = await Promise.all([store.secret(), store.secret()]);
      assert.ok(one.length >= 26);
      assert.equal(one, other);
    });

    test('gives no two participants of a poll one receipt', async () => {
      await newPoll();
      await store.record(act(poll, { receipt: 'shared' }), permit);
      await assert.rejects(
        store.record(act(poll, { participant: 'ben', receipt: 'shared' }), permit),
      );
      assert.equal((await count()).turnout, 1);
    });

    test('answers a repeated key with what it led to, and refuses it for anything else', async () => {
      await newPoll();
      const first = act(poll, {});
      const outcome = await store.record(first, permit);
      const again = await store.record({ ...first, at: '2027-01-01T00:00:00.000Z' }, () => {
        throw new Error('a replay asks for no permission');
      });
      assert.deepEqual(again, outcome);
      await assert.rejects(
        store.record({ ...first, fingerprint: 'other' }, permit),
        named('key-reused'),
      );
      const others = { ...act(poll, { participant: 'ben' }), key: first.key, fingerprint: 'other' };
      assert.equal((await store.record(others, permit)).sequence, 1);
    });

    test('ignores what comes late, even after a withdrawal', async () => {
      await newPoll();
      await store.record(act(poll, { sequence: 2, ballot: pm }), permit);
      await store.record(act(poll, { sequence: 3, ballot: null }), permit);
      await assert.rejects(store.record(act(poll, { sequence: 1 }), permit), named('superseded'));
      assert.equal((await count()).turnout, 0);
      assert.equal(await store.readVote(poll, { participant: 'ann' }), null);
    });

    test('leaves nothing behind of a vote that was not permitted', async () => {
      await newPoll();
      const refused = act(poll, { sequence: 9 });
      await assert.rejects(
        store.record(refused, () => {
          throw new Error('closed');
        }),
        /closed/,
      );
      await store.record(act(poll, { sequence: 1 }), permit);
      assert.equal((await count()).turnout, 1);
      await assert.rejects(store.record(act('elsewhere', {}), permit), named('not-found'));
    });

    test('keeps words exactly, lets them wait, and lets them wait again when they change', async () => {
      await newPoll();
      const words = ' =1+1\r\n‮ŵ👩‍👧 "quoted" \\ \u0001 ';
      const ballot: Ballot = {
        options: [],
        ownWords: words,
        needToKnow: '',
        reason: 'so',
        lang: 'cy',
      };
      assert.equal((await store.record(act(poll, { ballot }), permit)).waiting, true);
      const mine = await store.readVote(poll, { receipt: 'receipt-ann' });
      assert.deepEqual(mine?.ballot, ballot);

      const waiting = await store.listWords(poll, 'waiting');
      assert.deepEqual(waiting.map(({ kind }) => kind).sort(), ['ownWords', 'reason']);
      for (const { id } of waiting) assert.equal(await store.moderate(poll, id, 'shown'), true);
      assert.equal((await store.readVote(poll, { participant: 'ann' }))?.waiting, false);

      await store.record(act(poll, { sequence: 2, ballot: { ...ballot, reason: 'new' } }), permit);
      const [shown] = await store.listWords(poll, 'shown');
      assert.equal(shown?.text, words);
      assert.equal(shown?.lang, 'cy');
      const [changed] = await store.listWords(poll, 'waiting');
      assert.equal(changed?.text, 'new');
      const before = waiting.find(({ kind }) => kind === 'reason');
      assert.equal(await store.moderate(poll, before!.id, 'shown'), false);
      assert.equal((await count()).ownWords, 1);
      const changedBallot = {
        ballot: { ...ballot, reason: 'new' },
        avenue: 'online',
        mark: null,
      };
      assert.deepEqual(await store.listBallots(poll), [changedBallot]);
    });

    test('forgets a participant by receipt, and no retry of an old act revives the vote', async () => {
      await newPoll();
      const old = act(poll, { sequence: 4, ballot: { options: [], ownWords: 'mine' } });
      await store.record(old, permit);
      await store.forget(poll, { receipt: 'receipt-ann' });
      await store.forget(poll, { receipt: 'receipt-ann' });
      await store.forget(poll, { participant: 'ann' });
      assert.equal(await store.readVote(poll, { participant: 'ann' }), null);
      assert.deepEqual(await store.listWords(poll, 'waiting'), []);
      await assert.rejects(store.record(old, permit), named('superseded'));
      await store.record(act(poll, { sequence: 5 }), permit);
      assert.equal((await count()).turnout, 1);
    });

    test('revives nothing by an act of the same number, nor by one that was overtaken by the deletion', async () => {
      await newPoll();
      await store.record(act(poll, { sequence: 0 }), permit);
      await store.record(act(poll, { sequence: 1 }), permit);
      await store.record(act(poll, { sequence: 1, ballot: pm }), permit);
      await store.record(act(poll, { sequence: 2, ballot: null }), permit);
      const refused = async (sequence: number) =>
        assert.rejects(store.record(act(poll, { sequence }), permit), named('superseded'));
      await refused(2);
      await store.record(act(poll, { sequence: 3 }), permit);
      await store.forget(poll, { participant: 'ann' }, 5);
      for (const sequence of [3, 4, 5]) await refused(sequence);
      assert.equal((await count()).turnout, 0);
      await store.record(act(poll, { sequence: 6 }), permit);
      await store.forget(poll, { receipt: 'receipt-ann' });
      await refused(6);
      await store.record(act(poll, { sequence: 7 }), permit);
      assert.equal((await count()).turnout, 1);
    });

    test('repeats the answers to the last 50 acts, and no more', async () => {
      await newPoll();
      const sent = Array.from({ length: 52 }, (_, index) => act(poll, { sequence: index + 1 }));
      for (const each of sent) await store.record(each, permit);
      const [, second, third] = sent;
      await assert.rejects(store.record(second!, permit), named('superseded'));
      assert.equal((await store.record(third!, permit)).sequence, 3);
    });

    test('erases a poll and keeps its counts', async () => {
      await newPoll();
      const old = act(poll, { ballot: { options: [], ownWords: 'mine' } });
      await store.record(old, permit);
      await store.erase(poll, '2027-03-01T00:00:00.000Z', lastCount);
      await store.erase(poll, '2027-04-01T00:00:00.000Z', lastCount);
      const erased = await store.readPoll(poll);
      assert.equal(erased?.erasedAt, '2027-03-01T00:00:00.000Z');
      assert.equal(erased?.version, 2);
      assert.equal(erased?.finalCounts?.ownWords, 1);
      assert.equal((await count()).turnout, 0);
      assert.deepEqual(await store.listBallots(poll), []);
      assert.deepEqual(await store.listWords(poll, 'waiting'), []);
    });

    test('takes 200 acts of one participant at once without an error, and keeps the latest', async () => {
      await newPoll();
      const sequences = Array.from({ length: 200 }, (_, index) => index + 1);
      const results = await Promise.allSettled(
        sequences.map((sequence) =>
          store.record(act(poll, { sequence, ballot: sequence % 2 ? am : pm }), permit),
        ),
      );
      for (const result of results) {
        if (result.status === 'rejected')
          assert.ok(named('superseded')(result.reason), result.reason);
      }
      assert.equal((await count()).turnout, 1);
      assert.equal((await store.readVote(poll, { participant: 'ann' }))?.sequence, 200);
    });

    test('lets no vote in once a close is confirmed', async () => {
      await newPoll();
      const closedAt = '2026-12-01T00:00:00.000Z';
      let countedAtClose = Promise.resolve(await count());
      await store.record(act(poll, {}), () => {
        // The close comes in the middle of the vote, and has to wait for it.
        const closing = store.changePoll(poll, (current) => ({ ...current!, closedAt }));
        countedAtClose = closing.then(count);
      });
      assert.deepEqual(await countedAtClose, await count());
      assert.equal((await count()).turnout, 1);
    });

    test('takes votes, changes of the poll and its erasure at once without an error', async () => {
      await newPoll();
      await Promise.all([
        ...Array.from({ length: 40 }, (_, index) =>
          store.record(act(poll, { participant: `person-${index}` }), permit),
        ),
        ...Array.from({ length: 10 }, () =>
          store.changePoll(poll, (current) => ({ ...current!, version: current!.version + 1 })),
        ),
      ]);
      assert.equal((await store.readPoll(poll))?.version, 11);
      await Promise.all([
        store.erase(poll, '2027-03-01T00:00:00.000Z', lastCount),
        ...Array.from({ length: 20 }, (_, index) =>
          store.record(act(poll, { participant: `person-${index}`, sequence: 2 }), permit),
        ),
      ]);
    });
  });
}
