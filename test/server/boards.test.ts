import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { Board } from '@earshot/client/contract';
import { openBoard, openPoll } from '@earshot/server';
import { openBoardApp } from './board-app.js';
import { boardContent } from './board-content.js';
import { pollContent } from './poll-content.js';
import { participant, problemOf } from './test-app.js';

const { about } = boardContent();

describe('A board', () => {
  test('is the same for everyone, with everything people should know first', async () => {
    const { read, content } = await openBoardApp();
    const board = await read();
    assert.deepEqual(v.parse(Board, board), board);
    const { question, topics, ideas, supports, version, state } = v.parse(Board, board);
    assert.deepEqual({ question, topics }, { question: content.question, topics: content.topics });
    assert.deepEqual([ideas, supports, version, state], [0, 0, 1, 'open']);
  });

  test('is upcoming, open, closed by the clock of the server', async () => {
    const { read, clock } = await openBoardApp();
    const stateAt = async (moment: string) => {
      clock.now = Date.parse(moment);
      return v.parse(Board, await read()).state;
    };
    assert.equal(await stateAt('2026-11-23T08:59:59Z'), 'upcoming');
    assert.equal(await stateAt('2026-11-23T09:00:00Z'), 'open');
    assert.equal(await stateAt('2027-01-15T17:00:00Z'), 'closed');
  });

  test('lists the ideas that were read least while people post, the newest once it has closed', async () => {
    const { read, clock } = await openBoardApp();
    const sorts = ['most-supported', 'most-discussed'];
    assert.deepEqual(v.parse(Board, await read()).sorts, ['least-read', 'newest', ...sorts]);
    clock.now = Date.parse('2027-02-01T12:00:00Z');
    assert.deepEqual(v.parse(Board, await read()).sorts, ['newest', ...sorts, 'least-read']);
  });

  test('names what can be done: no comments where it takes none, a download once it has closed', async () => {
    const can = async (content: object, now?: string) => {
      const { read, clock } = await openBoardApp({ content });
      if (now !== undefined) clock.now = Date.parse(now);
      return v.parse(Board, await read()).capabilities;
    };
    const all = await can({});
    for (const name of ['ideas', 'support', 'comments', 'commenting', 'similar', 'search', 'views'])
      assert.ok(all.includes(name), name);
    assert.ok(!all.includes('csv'));
    const without = await can({ comments: false });
    assert.deepEqual(
      all.filter((name) => !without.includes(name)),
      ['comments', 'commenting'],
    );
    assert.ok((await can({}, '2027-02-01T12:00:00Z')).includes('csv'));
  });

  test('may be shown by any page, and held for some seconds', async () => {
    const { send, src } = await openBoardApp();
    const response = await send('GET', src, undefined, { Origin: 'https://anywhere.example' });
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=5');
    const tag = { 'If-None-Match': response.headers.get('ETag') };
    assert.equal((await send('GET', src, undefined, tag)).status, 304);
  });

  test('that there is not is not found, whatever is asked of it', async () => {
    const { send } = await openBoardApp();
    for (const path of ['', '/ideas', '/ideas/x', '/ideas/x/comments', '/now', '/ideas.csv'])
      assert.equal(await problemOf(await send('GET', `/boards/gone${path}`)), '404 not-found');
  });

  test('with the id of a poll is another thing, and nobody can tell that somebody is in both', async () => {
    const { app, store, src, person } = await openBoardApp();
    await openPoll(store, { ...pollContent(), id: 'park' }, '2026-12-01T00:00:00Z');
    const ann = person();
    const receipts = await Promise.all(
      [
        ann.post({ title: 'A swing' }),
        participant(app, '/polls/park', ann.key).vote({ options: ['monday'] }),
      ].map(async (response) => ((await (await response).json()) as { receipt: string }).receipt),
    );
    assert.notEqual(receipts[0], receipts[1]);
    const held = async (path: string) => {
      const headers = { 'Earshot-Receipt': receipts[0] ?? '' };
      return (await app.request(`${path}/mine`, { headers })).json();
    };
    assert.deepEqual(await held('/polls/park'), { contract: 1, vote: null, options: [] });
    assert.equal(((await held(src)) as { ideas: unknown[] }).ideas.length, 1);
  });
});

