import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import type { BoardDeed } from './board-client.js';
import { cutOff, cutOffAfterCommit, json, page, problem, silence } from '../test/back-end.js';
import { bench, BoardBackEnd, lamp, src } from '../test/board-back-end.js';
import { Device, FakeStore, pass, stopTime, type BoardVisit } from '../test/visit.js';

let backEnd: BoardBackEnd;
let device: Device;

beforeEach(() => {
  stopTime();
  mock.method(console, 'warn', () => {});
  backEnd = new BoardBackEnd();
  device = new Device();
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
});

const post = (idea = bench): BoardDeed => ({ verb: 'postIdea', idea });
const comment = (text: string): BoardDeed => ({
  verb: 'postComment',
  of: 'idea-1',
  comment: { text },
});
const support = (of = 'idea-1', supports = true): BoardDeed => ({ verb: 'support', of, supports });
const takeBack: BoardDeed = { verb: 'withdrawIdea', of: 'idea-1' };
const reword = (title: string): BoardDeed => ({
  verb: 'changeIdea',
  of: 'idea-1',
  change: { words: { title, text: '' } },
});
const deleteMine: BoardDeed = { verb: 'deleteMine' };

/** The deeds that hold words, and one that holds none, for what is true of all of them. */
const deeds: Record<string, BoardDeed> = {
  'an idea': post(),
  'a comment': comment('My mother walks there too'),
  support: support(),
  'a flag': { verb: 'flag', of: 'idea-1', flag: { reason: 'other', text: 'It names my mother' } },
};
const rows = () =>
  backEnd.ideas.length + backEnd.comments.length + backEnd.flags.length + backEnd.supports.size;
const onDevice = () => JSON.stringify([...device.store.values]);
const ids = (visit: BoardVisit) => visit.acts.map(({ id }) => id);

async function does(visit: BoardVisit, ...all: BoardDeed[]): Promise<string[]> {
  const made = [];
  for (const deed of all) made.push(await visit.board.do(deed));
  await pass();
  return made;
}

/** An idea of mine stands on the board. */
async function posted(): Promise<BoardVisit> {
  const visit = await device.visitBoard(backEnd);
  await does(visit, post());
  for (const id of ids(visit)) await visit.board.discard(id);
  return visit;
}

for (const [what, deed] of Object.entries(deeds)) {
  test(`I send ${what}: it is kept before it is sent, and sent once, to where it belongs`, async () => {
    const visit = await device.visitBoard(backEnd);
    backEnd.faults = [
      (commit) => {
        assert.equal(device.store.values.size + visit.tab.values.size > 0, true);
        return commit();
      },
    ];
    const [id] = await does(visit, deed);
    assert.deepEqual(visit.states, ['sent']);
    assert.deepEqual(ids(visit), [id]);
    assert.equal(rows(), 1);
    const [write] = backEnd.writes;
    assert.match(String(write?.headers.get('earshot-participant')), /^[0-9a-f]{32}$/);
    assert.equal(write?.headers.get('idempotency-key'), id);
    assert.equal(write?.headers.get('earshot-sequence'), '1');
    assert.equal(write?.redirect, 'manual', 'a write never follows a redirect');
  });

  test(`rows 1 to 4: ${what} is cut off before and after it was recorded, then unanswered: one row, one key`, async () => {
    const visit = await device.visitBoard(backEnd);
    backEnd.faults = [cutOff, cutOffAfterCommit, silence];
    await does(visit, deed);
    assert.deepEqual(visit.states, ['kept']);
    await pass(60_000);
    assert.deepEqual(visit.states, ['sent']);
    assert.equal(rows(), 1);
    assert.equal(backEnd.writes.length, 4);
    assert.equal(new Set(backEnd.keys).size, 1);
  });

  test(`row 5: a server that keeps failing is asked six times for ${what}, then I may try again`, async () => {
    const visit = await device.visitBoard(backEnd);
    backEnd.always = () => problem('internal', 500);
    const [id = ''] = await does(visit, deed);
    await pass(10 * 60_000);
    assert.equal(backEnd.writes.length, 6);
    assert.equal(visit.acts[0]?.state, 'failed');
    assert.deepEqual(visit.acts[0]?.deed, deed, 'what I wrote can still be copied');
    backEnd.always = undefined;
    await visit.board.retry(id);
    assert.deepEqual(visit.states, ['sent']);
    assert.equal(new Set(backEnd.keys).size, 1);
  });

  const unreadable: [number, string, () => Response][] = [
    [6, 'a web page with status 502', () => page(502)],
    [15, 'a web page with status 200', () => page(200)],
    [16, 'half a document', () => new Response('{"contract":1,', { headers: jsonType })],
    [17, 'a receipt of something else', () => json({ contract: 1, receipt: 'R' })],
    [21, 'a redirect', () => new Response(null, { status: 302, headers: { location: '/' } })],
  ];
  for (const [row, answer, respond] of unreadable) {
    test(`row ${row}: ${answer} is no "thank you" for ${what}: asked again with the same key`, async () => {
      const visit = await device.visitBoard(backEnd);
      backEnd.faults = [(commit) => (commit(), respond())];
      await does(visit, deed);
      assert.equal(visit.acts[0]?.state, 'kept');
      assert.equal(visit.acts[0]?.error?.name, 'unreadable');
      await pass(1_000);
      assert.deepEqual(visit.states, ['sent']);
      assert.equal(rows(), 1);
      assert.equal(new Set(backEnd.keys).size, 1);
    });
  }

  test(`row 31: a double click is one request for ${what}`, async () => {
    const visit = await device.visitBoard(backEnd);
    const made = await Promise.all([visit.board.do(deed), visit.board.do(deed)]);
    await pass(10_000);
    assert.equal(new Set(made).size, 1);
    assert.equal(backEnd.writes.length, 1);
  });
}
const jsonType = { 'content-type': 'application/json' };

