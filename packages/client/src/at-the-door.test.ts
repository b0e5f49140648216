import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test, type Mock } from 'node:test';
import { parse, parseLeniently } from './at-the-door.js';
import { createClient } from './client.js';
import { Poll } from './contract/poll.js';
import { json, src } from '../test/back-end.js';

let warnings: Mock<typeof console.warn>;
beforeEach(() => (warnings = mock.method(console, 'warn', () => {})));
afterEach(() => mock.reset());

const said = () => warnings.mock.calls.map(({ arguments: [text] }) => String(text));
const option = (id: unknown, more = {}) => ({ id, label: `Option ${String(id)}`, ...more });
const poll = (more = {}) => ({
  contract: 1,
  id: 'bins',
  question: 'When should bins be emptied?',
  options: [option('a'), option('b')],
  ...more,
});
const ids = ({ options }: { options: { id: string }[] }) => options.map(({ id }) => id);

test('row 17: what is valid shows, and the console names the path of what is not', () => {
  const options = [option('a'), option(2, { hint: 3 }), option('c', { hint: 9 }), null];
  const about = { purpose: 'To plan rounds', otherWays: {}, closes: 7 };
  const shown = parseLeniently(Poll, poll({ options, about }), 'row17.read');
  assert.deepEqual(ids(shown), ['a', 'c']);
  assert.equal(shown.options[1]?.hint, undefined);
  assert.equal(shown.about.purpose, 'To plan rounds');
  assert.deepEqual(shown.about.otherWays, []);
  assert.ok(
    said().includes(
      '[earshot] row17.read: expected array at about.otherWays, got object: this part is left out',
    ),
    said().join('\n'),
  );
  assert.equal(said().length, 6);
});

test('row 17: a part that lacks what it cannot do without goes as a whole, and nothing around it', () => {
  const about = { purpose: 'To plan rounds', privacy: { controller: 'The council' } };
  const shown = parseLeniently(Poll, poll({ about }), 'privacy.read');
  assert.equal(shown.about.privacy, undefined);
  assert.equal(shown.about.purpose, 'To plan rounds');
});

test('row 17: where nothing can be shown, the first fault is told', () => {
  for (const [input, message] of [
    [null, 'poll.read: expected object at the top, got null'],
    [poll({ options: {} }), 'poll.read: expected array at options, got object'],
    [poll({ contract: 2 }), 'poll.read: expected 1 at contract, got 2'],
  ] as const) {
    assert.throws(() => parseLeniently(Poll, input, 'poll.read'), { name: 'unreadable', message });
  }
});

test('row 17: an answer to what I did is taken whole or not at all', () => {
  assert.throws(() => parse(Poll, poll({ state: 1 }), 'poll.castVote'), { name: 'unreadable' });
});

test('row 18: a level of influence to come is left out; a kind of poll to come is not shown as another', () => {
  const shown = parseLeniently(Poll, poll({ about: { influence: 'commanding' } }), 'row18.read');
  assert.equal(shown.about.influence, undefined);
  assert.throws(
    () => parseLeniently(Poll, poll({ kind: 'scored' }), 'poll.read', 'kind'),
    /expected \("one" \| "several" \| "ranked" \| "dots"\) at kind, got "scored"/,
  );
});

test('row 18: a poll whose rule of counting cannot be read is not shown as one with another rule', async () => {
  for (const counting of ['by-hand', { rule: 7 }, { rule: 'head-to-head', cycle: null }]) {
    const client = createClient({ fetch: async () => json(poll({ counting })) });
    await assert.rejects(
      client.poll(src).read(),
      ({ name, message }: Error) => name === 'unreadable' && /at counting/.test(message),
    );
  }
});

test('row 19: an option that comes twice is shown once, and the console says so', async () => {
  const options = [option('a'), option('b'), option('a', { label: 'Again' })];
  const client = createClient({ fetch: async () => json(poll({ options })) });
  const shown = await client.poll(src).read();
  assert.deepEqual(ids(shown), ['a', 'b']);
  assert.equal(shown.options[0]?.label, 'Option a');
  assert.match(said().join(), /two options with the id "a"/);
});

test('row 20: 50,000 broken options are left out without a long wait', () => {
  const options = Array.from({ length: 50_000 }, (_, index) =>
    option(index % 2 ? `${index}` : index),
  );
  const start = performance.now();
  const shown = parseLeniently(Poll, poll({ options }), 'row20.read');
  assert.equal(shown.options.length, 25_000);
  assert.ok(performance.now() - start < 5_000);
});

test('unknown fields are ignored, and keys that mean something to JavaScript reach nothing', () => {
  const evil = '{"polluted":"yes"}';
  const text = JSON.stringify(poll({ novelty: 1 })).replace(
    '{',
    `{"__proto__":${evil},"constructor":{"prototype":${evil}},"links":{"__proto__":${evil},"constructor":"/x","page":"/p"},`,
  );
  const shown = parseLeniently(Poll, JSON.parse(text), 'proto.read');
  assert.equal(({} as { polluted?: string }).polluted, undefined);
  assert.equal((shown as { polluted?: string }).polluted, undefined);
  assert.equal((shown.links as { polluted?: string }).polluted, undefined);
  assert.deepEqual(Object.keys(shown.links), ['page']);
  assert.ok(!('novelty' in shown));
});
