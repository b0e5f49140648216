import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Ballot } from '@earshot/client/contract';
import type { Store, StoredPoll } from '@earshot/server';
import { act, am, lastCount, named, permit, pm, stored, suggestion } from './store-fixtures.js';

const question: Ballot = { options: [], needToKnow: 'What does it cost?' };
const reply = {
  id: 'reply-1',
  question: 'What does it cost?',
  reply: 'Nothing.',
  at: '2026-11-23T10:00:00Z',
};
const tuesday = { id: 'added-1', label: 'Tuesday', addedAt: '2026-11-23T10:00:00Z' };

/** What every store must do with codes, suggested options, replies and avenues. */
export function testStoreOfPeople(name: string, open: () => Promise<Store>): void {
  describe(`The ${name} store, of what people bring`, () => {
    let store: Store;
    let poll = '';
    let polls = 0;
    const newPoll = async (eligibility: 'open' | 'code' = 'open') => {
      poll = `people-${++polls}`;
      await store.changePoll(poll, () => stored(poll, eligibility));
    };
    const turnout = async () =>
      (await store.listPiles(poll)).reduce((sum, { count }) => sum + count, 0);
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    test('puts equal ballots of one avenue together, whatever was written beside them', async () => {
      await newPoll();
      const vote = (participant: string, change: object) =>
        store.record(act(poll, { participant, ...change }), permit);
      await vote('ann', { ballot: { ...am, reason: 'quiet', lang: 'en' } });
      await vote('ben', { ballot: { ...am, reason: 'early', lang: 'cy' } });
      await vote('cat', { avenue: 'paper' });
      await vote('dan', { avenue: 'paper' });
      const dots = { options: [], dots: [{ option: 'pm', dots: 3 }] };
      await vote('eve', { avenue: 'phone', ballot: dots });
      const piles = await store.listPiles(poll);
      const said = piles.map((pile) => JSON.stringify(pile)).sort();
      assert.deepEqual(
        said,
        [
          { ballot: { ...am, reason: '' }, avenue: 'online', count: 2 },
          { ballot: am, avenue: 'paper', count: 2 },
          { ballot: dots, avenue: 'phone', count: 1 },
        ]
          .map((pile) => JSON.stringify(pile))
          .sort(),
      );
    });

    test('keeps rankings, dots, avenue and mark of a ballot, and finds them by receipt', async () => {
      await newPoll();
      const ranked: Ballot = { options: [], ranking: [['pm'], ['am']], reason: 'so' };
      await store.record(act(poll, { ballot: ranked, avenue: 'in-person', mark: 'MARK' }), permit);
      const held = await store.readVote(poll, { receipt: 'receipt-ann' });
      assert.deepEqual([held?.ballot, held?.mark], [ranked, 'MARK']);
      assert.deepEqual(await store.listBallots(poll), [
        { ballot: ranked, avenue: 'in-person', mark: 'MARK' },
      ]);
      const [words] = await store.listWords(poll, 'waiting');
      assert.deepEqual(words?.options, ['pm', 'am']);
    });

    test('binds a code to the first participant who brings it, for all that they do', async () => {
      await newPoll('code');
      await store.addCodes(poll, ['one', 'two']);
      const refused = async (change: object, problem: Parameters<typeof named>[0]) =>
        assert.rejects(store.record(act(poll, change), permit), named(problem));
      await refused({}, 'code-missing');
      await refused({ code: 'guess' }, 'code-unknown');
      assert.deepEqual(await store.countCodes(poll), { issued: 2, used: 0 });
      assert.equal(await store.holdsCode(poll, 'ann', 'one'), true);
      assert.equal(await store.holdsCode(poll, 'ann', 'guess'), false);

      await store.record(act(poll, { code: 'one' }), permit);
      await store.record(act(poll, { sequence: 2, ballot: pm }), permit);
      await store.record(act(poll, { sequence: 3, code: 'guess' }), permit);
      assert.equal(await store.holdsCode(poll, 'ann', null), true);
      await refused({ participant: 'ben', code: 'one' }, 'code-used');
      assert.equal(await store.holdsCode(poll, 'ben', 'one'), false);
      await refused({ participant: 'ben' }, 'code-missing');
      assert.deepEqual(await store.countCodes(poll), { issued: 2, used: 1 });
      assert.equal(await turnout(), 1);
    });

    test('takes no code of another poll', async () => {
      await newPoll('code');
      await store.addCodes(poll, ['elsewhere']);
      await newPoll('code');
      await assert.rejects(
        store.record(act(poll, { code: 'elsewhere' }), permit),
        named('code-unknown'),
      );
    });

    test('spends no code on a vote that is not permitted', async () => {
      await newPoll('code');
      await store.addCodes(poll, ['one']);
      const closed = () => {
        throw new Error('closed');
      };
      await assert.rejects(store.record(act(poll, { code: 'one' }), closed), /closed/);
      assert.deepEqual(await store.countCodes(poll), { issued: 1, used: 0 });
    });

    test('lets 50 devices try one code at once, and one of them vote', async () => {
      await newPoll('code');
      await store.addCodes(poll, ['one']);
      const tries = Array.from({ length: 50 }, (_, index) =>
        store.record(act(poll, { participant: `device-${index}`, code: 'one' }), permit),
      );
      const results = await Promise.allSettled(tries);
      const refused = results.filter((result) => result.status === 'rejected');
      assert.equal(refused.length, 49);
      for (const { reason } of refused) assert.ok(named('code-used')(reason), reason);
      assert.equal(await turnout(), 1);
      assert.deepEqual(await store.countCodes(poll), { issued: 1, used: 1 });
    });

    test('frees the code of whoever has everything deleted, not of whoever takes a vote back', async () => {
      await newPoll('code');
      await store.addCodes(poll, ['one']);
      await store.record(act(poll, { code: 'one' }), permit);
      await store.record(act(poll, { sequence: 2, ballot: null }), permit);
      assert.deepEqual(await store.countCodes(poll), { issued: 1, used: 1 });
      await store.forget(poll, { receipt: 'receipt-ann' });
      assert.deepEqual(await store.countCodes(poll), { issued: 1, used: 0 });
      await assert.rejects(store.record(act(poll, { sequence: 9 }), permit), named('code-missing'));
      await store.record(act(poll, { participant: 'ben', code: 'one' }), permit);
      assert.equal(await turnout(), 1);
    });

    test('keeps as many codes as a large town needs', async () => {
      await newPoll('code');
      const codes = Array.from({ length: 10_000 }, (_, index) => `code-${index}`);
      await store.addCodes(poll, codes);
      assert.deepEqual(await store.countCodes(poll), { issued: 10_000, used: 0 });
      await store.record(act(poll, { code: 'code-9999' }), permit);
    });

    test('keeps a suggested option until it was read, and lets it in for everyone', async () => {
      await newPoll();
      const told: [boolean, number][] = [];
      const note = (_: StoredPoll, isNew: boolean, suggested: number) =>
        void told.push([isNew, suggested]);
      const first = suggestion(poll);
      const own = await store.suggestOption(first, note);
      assert.deepEqual(own, { id: own.id, label: 'Tuesday', state: 'waiting' });
      assert.deepEqual(await store.suggestOption(first, note), own);
      await assert.rejects(
        store.suggestOption({ ...first, label: 'Wednesday' }, note),
        named('key-reused'),
      );
      const second = await store.suggestOption(
        suggestion(poll, { label: 'Never', lang: null }),
        note,
      );
      assert.deepEqual(told, [
        [true, 0],
        [false, 1],
      ]);
      assert.deepEqual(await store.listOptions(poll), [
        { id: own.id, label: 'Tuesday', lang: 'en' },
        { id: second.id, label: 'Never', lang: null },
      ]);

      assert.equal(await store.decideOption(poll, own.id, tuesday), true);
      assert.equal(await store.decideOption(poll, own.id, tuesday), false);
      assert.equal(await store.decideOption(poll, second.id, null), true);
      assert.equal(await store.decideOption('elsewhere', second.id, null), false);
      const { added, version } = (await store.readPoll(poll))!;
      assert.deepEqual([added, version], [[tuesday], 2]);
      assert.deepEqual(await store.listOptions(poll), []);
      assert.deepEqual(
        (await store.readOptions(poll, { receipt: 'receipt-ann' })).map(({ state }) => state),
        ['shown', 'hidden'],
      );
      assert.deepEqual(await store.readOptions(poll, { participant: 'ben' }), []);
    });

    test('asks for a code before it keeps an option', async () => {
      await newPoll('code');
      await store.addCodes(poll, ['one']);
      await assert.rejects(store.suggestOption(suggestion(poll), permit), named('code-missing'));
      await store.suggestOption(suggestion(poll, { code: 'one' }), permit);
      await store.record(act(poll, {}), permit);
      assert.deepEqual(await store.countCodes(poll), { issued: 1, used: 1 });
    });

    test('forgets what a person suggested, and leaves what was let in without saying whose it was', async () => {
      await newPoll();
      const [shown, waiting] = [suggestion(poll), suggestion(poll, { label: 'Never' })];
      const { id } = await store.suggestOption(shown, permit);
      await store.suggestOption(waiting, permit);
      await store.decideOption(poll, id, tuesday);
      await store.forget(poll, { participant: 'ann' });
      assert.deepEqual(await store.readOptions(poll, { participant: 'ann' }), []);
      assert.deepEqual(await store.listOptions(poll), []);
      assert.deepEqual((await store.readPoll(poll))?.added, [tuesday]);
      for (const late of [shown, waiting]) {
        await assert.rejects(store.suggestOption(late, permit), named('superseded'));
      }
      await store.suggestOption(suggestion(poll, { label: 'Later' }), permit);
      assert.equal((await store.readOptions(poll, { participant: 'ann' })).length, 1);
    });

    test('lets those who asked find the reply, and publishes it for everyone', async () => {
      await newPoll();
      await store.record(act(poll, { ballot: question }), permit);
      await store.record(act(poll, { participant: 'ben', ballot: question }), permit);
      const asked = await store.listWords(poll, 'waiting');
      const [first] = asked;
      assert.equal(await store.reply(poll, [first!.id, 'gone'], reply), false);
      assert.deepEqual((await store.readPoll(poll))?.replies, []);
      assert.equal((await store.listWords(poll, 'waiting')).length, 2);

      assert.equal(
        await store.reply(
          poll,
          asked.map(({ id }) => id),
          reply,
        ),
        true,
      );
      const { replies, version } = (await store.readPoll(poll))!;
      assert.deepEqual([replies, version], [[reply], 2]);
      assert.deepEqual(await store.listWords(poll, 'waiting'), []);
      assert.deepEqual(await store.listWords(poll, 'shown'), []);
      for (const participant of ['ann', 'ben']) {
        assert.deepEqual((await store.readVote(poll, { participant }))?.replies, ['reply-1']);
      }
      await store.record(act(poll, { sequence: 2, ballot: question }), permit);
      assert.deepEqual((await store.readVote(poll, { participant: 'ann' }))?.replies, ['reply-1']);
      await store.record(act(poll, { sequence: 3 }), permit);
      assert.deepEqual((await store.readVote(poll, { participant: 'ann' }))?.replies, []);
    });

    test('counts the codes with the ballots when a poll is erased, and leaves nothing of either', async () => {
      await newPoll('code');
      await store.addCodes(poll, ['one', 'two']);
      await store.record(act(poll, { code: 'one', avenue: 'paper' }), permit);
      await store.suggestOption(suggestion(poll), permit);
      await store.erase(poll, '2027-03-01T00:00:00.000Z', lastCount);
      const { finalCounts } = (await store.readPoll(poll))!;
      assert.deepEqual([finalCounts?.turnout, finalCounts?.codes], [1, 2]);
      assert.deepEqual(await store.countCodes(poll), { issued: 0, used: 0 });
      assert.deepEqual(await store.listOptions(poll), []);
      assert.deepEqual(await store.listBallots(poll), []);
    });

    test('erases how a person first worded an option, and keeps how it is worded now', async () => {
      await newPoll();
      const at = '2026-12-01T12:00:00.000Z';
      const added = { id: 'added-1', label: 'Tuesday', addedAt: at };
      const revised = (option: string, before: string, after: string) => {
        return { at, field: `options.${option}.label`, before, after };
      };
      const revisions = [revised('am', 'A', 'a'), revised('added-1', 'When Ann is in', 'Tuesday')];
      await store.changePoll(poll, (current) => ({ ...current!, added: [added], revisions }));
      await store.erase(poll, '2027-03-01T00:00:00.000Z', lastCount);
      const erased = (await store.readPoll(poll))!;
      assert.deepEqual(erased.revisions, [revised('am', 'A', 'a')]);
      assert.deepEqual(erased.added, [added]);
    });
  });
}
