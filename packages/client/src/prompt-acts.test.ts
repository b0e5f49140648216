import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import type { InclusionReceipt } from './contract/prompt-mine.js';
import type { PromptDeed } from './prompt-client.js';
import { cutOff, cutOffAfterCommit, json, page, problem, silence } from '../test/back-end.js';
import { carers, nightWorkers, PromptBackEnd, src } from '../test/prompt-back-end.js';
import { Device, FakeStore, pass, stopTime, type PromptVisit } from '../test/visit.js';

let backEnd: PromptBackEnd;
let device: Device;

beforeEach(() => {
  stopTime();
  mock.method(console, 'warn', () => {});
  backEnd = new PromptBackEnd();
  device = new Device();
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
});

const name = (group = nightWorkers): PromptDeed => ({ verb: 'nameGroup', group });
const echo = (of = 'group-7', echoes = true): PromptDeed => ({ verb: 'echo', of, echoes });
const inclusion = { needs: ['time'], text: 'I sleep in the day', countMe: true } as const;
const include = (of = 'group-7', more = {}): PromptDeed => ({
  verb: 'include',
  of,
  inclusion: { ...inclusion, needs: ['time'], ...more },
});
const notMe = (of = 'group-7'): PromptDeed => ({ verb: 'withdrawInclusion', of });
const deleteMine: PromptDeed = { verb: 'deleteMine' };

/** What a person does, for what is true of all of it. */
const deeds: Record<string, PromptDeed> = {
  'a name': name(),
  'that I see it too': echo(),
  'that it includes me': include(),
};
const rows = () => backEnd.groups.length + backEnd.echoes.size + backEnd.inclusions.length;
const onDevice = () => JSON.stringify([...device.store.values]);
/** Nothing of this may lie where the next person finds it. */
const tells = /group-7|sleep|includes-me|Night-shift|porters/;

async function does(visit: PromptVisit, ...all: PromptDeed[]): Promise<string[]> {
  const made = [];
  for (const deed of all) made.push(await visit.prompt.do(deed));
  await pass();
  return made;
}

for (const [what, deed] of Object.entries(deeds)) {
  test(`I send ${what}: it is kept before it is sent, and sent once`, async () => {
    const visit = await device.visitPrompt(backEnd);
    backEnd.faults = [
      (commit) => {
        assert.equal(device.store.values.size + visit.tab.values.size > 0, true);
        return commit();
      },
    ];
    const [id] = await does(visit, deed);
    assert.deepEqual(visit.states, ['sent']);
    assert.equal(rows(), 1);
    const [write] = backEnd.writes;
    assert.match(String(write?.headers.get('earshot-participant')), /^[0-9a-f]{32}$/);
    assert.equal(write?.headers.get('idempotency-key'), id);
    assert.equal(write?.headers.get('earshot-sequence'), '1');
  });

  test(`rows 1 to 4: ${what} is cut off before and after it was recorded, then unanswered: one row, one key`, async () => {
    const visit = await device.visitPrompt(backEnd);
    backEnd.faults = [cutOff, cutOffAfterCommit, silence];
    await does(visit, deed);
    assert.deepEqual(visit.states, ['kept']);
    await pass(60_000);
    assert.deepEqual(visit.states, ['sent']);
    assert.equal(rows(), 1);
    assert.equal(new Set(backEnd.keys).size, 1);
    assert.equal(new Set(backEnd.people).size, 1);
  });

  for (const [row, answer, respond] of [
    [6, 'a web page with status 502', () => page(502)],
    [15, 'a web page with status 200', () => page(200)],
    [17, 'a receipt of something else', () => json({ contract: 1, receipt: 'R' })],
  ] as const)
    test(`row ${row}: ${answer} is no "thank you" for ${what}: asked again with the same key`, async () => {
      const visit = await device.visitPrompt(backEnd);
      backEnd.faults = [(commit) => (commit(), respond())];
      await does(visit, deed);
      assert.equal(visit.acts[0]?.error?.name, 'unreadable');
      await pass(1_000);
      assert.deepEqual(visit.states, ['sent']);
      assert.equal(rows(), 1);
    });

  test(`row 5: a server that keeps failing is asked six times for ${what}, then I may try again`, async () => {
    const visit = await device.visitPrompt(backEnd);
    backEnd.always = () => problem('internal', 500);
    const [id = ''] = await does(visit, deed);
    await pass(10 * 60_000);
    assert.equal(backEnd.writes.length, 6);
    assert.deepEqual([visit.states, visit.acts[0]?.deed], [['failed'], deed]);
    backEnd.always = undefined;
    await visit.prompt.retry(id);
    assert.deepEqual(visit.states, ['sent']);
    assert.equal(new Set(backEnd.keys).size, 1);
  });

  test(`row 31: a double click is one request for ${what}`, async () => {
    const visit = await device.visitPrompt(backEnd);
    await Promise.all([visit.prompt.do(deed), visit.prompt.do(deed)]);
    await pass(10_000);
    assert.equal(backEnd.writes.length, 1);
  });

  for (const [row, problemName, status] of [
    [11, 'invalid', 400],
    [13, 'not-found', 404],
    [37, 'group-limit', 409],
    [38, 'closed', 409],
    [38, 'paused', 409],
  ] as const)
    test(`row ${row}: "${problemName}" is shown for ${what}, and nothing is sent again in silence`, async () => {
      const visit = await device.visitPrompt(backEnd);
      backEnd.always = () => problem(problemName, status);
      await does(visit, deed);
      await pass(10 * 60_000);
      assert.deepEqual([visit.states, visit.acts[0]?.error?.type], [['failed'], problemName]);
      assert.equal(backEnd.writes.length, 1);
    });
}

