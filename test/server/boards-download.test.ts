import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { idOf, openBoardApp } from './board-app.js';
import { problemOf } from './test-app.js';
import { eraseDue } from '@earshot/server';

const secrets = {
  title: '=SUM(A1), "now"',
  text: '@home\nfor all',
  name: 'Ann Whitby',
  contentNote: '+a fall',
  topic: 'play',
  livedExperience: 'shown',
  lang: 'en',
};

/** A closed board with an idea that can be read, one that is withheld, and a comment. */
async function openClosed() {
  const opened = await openBoardApp();
  const { person, shownIdea, showAll, waiting, decide, clock, organise } = opened;
  const swing = await shownIdea(secrets.title, secrets);
  await person().comment(swing, { text: '-Yes, and', name: 'Ben Bold' });
  await showAll();
  const held = await idOf(person().post({ title: '\tCall Mr Bold' }));
  await decide((await waiting())[0]!, 'withhold', '=It names a neighbour.');
  await person().support(swing);
  await organise('PUT', `/ideas/${swing}/status`, { status: 'done', reason: 'It stands.' });
  clock.now = Date.parse('2027-01-16T00:00:00Z');
  const text = async (path: string) => (await opened.send('GET', opened.src + path)).text();
  return { ...opened, swing, held, text };
}

describe('What anyone may download', () => {
  test('once the board has closed: ideas without names, comments and lived experience', async () => {
    const { text, swing, send, src } = await openClosed();
    assert.deepEqual(JSON.parse(await text('/ideas.json')), {
      contract: 1,
      id: 'park',
      ideas: [
        {
          ...{ id: swing, title: secrets.title, text: secrets.text, lang: 'en', topic: 'play' },
          ...{ status: 'done', support: 1 },
        },
      ],
    });
    const response = await send('GET', `${src}/ideas.csv`);
    assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8');
    assert.match(response.headers.get('Content-Disposition') ?? '', /"park-ideas\.csv"/);
    assert.equal(
      (await response.text()).replace('\uFEFF', ''),
      'id,title,text,lang,topic,status,support\r\n' +
        `${swing},"'=SUM(A1), ""now""","'@home\nfor all",en,play,done,1\r\n`,
    );
    for (const path of ['/ideas.json', '/ideas.csv'])
      assert.doesNotMatch(await text(path), /Whitby|Bold|fall|Yes|lived/);
  });

  test('is not there before, during a pause, or after its day', async () => {
    const { clock, organise, send, src, store, read } = await openClosed();
    const refusal = async () => problemOf(await send('GET', `${src}/ideas.csv`));
    await organise('POST', '/pause', { until: '2027-01-18', reason: 'An election.' });
    assert.equal(await refusal(), '403 results-withheld');
    clock.now = Date.parse('2027-01-14T00:00:00Z');
    assert.equal(await refusal(), '403 results-withheld');
    clock.now = Date.parse('2027-01-18T00:00:00Z');
    assert.equal((await send('GET', `${src}/ideas.csv`)).status, 200);
    clock.now = Date.parse('2027-03-01T00:00:00Z');
    assert.deepEqual(await eraseDue(store, clock.now), ['park']);
    assert.equal(await refusal(), '403 results-withheld');
    assert.doesNotMatch(JSON.stringify(await read()), /csv/);
  });
});

describe("The organiser's export", () => {
  test('holds everything, withheld words and comments too, and nothing that a spreadsheet would run', async () => {
    const { organise, swing, held } = await openClosed();
    const table = (await (await organise('GET', '/ideas.csv')).text()).replace('\uFEFF', '');
    const [head = '', ...lines] = table.replace('@home\nfor all', '@home').trim().split('\r\n');
    assert.equal(
      head,
      'kind,id,idea,state,reason,title,text,lang,name,contentNote,topic,livedExperience,status,support,comments,mergedInto',
    );
    const start = (id: string) => lines.findIndex((line) => line.startsWith(`idea,${id},`));
    assert.equal(
      lines[start(swing)],
      `idea,${swing},,shown,,"'=SUM(A1), ""now""",'@home,en,Ann Whitby,'+a fall,play,shown,done,1,1,`.replace(
        "'@home",
        '"\'@home"',
      ),
    );
    assert.match(
      lines[start(swing) + 1] ?? '',
      new RegExp(`^comment,\\w+,${swing},shown,,,"'-Yes, and",,Ben Bold,,`),
    );
    assert.equal(
      lines[start(held)],
      `idea,${held},,withheld,'=It names a neighbour.,'\tCall Mr Bold,,,,,,,new,0,0,`,
    );
    const { ideas } = (await (await organise('GET', '/ideas.json')).json()) as {
      ideas: { idea: { id: string }; comments: { text: string }[] }[];
    };
    const kept = ideas.find(({ idea }) => idea.id === swing);
    assert.deepEqual(
      kept?.comments.map(({ text }) => text),
      ['-Yes, and'],
    );
  });
});

describe('On the day that was promised', () => {
  test('everything people sent goes, waiting and withheld words too; the counts stay', async () => {
    const { store, clock, read, organise, list, person, text, swing } = await openClosed();
    await eraseDue(store, Date.parse('2027-02-28T23:59:59Z'));
    assert.equal((await list()).total, 1);
    clock.now = Date.parse('2027-03-01T00:00:00Z');
    await eraseDue(store, clock.now);
    assert.deepEqual(await eraseDue(store, clock.now), []);
    const board = (await read()) as { state: string; ideas: number; supports: number };
    assert.deepEqual([board.state, board.ideas, board.supports], ['closed', 1, 1]);
    for (const path of ['/ideas', `/ideas/${swing}`, `/ideas/${swing}/comments`, '/now'])
      assert.doesNotMatch(await text(path), /SUM|Whitby|Bold|Yes/);
    for (const path of ['/ideas.json', '/waiting'])
      assert.doesNotMatch(await (await organise('GET', path)).text(), /SUM|Whitby|Bold|Yes/);
    assert.equal(await problemOf(await person().post({ title: 'A bench' })), '409 closed');
  });
});