describe('A board that rests', () => {
  const until = '2026-12-20';

  test('by its content says until when and why; nothing is taken, nothing is let in, what was sent is safe', async () => {
    const { person, read, store, clock, waiting, decide, organise, shownIdea } =
      await openBoardApp();
    const swing = await shownIdea('A swing');
    const ann = person();
    await ann.post({ title: 'A bench' });
    const paused = { until, reason: 'There is an election.' };
    await openBoard(
      store,
      { ...boardContent(), about: { ...about, paused } },
      new Date(clock.now).toISOString(),
    );
    const board = v.parse(Board, await read());
    assert.deepEqual([board.state, board.about.paused], ['paused', paused]);

    assert.equal(await problemOf(await ann.post({ title: 'A pond' })), '409 paused');
    assert.equal(await problemOf(await ann.support(swing)), '409 paused');
    assert.equal(await problemOf(await ann.comment(swing, { text: 'Yes' })), '409 paused');
    const [bench] = await waiting();
    assert.equal(await problemOf(await decide(bench!, 'show')), '409 paused');
    const status = { status: 'looking', reason: 'We look at it.' };
    const set = await organise('PUT', `/ideas/${swing}/status`, status);
    assert.equal(await problemOf(set), '409 paused');
    const answer = await organise('POST', `/ideas/${swing}/answer`, { text: 'Soon.' });
    assert.equal(await problemOf(answer), '409 paused');

    clock.now = Date.parse(`${until}T00:00:00Z`);
    assert.equal((await decide((await waiting())[0]!, 'show')).status, 200);
    assert.equal((await ann.support(swing)).status, 200);
  });

  test('still lets people take back what is theirs, and lets a moderator withhold', async () => {
    const { person, organise, shownIdea, waiting, decide, readIdea } = await openBoardApp();
    const swing = await shownIdea('A swing');
    const ann = person();
    const response = await ann.post({ title: 'A bench', livedExperience: 'shown' });
    const { idea } = (await response.json()) as { idea: { id: string } };
    await organise('POST', '/pause', { until, reason: 'There is an election.' });
    assert.equal((await ann.change(idea.id, { livedExperience: null })).status, 200);
    assert.equal((await person().flag(swing, { reason: 'unkind' })).status, 201);
    const [flagged] = await waiting();
    assert.equal(await problemOf(await decide(flagged!, 'keep')), '409 paused');
    assert.equal((await decide(flagged!, 'withhold')).status, 200);
    assert.equal(await readIdea(swing), undefined);
    assert.equal((await ann.withdraw(idea.id)).status, 200);
    assert.deepEqual(await waiting(), []);
  });

  test('by the organiser goes on when the organiser says so', async () => {
    const { organise, read, person } = await openBoardApp();
    const pause = { until, reason: 'There is an election.' };
    const rests = (await (await organise('POST', '/pause', pause)).json()) as Board;
    assert.deepEqual([rests.state, rests.about.paused], ['paused', pause]);
    assert.equal((await organise('DELETE', '/pause')).status, 200);
    const board = v.parse(Board, await read());
    assert.deepEqual([board.state, board.about.paused, board.version], ['open', undefined, 3]);
    assert.equal((await person().post({ title: 'A swing' })).status, 201);
    const { decisions } = (await (await organise('GET', '/decisions')).json()) as {
      decisions: { decision: string; reason: string }[];
    };
    assert.deepEqual(
      decisions.map(({ decision, reason }) => [decision, reason]),
      [
        ['pause', 'There is an election.'],
        ['resume', 'Ended before its day.'],
      ],
    );
  });

  test('does so until a day that is still to come, in every language of the board', async () => {
    const { organise } = await openBoardApp();
    const pause = (change: object) =>
      organise('POST', '/pause', { until, reason: 'An election.', ...change });
    for (const wrong of [
      { until: '2026-12-01' },
      { until: '2026-11-31' },
      { until: 'soon' },
      { reason: { cy: 'Etholiad.' } },
      { reason: '' },
    ])
      assert.equal(await problemOf(await pause(wrong)), '400 invalid', JSON.stringify(wrong));
  });

  test('because its content says so is woken by its content alone', async () => {
    const paused = { until, reason: 'An election.' };
    const { organise } = await openBoardApp({ content: { about: { ...about, paused } } });
    const response = await organise('DELETE', '/pause');
    assert.match(await response.clone().text(), /Take \\"paused\\" out of its file/);
    assert.equal(await problemOf(response), '400 invalid');
  });
});

