import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { type Act, createMemoryStore, type Store } from '@earshot/server';
import { Deletion, Mine, Receipt, Vote, Withdrawal } from '@earshot/client/contract';
import { pollContent } from './poll-content.js';
import { openApp, participant, problemOf } from './test-app.js';

const turnout = async ({ app, src }: Awaited<ReturnType<typeof openApp>>) =>
  ((await (await app.request(`${src}/results`)).json()) as { turnout: number }).turnout;

describe('Voting', () => {
  test('gives a receipt that says nothing about the answer', async () => {
    const { person } = await openApp();
    const ann = person();
    const first = v.parse(
      v.strictObject(Receipt.entries),
      await (await ann.vote({ options: ['monday'] })).json(),
    );
    assert.match(first.receipt, /^[0-9A-HJKMNP-TV-Z]{12}$/);
    assert.deepEqual(first, {
      contract: 1,
      receipt: first.receipt,
      sequence: 1,
      castAt: '2026-12-01T12:00:00.000Z',
      waiting: false,
    });
    const second = v.parse(
      Receipt,
      await (await ann.vote({ options: [], ownWords: 'Daily' })).json(),
    );
    assert.equal(second.receipt, first.receipt);
    assert.equal(second.waiting, true);
    const other = v.parse(Receipt, await (await person().vote({ options: ['monday'] })).json());
    assert.notEqual(other.receipt, first.receipt);
  });

  test('shows me my vote, and nobody else', async () => {
    const { person } = await openApp();
    const ann = person();
    const ballot = { options: ['friday'], lang: 'en' };
    await ann.vote(ballot);
    const mine = await ann.readVote();
    assert.equal(mine.headers.get('Cache-Control'), 'private, no-store');
    const vote = v.parse(Vote, await mine.json());
    assert.deepEqual([vote.ballot, vote.sequence, vote.waiting], [ballot, 1, false]);
    assert.equal(await problemOf(await person().readVote()), '404 no-vote');
  });

  test('does not read my words to whoever sits at the device next; asking for what is held does', async () => {
    const { app, src, person } = await openApp();
    const [ann, ben] = [person(), person()];
    const words = { options: [], ownWords: 'Daily', reason: ' as I wrote it ', lang: 'en' };
    const question = { options: [], needToKnow: 'What does it cost?' };
    await ben.vote(question);
    const { receipt } = v.parse(Receipt, await (await ann.vote(words)).json());
    const ballotOf = async (response: Response) => v.parse(Vote, await response.json()).ballot;
    assert.deepEqual(await ballotOf(await ann.readVote()), { ...words, ownWords: '', reason: '' });
    assert.deepEqual(await ballotOf(await ben.readVote()), { options: [], needToKnow: '' });
    const byReceipt = await app.request(`${src}/mine`, { headers: { 'Earshot-Receipt': receipt } });
    for (const mine of [await ann.readMine(), byReceipt]) {
      assert.deepEqual(v.parse(Mine, await mine.json()).vote?.ballot, words);
    }
  });

  test('lets me change and take back my vote while the poll is open', async () => {
    const opened = await openApp();
    const ann = opened.person();
    await ann.vote({ options: ['monday'] });
    await ann.vote({ options: ['friday'] });
    assert.equal(await turnout(opened), 1);
    assert.deepEqual(
      v.parse(v.strictObject(Withdrawal.entries), await (await ann.withdraw()).json()),
      {
        contract: 1,
        withdrawn: true,
        sequence: 3,
      },
    );
    assert.equal(await turnout(opened), 0);
    assert.equal(await problemOf(await ann.readVote()), '404 no-vote');
    assert.equal((await ann.vote({ options: ['monday'] })).status, 200);
  });

  test('answers a repeated act with its first outcome, even when the poll has closed since', async () => {
    const opened = await openApp();
    const ann = opened.person();
    const act = { 'Idempotency-Key': 'the-act', 'Earshot-Sequence': '1' };
    const first = await (await ann.vote({ options: ['monday'] }, act)).text();
    await opened.organise('POST', '/bins/close');
    assert.equal(await (await ann.vote({ options: ['monday'] }, act)).text(), first);
    assert.equal(await problemOf(await ann.vote({ options: ['friday'] }, act)), '422 key-reused');
    assert.equal(await problemOf(await ann.withdraw(act)), '422 key-reused');
    assert.equal(await problemOf(await ann.vote({ options: ['monday'] })), '409 closed');
  });

  test('keeps acts apart: the key of one person says nothing to another, nor in another poll', async () => {
    const opened = await openApp();
    const act = { 'Idempotency-Key': 'the-act', 'Earshot-Sequence': '1' };
    const ann = opened.person();
    await ann.vote({ options: ['monday'] }, act);
    assert.equal((await opened.person().vote({ options: ['friday'] }, act)).status, 200);
    await opened.organise('POST', '', { ...pollContent(), id: 'other' });
    const elsewhere = participant(opened.app, '/polls/other', ann.key);
    const receipt = v.parse(
      Receipt,
      await (await elsewhere.vote({ options: ['friday'] }, act)).json(),
    );
    assert.notEqual(receipt.receipt, v.parse(Vote, await (await ann.readVote()).json()).receipt);
  });

  test('ignores an act that was overtaken', async () => {
    const opened = await openApp();
    const ann = opened.person();
    await ann.vote({ options: ['friday'] }, { 'Earshot-Sequence': '2' });
    await ann.withdraw({ 'Earshot-Sequence': '3' });
    const late = await ann.vote({ options: ['monday'] }, { 'Earshot-Sequence': '1' });
    assert.equal(await problemOf(late), '409 superseded');
    assert.equal(await turnout(opened), 0);
  });

  test('waits for the opening, the end of a pause, and stops at the close', async () => {
    const { clock, person, content, store } = await openApp();
    clock.now = Date.parse('2026-11-23T08:59:59Z');
    const ann = person();
    assert.equal(await problemOf(await ann.vote({ options: ['monday'] })), '409 not-open');
    clock.now = Date.parse('2027-01-15T16:59:59Z');
    assert.equal((await ann.vote({ options: ['monday'] })).status, 200);
    clock.now = Date.parse('2027-01-15T17:00:00Z');
    assert.equal(await problemOf(await ann.vote({ options: ['friday'] })), '409 closed');
    assert.equal(await problemOf(await ann.withdraw()), '409 closed');
    const paused = { until: '2027-01-16', reason: 'An election' };
    await store.changePoll('bins', (poll) => ({
      ...poll!,
      content: { ...content, about: { ...content.about, paused } },
    }));
    assert.equal(await problemOf(await ann.vote({ options: ['friday'] })), '409 paused');
  });

  test('refuses what the poll does not ask, and says where', async () => {
    const several = { kind: 'several', minimum: 2, maximum: 2 } as const;
    const quiet = { ownWords: false, unsure: false, needToKnow: false, reason: 'off' } as const;
    const cases: [object, unknown, string][] = [
      [{}, { options: [] }, '400 options'],
      [{}, { options: ['monday', 'friday'] }, '400 options'],
      [{}, { options: ['monday', 'monday'] }, '400 options'],
      [{}, { options: ['monday'], ownWords: 'x' }, '400 options'],
      [{}, { options: ['monday'], unsure: true }, '400 options'],
      [{}, { options: [], unsure: true, needToKnow: 'x' }, '400 options'],
      [{}, { options: [], unsure: false }, '400 options'],
      [{}, { options: [], ownWords: ' ' }, '400 ownWords'],
      [{}, { options: [], ownWords: 'x'.repeat(501) }, '400 ownWords'],
      [{}, { options: [], ownWords: 'a\0b' }, '400 ownWords'],
      [{}, { options: [], ownWords: 'a\ud800b' }, '400 ownWords'],
      [{}, { options: 'monday' }, '400 options'],
      [{}, { options: [7] }, '400 options.0'],
      [{}, null, '400 '],
      [{}, { options: ['gone'] }, '409 '],
      [{}, { options: ['__proto__'] }, '409 '],
      [several, { options: ['monday'] }, '400 options'],
      [several, { options: ['monday', 'friday'], ownWords: 'x' }, '400 options'],
      [several, { options: ['monday', 'friday'] }, '200 '],
      [several, { options: ['monday'], ownWords: 'x' }, '200 '],
      [several, { options: [], needToKnow: '' }, '200 '],
      [{ reason: 'required' }, { options: ['monday'] }, '400 reason'],
      [{ reason: 'required' }, { options: ['monday'], reason: ' ' }, '400 reason'],
      [{ reason: 'required' }, { options: ['monday'], reason: 'So' }, '200 '],
      [quiet, { options: ['monday'], reason: 'So' }, '400 reason'],
      [quiet, { options: [], ownWords: 'x' }, '400 ownWords'],
      [quiet, { options: [], unsure: true }, '400 unsure'],
      [quiet, { options: [], needToKnow: '' }, '400 needToKnow'],
    ];
    for (const [content, ballot, expected] of cases) {
      const { person } = await openApp({ content });
      const response = await person().vote(ballot);
      const { errors } = (await response.json()) as { errors?: { path: string }[] };
      assert.equal(
        `${response.status} ${errors?.[0]?.path ?? ''}`,
        expected,
        JSON.stringify(ballot),
      );
    }
  });

  test('names the first 20 mistakes, and of a list that is far too long the first', async () => {
    const { person } = await openApp();
    const errorsOf = async (options: unknown[]) => {
      const { errors } = (await (await person().vote({ options })).json()) as { errors: unknown[] };
      return errors;
    };
    assert.equal((await errorsOf(Array(100).fill(7))).length, 20);
    assert.deepEqual(await errorsOf(Array(30_000).fill(7)), [
      { path: 'options.0', expected: 'string', got: '7' },
    ]);
    const ranking = [Array(30_000).fill(7)];
    const ranked = await person().vote({ options: [], ranking });
    const { errors } = (await ranked.json()) as { errors: unknown[] };
    assert.deepEqual(errors, [{ path: 'ranking.0.0', expected: 'string', got: '7' }]);
  });

  test('asks for the headers of an act, and says which is wrong', async () => {
    const { person } = await openApp();
    const ann = person();
    const ballot = { options: ['monday'] };
    const cases: [Record<string, string>, string][] = [
      [{ 'Earshot-Participant': 'short' }, 'Earshot-Participant'],
      [{ 'Earshot-Participant': ann.key.toUpperCase().replace(/^./, 'A') }, 'Earshot-Participant'],
      [{ 'Idempotency-Key': '' }, 'Idempotency-Key'],
      [{ 'Idempotency-Key': 'x'.repeat(129) }, 'Idempotency-Key'],
      [{ 'Earshot-Sequence': '-1' }, 'Earshot-Sequence'],
      [{ 'Earshot-Sequence': '1e9' }, 'Earshot-Sequence'],
      [{ 'Earshot-Sequence': '9'.repeat(16) }, 'Earshot-Sequence'],
    ];
    for (const [headers, path] of cases) {
      const { errors } = (await (await ann.vote(ballot, headers)).json()) as {
        errors: { path: string }[];
      };
      assert.equal(errors[0]?.path, path);
    }
  });

  test('counts an account once, whatever device it comes from', async () => {
    const account = (request: Request) => request.headers.get('X-User') ?? undefined;
    const about = { ...pollContent().about, eligibility: 'account' as const };
    const opened = await openApp({ content: { about }, app: { account } });
    const user = { 'X-User': 'ann' };
    const [phone, tablet] = [opened.person(), opened.person()];
    assert.equal(await problemOf(await phone.vote({ options: ['monday'] })), '401 unauthorised');
    const first = v.parse(Receipt, await (await phone.vote({ options: ['monday'] }, user)).json());
    const later = { ...user, 'Earshot-Sequence': '9' };
    const second = v.parse(
      Receipt,
      await (await tablet.vote({ options: ['friday'] }, later)).json(),
    );
    assert.equal(await turnout(opened), 1);
    assert.notEqual(first.receipt, second.receipt);
  });

  test('gives two accounts on one device a receipt each, and each only what is theirs', async () => {
    const account = (request: Request) => request.headers.get('X-User') ?? undefined;
    const about = { ...pollContent().about, eligibility: 'account' as const };
    const { app, src, person } = await openApp({ content: { about }, app: { account } });
    const device = person();
    const cast = async (name: string, option: string) =>
      v.parse(Receipt, await (await device.vote({ options: [option] }, { 'X-User': name })).json());
    const [ann, ben] = [await cast('ann', 'monday'), await cast('ben', 'friday')];
    assert.notEqual(ann.receipt, ben.receipt);
    const held = async (receipt: string) => {
      const mine = await app.request(`${src}/mine`, { headers: { 'Earshot-Receipt': receipt } });
      return v.parse(Mine, await mine.json()).vote?.ballot.options;
    };
    assert.deepEqual(await held(ann.receipt), ['monday']);
    assert.deepEqual(await held(ben.receipt), ['friday']);
    const headers = { 'Earshot-Receipt': ben.receipt };
    await app.request(`${src}/mine`, { method: 'DELETE', headers });
    assert.deepEqual(await held(ann.receipt), ['monday']);
    assert.equal(await held(ben.receipt), undefined);
  });

  test('leaves nothing in the store by which to try out who an account is: no two servers hash alike', async () => {
    const account = () => 'ann';
    const about = { ...pollContent().about, eligibility: 'account' as const };
    const kept = async () => {
      const acts: Act[] = [];
      const store = createMemoryStore();
      const record: Store['record'] = (act, permit) => {
        acts.push(act);
        return store.record(act, permit);
      };
      const opened = await openApp({
        content: { about },
        app: { account },
        store: { ...store, record },
      });
      const device = participant(opened.app, opened.src, '0'.repeat(32));
      await device.vote({ options: ['monday'] });
      await device.vote({ options: ['friday'] });
      return acts.map(({ participant, receipt }) => [participant, receipt]);
    };
    const [here, there] = [await kept(), await kept()];
    assert.deepEqual(here[0], here[1]);
    assert.notEqual(here[0]?.[0], there[0]?.[0]);
    assert.notEqual(here[0]?.[1], there[0]?.[1]);
  });
});

