import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { BoardMine, IdeaReceipt } from '@earshot/client/contract';
import { idOf, openBoardApp } from './board-app.js';
import { boardContent } from './board-content.js';
import { problemOf } from './test-app.js';

const { about } = boardContent();
const minutes = 60_000;
const receiptOf = async (answer: Promise<Response> | Response) =>
  v.parse(IdeaReceipt, await (await answer).json());

describe('An idea', () => {
  test('waits until a person has read it; then everyone reads it exactly as it was written', async () => {
    const { person, list, waiting, decide, readIdea } = await openBoardApp();
    const idea = {
      title: '  =A swing\u202e, "big" ',
      text: 'For <b>everyone</b>.\n\n\u0627',
      topic: 'play',
      contentNote: 'about a fall',
      name: 'Ann',
      lang: 'en',
      livedExperience: 'shown' as const,
    };
    const { idea: own, receipt } = await receiptOf(person().post(idea));
    assert.deepEqual(own, { ...idea, id: own.id, state: 'waiting', editableFor: 600 });
    assert.match(receipt, /^[0-9A-Z]{12}$/);
    assert.deepEqual((await list()).ideas, []);

    const [entry] = await waiting();
    assert.equal((await decide(entry!, 'show')).status, 200);
    const { ideas, total } = await list();
    assert.equal(total, 1);
    const { at, ...shown } = ideas[0]!;
    assert.deepEqual(shown, {
      ...{ ...idea, id: own.id, livedExperience: true, withdrawn: false, late: false },
      ...{ support: 0, comments: 0, merged: [], hits: [] },
    });
    assert.equal(at, '2026-12-01T12:00:00.000Z');
    assert.deepEqual(await readIdea(own.id), ideas[0]);
  });

  test('that is withheld is seen by its author alone, with the reason', async () => {
    const { person, list, read, waiting, decide } = await openBoardApp();
    const ann = person();
    const id = await idOf(ann.post({ title: 'Call Mr Bold' }));
    const [entry] = await waiting();
    assert.equal(await problemOf(await decide(entry!, 'withhold', ' ')), '400 invalid');
    await decide(entry!, 'withhold', 'It names a neighbour.');
    assert.deepEqual((await list()).ideas, []);
    assert.match(JSON.stringify(await read(`/ideas/${id}`)), /not-found/);
    const { ideas } = v.parse(BoardMine, await (await ann.readMine()).json());
    assert.deepEqual(
      ideas.map(({ title, state, reason }) => [title, state, reason]),
      [['Call Mr Bold', 'withheld', 'It names a neighbour.']],
    );
    const others = v.parse(BoardMine, await (await person().readMine()).json());
    assert.deepEqual(others, { contract: 1, ideas: [], comments: [], supports: [] });
  });

  test('is refused with the field that is wrong', async () => {
    const { person } = await openBoardApp({ content: { names: false, livedExperience: false } });
    const wrong: [object, string][] = [
      [{}, 'title'],
      [{ title: ' \u200b\n' }, 'title'],
      [{ title: 'x'.repeat(401) }, 'title'],
      [{ title: 'A', text: 'x'.repeat(4001) }, 'text'],
      [{ title: 'A\0' }, 'title'],
      [{ title: 'A \ud800' }, 'title'],
      [{ title: 'A', contentNote: '\udc00' }, 'contentNote'],
      [{ title: 'A', topic: 'money' }, 'topic'],
      [{ title: 'A', name: 'Ann' }, 'name'],
      [{ title: 'A', livedExperience: 'shown' }, 'livedExperience'],
      [{ title: 'A', lang: 'english, please' }, 'lang'],
    ];
    for (const [idea, path] of wrong) {
      const response = await person().post(idea);
      const { errors } = (await response.clone().json()) as { errors?: { path: string }[] };
      assert.deepEqual([response.status, errors?.[0]?.path], [400, path], JSON.stringify(idea));
    }
    assert.equal(
      (await person().post({ title: 'x'.repeat(400), text: 'y'.repeat(4000) })).status,
      201,
    );
  });

  test('comes again once, with the same answer, however often it is sent', async () => {
    const { person, waiting } = await openBoardApp();
    const ann = person();
    const key = { 'Idempotency-Key': 'once', 'Earshot-Sequence': '1' };
    const [first, again] = [
      await receiptOf(ann.post({ title: 'A swing' }, key)),
      await receiptOf(ann.post({ title: 'A swing' }, key)),
    ];
    assert.deepEqual(again, first);
    assert.equal((await waiting()).length, 1);
    for (const other of [ann.post({ title: 'A bench' }, key), ann.support(first.idea.id, key)])
      assert.equal(await problemOf(await other), '422 key-reused');
  });

  test('is one of ten that a person sends in an hour', async () => {
    const { person, clock } = await openBoardApp();
    const ann = person();
    for (let sent = 0; sent < 10; sent++)
      assert.equal((await ann.post({ title: `Idea ${sent}` })).status, 201);
    assert.equal(await problemOf(await ann.post({ title: 'One more' })), '409 idea-limit');
    assert.equal((await person().post({ title: 'Of somebody else' })).status, 201);
    clock.now += 61 * minutes;
    assert.equal((await ann.post({ title: 'One more' })).status, 201);
  });

  test('is taken while the board is open, and by nobody who is not signed in where it asks for that', async () => {
    const { person, clock } = await openBoardApp();
    clock.now = Date.parse('2026-11-23T08:00:00Z');
    assert.equal(await problemOf(await person().post({ title: 'A swing' })), '409 not-open');
    clock.now = Date.parse('2027-01-15T17:00:00Z');
    assert.equal(await problemOf(await person().post({ title: 'A swing' })), '409 closed');

    const account = (request: Request) => request.headers.get('Authorization') ?? undefined;
    const content = { about: { ...about, eligibility: 'account' as const } };
    const known = await openBoardApp({ content, app: { account } });
    const idea = { title: 'A swing' };
    assert.equal(await problemOf(await known.person().post(idea)), '401 unauthorised');
    assert.equal((await known.person().post(idea, { Authorization: 'Ann' })).status, 201);
  });

  test('of made-up people is slowed as votes are', async () => {
    const rateLimit = { participants: 2 };
    const { person } = await openBoardApp({ app: { rateLimit } });
    const ann = person();
    await ann.post({ title: 'A swing' });
    await person().post({ title: 'A bench' });
    assert.equal(await problemOf(await person().post({ title: 'A pond' })), '429 rate-limited');
    assert.equal((await ann.post({ title: 'A tree' })).status, 201);
  });
});