test('row 17: "supported" that is not what I did, or a flag that was not taken, is not believed', async () => {
  const visit = await device.visitBoard(backEnd);
  backEnd.faults = [
    () => json({ contract: 1, receipt: 'R', supported: false, support: 3 }),
    () => json({ contract: 1, flagged: false }),
  ];
  await does(visit, support(), deeds['a flag']!);
  assert.deepEqual(visit.states, ['kept', 'kept']);
  await pass(1_000);
  assert.deepEqual(visit.states, ['sent', 'sent']);
});

test('row 7: the server asks me to wait 20 seconds: I see until when, and nothing of it is sent before', async () => {
  const visit = await device.visitBoard(backEnd);
  backEnd.faults = [() => problem('rate-limited', 429, { 'retry-after': '20' })];
  await does(visit, post());
  const wait = Number(visit.acts[0]?.retryAt) - Date.now();
  assert.ok(wait >= 20_000 && wait <= 21_000, `${wait} ms`);
  await pass(19_500);
  assert.equal(backEnd.writes.length, 1);
  await pass(2_000);
  assert.deepEqual(visit.states, ['sent']);
});

test('row 8: my own request is still being worked on: wait, then the same key', async () => {
  const visit = await device.visitBoard(backEnd);
  backEnd.faults = [() => problem('in-flight', 409)];
  await does(visit, post());
  await pass(1_000);
  assert.deepEqual(visit.states, ['sent']);
  assert.equal(new Set(backEnd.keys).size, 1);
});

const refusals: [number, string, number][] = [
  [9, 'key-reused', 422],
  [11, 'invalid', 400],
  [12, 'unauthorised', 401],
  [12, 'forbidden', 403],
  [13, 'not-found', 404],
  [14, 'too-large', 413],
  [37, 'too-late', 409],
  [37, 'idea-limit', 409],
  [38, 'closed', 409],
  [38, 'paused', 409],
];
for (const [row, name, status] of refusals) {
  test(`row ${row}: "${name}" is shown, my words are kept, and nothing is sent again in silence`, async () => {
    const visit = await device.visitBoard(backEnd);
    backEnd.always = () => problem(name, status);
    await does(visit, post());
    await pass(10 * 60_000);
    assert.equal(visit.acts[0]?.error?.type, name);
    visit.close();

    const later = await device.visitBoard(backEnd, visit.tab);
    await pass(10 * 60_000);
    assert.equal(later.acts[0]?.state, 'failed');
    assert.equal(later.acts[0]?.error?.type, name);
    assert.deepEqual(later.acts[0]?.deed, post());
    assert.equal(backEnd.writes.length, 1);
    backEnd.always = undefined;
    await later.board.retry(later.acts[0].id);
    assert.deepEqual(later.states, ['sent'], 'but goes when I say so');
  });
}

