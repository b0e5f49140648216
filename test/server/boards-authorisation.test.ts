import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { BoardMine, IdeaReceipt } from '@earshot/client/contract';
import { type Route, routes } from '@earshot/server';
import { idOf, openBoardApp } from './board-app.js';
import { boardContent } from './board-content.js';
import { organiserToken, problemOf } from './test-app.js';
import { isOf, letsIn, type Visitor, visitors } from './visitors.js';

/** A board on which Ann has posted, and is asked whether her idea may be put together with Ben's. */
async function openBoard() {
  const opened = await openBoardApp();
  const { person, showAll, organise, shownIdea } = opened;
  const ann = person();
  const posted = await ann.post({ title: 'Words of Ann', name: 'Ann' });
  const { idea, receipt } = v.parse(IdeaReceipt, await posted.json());
  await showAll();
  const comment = await idOf(ann.comment(idea.id, { text: 'Words of Ann too' }));
  await showAll();
  const into = await shownIdea('Of Ben');
  await organise('PUT', `/ideas/${idea.id}/merge`, { into, reason: 'They say the same.' });
  await person().flag(idea.id, { reason: 'untrue' });
  return { ...opened, ann, receipt, idea: idea.id, comment, into };
}
type Opened = Awaited<ReturnType<typeof openBoard>>;

async function bodyOf(route: Route, { waiting, into }: Opened): Promise<unknown> {
  const [entry] = await waiting();
  const bodies: Record<string, unknown> = {
    NewIdea: { title: 'An idea' },
    IdeaChange: { words: { title: 'Other words' } },
    NewComment: { text: 'A comment' },
    NewFlag: { reason: 'unkind' },
    MergeAnswer: { merge: true },
    SimilarQuery: { title: 'Words' },
    SearchQuery: { words: 'words' },
    Views: { ideas: [into] },
    BoardContent: { ...boardContent(), id: 'new' },
    Closing: { reason: 'All is said.' },
    NewPause: { until: '2026-12-20', reason: 'An election.' },
    WordsDecision: {
      ...{ idea: entry?.idea.id, edition: entry?.idea.edition },
      ...{ decision: 'keep', reason: 'It is fine.' },
    },
    NewStatus: { status: 'looking', reason: 'We look at it.' },
    NewAnswer: { text: 'Soon.' },
    MergeQuestion: { into, reason: 'They say the same.' },
  };
  return route.body && bodies[route.body[0]];
}

async function ask(route: Route, visitor: Visitor, opened: Opened): Promise<Response> {
  const { app, ann, receipt, idea, comment, clock } = opened;
  const key = { 'Idempotency-Key': 'next', 'Earshot-Sequence': '9' };
  const headers: Record<Visitor, Record<string, string>> = {
    nobody: {},
    'another participant': { ...key, 'Earshot-Participant': opened.person().key },
    'the participant': { ...key, 'Earshot-Participant': ann.key },
    'a receipt': { 'Earshot-Receipt': receipt },
    'the organiser': { ...key, Authorization: `Bearer ${organiserToken}` },
  };
  const path = route.path
    .replace(':id', 'park')
    .replace(':idea', idea)
    .replace(':comment', comment);
  const body = await bodyOf(route, opened);
  if (route.path.startsWith('/boards/:id/ideas.')) clock.now = Date.parse('2027-01-16T00:00:00Z');
  return app.request(path, {
    method: route.method,
    headers: { ...headers[visitor], ...(body ? { 'Content-Type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

/** What is Ann's alone to do. */
const own = [
  'PATCH /boards/:id/ideas/:idea',
  'DELETE /boards/:id/ideas/:idea',
  'DELETE /boards/:id/ideas/:idea/comments/:comment',
  'PUT /boards/:id/ideas/:idea/merge',
];

describe('Who may do what on a board', () => {
  for (const route of routes.filter(isOf('boards'))) {
    const name = `${route.method} ${route.path}`;
    for (const visitor of visitors) {
      const isAnothers = visitor === 'another participant' && own.includes(name);
      const isLetIn = letsIn[route.authorise].includes(visitor);
      const verb = isLetIn && !isAnothers ? 'may' : 'may not';
      test(`${visitor} ${verb} ${name}`, async () => {
        const opened = await openBoard();
        const response = await ask(route, visitor, opened);
        // A stream ends with its app.
        opened.app.close();
        if (!isLetIn) {
          assert.equal(await problemOf(response), '401 unauthorised');
        } else if (isAnothers) {
          assert.equal(await problemOf(response), '404 not-found');
        } else {
          assert.equal(response.status, route.status ?? 200, await response.clone().text());
        }
        if (isLetIn && visitor !== 'another participant') return;
        // Nobody else has a hold on what is Ann's.
        const mine = v.parse(BoardMine, await (await opened.ann.readMine()).json());
        assert.deepEqual(
          [mine.ideas.map(({ title }) => title), mine.comments.map(({ text }) => text)],
          [['Words of Ann'], ['Words of Ann too']],
        );
      });
    }
  }

  test('what is held of one is told to that one alone', async () => {
    const { person, ann } = await openBoard();
    assert.match(await (await ann.readMine()).text(), /Words of Ann/);
    assert.doesNotMatch(await (await person().readMine()).text(), /Words of Ann/);
  });

  test('what is public never says whose it is, and what is somebody’s own is kept nowhere', async () => {
    const { send, src, idea, ann, receipt, organise } = await openBoard();
    for (const path of ['', '/ideas', `/ideas/${idea}`, `/ideas/${idea}/comments`, '/now']) {
      const text = await (await send('GET', src + path)).text();
      assert.doesNotMatch(text, new RegExp(`${ann.key}|${receipt}|participant|edition`), path);
    }
    for (const path of ['/waiting', '/ideas.json', '/ideas.csv', '/decisions']) {
      const text = await (await organise('GET', path)).text();
      assert.doesNotMatch(text, new RegExp(`${ann.key}|${receipt}|participant`), path);
    }
    const mine = await ann.readMine();
    assert.equal(mine.headers.get('Cache-Control'), 'private, no-store');
  });
});