test('each deed goes to its own address, by its own method', async () => {
  const visit = await device.visitPrompt(backEnd);
  const withdraw: PromptDeed = { verb: 'withdrawGroup', of: 'group-1' };
  for (const deed of [name(), echo(), include(), echo('group-7', false), notMe(), withdraw])
    await does(visit, deed);
  await does(visit, deleteMine);
  assert.deepEqual(
    backEnd.writes.map(({ method, url }) => `${method} ${url.replace(src, '')}`),
    [
      'POST /groups',
      'PUT /groups/group-7/echo',
      'POST /groups/group-7/includes-me',
      'DELETE /groups/group-7/echo',
      'DELETE /groups/group-7/includes-me',
      'DELETE /groups/group-1',
      'DELETE /mine',
    ],
  );
  assert.deepEqual(JSON.parse(backEnd.bodies[0] ?? ''), nightWorkers);
});

test('row 17: "you see it too" after I no longer do, "not included" after I said so, or the reverse, is not believed', async () => {
  const visit = await device.visitPrompt(backEnd);
  backEnd.faults = [
    () => json({ contract: 1, receipt: 'R', echoed: true }),
    () => json({ contract: 1, receipt: 'R', included: false }),
    () => json({ contract: 1, receipt: 'R', included: true }),
  ];
  await does(visit, echo('group-7', false), include(), notMe('group-8'));
  assert.deepEqual(visit.states, ['kept', 'kept', 'kept']);
  await pass(1_000);
  assert.deepEqual(visit.states, ['sent', 'sent', 'sent']);
});

test('I do several things while the network is away: all go in the end, in the order in which I did them', async () => {
  const visit = await device.visitPrompt(backEnd);
  backEnd.always = cutOff;
  await does(visit, name(), name(carers), echo(), include());
  assert.deepEqual(visit.states, ['kept', 'kept', 'kept', 'kept']);
  backEnd.always = undefined;
  await pass(60_000);
  assert.deepEqual(visit.states, ['sent', 'sent', 'sent', 'sent']);
  assert.deepEqual(
    backEnd.groups.map(({ words }) => words['name']),
    [nightWorkers.name, carers.name],
  );
});

test('I change my mind twice while the network is away: only what I want in the end is sent', async () => {
  const visit = await device.visitPrompt(backEnd);
  backEnd.always = cutOff;
  await does(visit, echo(), include(), echo('group-7', false), include('group-7', { text: '' }));
  backEnd.always = undefined;
  await pass(60_000);
  assert.equal(backEnd.echoes.size, 0);
  assert.deepEqual(
    backEnd.inclusions.map(({ words }) => words['text']),
    [''],
  );
  assert.deepEqual(visit.states, ['sent', 'sent']);
});

