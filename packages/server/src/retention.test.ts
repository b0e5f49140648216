import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createApp } from './app.js';
import { checkPollContent } from './content/check-poll-content.js';
import { openPoll } from './content/open-poll.js';
import { eraseDue } from './retention.js';
import { createMemoryStore } from './store/memory.js';

const file = new URL('../../../examples/content/mill-lane.json', import.meta.url);

test('On the day that was promised, in the time zone of the poll, everything people sent goes; the counts stay', async () => {
  const poll = JSON.parse(readFileSync(file, 'utf8'));
  poll.about.timeZone = 'Pacific/Auckland';
  const { content } = checkPollContent(poll);
  assert.ok(content);
  const store = createMemoryStore();
  await openPoll(store, content, '2026-12-01T00:00:00Z');
  const clock = { now: Date.parse('2027-01-01T00:00:00Z') };
  const app = createApp({ store, now: () => clock.now });
  const act = (sequence: number) => ({
    'Content-Type': 'application/json',
    'Earshot-Participant': '0'.repeat(32),
    'Idempotency-Key': `act-${sequence}`,
    'Earshot-Sequence': String(sequence),
  });
  const vote = (sequence: number) =>
    app.request('/polls/mill-lane/vote', {
      method: 'PUT',
      headers: act(sequence),
      body: JSON.stringify({ options: [], ownWords: 'My words' }),
    });
  const { receipt } = (await (await vote(1)).json()) as { receipt: string };
  const [words] = await store.listWords('mill-lane', 'waiting');
  await store.moderate('mill-lane', words?.id ?? '', 'shown');

  // The third of June begins at noon on the second in Greenwich.
  clock.now = Date.parse('2028-06-02T11:59:59Z');
  assert.deepEqual(await eraseDue(store, clock.now), []);
  clock.now = Date.parse('2028-06-02T12:00:00Z');
  assert.deepEqual(await eraseDue(store, clock.now), ['mill-lane']);
  assert.deepEqual(await eraseDue(store, clock.now), []);

  const results = (await (await app.request('/polls/mill-lane/results')).json()) as object;
  const left = { final: true, turnout: 1, ownWords: 1, said: [] };
  assert.deepEqual({ ...results, ...left }, results);
  const mine = await app.request('/polls/mill-lane/mine', {
    headers: { 'Earshot-Receipt': receipt },
  });
  assert.deepEqual(await mine.json(), { contract: 1, vote: null, options: [] });
  assert.deepEqual(await store.listBallots('mill-lane'), []);

  // Content that is changed afterwards does not open it again.
  const reopened = { ...content, about: { ...content.about, closes: '2030-01-01T00:00:00Z' } };
  await openPoll(store, reopened, '2028-06-03T00:00:00Z');
  assert.equal((await vote(2)).status, 409);
});