describe('An organiser', () => {
  test('makes a board with the same JSON as a file, once', async () => {
    const { send, read, organise } = await openBoardApp();
    const create = (content: unknown) =>
      send('POST', '/organise/boards', content, { Authorization: 'Bearer the-organisers-token' });
    const made = await create({ ...boardContent(), id: 'hall' });
    assert.equal(made.status, 201);
    assert.equal(made.headers.get('Location'), '/boards/hall');
    assert.equal((await send('GET', '/boards/hall')).status, 200);
    assert.equal(await problemOf(await create({ ...boardContent(), id: 'hall' })), '400 invalid');
    const mistaken = await create({ ...boardContent(), id: 'pond', names: 'yes' });
    assert.match(
      await mistaken.text(),
      /"path":"names","expected":"true or false","got":"\\"yes\\""/,
    );
    assert.equal(await problemOf(await send('GET', '/boards/pond')), '404 not-found');
    await organise('POST', '/close', { reason: 'All is said.' });
    assert.equal(v.parse(Board, await read()).state, 'closed');
  });

  test('closes it for good, and says why', async () => {
    const { organise, person, clock } = await openBoardApp();
    assert.equal(await problemOf(await organise('POST', '/close', {})), '400 invalid');
    const closed = (await (
      await organise('POST', '/close', { reason: 'All is said.' })
    ).json()) as Board;
    assert.equal(closed.about.closes, new Date(clock.now).toISOString());
    assert.equal(await problemOf(await person().post({ title: 'A swing' })), '409 closed');
  });

  test('changes its words in sight of everyone once somebody has posted, and takes no promise back', async () => {
    const { store, person, read } = await openBoardApp();
    const open = (change: object) =>
      openBoard(store, { ...boardContent(), ...change }, '2026-12-02T00:00:00Z');
    const question = 'What does the park lack?';
    await open({ question });
    assert.deepEqual(v.parse(Board, await read()).revisions, []);
    await person().post({ title: 'A swing', topic: 'play' });

    await open({ topics: [{ id: 'play', label: 'Playing' }, boardContent().topics[1]] });
    const { revisions } = v.parse(Board, await read());
    assert.deepEqual(
      revisions.map(({ field, before, after }) => [field, before, after]),
      [
        ['question', question, boardContent().question],
        ['topics.play.label', 'Play', 'Playing'],
      ],
    );

    const refused = async (change: object) =>
      (await open(change)).map(
        ({ path, expected, got }) => `${path.join('.')}: ${expected}, ${got}`,
      );
    const because = ', because people have posted';
    assert.deepEqual(await refused({ topics: [] }), [
      `topics: the topic "play"${because}, none of this id`,
      `topics: the topic "quiet"${because}, none of this id`,
    ]);
    assert.deepEqual(await refused({ about: { ...about, influence: 'telling' } }), [
      `about.influence: "asking" or more${because}, "telling"`,
    ]);
    const privacy = { ...about.privacy, deletedOn: '2028-01-01' };
    assert.deepEqual(await refused({ about: { ...about, privacy } }), [
      `about.privacy.deletedOn: 2027-03-01 or earlier${because}, 2028-01-01`,
    ]);
    assert.deepEqual(await refused({ about: { ...about, eligibility: 'account' } }), [
      `about.eligibility: "open"${because}, "account"`,
    ]);
  });
});
