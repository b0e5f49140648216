import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { type Poll, Receipt, Results } from '@earshot/client/contract';
import { openPoll } from '@earshot/server';
import { pollContent } from './poll-content.js';
import { openApp, organiserToken, problemOf } from './test-app.js';

const closes = Date.parse('2027-01-15T17:00:00Z');
const enteredUntil = '2027-01-20T12:00:00+00:00';

async function openEntering(content: Parameters<typeof openApp>[0] = {}) {
  const opened = await openApp({
    ...content,
    content: { results: 'always', enteredUntil, ...content?.content },
  });
  const enter = async (body: unknown, key: string = crypto.randomUUID()) =>
    opened.app.request('/organise/polls/bins/ballots', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${organiserToken}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
      },
      body: JSON.stringify(body),
    });
  const results = async () =>
    v.parse(Results, await (await opened.app.request('/polls/bins/results')).json());
  return { ...opened, enter, results };
}

const monday = { options: ['monday'] };

describe('A ballot from paper, the phone or a meeting', () => {
  test('counts beside the rest, and final results say how many came in which way', async () => {
    const { enter, results, person, clock } = await openEntering();
    await person().vote(monday);
    const entered = await enter({ avenue: 'paper', ballot: monday });
    assert.equal(entered.status, 201);
    v.parse(v.strictObject(Receipt.entries), await entered.json());
    await enter({ avenue: 'paper', ballot: { options: [], ownWords: 'Each day' } });
    await enter({ avenue: 'phone', ballot: { options: ['friday'] } });
    const soFar = await results();
    assert.deepEqual([soFar.turnout, soFar.final, soFar.avenues], [4, false, []]);

    clock.now = closes;
    assert.equal((await enter({ avenue: 'in-person', ballot: monday })).status, 201);
    assert.equal((await results()).final, false);
    clock.now = Date.parse(enteredUntil);
    const last = await results();
    assert.equal(last.final, true);
    assert.deepEqual(last.avenues, [
      { avenue: 'online', count: 1 },
      { avenue: 'paper', count: 2 },
      { avenue: 'phone', count: 1 },
      { avenue: 'in-person', count: 1 },
    ]);
    assert.deepEqual(last.counts, [
      { option: 'monday', count: 3 },
      { option: 'friday', count: 1 },
    ]);
    assert.equal(await problemOf(await enter({ avenue: 'paper', ballot: monday })), '409 closed');
  });

  test('is counted before anyone sees results that are shown at closing', async () => {
    const { app, src, clock, enter } = await openEntering({ content: { results: 'closing' } });
    const seen = async () => {
      const { capabilities } = (await (await app.request(src)).json()) as Poll;
      return [(await app.request(`${src}/results`)).status, capabilities.includes('results')];
    };
    clock.now = closes;
    await enter({ avenue: 'paper', ballot: monday });
    assert.deepEqual(await seen(), [403, false]);
    clock.now = Date.parse(enteredUntil);
    assert.deepEqual(await seen(), [200, true]);
  });

  test('is entered while the poll rests, and not before it opens', async () => {
    const about = { ...pollContent().about, paused: { until: '2026-12-10', reason: 'Election' } };
    const { enter, clock, person } = await openEntering({ content: { about } });
    assert.equal(await problemOf(await person().vote(monday)), '409 paused');
    assert.equal((await enter({ avenue: 'paper', ballot: monday })).status, 201);
    clock.now = Date.parse('2026-11-01T00:00:00Z');
    assert.equal(await problemOf(await enter({ avenue: 'paper', ballot: monday })), '409 not-open');
  });

  test('is entered no more once the organiser has closed a poll that takes nothing late', async () => {
    const { enter, organise } = await openEntering({ content: { enteredUntil: undefined! } });
    await organise('POST', '/bins/close');
    assert.equal(await problemOf(await enter({ avenue: 'paper', ballot: monday })), '409 closed');
  });

  test('that cannot be entered is told where it is wrong, and what was expected there', async () => {
    const { enter } = await openEntering();
    const dots = { dots: [{ option: 'monday', dots: 1 }] };
    const cases: [ballot: object, detail: string][] = [
      [
        dots,
        'ballot.options: expected a list, empty where options are ranked or given dots, got nothing.',
      ],
      [
        { options: [], ...dots },
        'ballot.dots: expected none, for this poll asks for "options", got some.',
      ],
      [{ options: 'monday' }, 'ballot.options: expected array, got "monday".'],
      [{ options: [] }, 'ballot.options: expected 1 answer, got 0.'],
      [{ options: ['sunday'] }, 'No option has the id "sunday" (any more). Read the poll again.'],
    ];
    for (const [ballot, detail] of cases) {
      const refused = await enter({ avenue: 'paper', ballot });
      assert.equal(((await refused.json()) as { detail: string }).detail, detail);
    }
    const unnamed = await enter({ avenue: 'paper', ballot: monday }, '');
    assert.match(
      ((await unnamed.json()) as { detail: string }).detail,
      /^Idempotency-Key: expected /,
    );
    const misspelt = await enter({ avenu: 'paper', ballot: monday });
    assert.equal(
      ((await misspelt.json()) as { detail: string }).detail,
      'avenue: expected a value for "avenue", got nothing. avenu: expected no field of this name, got "avenu".',
    );
  });

  test('keeps a closed poll from being final until then, or until its file says so no more', async () => {
    const { enter, organise, results, store, content, clock } = await openEntering();
    await enter({ avenue: 'paper', ballot: monday });
    await organise('POST', '/bins/close');
    assert.equal((await results()).final, false);
    const { enteredUntil: _, ...rest } = content;
    assert.deepEqual(await openPoll(store, rest, new Date(clock.now).toISOString()), []);
    assert.equal((await results()).final, true);
    assert.equal(await problemOf(await enter({ avenue: 'paper', ballot: monday })), '409 closed');
  });

  test('is entered once, however often it is sent', async () => {
    const { enter, results } = await openEntering();
    const sent = { avenue: 'paper', ballot: monday };
    const first = await (await enter(sent, 'sheet-1')).json();
    assert.deepEqual(await (await enter(sent, 'sheet-1')).json(), first);
    assert.equal(
      await problemOf(await enter({ ...sent, avenue: 'phone' }, 'sheet-1')),
      '422 key-reused',
    );
    assert.equal((await results()).turnout, 1);
  });

  test('is held against the poll as any other', async () => {
    const { enter } = await openEntering();
    const refused = async (body: unknown, problem: string) =>
      assert.equal(await problemOf(await enter(body)), problem);
    await refused({ avenue: 'paper', ballot: { options: ['gone'] } }, '409 option-gone');
    await refused({ avenue: 'paper', ballot: { options: [] } }, '400 invalid');
    await refused({ avenue: 'online', ballot: monday }, '400 invalid');
    await refused({ avenue: 'paper', ballot: monday, name: 'Ann' }, '400 invalid');
  });

  test('can be deleted with its receipt, and a retry does not bring it back', async () => {
    const { app, enter, results } = await openEntering();
    const sent = { avenue: 'paper', ballot: monday };
    const { receipt } = v.parse(Receipt, await (await enter(sent, 'sheet-1')).json());
    const headers = { 'Earshot-Receipt': receipt };
    assert.equal(
      (await app.request('/polls/bins/mine', { method: 'DELETE', headers })).status,
      200,
    );
    assert.equal((await results()).turnout, 0);
    assert.equal(await problemOf(await enter(sent, 'sheet-1')), '409 superseded');
  });

  test("needs the letter's code where the poll asks for one, and one letter counts once by every way", async () => {
    const about = { ...pollContent().about, eligibility: 'code' as const };
    const { enter, results, organise, person } = await openEntering({ content: { about } });
    const issued = await organise('POST', '/bins/codes', { count: 2 });
    const { codes } = (await issued.json()) as { codes: [string, string] };
    const paper = (code?: string) => enter({ avenue: 'paper', ballot: monday, code });
    assert.equal(await problemOf(await paper()), '403 code-missing');
    assert.equal(await problemOf(await paper('0000-0000-0000')), '403 code-unknown');
    assert.equal((await person().vote(monday, { 'Earshot-Code': codes[0] })).status, 200);
    assert.equal(await problemOf(await paper(codes[0])), '409 code-used');
    assert.equal((await paper(codes[1])).status, 201);
    const online = await person().vote(monday, { 'Earshot-Code': codes[1] });
    assert.equal(await problemOf(online), '409 code-used');
    assert.deepEqual(await (await organise('GET', '/bins/codes')).json(), {
      contract: 1,
      issued: 2,
      used: 2,
    });
    const { turnout, codes: given } = await results();
    assert.deepEqual([turnout, given], [2, 2]);
  });
});
