import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { InferOutput } from 'valibot';
import * as v from 'valibot';
import { BoardMine, CommentPage, CommentReceipt, IdeaDetail } from '@earshot/client/contract';
import { idOf, openBoardApp } from './board-app.js';
import { boardContent } from './board-content.js';
import { problemOf } from './test-app.js';

const minutes = 60_000;

/** A board with one idea that can be read. */
async function openThread(change: Parameters<typeof openBoardApp>[0] = {}) {
  const opened = await openBoardApp(change);
  const swing = await opened.shownIdea('A swing');
  const comments = async (query = '') =>
    v.parse(CommentPage, await opened.read(`/ideas/${swing}/comments${query}`));
  const texts = async () => (await comments()).comments.map(({ text }) => text);
  const detail = async () => v.parse(IdeaDetail, await opened.read(`/ideas/${swing}`));
  const setStatus = (status: object) => opened.organise('PUT', `/ideas/${swing}/status`, status);
  const answer = (text: unknown) => opened.organise('POST', `/ideas/${swing}/answer`, { text });
  return { ...opened, swing, comments, texts, detail, setStatus, answer };
}

describe('A comment', () => {
  test('waits until a person has read it; then everyone reads it, the oldest first', async () => {
    const { person, swing, comments, texts, waiting, decide, readIdea, clock } = await openThread();
    const written = { text: '  <i>Yes</i>\n', name: 'Ann', lang: 'en' };
    const receipt = v.parse(
      CommentReceipt,
      await (await person().comment(swing, written)).json(),
    ).comment;
    assert.deepEqual(receipt, { ...receipt, idea: swing, text: written.text, state: 'waiting' });
    clock.now += minutes;
    await person().comment(swing, { text: 'Why?' });
    assert.deepEqual(await texts(), []);
    for (const entry of await waiting()) {
      clock.now += minutes;
      await decide(entry, 'show');
    }
    const [first, second] = (await comments()).comments;
    assert.deepEqual(first, { ...written, id: receipt.id, at: first?.at, official: false });
    assert.equal(second?.text, 'Why?');
    assert.equal((await readIdea(swing)).comments, 2);
  });

  test('that is withheld is seen by its author alone, with the reason', async () => {
    const { person, swing, texts, waiting, decide } = await openThread();
    const ann = person();
    await ann.comment(swing, { text: 'Call Mr Bold' });
    await decide((await waiting())[0]!, 'withhold', 'It names a neighbour.');
    assert.deepEqual(await texts(), []);
    const mine = v.parse(BoardMine, await (await ann.readMine()).json());
    assert.deepEqual(
      mine.comments.map(({ text, state, reason }) => [text, state, reason]),
      [['Call Mr Bold', 'withheld', 'It names a neighbour.']],
    );
  });

  test('is taken back by its author alone, at any time', async () => {
    const { person, swing, texts, showAll, clock, send, src } = await openThread();
    const ann = person();
    const id = await idOf(ann.comment(swing, { text: 'Yes' }));
    await showAll();
    const path = `/ideas/${swing}/comments/${id}`;
    assert.equal(await problemOf(await person().send('DELETE', path)), '404 not-found');
    clock.now = Date.parse('2027-02-01T00:00:00Z');
    assert.equal((await ann.send('DELETE', path)).status, 200);
    assert.deepEqual(await texts(), []);
    assert.equal(await problemOf(await send('DELETE', src + path)), '401 unauthorised');
  });

  test('is refused where the board takes none, on what cannot be read, and after thirty in an hour', async () => {
    const silent = await openThread({ content: { comments: false } });
    const refused = await silent.person().comment(silent.swing, { text: 'Yes' });
    assert.equal(await problemOf(refused), '403 forbidden');

    const { person, swing, clock } = await openThread();
    const ann = person();
    const waits = await idOf(ann.post({ title: 'A bench' }));
    assert.equal(await problemOf(await ann.comment(waits, { text: 'Me' })), '404 not-found');
    for (const wrong of [{}, { text: ' ' }, { text: 'x'.repeat(2001) }, { text: 'A \ud800' }])
      assert.equal(await problemOf(await ann.comment(swing, wrong)), '400 invalid');
    for (let sent = 0; sent < 30; sent++)
      assert.equal((await ann.comment(swing, { text: `Yes ${sent}` })).status, 201);
    assert.equal(await problemOf(await ann.comment(swing, { text: 'Yes' })), '409 idea-limit');
    clock.now += 61 * minutes;
    assert.equal((await ann.comment(swing, { text: 'Yes' })).status, 201);
  });

  test('is one of many that come fifty at a time, none twice', async () => {
    const { person, swing, comments, showAll, clock } = await openThread();
    for (let sent = 0; sent < 60; sent++) {
      clock.now += minutes;
      await person().comment(swing, { text: `Comment ${sent}` });
    }
    await showAll();
    const first = await comments();
    const second = await comments(`?cursor=${first.next}`);
    const all = [...first.comments, ...second.comments].map(({ text }) => text);
    assert.deepEqual([first.comments.length, second.next], [50, null]);
    assert.deepEqual(
      [...all].sort(),
      Array.from({ length: 60 }, (_, sent) => `Comment ${sent}`).sort(),
    );
    for (const cursor of ['', '%00', "' or 1=1"]) {
      const { send, src } = await openThread();
      const response = await send('GET', `${src}/ideas/${swing}/comments?cursor=${cursor}`);
      assert.ok(response.status >= 400 && response.status < 500, cursor);
    }
  });
});