test('I do several things while the network is away: all wait, and all go, in the order in which I did them', async () => {
  const visit = await device.visitBoard(backEnd);
  backEnd.always = cutOff;
  await does(visit, post(bench), post(lamp), support('idea-7'), comment('Yes'));
  assert.deepEqual(visit.states, ['kept', 'kept', 'kept', 'kept']);
  backEnd.always = undefined;
  await pass(60_000);
  assert.deepEqual(visit.states, ['sent', 'sent', 'sent', 'sent']);
  assert.deepEqual(
    backEnd.ideas.map(({ words }) => words['title']),
    [bench.title, lamp.title],
  );
  assert.equal(rows(), 4);
  const people = backEnd.writes.map(({ headers }) => headers.get('earshot-participant'));
  assert.equal(new Set(people).size, 1, 'all under one key');
});

test('row 43: one idea that is always refused does not hold up the others', async () => {
  const visit = await device.visitBoard(backEnd);
  backEnd.always = (commit, request) =>
    request.url === `${src}/ideas` ? problem('invalid', 400) : commit();
  await does(visit, post(), support(), comment('Yes'));
  assert.deepEqual(visit.states, ['failed', 'sent', 'sent']);
});

test('I support an idea and no longer do, while the network is away: only what I want in the end is sent', async () => {
  const visit = await device.visitBoard(backEnd);
  backEnd.always = cutOff;
  await does(visit, support('idea-1'), support('idea-2'), support('idea-1', false));
  assert.deepEqual(
    visit.acts.map(({ deed }) => deed),
    [support('idea-2'), support('idea-1', false)],
  );
  backEnd.always = undefined;
  await pass(60_000);
  assert.equal(backEnd.supports.size, 1);
  assert.deepEqual(visit.states, ['sent', 'sent']);
});

test('row 10: a late copy of support that I have taken back since changes nothing', async () => {
  const visit = await device.visitBoard(backEnd);
  let arrive = () => {};
  backEnd.faults = [(commit) => new Promise(() => (arrive = () => void commit()))];
  await does(visit, support());
  await does(visit, support('idea-1', false));
  await pass(20_000);
  assert.deepEqual(visit.states, ['sent']);
  arrive();
  assert.equal(backEnd.supports.size, 0);
});

test('row 10: support that waits while another tab takes it back is dropped, not sent', async () => {
  const [one, other] = [await device.visitBoard(backEnd), await device.visitBoard(backEnd)];
  backEnd.faults = [cutOff];
  await does(one, support());
  await does(other, support('idea-1', false));
  await pass(60_000);
  assert.deepEqual([one.states, other.states], [[], ['sent']]);
  assert.equal(backEnd.writes.length, 2);
  assert.equal(backEnd.supports.size, 0);
});

test('row 10: words that another change of mine has overtaken are not lost: I see them, and can copy them', async () => {
  const visit = await posted();
  backEnd.always = () => problem('superseded', 409);
  await does(visit, reword('A bench with a back'), support('idea-2'));
  assert.deepEqual(visit.states, ['failed'], 'support that was overtaken is past');
  assert.deepEqual(visit.acts[0]?.deed, reword('A bench with a back'));
});

test('I change who sees that I have lived through it while my new words are on their way: both arrive', async () => {
  const visit = await posted();
  backEnd.faults = [cutOff];
  const mark = { verb: 'changeIdea', of: 'idea-1', change: { livedExperience: null } } as const;
  await does(visit, reword('A bench with a back'), mark);
  await pass(60_000);
  assert.deepEqual(visit.states, ['sent']);
  assert.equal(backEnd.ideas[0]?.words['title'], 'A bench with a back');
  assert.equal(backEnd.ideas[0]?.words['livedExperience'], null);
});

test('I take my idea back while new words of it wait: the words do not go out any more', async () => {
  const visit = await posted();
  backEnd.faults = [cutOff];
  await does(visit, reword('A bench with a back'), takeBack);
  await pass(60_000);
  assert.deepEqual(visit.states, ['sent']);
  assert.equal(backEnd.ideas.length, 0);
  assert.doesNotMatch(JSON.stringify([...visit.tab.values]), /back/);
});

