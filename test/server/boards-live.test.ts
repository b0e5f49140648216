import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import * as v from 'valibot';
import { BoardNow } from '@earshot/client/contract';
import { openBoardApp } from './board-app.js';
import { readEvents } from './event-reader.js';
import { problemOf } from './test-app.js';

const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach(({ close }) => close()));

async function openStream(change: Parameters<typeof openBoardApp>[0] = {}) {
  const opened = await openBoardApp(change);
  open.push(opened.app);
  const events = readEvents(await opened.send('GET', `${opened.src}/events`));
  const next = async () => {
    const event = await events.next();
    return { event: event?.event, now: v.parse(BoardNow, event?.data) };
  };
  return { ...opened, next };
}

describe('Whoever listens to a board', () => {
  test('is told at once what it is now, and the same as whoever asks', async () => {
    const { next, read } = await openStream();
    const { event, now } = await next();
    assert.equal(event, 'now');
    const fresh = { contract: 1, version: 1, state: 'open', ideas: 0, newest: [], changed: [] };
    assert.deepEqual(now, fresh);
    assert.deepEqual(await read('/now'), fresh);
  });

  test('hears of ideas that are let in, support, comments, statuses, pauses and the end', async () => {
    const { next, shownIdea, person, showAll, organise, clock } = await openStream();
    await next();
    const swing = await shownIdea('A swing');
    const came = (await next()).now;
    assert.deepEqual([came.ideas, came.newest], [1, [swing]]);
    const { version } = came;
    await person().support(swing);
    const supported = (await next()).now;
    assert.deepEqual([supported.changed[0]?.support, supported.version], [1, version]);
    await person().comment(swing, { text: 'Yes' });
    await showAll();
    assert.equal((await next()).now.changed[0]?.comments, 1);
    const before = supported.changed[0]?.version ?? 0;
    clock.now += 1000;
    await organise('PUT', `/ideas/${swing}/status`, { status: 'planned', reason: 'In spring.' });
    assert.ok(((await next()).now.changed[0]?.version ?? 0) > before);
    await organise('POST', '/pause', { until: '2026-12-20', reason: 'An election.' });
    assert.equal((await next()).now.state, 'paused');
    await organise('DELETE', '/pause');
    assert.equal((await next()).now.state, 'open');
    await organise('POST', '/close', { reason: 'All is said.' });
    assert.equal((await next()).now.state, 'closed');
  });

  test('hears nothing of words that wait', async () => {
    const { next, person, organise } = await openStream();
    await next();
    await person().post({ title: 'A swing' });
    await organise('POST', '/close', { reason: 'All is said.' });
    const { now } = await next();
    assert.deepEqual([now.ideas, now.newest, now.changed, now.state], [0, [], [], 'closed']);
  });

  test('finds that there is no such board', async () => {
    const { send } = await openStream();
    assert.equal(await problemOf(await send('GET', '/boards/gone/events')), '404 not-found');
  });
});

describe('The log', () => {
  test('names no board, idea, person or word', async () => {
    const { logged, person, shownIdea, organise, src, send } = await openBoardApp();
    const swing = await shownIdea('Secret words', { name: 'Ann Whitby' });
    const ann = person();
    await ann.support(swing);
    await ann.flag(swing, { reason: 'other', text: 'Secret flag' });
    await ann.withdraw('Secret');
    await organise('POST', `/ideas/${swing}/answer`, { text: 'Secret answer' });
    await send('GET', `${src}/ideas?topic=Secret`);
    assert.ok(logged.length > 5);
    for (const entry of logged)
      assert.doesNotMatch(entry, new RegExp(`Secret|Whitby|park|${swing}|${ann.key}`));
  });
});
