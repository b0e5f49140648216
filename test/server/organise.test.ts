import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pollContent } from './poll-content.js';
import { openApp, problemOf } from './test-app.js';

interface Entry {
  id: string;
  kind: string;
  text: string;
}

describe('The organiser', () => {
  test('creates a poll, which is open at once', async () => {
    const { app, organise } = await openApp();
    const created = await organise('POST', '', { ...pollContent(), id: 'new' });
    assert.equal(created.status, 201);
    assert.equal(created.headers.get('Location'), '/polls/new');
    assert.equal((await app.request('/polls/new')).status, 200);
    const again = await organise('POST', '', { ...pollContent(), id: 'new' });
    const { errors } = (await again.json()) as { errors: unknown };
    assert.deepEqual(errors, [
      { path: 'id', expected: 'an id that no other poll has', got: '"new"' },
    ]);
  });

  test('is told everything that keeps a poll from opening', async () => {
    const { app, organise } = await openApp();
    const { purpose: _, ...about } = pollContent().about;
    const refused = await organise('POST', '', {
      ...pollContent(),
      id: 'New!',
      colour: 'red',
      about,
    });
    const { errors } = (await refused.json()) as { errors: { path: string }[] };
    assert.deepEqual(errors.map(({ path }) => path).sort(), ['about.purpose', 'colour', 'id']);
    const dishonest = {
      ...pollContent(),
      id: 'new',
      about: { ...pollContent().about, influence: 'you-decide' },
    };
    const claim = await organise('POST', '', dishonest);
    assert.match(await claim.text(), /says that people decide/);
    assert.equal((await app.request('/polls/new')).status, 404);
  });

  test('closes a poll for good', async () => {
    const { organise, person } = await openApp();
    const closed = (await (await organise('POST', '/bins/close')).json()) as object;
    assert.deepEqual({ ...closed, state: 'closed', version: 2 }, closed);
    assert.deepEqual(await (await organise('POST', '/bins/close')).json(), closed);
    assert.equal(await problemOf(await person().vote({ options: ['monday'] })), '409 closed');
    assert.equal(await problemOf(await organise('POST', '/none/close')), '404 not-found');
  });

  test('reads words before everyone else does, and those that change wait again', async () => {
    const { app, src, organise, person } = await openApp();
    const ann = person();
    const waiting = async () =>
      ((await (await organise('GET', '/bins/waiting')).json()) as { entries: Entry[] }).entries;
    const decide = (id: string, decision: string) =>
      organise('POST', `/bins/waiting/${id}`, { decision });
    const results = async () =>
      (await app.request(`${src}/results`)).json() as Promise<{ said: unknown; reasons: unknown }>;

    await ann.vote({ options: [], ownWords: '<b>Daily</b>', reason: 'Smell', lang: 'en' });
    await person().vote({ options: ['monday'], reason: 'Rude' });
    await person().vote({ options: [], needToKnow: 'What does it cost?' });
    const entries = await waiting();
    assert.deepEqual(entries.map(({ kind }) => kind).sort(), [
      'needToKnow',
      'ownWords',
      'reason',
      'reason',
    ]);
    assert.deepEqual((await results()).said, []);

    const id = (text: string) => entries.find((entry) => entry.text === text)?.id ?? '';
    await decide(id('<b>Daily</b>'), 'show');
    await decide(id('Smell'), 'show');
    await decide(id('Rude'), 'hide');
    assert.deepEqual(
      (await waiting()).map(({ text }) => text),
      ['What does it cost?'],
    );
    assert.deepEqual(await results().then(({ said, reasons }) => ({ said, reasons })), {
      said: [{ id: id('<b>Daily</b>'), text: '<b>Daily</b>', lang: 'en' }],
      reasons: [{ id: id('Smell'), text: 'Smell', lang: 'en', options: [] }],
    });

    await ann.vote({ options: [], ownWords: 'Twice a day', reason: 'Smell', lang: 'en' });
    assert.deepEqual((await results()).said, []);
    assert.equal(await problemOf(await decide(id('<b>Daily</b>'), 'show')), '404 not-found');
    await ann.withdraw();
    assert.deepEqual(await results().then(({ said, reasons }) => ({ said, reasons })), {
      said: [],
      reasons: [],
    });
    assert.deepEqual(
      (await waiting()).map(({ text }) => text),
      ['What does it cost?'],
    );
  });

  test('reads a reason again that was let through for one answer and is moved to another', async () => {
    const { app, src, organise, person } = await openApp({ content: { kind: 'several' } });
    const ann = person();
    const waiting = async () =>
      ((await (await organise('GET', '/bins/waiting')).json()) as { entries: Entry[] }).entries;
    const reasons = async () =>
      ((await (await app.request(`${src}/results`)).json()) as { reasons: unknown[] }).reasons;

    await ann.vote({ options: ['monday', 'friday'], reason: 'It smells' });
    const [read] = await waiting();
    await organise('POST', `/bins/waiting/${read?.id}`, { decision: 'show' });
    await ann.vote({ options: ['friday', 'monday'], reason: 'It smells' });
    assert.deepEqual(await waiting(), []);
    assert.equal((await reasons()).length, 1);

    await ann.vote({ options: ['friday'], reason: 'It smells' });
    assert.deepEqual(await reasons(), []);
    const [moved] = await waiting();
    assert.equal(moved?.text, 'It smells');
    assert.notEqual(moved?.id, read?.id);
  });

  test('decides with show or hide, about words that are there', async () => {
    const { organise } = await openApp();
    const decide = async (id: string, body: unknown) =>
      problemOf(await organise('POST', `/bins/waiting/${id}`, body));
    assert.equal(await decide('ABC', { decision: 'delete' }), '400 invalid');
    assert.equal(await decide('ABC', { decision: 'show', all: true }), '400 invalid');
    for (const id of ['ABC', '%00', "'%20or%201=1--", '*']) {
      assert.equal(await decide(id, { decision: 'show' }), '404 not-found');
    }
  });

  test('takes all ballots along, without whose they are, in a form no spreadsheet runs', async () => {
    const { organise, person } = await openApp();
    const ann = person();
    await ann.vote({ options: [], ownWords: '=HYPERLINK("http://x.example")', lang: 'en' });
    const json = await organise('GET', '/bins/votes.json');
    assert.equal(json.headers.get('Cache-Control'), 'no-store');
    assert.equal(
      json.headers.get('Content-Security-Policy'),
      "default-src 'none'; frame-ancestors 'none'",
    );
    assert.equal(json.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.deepEqual(await json.json(), {
      contract: 1,
      id: 'bins',
      ballots: [
        {
          options: [],
          ownWords: '=HYPERLINK("http://x.example")',
          lang: 'en',
          avenue: 'online',
        },
      ],
    });
    assert.equal(
      await (await organise('GET', '/bins/votes.csv')).text(),
      'options,ranking,dots,ownWords,unsure,needToKnow,reason,lang,avenue\r\n' +
        ',,,"\'=HYPERLINK(""http://x.example"")",,,,en,online\r\n',
    );
    for (const sign of '=+-@＝＋－＠') {
      await ann.vote({ options: [], ownWords: `${sign}1` });
      const csv = await (await organise('GET', '/bins/votes.csv')).text();
      assert.ok(csv.includes(`,'${sign}1,`), csv);
    }
  });
});