describe('A flag', () => {
  test('calls a moderator, hides nothing, and goes once somebody has looked', async () => {
    const { person, swing, waiting, decide, list, organise } = await openThread();
    const flagged = await person().flag(swing, { reason: 'unkind', text: 'Rude to drivers.' });
    assert.deepEqual(await flagged.json(), { contract: 1, flagged: true });
    const [entry] = await waiting();
    assert.deepEqual(entry?.flags, [{ reason: 'unkind', text: 'Rude to drivers.' }]);
    assert.equal((await list()).total, 1);
    await decide(entry, 'keep', 'It is about cars.');
    assert.deepEqual(await waiting(), []);
    assert.equal((await list()).total, 1);
    const { decisions } = (await (await organise('GET', '/decisions')).json()) as {
      decisions: { decision: string; idea: string; reason: string }[];
    };
    const { decision, idea, reason } = decisions.at(-1)!;
    assert.deepEqual([decision, idea, reason], ['keep', swing, 'It is about cars.']);
    assert.doesNotMatch(JSON.stringify(decisions), /swing|Rude/);
  });

  for (const reason of ['private-details', 'threat']) {
    test(`for ${reason} hides words until a moderator has looked, and no second time`, async () => {
      const { person, swing, waiting, decide, list } = await openThread();
      await person().flag(swing, { reason });
      assert.equal((await list()).total, 0);
      await decide((await waiting())[0]!, 'show', 'Nothing private in it.');
      assert.equal((await list()).total, 1);
      await person().flag(swing, { reason });
      assert.equal((await list()).total, 1);
      assert.equal((await waiting()).length, 1);
    });
  }

  test('that hides words comes from one address thirty times in ten minutes, whatever the keys; others go on', async () => {
    const { person, swing, list, waiting, decide } = await openThread();
    for (let sent = 0; sent < 30; sent++) {
      assert.equal((await person().flag(swing, { reason: 'threat' })).status, 201);
      assert.equal((await list()).total, sent === 0 ? 0 : 1, 'hidden once');
      await decide((await waiting())[0]!, 'keep');
    }
    const refused = await person().flag(swing, { reason: 'private-details' });
    assert.ok(Number(refused.headers.get('Retry-After')) > 0);
    assert.equal(await problemOf(refused), '429 rate-limited');
    assert.equal((await person().flag(swing, { reason: 'unkind' })).status, 201);
  });

  test('can be about a comment', async () => {
    const { person, swing, showAll, texts, waiting } = await openThread();
    const id = await idOf(person().comment(swing, { text: 'I know where you live' }));
    await showAll();
    const path = `/ideas/${swing}/comments/${id}/flags`;
    assert.equal((await person().send('POST', path, { reason: 'threat' })).status, 201);
    assert.deepEqual(await texts(), []);
    assert.equal((await waiting())[0]?.comment?.text, 'I know where you live');
    const gone = await person().send('POST', path.replace(id, 'gone'), { reason: 'threat' });
    assert.equal(await problemOf(gone), '404 not-found');
  });

  test('comes first in the queue, can be raised after closing, and twenty times an hour', async () => {
    const { person, swing, waiting, clock } = await openThread();
    const ann = person();
    await ann.post({ title: 'A bench' });
    clock.now = Date.parse('2027-02-01T00:00:00Z');
    for (let sent = 0; sent < 20; sent++)
      assert.equal((await ann.flag(swing, { reason: 'other' })).status, 201);
    assert.equal(await problemOf(await ann.flag(swing, { reason: 'other' })), '409 idea-limit');
    assert.deepEqual(
      (await waiting()).map(({ idea }) => idea.title),
      ['A swing', 'A bench'],
    );
    assert.equal(await problemOf(await ann.flag(swing, { reason: 'boring' })), '400 invalid');
  });
});