test('row 10: words that another act has overtaken are shown as failed; what holds none is past', async () => {
  const visit = await device.visitPrompt(backEnd);
  backEnd.always = () => problem('superseded', 409);
  await does(visit, name(), echo(), include(), notMe('group-8'));
  assert.deepEqual(
    visit.acts.map(({ deed }) => deed),
    [name(), include()],
  );
});

test('row 43: a name that is refused holds up neither my echo nor my next name', async () => {
  const visit = await device.visitPrompt(backEnd);
  backEnd.faults = [() => problem('invalid', 400)];
  await does(visit, name(), echo(), name(carers));
  assert.deepEqual(visit.states, ['failed', 'sent', 'sent']);
});

test('row 25: I close the tab mid-send: what I see too goes by itself on my next visit, once', async () => {
  const first = await device.visitPrompt(backEnd);
  backEnd.faults = [(commit) => (commit(), new Promise(() => {}))];
  await does(first, echo());
  first.close();
  const later = await device.visitPrompt(backEnd);
  await pass();
  assert.deepEqual(later.states, ['sent']);
  assert.equal(backEnd.echoes.size, 1);
});

test('row 25: neither my words nor what includes me outlives the tab: the next person at this computer finds nothing', async () => {
  const first = await device.visitPrompt(backEnd);
  backEnd.always = cutOff;
  await does(first, name(), include(), notMe('group-8'));
  for (const { place } of first.acts) assert.equal(place, 'tab');
  assert.doesNotMatch(onDevice(), tells);
  first.close();
  const next = await device.visitPrompt(backEnd);
  await pass(60_000);
  assert.deepEqual(next.acts, []);
});

test('row 25: a reload in the same tab goes on with my words and with what includes me, by itself', async () => {
  const first = await device.visitPrompt(backEnd);
  backEnd.faults = [cutOff, cutOff];
  await does(first, name(), include());
  first.close();
  const reloaded = await device.visitPrompt(backEnd, first.tab);
  await pass();
  assert.deepEqual(reloaded.states, ['sent', 'sent']);
  assert.equal(first.tab.values.size, 0, 'nothing of them stays in the tab');
});

test('row 25: what includes me, and I kept on this device, asks first whether it is mine, and then leaves nothing', async () => {
  const first = await device.visitPrompt(backEnd);
  backEnd.always = silence;
  const [id = ''] = await does(first, include());
  await first.prompt.keepWords(id);
  assert.equal(first.acts[0]?.place, 'device');
  assert.match(onDevice(), tells);
  first.close();

  backEnd.always = undefined;
  const later = await device.visitPrompt(backEnd);
  await pass(60_000);
  assert.deepEqual(later.states, ['asking']);
  assert.equal(backEnd.inclusions.length, 0);
  await later.prompt.retry(id);
  assert.deepEqual(later.states, ['sent']);
  assert.equal(new Set(backEnd.people).size, 1, 'under the key that it was first tried with');
  assert.doesNotMatch(onDevice(), tells);
});

test('I said that a group includes me: nothing that this device holds finds it, nor do my other acts', async () => {
  const visit = await device.visitPrompt(backEnd);
  await does(visit, echo(), include(), name());
  const [me, included, meAgain] = backEnd.people;
  assert.equal(me, meAgain);
  assert.notEqual(me, included);
  assert.equal((visit.acts[1]?.receipt as InclusionReceipt).receipt, `R-${included}`);
  assert.equal((await visit.prompt.held())?.receipt, `R-${me}`);
  for (const kept of [onDevice(), JSON.stringify([...visit.tab.values])]) {
    assert.doesNotMatch(kept, tells);
    assert.equal(kept.includes(String(included)), false);
  }
});

test('I said first of all that a group includes me: this device holds no receipt of it', async () => {
  const visit = await device.visitPrompt(backEnd);
  await does(visit, include());
  assert.equal((await visit.prompt.held())?.receipt, undefined);
  assert.doesNotMatch(onDevice(), /R-/);
});

