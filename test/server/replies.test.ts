import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { Poll, Reply, Vote } from '@earshot/client/contract';
import { pollContent } from './poll-content.js';
import { openApp, problemOf } from './test-app.js';

interface Entry {
  id: string;
  kind: string;
  text: string;
}

async function openAsked(content: object = {}) {
  const opened = await openApp({ content });
  const { app, src, organise } = opened;
  const waiting = async () =>
    ((await (await organise('GET', '/bins/waiting')).json()) as { entries: Entry[] }).entries;
  const reply = (entries: string[], change: object = {}) =>
    organise('POST', '/bins/replies', { entries, question: 'The cost?', reply: '£5', ...change });
  const readPoll = async () => v.parse(Poll, await (await app.request(src)).json());
  const ask = async (needToKnow: string) => {
    const person = opened.person();
    await person.vote({ options: [], needToKnow });
    const repliesToMe = async () => v.parse(Vote, await (await person.readVote()).json()).replies;
    const isWaiting = async () => v.parse(Vote, await (await person.readVote()).json()).waiting;
    return { ...person, repliesToMe, isWaiting };
  };
  return { ...opened, waiting, reply, readPoll, ask };
}

describe('Whoever needs to know more', () => {
  test('finds the reply in the poll, with its date; whoever asked the same finds it too', async () => {
    const { clock, waiting, reply, readPoll, ask } = await openAsked();
    const [ann, ben, cat] = [await ask('Cost?'), await ask('How much?'), await ask('Why?')];
    const entries = (await waiting()).filter(({ text }) => text !== 'Why?');
    const before = (await readPoll()).version;
    clock.now += 60_000;
    const published = await reply(entries.map(({ id }) => id));
    assert.equal(published.status, 201);
    const made = v.parse(v.strictObject(Reply.entries), await published.json());
    assert.deepEqual(made, {
      id: made.id,
      question: 'The cost?',
      reply: '£5',
      at: '2026-12-01T12:01:00.000Z',
    });
    const { replies, version } = await readPoll();
    assert.deepEqual(replies, [made]);
    assert.ok(version > before);
    assert.deepEqual(await ann.repliesToMe(), [made.id]);
    assert.deepEqual(await ben.repliesToMe(), [made.id]);
    assert.deepEqual(await cat.repliesToMe(), []);
  });

  test('has been read once there is a reply, and is shown to nobody', async () => {
    const { app, src, waiting, reply, ask } = await openAsked({ results: 'always' });
    const ann = await ask('I am Ann. Cost?');
    assert.equal(await ann.isWaiting(), true);
    await reply((await waiting()).map(({ id }) => id));
    assert.deepEqual(await waiting(), []);
    assert.equal(await ann.isWaiting(), false);
    for (const path of ['', '/results']) {
      assert.doesNotMatch(await (await app.request(src + path)).text(), /I am Ann/);
    }
  });

  test('gets a second reply to what was read before', async () => {
    const { organise, waiting, reply, ask } = await openAsked();
    const ann = await ask('Cost?');
    const [entry] = await waiting();
    await organise('POST', `/bins/waiting/${entry!.id}`, { decision: 'hide' });
    await reply([entry!.id]);
    await reply([entry!.id], { reply: '£6, we were wrong' });
    assert.equal((await ann.repliesToMe()).length, 2);
  });
});

describe('The host', () => {
  test('replies to what was asked in another way, too', async () => {
    const { reply, readPoll } = await openAsked();
    assert.equal((await reply([])).status, 201);
    assert.equal((await readPoll()).replies.length, 1);
  });

  test('replies in every language of the poll', async () => {
    const options = [{ id: 'monday', label: { en: 'Monday', cy: 'Dydd Llun' } }];
    const { reply, readPoll } = await openAsked({ languages: ['en', 'cy'], options });
    const both = { en: 'The cost?', cy: 'Y gost?' };
    const refused = await reply([], { question: both });
    const { errors } = (await refused.json()) as { errors: { path: string }[] };
    assert.deepEqual([refused.status, errors[0]?.path], [400, 'reply']);
    assert.deepEqual((await readPoll()).replies, []);
    assert.equal((await reply([], { question: both, reply: { en: '£5', cy: '£5' } })).status, 201);
  });

  test('cannot mark other words as read with it, nor reply to what is gone', async () => {
    const { person, waiting, reply, readPoll, ask } = await openAsked();
    await person().vote({ options: ['monday'], reason: 'Because' });
    const ann = await ask('Cost?');
    const entries = await waiting();
    const reason = entries.find(({ kind }) => kind === 'reason');
    const question = entries.find(({ kind }) => kind === 'needToKnow');
    const refused = await reply([question!.id, reason!.id]);
    const { errors } = (await refused.json()) as { errors: { path: string }[] };
    assert.deepEqual([refused.status, errors[0]?.path], [400, 'entries.1']);
    await ann.withdraw();
    assert.equal(await problemOf(await reply([question!.id])), '404 not-found');
    assert.equal(await problemOf(await reply(["' or 1=1"])), '404 not-found');
    assert.deepEqual((await readPoll()).replies, []);
    assert.equal((await waiting()).length, 1);
  });

  test('can mend a reply, and what it said before stays to be read', async () => {
    const { organise, reply, readPoll } = await openAsked();
    const { id } = v.parse(Reply, await (await reply([])).json());
    const correct = (which: string, change: object = {}) =>
      organise('PUT', `/bins/replies/${which}`, { question: 'The cost?', reply: '£6', ...change });
    assert.equal((await correct(id)).status, 200);
    const poll = await readPoll();
    assert.deepEqual(
      poll.replies.map((one) => one.reply),
      ['£6'],
    );
    const [revision, ...others] = poll.revisions;
    assert.deepEqual([revision?.field, revision?.before], [`replies.${id}.reply`, '£5']);
    assert.deepEqual(others, []);
    assert.equal(await problemOf(await correct('other')), '404 not-found');
    assert.equal(await problemOf(await correct(id, { reply: {} })), '400 invalid');
  });

  test('sends a reply again, and it is published once', async () => {
    const { ask, waiting, reply, readPoll } = await openAsked();
    const ann = await ask('Cost?');
    const [entry] = await waiting();
    const first = (await (await reply([entry!.id])).json()) as Reply;
    assert.deepEqual(await (await reply([entry!.id])).json(), first);
    assert.equal((await readPoll()).replies.length, 1);
    assert.deepEqual(await ann.repliesToMe(), [first.id]);
  });

  test('publishes nothing during a pause', async () => {
    const { clock, reply } = await openAsked({
      about: { ...pollContent().about, paused: { until: '2026-12-20', reason: 'An election' } },
    });
    assert.equal(await problemOf(await reply([])), '409 paused');
    clock.now = Date.parse('2026-12-20T00:00:00Z');
    assert.equal((await reply([])).status, 201);
  });
});