test('each deed goes to its own address, by its own method', async () => {
  const visit = await posted();
  const before = backEnd.writes.length;
  const all: BoardDeed[] = [
    { verb: 'flag', of: 'idea-1', comment: 'comment-1', flag: { reason: 'unkind', text: '' } },
    { verb: 'answerMerge', of: 'idea-1', merge: true },
    { verb: 'withdrawComment', of: 'idea-1', comment: 'comment-1' },
    reword('A bench with a back'),
    support('idea-1', false),
    takeBack,
    deleteMine,
  ];
  for (const deed of all) await does(visit, deed);
  assert.deepEqual(
    backEnd.writes.slice(before).map(({ method, url }) => `${method} ${url.replace(src, '')}`),
    [
      'POST /ideas/idea-1/comments/comment-1/flags',
      'PUT /ideas/idea-1/merge',
      'DELETE /ideas/idea-1/comments/comment-1',
      'PATCH /ideas/idea-1',
      'DELETE /ideas/idea-1/support',
      'DELETE /ideas/idea-1',
      'DELETE /mine',
    ],
  );
  assert.equal(backEnd.bodies.at(before + 1), '{"merge":true}');
});

test('row 25: the tab is closed mid-send: my support goes by itself on the next visit, one row', async () => {
  const first = await device.visitBoard(backEnd);
  backEnd.faults = [(commit) => (commit(), new Promise(() => {}))];
  await does(first, support());
  first.close();

  const later = await device.visitBoard(backEnd);
  await pass();
  assert.deepEqual(later.states, ['sent']);
  assert.equal(new Set(backEnd.keys).size, 1);
  assert.equal(backEnd.supports.size, 1);
});

test('row 25: my words do not outlive the tab: the next person at this computer finds nothing', async () => {
  const first = await device.visitBoard(backEnd);
  backEnd.always = cutOff;
  await does(first, post(), comment('My mother walks there'), deeds['a flag']!);
  for (const act of first.acts) assert.equal(act.place, 'tab');
  assert.doesNotMatch(onDevice(), /mother|bench/);
  first.close();

  const next = await device.visitBoard(backEnd);
  await pass(60_000);
  assert.deepEqual(next.acts, []);
});

test('row 25: a reload in the same tab goes on with my words by itself', async () => {
  const first = await device.visitBoard(backEnd);
  backEnd.faults = [cutOff, cutOff];
  await does(first, post(), comment('Yes'));
  first.close();

  const reloaded = await device.visitBoard(backEnd, first.tab);
  await pass();
  assert.deepEqual(reloaded.states, ['sent', 'sent']);
  assert.equal(first.tab.values.size, 0, 'nothing of them stays in the tab');
});

test('row 25: words that I kept on this device ask first whether they are mine; support goes meanwhile', async () => {
  const first = await device.visitBoard(backEnd);
  backEnd.always = silence;
  const [idea = ''] = await does(first, post(), support());
  await first.board.keepWords(idea);
  assert.equal(first.acts[0]?.place, 'device');
  first.close();

  backEnd.always = undefined;
  const later = await device.visitBoard(backEnd);
  await pass(60_000);
  assert.deepEqual(later.states, ['asking', 'sent']);
  assert.equal(backEnd.ideas.length, 0);
  await later.board.retry(idea);
  assert.deepEqual(later.states, ['sent', 'sent']);
  assert.equal(backEnd.ideas[0]?.words['text'], bench.text);
  assert.doesNotMatch(onDevice(), /mother/);
});

test('"Delete it": words from an earlier visit are gone from the device, unsent', async () => {
  const first = await device.visitBoard(backEnd);
  backEnd.always = cutOff;
  await first.board.do(post(), { keepWords: true });
  await pass();
  first.close();

  const later = await device.visitBoard(backEnd);
  await pass();
  assert.deepEqual(later.states, ['asking']);
  await later.board.discard(later.acts[0]?.id ?? '');
  assert.deepEqual(later.acts, []);
  assert.doesNotMatch(onDevice(), /mother/);
  assert.equal(backEnd.writes.length, 1);
});

for (const broken of ['to write', 'to read and write'] as const) {
  test(`rows 28 and 29: a device that fails ${broken} keeps nothing, and each act says so`, async () => {
    const tab = new FakeStore('tab');
    device.store.broken = tab.broken = broken;
    const visit = await device.visitBoard(backEnd, tab);
    backEnd.always = cutOff;
    await does(visit, post(), support());
    assert.deepEqual(
      visit.acts.map(({ place }) => place),
      ['page', 'page'],
    );
    backEnd.always = undefined;
    await pass(60_000);
    assert.deepEqual(visit.states, ['sent', 'sent']);
    assert.equal(rows(), 2);
  });
}