describe("One's own idea", () => {
  test('can be reworded for ten minutes, and is read anew', async () => {
    const { person, list, waiting, showAll, clock } = await openBoardApp();
    const ann = person();
    const id = await idOf(ann.post({ title: 'A swing', livedExperience: 'organiser' }));
    await showAll();
    clock.now += 9 * minutes;
    const words = { title: 'Two swings', text: 'For friends.', topic: 'play' };
    const { idea } = await receiptOf(ann.change(id, { words }));
    assert.deepEqual(idea, {
      ...{ ...words, id, state: 'waiting' },
      ...{ livedExperience: 'organiser', editableFor: 60 },
    });
    assert.deepEqual((await list()).ideas, []);
    assert.equal((await waiting())[0]?.idea.title, 'Two swings');

    clock.now += minutes;
    assert.equal(await problemOf(await ann.change(id, { words })), '409 too-late');
    const again = v.parse(BoardMine, await (await ann.readMine()).json());
    assert.deepEqual(again.ideas, [{ ...idea, editableFor: 0 }]);
  });

  test('is let through only as it was read', async () => {
    const { person, list, waiting, decide } = await openBoardApp();
    const ann = person();
    const id = await idOf(ann.post({ title: 'A swing' }));
    const [read] = await waiting();
    await ann.change(id, { words: { title: 'Call Mr Bold' } });
    assert.equal(await problemOf(await decide(read!, 'show')), '404 not-found');
    assert.deepEqual((await list()).ideas, []);
  });

  test('shows that it was lived through for as long as its author wants', async () => {
    const { person, showAll, readIdea, list, clock } = await openBoardApp();
    const ann = person();
    const id = await idOf(ann.post({ title: 'A swing', livedExperience: 'organiser' }));
    await showAll();
    assert.equal((await readIdea(id)).livedExperience, false);
    assert.equal((await list('?livedExperience=true')).total, 0);
    await ann.change(id, { livedExperience: 'shown' });
    assert.equal((await readIdea(id)).livedExperience, true);
    assert.equal((await list('?livedExperience=true')).total, 1);
    clock.now = Date.parse('2027-02-01T00:00:00Z');
    const { idea } = await receiptOf(ann.change(id, { livedExperience: null }));
    assert.deepEqual([idea.livedExperience, idea.state], [null, 'shown']);
    assert.equal((await readIdea(id)).livedExperience, false);
  });

  test('is changed and taken back by its author alone', async () => {
    const { person, showAll, readIdea } = await openBoardApp();
    const id = await idOf(person().post({ title: 'A swing' }));
    await showAll();
    const ben = person();
    for (const answer of [
      ben.change(id, { words: { title: 'Mine' } }),
      ben.change(id, { livedExperience: 'shown' }),
      ben.withdraw(id),
      ben.answerMerge(id, true),
    ])
      assert.equal(await problemOf(await answer), '404 not-found');
    assert.equal((await readIdea(id)).title, 'A swing');
  });

  test('vanishes when it is taken back, and leaves its thread where others have joined in', async () => {
    const { person, showAll, readIdea, read, list } = await openBoardApp();
    const ann = person();
    const [swing, bench] = [
      await idOf(ann.post({ title: 'A swing', text: 'My son', name: 'Ann' })),
      await idOf(ann.post({ title: 'A bench' })),
    ];
    await showAll();
    await person().comment(swing, { text: 'Yes' });
    await showAll();
    const { idea } = await receiptOf(ann.withdraw(swing));
    assert.deepEqual([idea.state, idea.title, idea.text], ['withdrawn', '', '']);
    await ann.withdraw(bench);

    const left = await readIdea(swing);
    assert.deepEqual(
      [left.withdrawn, left.title, left.text, left.name, left.comments],
      [true, '', '', undefined, 1],
    );
    assert.match(JSON.stringify(await read(`/ideas/${swing}/comments`)), /"text":"Yes"/);
    assert.match(JSON.stringify(await read(`/ideas/${bench}`)), /not-found/);
    assert.equal((await list()).total, 1);
  });

  test('goes with everything else of a person, and no late retry brings it back', async () => {
    const { person, showAll, list, shownIdea } = await openBoardApp();
    const bench = await shownIdea('A bench');
    const ann = person();
    const key = { 'Idempotency-Key': 'late', 'Earshot-Sequence': '1' };
    await ann.post({ title: 'A swing' }, key);
    await ann.support(bench, { 'Earshot-Sequence': '2' });
    await showAll();
    assert.equal((await ann.deleteMine({ 'Earshot-Sequence': '3' })).status, 200);
    assert.deepEqual(
      (await list()).ideas.map(({ title, support }) => [title, support]),
      [['A bench', 0]],
    );
    assert.equal(await problemOf(await ann.post({ title: 'A swing' }, key)), '409 superseded');
    const late = await ann.support(bench, { 'Earshot-Sequence': '2' });
    assert.equal(await problemOf(late), '409 superseded');
    assert.equal((await ann.support(bench, { 'Earshot-Sequence': '4' })).status, 200);
  });

  test('is found and deleted by its receipt where the key is gone', async () => {
    const { app, src, person } = await openBoardApp();
    const { receipt } = await receiptOf(person().post({ title: 'A swing' }));
    const headers = { 'Earshot-Receipt': receipt.toLowerCase() };
    const held = async () => (await app.request(`${src}/mine`, { headers })).json();
    assert.match(JSON.stringify(await held()), /A swing/);
    assert.equal((await app.request(`${src}/mine`, { method: 'DELETE', headers })).status, 200);
    assert.doesNotMatch(JSON.stringify(await held()), /A swing/);
  });
});

