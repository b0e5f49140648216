import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Route, routes } from '@earshot/server';
import { pollContent } from './poll-content.js';
import { openApp, organiserToken, problemOf } from './test-app.js';
import { isOf, letsIn, type Visitor, visitors } from './visitors.js';

const bodies: Record<string, unknown> = {
  '/polls/:id/vote': { options: ['friday'] },
  '/organise/polls': { ...pollContent(), id: 'new' },
  '/polls/:id/options': { label: 'On Sunday' },
  '/organise/polls/:id/waiting/:entry': { decision: 'show' },
  '/organise/polls/:id/options/:option': { label: 'Each Tuesday' },
  '/organise/polls/:id/replies': { entries: [], question: 'What does it cost?', reply: 'Nothing.' },
  '/organise/polls/:id/replies/:reply': { question: 'What does it cost?', reply: 'A little.' },
  '/organise/polls/:id/codes': { count: 1 },
  '/organise/polls/:id/ballots': { avenue: 'paper', ballot: { options: ['friday'] } },
};

/** Brings about what a route needs to have something to answer. */
async function prepare(path: string, { store, clock }: Awaited<ReturnType<typeof openApp>>) {
  if (path.startsWith('/polls/:id/ballots')) clock.now = Date.parse('2027-01-16T00:00:00Z');
  if (path === '/organise/polls/:id/codes') {
    await store.changePoll('bins', (poll) => {
      const { content } = poll!;
      return {
        ...poll!,
        content: { ...content, about: { ...content.about, eligibility: 'code' } },
      };
    });
  }
  const at = '2026-12-01T12:00:00Z';
  const added = [{ id: 'added-tuesday', label: 'Tuesday', addedAt: at }];
  const replies = [{ id: 'cost', question: 'What does it cost?', reply: 'Nothing.', at }];
  await store.changePoll('bins', (poll) => ({ ...poll!, added, replies }));
}

async function ask(route: Route, visitor: Visitor) {
  const opened = await openApp({ content: { results: 'always', addOptions: true } });
  const ann = opened.person();
  const cast = await ann.vote({ options: [], ownWords: 'Words of Ann' });
  const { receipt } = (await cast.json()) as { receipt: string };
  const [words] = await opened.store.listWords('bins', 'waiting');
  const key = { 'Idempotency-Key': 'next', 'Earshot-Sequence': '2' };
  const headers: Record<Visitor, Record<string, string>> = {
    nobody: {},
    'another participant': { ...key, 'Earshot-Participant': opened.person().key },
    'the participant': { ...key, 'Earshot-Participant': ann.key },
    'a receipt': { 'Earshot-Receipt': receipt },
    'the organiser': { ...key, Authorization: `Bearer ${organiserToken}` },
  };
  const path = route.path
    .replace(':id', 'bins')
    .replace(':entry', words?.id ?? '')
    .replace(':option', 'added-tuesday')
    .replace(':reply', 'cost');
  await prepare(route.path, opened);
  const body = route.body && JSON.stringify(bodies[route.path]);
  const response = await opened.app.request(path, {
    method: route.method,
    headers: { ...headers[visitor], ...(body ? { 'Content-Type': 'application/json' } : {}) },
    ...(body ? { body } : {}),
  });
  return { ...opened, ann, response };
}

describe('Who may do what', () => {
  const ofOthers = [...routes.filter(isOf('boards')), ...routes.filter(isOf('prompts'))];
  for (const route of routes.filter(
    (route) => !ofOthers.includes(route) && route.answer !== 'page',
  )) {
    for (const visitor of visitors) {
      const allowed = letsIn[route.authorise].includes(visitor);
      test(`${visitor} ${allowed ? 'may' : 'may not'} ${route.method} ${route.path}`, async () => {
        const { app, response, ann } = await ask(route, visitor);
        // A stream ends with its app.
        app.close();
        if (!allowed) {
          assert.equal(await problemOf(response), '401 unauthorised');
          return;
        }
        const isAnswered = response.ok || (await problemOf(response)) === '404 no-vote';
        assert.ok(isAnswered, String(response.status));
        if (visitor !== 'another participant') return;
        // Being a participant gives no hold on anyone else's vote.
        assert.doesNotMatch(response.bodyUsed ? '' : await response.text(), /Words of Ann/);
        const { vote } = (await (await ann.readMine()).json()) as { vote: { ballot: unknown } };
        assert.deepEqual(vote.ballot, { options: [], ownWords: 'Words of Ann' });
      });
    }
  }

  test('every address that writes or holds something personal asks who is there', () => {
    const open = routes.filter(({ authorise }) => authorise === 'public');
    assert.deepEqual(
      open.map(({ method, path }) => `${method} ${path}`),
      [
        'GET /polls/:id',
        'GET /polls/:id/results',
        'GET /polls/:id/results.csv',
        'GET /polls/:id/ballots.json',
        'GET /polls/:id/ballots.csv',
        'GET /polls/:id/events',
        'GET /boards/:id',
        'GET /boards/:id/ideas',
        'GET /boards/:id/ideas/:idea',
        'GET /boards/:id/ideas/:idea/comments',
        // They keep nothing but a count, and hold nobody's.
        'POST /boards/:id/ideas/similar',
        'POST /boards/:id/ideas/search',
        'POST /boards/:id/views',
        'GET /boards/:id/now',
        'GET /boards/:id/events',
        'GET /boards/:id/ideas.json',
        'GET /boards/:id/ideas.csv',
        'GET /prompts/:id',
        'GET /prompts/:id/groups',
        // These keep a total, or nothing.
        'POST /prompts/:id/groups/similar',
        'POST /prompts/:id/arrivals',
        'POST /prompts/:id/equality',
        'GET /prompts/:id/representation',
        'GET /health',
        'GET /openapi.json',
      ],
    );
  });

  test('nothing answers that is not in the table', async () => {
    const { app } = await openApp();
    const paths = [
      '/',
      '/polls',
      '/polls/',
      '/polls/bins/',
      '/polls/bins/votes',
      '/organise/',
      '/admin',
    ];
    for (const path of paths) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        assert.equal(await problemOf(await app.request(path, { method })), '404 not-found');
      }
    }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      assert.equal(await problemOf(await app.request('/polls/bins', { method })), '404 not-found');
    }
  });

  test('a token is compared whole', async () => {
    const { app } = await openApp();
    const wrong = [
      '',
      organiserToken.slice(0, -1),
      `${organiserToken}x`,
      organiserToken.toUpperCase(),
    ];
    for (const token of wrong) {
      const headers = { Authorization: `Bearer ${token}` };
      const response = await app.request('/organise/polls/bins/votes.json', { headers });
      assert.equal(await problemOf(response), '401 unauthorised');
      assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer');
    }
    const basic = { Authorization: `Basic ${organiserToken}` };
    const response = await app.request('/organise/polls/bins/votes.json', { headers: basic });
    assert.equal(await problemOf(response), '401 unauthorised');
  });

  test("without a token the organiser's API is off", async () => {
    for (const token of [undefined, '']) {
      const { app } = await openApp({ app: { organiserToken: token } });
      for (const given of ['Bearer ', 'Bearer undefined']) {
        const headers = { Authorization: given };
        const response = await app.request('/organise/polls/bins/votes.json', { headers });
        assert.equal(await problemOf(response), '404 not-found');
      }
    }
  });
});
