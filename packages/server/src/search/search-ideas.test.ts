import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createMemoryStore } from '@earshot/server';
import { at, moderator, newBoard } from '../../../../test/board-fixtures.js';
import { search } from './search-ideas.js';
import { findSimilar } from './similar-ideas.js';

const { boards } = createMemoryStore();
let shown: ReturnType<typeof moderator>['shown'];

const searched = async (words: string, change: object = {}) =>
  search(boards, 'town', { words, ...change }, at);
const titles = async (words: string, change: object = {}) =>
  (await searched(words, change)).ideas.map(({ title }) => title);

before(async () => {
  await boards.change('town', () => newBoard('town'));
  ({ shown } = moderator(boards, 'town'));
  let people = 0;
  const share = (title: string, text = '', change: object = {}) =>
    shown({ title, text, ...change }, { participant: `${(people += 1)}` });
  await share('Zebra crossing by the bakery', 'Drivers cannot see the children.', {
    topic: 'roads',
  });
  await share('Lollipop lady on Mill Lane', 'She stopped in March.');
  await share('Croesfan wrth yr ysgol', "Mae'r ceir yn gyflym.", { lang: 'cy', topic: 'roads' });
  await share('Lanterns along the canal', 'It is dark, and nobody can cross the bridge.');
  for (let number = 1; number <= 25; number += 1) await share(`Juggling evening ${number}`);
  for (let number = 1; number <= 7; number += 1) await share(`A windmill on the hill ${number}`);
});

describe('A search', () => {
  test('finds the word itself first, then other words for it, in Welsh too', async () => {
    const [first, ...others] = await titles('zebra crossing');
    assert.equal(first, 'Zebra crossing by the bakery');
    assert.ok(others.includes('Lollipop lady on Mill Lane'));
    assert.ok(others.includes('Croesfan wrth yr ysgol'));
  });

  test('finds an English idea for a Welsh word', async () => {
    assert.ok((await titles('croesfan', { lang: 'en' })).includes('Zebra crossing by the bakery'));
  });

  test('finds a word that no thesaurus knows', async () => {
    assert.deepEqual(await titles('lantern'), ['Lanterns along the canal']);
  });

  test('names the words that it found as they stand in the idea', async () => {
    const { ideas } = await searched('crossings');
    const [first] = ideas.filter(({ title }) => title.startsWith('Zebra'));
    assert.ok(first?.hits.includes('crossing'));
    const welsh = ideas.find(({ title }) => title.startsWith('Croesfan'));
    assert.deepEqual(welsh?.hits, ['Croesfan']);
  });

  test('keeps to a topic', async () => {
    const found = await searched('crossing', { topic: 'roads' });
    assert.equal(found.total, 2);
    assert.ok(found.ideas.every(({ topic }) => topic === 'roads'));
  });

  test('goes on where the page before ended, and repeats nothing', async () => {
    const first = await searched('juggling');
    assert.equal(first.total, 25);
    assert.equal(first.ideas.length, 20);
    const second = await searched('juggling', { cursor: first.next });
    assert.equal(second.next, null);
    const ids = [...first.ideas, ...second.ideas].map(({ id }) => id);
    assert.equal(new Set(ids).size, 25);
  });

  test('refuses a cursor that it has not made', async () => {
    for (const cursor of ['', '%', 'bm90aGluZw', btoa('{"from":-1,"after":""}')])
      await assert.rejects(searched('juggling', { cursor }), { problem: 'invalid' });
  });

  test('finds nothing where nothing fits, and nothing for small words alone', async () => {
    for (const words of ['xylophone', 'the', '…'])
      assert.deepEqual(await searched(words), { ideas: [], next: null, total: 0 });
  });
});

describe('Whoever is writing an idea', () => {
  const similar = async (title: string, text = '') =>
    (await findSimilar(boards, 'town', { title, text }, at)).map((idea) => idea.title);

  test('is shown what says the same in quite other words', async () => {
    const found = await similar(
      'Help pupils get across the road',
      'Cars never slow down for a child.',
    );
    assert.ok(found.includes('Zebra crossing by the bakery'));
  });

  test('is shown what is close where it is the only idea so far', async () => {
    await boards.change('small', () => newBoard('small'));
    await moderator(boards, 'small').shown({ title: 'A fence around the pond', text: '' });
    const words = { title: 'A fence at the pond', text: 'Mrs Whitby fell by the pond.' };
    const [idea] = await findSimilar(boards, 'small', words, at);
    assert.equal(idea?.title, 'A fence around the pond');
    const other = { title: 'A band in the square', text: 'Every Friday in May.' };
    assert.deepEqual(await findSimilar(boards, 'small', other, at), []);
  });

  test('is shown what says the same as a title of one or two words', async () => {
    assert.ok((await similar('Zebra crossing')).includes('Zebra crossing by the bakery'));
    assert.ok((await similar('Lanterns')).includes('Lanterns along the canal'));
    assert.deepEqual(await similar('Giraffes'), []);
  });

  test('is shown ideas in their own language before others that are as close', async () => {
    const [first] = await findSimilar(boards, 'town', { title: 'Croesfan', text: '' }, at);
    assert.equal(first?.title, 'Croesfan wrth yr ysgol');
  });

  test('is shown five at most', async () => {
    assert.equal((await similar('Our hill needs a windmill')).length, 5);
  });

  test('is shown nothing while nothing is close', async () => {
    assert.deepEqual(await similar('Which strings for a guitar?'), []);
    assert.deepEqual(await similar('', ''), []);
  });
});