describe('Two ideas that say the same', () => {
  /** A board on which the organiser has asked Ann whether her idea may be put together with Ben's. */
  async function askToMerge() {
    const opened = await openBoardApp();
    const { person, showAll, organise } = opened;
    const [ann, ben, cai] = [person(), person(), person()];
    const swing = await idOf(ann.post({ title: 'A swing', text: 'By the pond' }));
    const swings = await idOf(ben.post({ title: 'Swings' }));
    await showAll();
    await cai.support(swing);
    await cai.support(swings);
    await ann.support(swing);
    await ben.comment(swing, { text: 'Yes' });
    await showAll();
    const question = { into: swings, reason: 'Both ask for swings.' };
    const asked = await organise('PUT', `/ideas/${swing}/merge`, question);
    assert.deepEqual(await asked.json(), { contract: 1, asked: swings });
    return { ...opened, ann, swing, swings };
  }

  test('are put together once the author says yes: every supporter once, every comment, both texts', async () => {
    const { ann, swing, swings, readIdea, list, read } = await askToMerge();
    const { ideas } = v.parse(BoardMine, await (await ann.readMine()).json());
    assert.deepEqual(ideas[0]?.mergeInto, { id: swings, title: 'Swings' });
    assert.equal((await list()).total, 2);
    assert.equal((await ann.answerMerge(swing, true)).status, 200);
    const together = await readIdea(swing);
    assert.deepEqual(
      [together.id, together.support, together.comments, together.merged],
      [swings, 2, 1, [{ id: swing, title: 'A swing', text: 'By the pond' }]],
    );
    assert.equal((await list()).total, 1);
    assert.match(JSON.stringify(await read(`/ideas/${swing}/comments`)), /"text":"Yes"/);
  });

  test('stay apart when the author says no, or the question is taken back', async () => {
    const { ann, swing, organise, list } = await askToMerge();
    const taken = await organise('DELETE', `/ideas/${swing}/merge`);
    assert.deepEqual(await taken.json(), { contract: 1, asked: null });
    assert.equal(await problemOf(await ann.answerMerge(swing, true)), '404 not-found');
    const again = await askToMerge();
    assert.equal((await again.ann.answerMerge(again.swing, false)).status, 200);
    assert.equal((await again.list()).total, 2);
    assert.equal((await list()).total, 2);
  });

  test('are asked about only where both can be read', async () => {
    const { organise, shownIdea, person } = await openBoardApp();
    const swing = await shownIdea('A swing');
    const waits = await idOf(person().post({ title: 'Swings' }));
    for (const into of [swing, waits, 'gone', "' or 1=1"]) {
      const asked = await organise('PUT', `/ideas/${swing}/merge`, { into, reason: 'The same.' });
      assert.equal(await problemOf(asked), '400 invalid', into);
    }
    const asked = await organise('PUT', `/ideas/${waits}/merge`, { into: swing, reason: 'Same.' });
    assert.equal(await problemOf(asked), '404 not-found');
  });
});