describe('What becomes of an idea', () => {
  test('is said with a reason and a date, and so is everything that was said before', async () => {
    const { setStatus, detail, clock, list } = await openThread();
    const first = await setStatus({ status: 'looking', reason: 'Sam looks at it.' });
    assert.equal(first.status, 200);
    clock.now += 24 * 60 * minutes;
    const planned = { status: 'planned', reason: 'In spring.', nextWordBy: '2027-03-01' };
    assert.deepEqual(await (await setStatus(planned)).json(), {
      ...planned,
      at: '2026-12-02T12:00:00.000Z',
    });
    const { idea, history } = await detail();
    assert.deepEqual(
      history.map(({ status, reason, at }) => [status, reason, at]),
      [
        ['looking', 'Sam looks at it.', '2026-12-01T12:00:00.000Z'],
        ['planned', 'In spring.', '2026-12-02T12:00:00.000Z'],
      ],
    );
    assert.deepEqual(idea.status, history[1]);
    assert.equal((await list('?status=planned')).total, 1);
  });

  test('is late once the day of the next word has passed without one, but for a pause', async () => {
    const { setStatus, answer, readIdea, swing, clock, organise } = await openThread();
    const lateAt = async (moment: string) => {
      clock.now = Date.parse(moment);
      return (await readIdea(swing)).late;
    };
    await setStatus({ status: 'looking', reason: 'Soon.', nextWordBy: '2026-12-10' });
    assert.equal(await lateAt('2026-12-10T23:59:59Z'), false);
    assert.equal(await lateAt('2026-12-11T00:00:00Z'), true);
    await organise('POST', '/pause', { until: '2026-12-20', reason: 'An election.' });
    assert.equal(await lateAt('2026-12-12T00:00:00Z'), false);
    assert.equal(await lateAt('2026-12-20T00:00:00Z'), true);
    await answer('We ordered it.');
    assert.equal(await lateAt('2026-12-20T00:00:01Z'), false);

    const silent = await openThread();
    silent.clock.now = Date.parse('2027-02-01T23:59:59Z');
    assert.equal((await silent.readIdea(silent.swing)).late, false);
    silent.clock.now += 1000;
    assert.equal((await silent.readIdea(silent.swing)).late, true);
  });

  test('is no "no" before the host has answered', async () => {
    const { setStatus, answer, detail } = await openThread();
    const no = { status: 'not-doing', reason: 'No room.' };
    const refused = await setStatus(no);
    assert.match(await refused.clone().text(), /before it has been talked about: answer it first/);
    assert.equal(await problemOf(refused), '400 invalid');
    await answer('Would a bench do?');
    assert.equal((await setStatus(no)).status, 200);
    assert.equal((await detail()).idea.status?.status, 'not-doing');
  });

  test('is refused without a reason, in a day that was, on an idea that cannot be read', async () => {
    const { setStatus, organise, person } = await openThread();
    for (const wrong of [
      { status: 'planned' },
      { status: 'planned', reason: ' ' },
      { status: 'planned', reason: { cy: 'Yn y gwanwyn.' } },
      { status: 'lost', reason: 'Gone.' },
      { status: 'planned', reason: 'Soon.', nextWordBy: '2026-12-01' },
      { status: 'planned', reason: 'Soon.', nextWordBy: '2027-02-30' },
    ])
      assert.equal(await problemOf(await setStatus(wrong)), '400 invalid', JSON.stringify(wrong));
    const waits = await idOf(person().post({ title: 'A bench' }));
    for (const id of [waits, 'gone', "'%20or"]) {
      const set = { status: 'planned', reason: 'Soon.' };
      const response = await organise('PUT', `/ideas/${id}/status`, set);
      assert.equal(await problemOf(response), '404 not-found');
    }
  });

  test('is answered in the name of the host, in every language of the board, once', async () => {
    const { languages, ...content } = boardContent();
    const both = { languages: [...languages, 'cy'], question: { en: 'What?', cy: 'Beth?' } };
    const { organise, store, shownIdea, read } = await openBoardApp();
    const swing = await shownIdea('A swing');
    await store.boards.change('park', (board) => ({
      ...board!,
      content: { ...content, ...both },
    }));
    const say = (text: unknown) => organise('POST', `/ideas/${swing}/answer`, { text });
    assert.equal(await problemOf(await say('Soon.')), '400 invalid');
    const text = { en: 'Soon.', cy: 'Cyn bo hir.' };
    assert.equal((await say(text)).status, 201);
    assert.equal((await say(text)).status, 201);
    const { idea } = v.parse(IdeaDetail, await read(`/ideas/${swing}`));
    const at = '2026-12-01T12:00:00.000Z';
    assert.deepEqual(idea.answer, { text, name: 'Sam Okoro', at });
    const thread = (await read(`/ideas/${swing}/comments`)) as InferOutput<typeof CommentPage>;
    assert.deepEqual(
      thread.comments.map(({ text, official }) => [text, official]),
      [[text, true]],
    );
  });
});
