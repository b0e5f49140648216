import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test, type Mock } from 'node:test';
import type { PromptClient } from './prompt-client.js';
import { readGroups, readPrompt } from './read.js';
import { cutOff, json, page, problem } from '../test/back-end.js';
import { PromptBackEnd, src } from '../test/prompt-back-end.js';
import { Device, pass, stopTime } from '../test/visit.js';

let backEnd: PromptBackEnd;
let prompt: PromptClient;
let warnings: Mock<typeof console.warn>;

beforeEach(async () => {
  stopTime();
  warnings = mock.method(console, 'warn', () => {});
  backEnd = new PromptBackEnd();
  prompt = (await new Device().visitPrompt(backEnd)).prompt;
});
afterEach(() => {
  mock.reset();
  mock.timers.reset();
});

const group = (id: string, more = {}) => ({ id, name: `Group ${id}`, ...more });
const groups = (...list: object[]) => json({ contract: 1, groups: list });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const said = () => warnings.mock.calls.map(({ arguments: [text] }) => String(text)).join('\n');
const urls = () => backEnd.requests.map(({ url }) => url.replace(src, ''));

test('I read a prompt, its groups with what was done, and who took part', async () => {
  const steps = [{ id: 's', kind: 'asked', month: '2026-10', text: 'We met at the gate' }];
  backEnd.answers['/groups'] = () => groups(group('1', { state: 'asked', steps }));
  const questions = [{ id: 'age', answered: 40, answers: [{ id: '16-24', count: null }] }];
  backEnd.answers['/representation'] = () => json({ contract: 1, on: '2026-12-05', questions });
  assert.equal((await prompt.read()).question, 'What should happen on Mill Lane?');
  const [first] = await prompt.listGroups();
  assert.deepEqual([first?.state, first?.steps], ['asked', steps]);
  const { tookPart, questions: shown } = await prompt.readRepresentation();
  assert.equal(tookPart, null, 'too few to show is not zero');
  assert.deepEqual(shown, questions);
});

test('a prompt whose address has a query keeps it; its parts lie elsewhere only where my key may go', async () => {
  const address = `${src}?lang=cy`;
  const { prompt: asked } = await new Device().visitPrompt(backEnd, undefined, address);
  assert.equal(asked.address('groups'), `${src}/groups?lang=cy`);
  const links = {
    page: 'https://www.example/who',
    arrivals: 'https://elsewhere.example/arrivals',
    mine: '/my-part',
  };
  backEnd.answers[''] = () => json({ contract: 1, id: 'mill-lane', question: 'What?', links });
  await prompt.read();
  assert.equal(prompt.address('page'), 'https://www.example/who');
  assert.equal(prompt.address('mine'), 'https://engage.example/my-part');
  assert.equal(prompt.address('arrivals'), `${src}/arrivals`);
  assert.match(said(), /links\.arrivals/);
});

test('rows 17 and 19: a group or step that is not as the contract has it is left out, and so is a twin; the console says so', async () => {
  const steps = [{ id: 's', kind: 'asked', month: '2026-10' }];
  backEnd.answers['/groups'] = () =>
    groups(group('1', { steps }), { id: '2' }, group('1', { name: 'Again' }), group('3'));
  const shown = await prompt.listGroups();
  assert.deepEqual(ids(shown), ['1', '3']);
  assert.deepEqual(shown[0]?.steps, []);
  assert.match(said(), /prompt\.listGroups: .*groups\.0\.steps\.0\.text/);
  assert.match(said(), /prompt\.listGroups: .*groups\.1\.name/);
  assert.match(said(), /two groups with the id "1"/);
});

test('rows 17 and 19: a question about me that cannot be read, and a suggestion that comes twice, are left out', async () => {
  const twins = [group('a'), group('a')];
  const equality = [{ id: 'age' }, { id: 'sex', why: 'To hear everyone' }];
  backEnd.answers[''] = () =>
    json({ contract: 1, id: 'mill-lane', question: 'What?', suggestions: twins, equality });
  const read = await prompt.read();
  assert.deepEqual([ids(read.suggestions), ids(read.equality)], [['a'], ['sex']]);
  assert.match(said(), /two suggestions with the id "a"/);
});