describe('Support', () => {
  test('counts each person once, can be taken back, and the later act wins', async () => {
    const { person, shownIdea, readIdea } = await openBoardApp();
    const swing = await shownIdea('A swing');
    const [ann, ben] = [person(), person()];
    const given = (await (await ann.support(swing)).json()) as object;
    assert.deepEqual({ ...given, supported: true, support: 1 }, given);
    await ann.support(swing);
    await ben.support(swing, { 'Earshot-Sequence': '7' });
    assert.equal((await readIdea(swing)).support, 2);
    const late = await ben.unsupport(swing, { 'Earshot-Sequence': '6' });
    assert.equal(await problemOf(late), '409 superseded');
    const back = (await (await ann.unsupport(swing)).json()) as object;
    assert.deepEqual({ ...back, supported: false, support: 1 }, back);
    const mine = v.parse(BoardMine, await (await ben.readMine()).json());
    assert.deepEqual(mine.supports, [swing]);
  });

  test('is for ideas that can be read, while the board is open', async () => {
    const { person, shownIdea, clock } = await openBoardApp();
    const waits = await idOf(person().post({ title: 'A bench' }));
    for (const id of [waits, 'gone', "'%20or", 'x'.repeat(100)])
      assert.equal(await problemOf(await person().support(id)), '404 not-found');
    const swing = await shownIdea('A swing');
    clock.now = Date.parse('2027-01-15T17:00:00Z');
    assert.equal(await problemOf(await person().support(swing)), '409 closed');
  });

  test('of two hundred people at once is two hundred, of one person at once is one', async () => {
    const { person, shownIdea, readIdea } = await openBoardApp();
    const swing = await shownIdea('A swing');
    await Promise.all(Array.from({ length: 200 }, () => person().support(swing)));
    const ann = person();
    await Promise.all(Array.from({ length: 50 }, () => ann.support(swing)));
    assert.equal((await readIdea(swing)).support, 201);
  });
});