test('I take it back that a group includes me, while the page is open and after a reload that sent it', async () => {
  const first = await device.visitPrompt(backEnd);
  backEnd.faults = [cutOffAfterCommit];
  await does(first, include(), include('group-8'));
  assert.deepEqual(first.states, ['kept', 'sent']);
  await does(first, notMe('group-8'));
  first.close();
  const reloaded = await device.visitPrompt(backEnd, first.tab);
  await pass();
  await does(reloaded, notMe());
  assert.deepEqual(reloaded.states, ['sent']);
  assert.deepEqual(backEnd.inclusions, []);
});

test('it is taken back before it was confirmed: the very record is gone that may have been made', async () => {
  const first = await device.visitPrompt(backEnd);
  backEnd.always = cutOffAfterCommit;
  await does(first, include());
  first.close();
  const reloaded = await device.visitPrompt(backEnd, first.tab);
  await pass();
  backEnd.always = undefined;
  await does(reloaded, notMe());
  await pass(60_000);
  assert.deepEqual(backEnd.inclusions, []);
  assert.deepEqual(reloaded.states, ['sent']);
});

test('"Not you?" leaves nothing on the device and in the tab, and nothing goes out any more', async () => {
  const visit = await device.visitPrompt(backEnd);
  backEnd.always = cutOff;
  await visit.prompt.do(name(), { keepWords: true });
  await visit.prompt.keepDraft({ name: 'Peo', why: 'They' }, { keepWords: true });
  await does(visit, echo(), include());
  const before = backEnd.writes.length;
  await visit.prompt.forget();
  await pass(60_000);
  assert.deepEqual(visit.acts, []);
  assert.equal(await visit.prompt.held(), null);
  assert.equal(await visit.prompt.readDraft(), null);
  assert.equal(device.store.values.size + visit.tab.values.size, 0);
  assert.equal(backEnd.writes.length, before);
});

test('I have everything deleted: what I said of myself on this page goes too, under its own key', async () => {
  const visit = await device.visitPrompt(backEnd);
  await does(visit, name(), include());
  await does(visit, deleteMine);
  await pass(1_000);
  assert.deepEqual([backEnd.groups, backEnd.inclusions], [[], []]);
  assert.equal(await visit.prompt.held(), null);
  assert.equal(device.store.values.size + visit.tab.values.size, 0);
});

test('I have everything deleted while the network fails: what I said of myself is not forgotten', async () => {
  const visit = await device.visitPrompt(backEnd);
  await does(visit, name(), include());
  backEnd.always = (commit, { url }) =>
    url.endsWith('includes-me') ? problem('unavailable', 503) : commit();
  await does(visit, deleteMine);
  assert.deepEqual([backEnd.groups.length, backEnd.inclusions.length], [0, 1]);
  backEnd.always = undefined;
  await pass(60_000);
  assert.deepEqual(backEnd.inclusions, []);
  assert.deepEqual(visit.states, ['sent', 'sent']);
});

for (const broken of ['to write', 'to read and write'] as const)
  test(`rows 28 and 29: a device that fails ${broken} keeps nothing, and each act says so`, async () => {
    const tab = new FakeStore('tab');
    device.store.broken = tab.broken = broken;
    const visit = await device.visitPrompt(backEnd, tab);
    backEnd.always = cutOff;
    await does(visit, name(), echo(), include());
    assert.deepEqual(new Set(visit.acts.map(({ place }) => place)), new Set(['page']));
    backEnd.always = undefined;
    await pass(60_000);
    assert.deepEqual(visit.states, ['sent', 'sent', 'sent']);
    assert.equal(rows(), 3);
  });

test('row 32: I say in one tab that I see it too and in another that I do not: the later counts', async () => {
  const [one, other] = [await device.visitPrompt(backEnd), await device.visitPrompt(backEnd)];
  await does(one, echo());
  await does(other, echo('group-7', false));
  assert.equal(backEnd.echoes.size, 0, 'both tabs hold one key');
});

test('row 45: a reload after success sends nothing', async () => {
  const first = await device.visitPrompt(backEnd);
  await does(first, name(), echo(), include());
  first.close();
  const later = await device.visitPrompt(backEnd, first.tab);
  await pass(60_000);
  assert.equal(backEnd.writes.length, 3);
  assert.deepEqual(later.acts, []);
});
