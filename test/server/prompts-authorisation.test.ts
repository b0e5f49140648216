import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { GroupReceipt, PromptMine, Step } from '@earshot/client/contract';
import { type Route, routes } from '@earshot/server';
import { openPromptApp } from './prompt-app.js';
import { promptContent } from './prompt-content.js';
import { organiserToken, problemOf } from './test-app.js';
import { isOf, letsIn, type Visitor, visitors } from './visitors.js';

/** A prompt on which Ann has named a group that waits, and sees one that can be read, which includes her. */
async function openPrompt() {
  const opened = await openPromptApp();
  const { person, shownGroup, organise } = opened;
  const ann = person();
  const shown = await shownGroup('Of Ben');
  const named = await ann.name({ name: 'Words of Ann', why: 'Why of Ann' });
  const { group, receipt } = v.parse(GroupReceipt, await named.json());
  await ann.echo(shown);
  await ann.include(shown, { text: 'Need of Ann' });
  const logged = await organise('POST', `/groups/${shown}/steps`, step);
  return {
    ...{ ...opened, ann, receipt, own: group.id, shown },
    step: v.parse(Step, await logged.json()).id,
  };
}
type Opened = Awaited<ReturnType<typeof openPrompt>>;

const step = { kind: 'asked', month: '2026-11', text: 'We wrote to them.', reason: 'It is done.' };

async function bodyOf(route: Route, { kept, own }: Opened): Promise<unknown> {
  const waiting = (await kept('/waiting')).find(({ id }) => id === own);
  const bodies: Record<string, unknown> = {
    NewGroup: { name: 'A group' },
    NewInclusion: { needs: ['time'] },
    GroupQuery: { name: 'A group' },
    NewArrival: {},
    EqualityAnswers: { answers: { disability: 'no' } },
    PromptContent: { ...promptContent(), id: 'new' },
    Closing: { reason: 'All is said.' },
    NewPause: { until: '2026-12-20', reason: 'An election.' },
    NameDecision: {
      ...{ group: own, edition: waiting?.edition },
      ...{ decision: 'withhold', reason: 'It is a person.' },
    },
    AddedGroup: { name: 'Of the organiser', reason: 'We missed them.' },
    GroupChanges: { state: 'asked', reason: 'We asked.' },
    LoggedStep: step,
  };
  return route.body && bodies[route.body[0]];
}

async function ask(route: Route, visitor: Visitor, opened: Opened): Promise<Response> {
  const { app, ann, receipt, own, shown } = opened;
  const key = { 'Idempotency-Key': 'next', 'Earshot-Sequence': '9' };
  const headers: Record<Visitor, Record<string, string>> = {
    nobody: {},
    'another participant': { ...key, 'Earshot-Participant': opened.person().key },
    'the participant': { ...key, 'Earshot-Participant': ann.key },
    'a receipt': { 'Earshot-Receipt': receipt },
    'the organiser': { ...key, Authorization: `Bearer ${organiserToken}` },
  };
  const isOwn = route.path === '/prompts/:id/groups/:group';
  const path = route.path
    .replace(':id', 'lane')
    .replace(':group', isOwn ? own : shown)
    .replace(':step', opened.step);
  const body = await bodyOf(route, opened);
  return app.request(path, {
    method: route.method,
    headers: { ...headers[visitor], ...(body ? { 'Content-Type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

describe('Who may do what on a prompt', () => {
  for (const route of routes.filter(isOf('prompts'))) {
    const name = `${route.method} ${route.path}`;
    for (const visitor of visitors) {
      const isAnothers =
        visitor === 'another participant' && name === 'DELETE /prompts/:id/groups/:group';
      const isLetIn = letsIn[route.authorise].includes(visitor);
      test(`${visitor} ${isLetIn && !isAnothers ? 'may' : 'may not'} ${name}`, async () => {
        const opened = await openPrompt();
        const response = await ask(route, visitor, opened);
        if (!isLetIn) {
          assert.equal(await problemOf(response), '401 unauthorised');
        } else if (isAnothers) {
          assert.equal(await problemOf(response), '404 not-found');
        } else {
          assert.equal(response.status, route.status ?? 200, await response.clone().text());
        }
        if (isLetIn && visitor !== 'another participant') return;
        // Nobody else has a hold on what is Ann's.
        const headers = { 'Earshot-Receipt': opened.receipt };
        const held = await opened.send('GET', `${opened.src}/mine`, undefined, headers);
        const mine = v.parse(PromptMine, await held.json());
        assert.deepEqual(
          [mine.groups.map(({ why }) => why), mine.echoes, mine.inclusions?.[0]?.text],
          [['Why of Ann'], [opened.shown], 'Need of Ann'],
        );
      });
    }
  }

  test('what is public never says whose it is, how many see it, or what was told with it', async () => {
    const { read, ann, receipt, organise } = await openPrompt();
    const personal = new RegExp(`${ann.key}|${receipt}|participant`);
    for (const path of ['', '/groups', '/representation']) {
      const text = JSON.stringify(await read(path));
      assert.doesNotMatch(text, personal, path);
      assert.doesNotMatch(text, /of Ann|echoes|inclusions|notes|edition|isOrganisers/, path);
    }
    for (const path of ['/waiting', '/groups.json', '/groups.csv', '/decisions'])
      assert.doesNotMatch(await (await organise('GET', path)).text(), personal, path);
  });

  test('what says who somebody is needs a receipt: the key of a device does not show it', async () => {
    const { ann, person, send, src, receipt } = await openPrompt();
    const mine = await ann.readMine();
    assert.equal(mine.headers.get('Cache-Control'), 'private, no-store');
    const byKey = await mine.text();
    assert.match(byKey, /Why of Ann/);
    assert.doesNotMatch(byKey, /Need of Ann|inclusions/);
    const headers = { 'Earshot-Receipt': receipt };
    const byReceipt = await (await send('GET', `${src}/mine`, undefined, headers)).text();
    assert.match(byReceipt, /Need of Ann/);
    assert.doesNotMatch(await (await person().readMine()).text(), /of Ann/);
  });
});