test('row 32: two tabs that both hold my waiting support send it once between them', async () => {
  const first = await device.visitBoard(backEnd);
  backEnd.faults = [silence];
  await does(first, support());
  first.close();

  const one = await device.visitBoard(backEnd);
  const other = await device.visitBoard(backEnd);
  await pass(20_000);
  assert.equal(backEnd.writes.length, 2);
  assert.equal(backEnd.supports.size, 1);
  for (const { states } of [one, other]) assert.match(states.join(), /^(sent)?$/);
});

test('row 32: I support in one tab and take it back in another: the later one counts', async () => {
  const one = await device.visitBoard(backEnd);
  const other = await device.visitBoard(backEnd);
  await does(one, support());
  await does(other, support('idea-1', false));
  assert.equal(backEnd.supports.size, 0, 'both tabs hold one key');
});

test('row 44: a listener that throws holds nothing up', async () => {
  const complaints = mock.method(console, 'error', () => {});
  const visit = await device.visitBoard(backEnd);
  visit.board.watch((acts) => {
    if (acts.length > 0) throw new Error('the page is broken');
  });
  await does(visit, post());
  assert.equal(backEnd.ideas.length, 1);
  assert.ok(complaints.mock.callCount() > 0);
});

test('row 45: a reload after success sends nothing', async () => {
  const first = await posted();
  first.close();
  const later = await device.visitBoard(backEnd, first.tab);
  await pass(60_000);
  assert.equal(backEnd.writes.length, 1);
  assert.deepEqual(later.acts, []);
  assert.equal((await later.board.held())?.receipt, `R-${backEnd.people[0]}`);
});

test('I let go of what was sent: it is no longer shown, and nothing is read again because of it', async () => {
  const visit = await device.visitBoard(backEnd);
  const [id = ''] = await does(visit, post());
  const before = onDevice();
  await pass(1_000);
  await visit.board.discard(id);
  assert.deepEqual(visit.acts, []);
  assert.equal(visit.readAgain, 0);
  assert.equal(onDevice(), before);
});

test('I give up what is under way, and it is recorded all the same: the page is told to read again', async () => {
  const visit = await device.visitBoard(backEnd);
  let arrive = () => {};
  backEnd.faults = [(commit) => new Promise((resolve) => (arrive = () => resolve(commit())))];
  const [id = ''] = await does(visit, post());
  await visit.board.discard(id);
  const before = visit.readAgain;
  arrive();
  await pass();
  assert.ok(visit.readAgain > before);
  assert.deepEqual(visit.acts, []);
  assert.equal(backEnd.ideas.length, 1);
});

test('"Not you?" leaves nothing on the device, and nothing goes out any more', async () => {
  const visit = await device.visitBoard(backEnd);
  backEnd.always = cutOff;
  await visit.board.do(post(), { keepWords: true });
  await visit.board.keepDraft({ title: 'An unfinished thought' }, { keepWords: true });
  await does(visit, support());
  const before = backEnd.writes.length;
  await visit.board.forget();
  await pass(60_000);
  assert.deepEqual(visit.acts, []);
  assert.equal(await visit.board.held(), null);
  assert.equal(device.store.values.size + visit.tab.values.size, 0);
  assert.equal(backEnd.writes.length, before);
});

test('I have everything deleted that I sent: nothing is left there, nor on this device', async () => {
  const visit = await posted();
  await does(visit, deleteMine);
  assert.deepEqual(visit.states, ['sent']);
  assert.equal(backEnd.ideas.length, 0);
  assert.equal(await visit.board.held(), null);
});

test('I have everything deleted: what I could not send before is gone from this page too', async () => {
  const visit = await device.visitBoard(backEnd);
  backEnd.faults = [() => problem('invalid', 400)];
  await does(visit, post(), support());
  assert.deepEqual(visit.states, ['failed', 'sent']);
  await does(visit, deleteMine);
  assert.deepEqual(
    visit.acts.map(({ deed }) => deed),
    [deleteMine],
  );
  assert.equal(visit.tab.values.size, 0);
});

test('I post again while everything of mine is being deleted: the new idea stays, under the same key', async () => {
  const visit = await posted();
  backEnd.faults = [cutOff];
  await does(visit, deleteMine, post(lamp));
  await pass(60_000);
  assert.deepEqual(visit.states, ['sent', 'sent']);
  assert.deepEqual(
    backEnd.ideas.map(({ words }) => words['title']),
    [lamp.title],
  );
});
