import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPoll, openPrompt, type Route, routes } from '@earshot/server';
import { openModeratedBoard } from './organise-board.js';
import { pageForms } from './organise-visitor.js';
import { pollContent } from './poll-content.js';
import { groupOf, promptParticipant } from './prompt-app.js';
import { promptContent } from './prompt-content.js';
import { newKey, organiserToken, participant } from './test-app.js';
import { letsIn, type Visitor, visitors } from './visitors.js';

const pages = routes.filter(({ answer }) => answer === 'page');

/** A board, a prompt and a poll on which words wait, and what the forms of the pages hold. */
async function openAll() {
  const opened = await openModeratedBoard();
  const { app, store, clock } = opened;
  const ann = opened.person();
  const idea = await ann.post({ title: 'Words of Ann' });
  const at = new Date(clock.now).toISOString();
  await openPrompt(store, promptContent(), at);
  const cal = promptParticipant(app, '/prompts/lane', newKey());
  const group = await groupOf(cal.name({ name: 'Words of Cal' }));
  const read = (await store.prompts.inspect('lane', group))!.edition;
  const name = { act: 'decide', decision: 'show', group, edition: read };
  await openPoll(store, pollContent(), at);
  await participant(app, '/polls/bins').vote({ options: [], ownWords: 'Words of Ben' });
  const [words] = await store.listWords('bins', 'waiting');
  const edition = (await opened.ideaOf(idea))!.edition;
  const decision = { act: 'decide', decision: 'show', idea, edition };
  const forms: Record<string, Record<string, string>> = {
    '/organise/sign-in': { given: organiserToken },
    '/organise/moderate/boards/:id': decision,
    '/organise/moderate/boards/:id/ideas/:idea': decision,
    '/organise/moderate/boards/:id/pause': { act: 'close', reason: 'All is said', sure: 'yes' },
    '/organise/moderate/prompts/:id': name,
    '/organise/moderate/prompts/:id/groups': { act: 'add', 'name.en': 'Ours', reason: 'We know' },
    '/organise/moderate/prompts/:id/groups/:group': name,
    '/organise/moderate/prompts/:id/pause': { act: 'close', reason: 'All is said', sure: 'yes' },
    '/organise/moderate/polls/:id': { decision: 'show', entry: words!.id },
  };
  const headers: Record<Visitor | 'the token alone', Record<string, string>> = {
    nobody: {},
    'another participant': { 'Earshot-Participant': opened.person().key },
    'the participant': { 'Earshot-Participant': ann.key },
    'a receipt': { 'Earshot-Receipt': '000000000000' },
    'the organiser': {},
    'the token alone': { Authorization: `Bearer ${organiserToken}` },
  };
  return {
    ...opened,
    async ask({ method, path, authorise }: Route, visitor: keyof typeof headers) {
      const by = pageForms(app);
      const isSignedIn = visitor === 'the organiser' && authorise !== 'sign-in-page';
      if (isSignedIn) await by.signIn();
      const [, kind = 'boards'] = /(polls|prompts)/.exec(path) ?? [];
      const id = ids[kind]!;
      const place = path.replace(':id', id).replace(':idea', idea).replace(':group', group);
      return by.ask(method, place, forms[path] ?? {}, headers[visitor]);
    },
    /** What of them a page could have changed. */
    state: async () => ({
      idea: await opened.ideaOf(idea),
      decisions: await opened.decisions(),
      groups: await store.prompts.listAll('lane'),
      decided: await store.prompts.listDecisions('lane'),
      words: await store.listWords('bins', 'waiting'),
    }),
  };
}

const ids: Record<string, string> = { boards: 'walk-to-school', prompts: 'lane', polls: 'bins' };

describe('Who may do what on the moderation pages', () => {
  for (const route of pages) {
    for (const visitor of [...visitors, 'the token alone'] as const) {
      const isPublic = route.authorise === 'sign-in-page';
      const isLetIn =
        isPublic || (visitor !== 'the token alone' && letsIn[route.authorise].includes(visitor));
      it(`${visitor} ${isLetIn ? 'may' : 'may not'} ${route.method} ${route.path}`, async () => {
        const { ask, state } = await openAll();
        const before = await state();
        const response = await ask(route, visitor);
        if (isLetIn) {
          assert.ok(response.status === 200 || response.status === 303, String(response.status));
          assert.doesNotMatch(response.headers.get('Location') ?? '', /sign-in$/);
          return;
        }
        if (route.method === 'GET') {
          assert.match(response.headers.get('Location')!, /^\/organise\/sign-in/);
        } else {
          assert.equal(response.status, 401);
        }
        assert.doesNotMatch(await response.text(), /Words of (Ann|Ben|Cal)/);
        assert.deepEqual(await state(), before);
      });
    }
  }

  it('every page asks who is there, but the one where one signs in', () => {
    const open = pages.filter(({ authorise }) => authorise !== 'organiser-page');
    assert.deepEqual(
      open.map(({ method, path }) => `${method} ${path}`),
      ['GET /organise/sign-in', 'POST /organise/sign-in'],
    );
  });

  it('no page is part of the contract for programs', async () => {
    const { app } = await openAll();
    const document = (await (await app.request('/openapi.json')).json()) as { paths: object };
    const paths = Object.keys(document.paths);
    assert.deepEqual(
      paths.filter((path) => /^\/organise(\/moderate.*|\/sign.*|\/language)?$/.test(path)),
      [],
    );
  });
});