describe('What you hold of me', () => {
  const byReceipt = (receipt: string) => ({ 'Earshot-Receipt': receipt });

  test('is shown by key or by receipt, read out on the phone as it may be', async () => {
    const { app, src, person } = await openApp();
    const ann = person();
    const { receipt } = v.parse(Receipt, await (await ann.vote({ options: ['monday'] })).json());
    const byKey = v.parse(Mine, await (await ann.readMine()).json());
    assert.deepEqual(byKey.vote?.ballot, { options: ['monday'] });
    const spoken = receipt
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replace(/(.{4})/g, '$1-');
    for (const code of [receipt, spoken]) {
      const mine = await app.request(`${src}/mine`, { headers: byReceipt(code) });
      assert.deepEqual(v.parse(Mine, await mine.json()).vote?.ballot, { options: ['monday'] });
    }
    const wrong = await app.request(`${src}/mine`, { headers: byReceipt('000000000000') });
    assert.deepEqual(await wrong.json(), { contract: 1, vote: null, options: [] });
  });

  test('asks for my key or my receipt, and names both', async () => {
    const { app, src } = await openApp();
    const refused = await app.request(`${src}/mine`, { method: 'DELETE' });
    const { detail } = (await refused.json()) as { detail: string };
    assert.equal(refused.status, 401);
    assert.equal(detail, 'The header Earshot-Participant or Earshot-Receipt is missing.');
  });

  test('goes when I say so, words that were shown included, after closing too; and stays gone', async () => {
    const opened = await openApp();
    const { app, src, person, organise } = opened;
    const ann = person();
    const act = { 'Idempotency-Key': 'the-act', 'Earshot-Sequence': '1' };
    const ballot = { options: [], ownWords: 'My words' };
    const { receipt } = v.parse(Receipt, await (await ann.vote(ballot, act)).json());
    const { entries } = (await (await organise('GET', '/bins/waiting')).json()) as {
      entries: { id: string }[];
    };
    await organise('POST', `/bins/waiting/${entries[0]?.id}`, { decision: 'show' });
    assert.match(await (await app.request(`${src}/results`)).text(), /My words/);

    await organise('POST', '/bins/close');
    const gone = await app.request(`${src}/mine`, {
      method: 'DELETE',
      headers: byReceipt(receipt),
    });
    assert.deepEqual(v.parse(Deletion, await gone.json()), { contract: 1, deleted: true });
    assert.doesNotMatch(await (await app.request(`${src}/results`)).text(), /My words/);
    assert.equal(await turnout(opened), 0);
    assert.deepEqual(await (await ann.readMine()).json(), { contract: 1, vote: null, options: [] });
    assert.notEqual((await ann.vote(ballot, act)).status, 200);
  });

  test('stays gone when a vote that was still on its way arrives after it', async () => {
    const opened = await openApp();
    const ann = opened.person();
    await ann.vote({ options: ['monday'] });
    const gone = await opened.app.request(`${opened.src}/mine`, {
      method: 'DELETE',
      headers: { 'Earshot-Participant': ann.key, 'Earshot-Sequence': '3' },
    });
    assert.equal(gone.status, 200);
    const late = await ann.vote({ options: ['friday'] }, { 'Earshot-Sequence': '2' });
    assert.equal(await problemOf(late), '409 superseded');
    assert.equal(await turnout(opened), 0);
  });

  test('never reaches the log: no key, receipt, words, address or poll', async () => {
    const { app, src, person, organise, logged } = await openApp({ app: { proxyHops: 1 } });
    const ann = person();
    const secret = { 'Idempotency-Key': 'the-act', 'X-Forwarded-For': '203.0.113.7' };
    const { receipt } = v.parse(
      Receipt,
      await (await ann.vote({ options: [], ownWords: 'My words' }, secret)).json(),
    );
    await ann.readMine();
    await app.request(`${src}/results.csv?lang=cy`);
    await app.request('/polls/bins/My words');
    await organise('GET', '/bins/waiting');
    assert.equal(logged.length, 5);
    const log = logged.join('\n');
    for (const word of [
      ann.key,
      receipt,
      'My words',
      'the-act',
      '203.0.113.7',
      'bins',
      'lang',
      'token',
    ]) {
      assert.equal(log.includes(word), false, word);
    }
    assert.deepEqual(Object.keys(JSON.parse(logged[0] ?? '')), [
      'time',
      'level',
      'method',
      'route',
      'status',
      'milliseconds',
    ]);
    assert.match(logged[0] ?? '', /"PUT","route":"\/polls\/:id\/vote","status":200/);
    assert.match(logged[3] ?? '', /"route":"unknown","status":404/);
  });
});