test('row 18: a state, a step and a capability to come are taken as they are', async () => {
  const steps = [{ id: 's', kind: 'sang', month: '2026-10', text: 'We sang' }];
  backEnd.answers['/groups'] = () => groups(group('1', { state: 'dancing', steps }));
  const [shown] = await prompt.listGroups();
  assert.deepEqual([shown?.state, shown?.steps[0]?.kind], ['dancing', 'sang']);
});

for (const [row, what, answer, name] of [
  [6, 'a web page with status 502', () => page(502), 'unreadable'],
  [13, 'a prompt that is gone', () => problem('not-found', 404), 'problem'],
  [15, 'a web page with status 200', () => page(200), 'unreadable'],
  [17, 'something that is no prompt', () => json([]), 'unreadable'],
] as const)
  test(`row ${row}: ${what} is told as what it is`, async () => {
    backEnd.answers[''] = answer;
    await assert.rejects(prompt.read(), { name });
    assert.match(said(), /prompt\.read/);
  });

test('row 42: what two parts of a page read at the same time is asked for once', async () => {
  backEnd.answers['/groups'] = () => groups(group('1'));
  await Promise.all([prompt.listGroups(), prompt.listGroups()]);
  assert.deepEqual(urls(), ['/groups']);
});

test('what I am writing travels in a body, unseen in any address, kept by no cache, under no key', async () => {
  backEnd.answers['/groups/similar'] = () => groups(group('1'), group('1'));
  await prompt.do({ verb: 'echo', of: 'group-7', echoes: true });
  await pass();
  const close = await prompt.findSimilar({ name: 'night workers', lang: 'en' });
  assert.deepEqual(ids(close), ['1']);
  const request = backEnd.requests.at(-1)!;
  assert.deepEqual([request.method, request.cache], ['POST', 'no-store']);
  assert.doesNotMatch(request.url, /night/);
  assert.equal(request.headers.get('earshot-participant'), null);
  assert.deepEqual(JSON.parse(backEnd.bodies.at(-1)!), { name: 'night workers', lang: 'en' });
});

test('what I am writing is asked about once, and what went wrong is said without my words', async () => {
  backEnd.always = cutOff;
  await assert.rejects(prompt.findSimilar({ name: 'night workers' }), { name: 'network' });
  await pass(60_000);
  assert.equal(backEnd.requests.length, 1);
  assert.doesNotMatch(said(), /night/);
});

test('without a key nothing is asked about me; after my first act it is', async () => {
  assert.equal(await prompt.readMine(), null);
  assert.deepEqual(urls(), []);
  backEnd.answers['/mine'] = () => json({ contract: 1, echoes: ['group-7'] });
  await prompt.do({ verb: 'echo', of: 'group-7', echoes: true });
  await pass();
  assert.deepEqual((await prompt.readMine())?.echoes, ['group-7']);
  const request = backEnd.requests.at(-1)!;
  assert.match(String(request.headers.get('earshot-participant')), /^[0-9a-f]{32}$/);
});

test('a back end that tells more than it may is not passed on: nobody sees here what groups somebody belongs to', async () => {
  const inclusions = [{ group: 'group-7', needs: ['time'], text: 'I sleep in the day' }];
  backEnd.answers['/mine'] = () => json({ contract: 1, inclusions });
  await prompt.do({ verb: 'echo', of: 'group-7', echoes: true });
  await pass();
  assert.doesNotMatch(JSON.stringify(await prompt.readMine()), /inclusions|sleep/);
});

test('the first read needs no client: the prompt, and beside it its groups', async () => {
  mock.method(globalThis, 'fetch', backEnd.fetch);
  backEnd.answers['/groups'] = () => groups(group('1'), {}, group('1'));
  const [read, first] = await Promise.all([readPrompt(src), readGroups(src)]);
  assert.equal(read.id, 'mill-lane');
  assert.deepEqual(ids(first), ['1']);
  backEnd.answers['/elsewhere'] = () => groups();
  assert.deepEqual(await readGroups(src, { groups: `${src}/elsewhere` }), []);
  backEnd.answers[''] = () => problem('not-found', 404);
  await assert.rejects(readPrompt(src), /no prompt of this name/);
});
