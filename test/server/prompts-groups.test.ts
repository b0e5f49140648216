import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { GroupReceipt, PromptMine } from '@earshot/client/contract';
import { groupOf, openPromptApp } from './prompt-app.js';
import { promptContent } from './prompt-content.js';
import { problemOf } from './test-app.js';

const hour = 3_600_000;

describe('A group that somebody names', () => {
  test('waits until a person has read it, then everyone reads it, as it was typed', async () => {
    const { person, list, showAll } = await openPromptApp();
    const typed = { name: 'Night-shift workers <b>here</b>', lang: 'en', why: 'They sleep.' };
    const id = await groupOf(person().name(typed));
    assert.deepEqual(await list(), []);
    await showAll();
    const { name, lang } = typed;
    assert.deepEqual(await list(), [{ id, name, lang, state: 'named', steps: [] }]);
  });

  test('is there at once where it is a suggestion of the organiser, under its name, once', async () => {
    const { person, list } = await openPromptApp();
    const suggested = { name: 'Whatever', suggestion: 'young-carers' };
    const response = await person().name(suggested);
    const { group } = v.parse(GroupReceipt, await response.json());
    assert.deepEqual(
      [group.id, group.name, group.state],
      ['young-carers', 'Young carers', 'shown'],
    );
    assert.equal((await person().name(suggested)).status, 201);
    assert.deepEqual(
      (await list()).map(({ id }) => id),
      ['young-carers'],
    );
    const unknown = await person().name({ name: 'Whatever', suggestion: 'gone' });
    assert.equal(await problemOf(unknown), '400 invalid');
  });

  test('is one line with words, and every text is whole', async () => {
    const { person } = await openPromptApp();
    const ann = person();
    for (const wrong of [
      {},
      { name: '' },
      { name: ' \u200b ' },
      { name: 'two\nlines' },
      { name: 'x'.repeat(101) },
      { name: '\ud800' },
      { name: 'Night workers', why: 'a\0b' },
      { name: 'Night workers', reach: '\udc00' },
      { name: 'Night workers', why: 'x'.repeat(1001) },
    ])
      assert.equal(await problemOf(await ann.name(wrong)), '400 invalid', JSON.stringify(wrong));
  });

  test('is taken back whole before it is read; what is read already stays, without what was told with it', async () => {
    const { person, list, showAll, kept, shownGroup } = await openPromptApp();
    const ann = person();
    const own = await groupOf(ann.name({ name: 'Bus drivers of the night', why: 'Of Ann' }));
    assert.equal((await ann.withdraw(own)).status, 200);
    await showAll();
    assert.deepEqual(await list(), []);
    const shown = await groupOf(ann.name({ name: 'Shop workers', why: 'Of Ann' }));
    await showAll();
    assert.equal((await ann.withdraw(shown)).status, 200);
    assert.deepEqual(
      (await list()).map(({ name }) => name),
      ['Shop workers'],
    );
    assert.doesNotMatch(JSON.stringify(await kept('/groups.json')), /Of Ann/);
    assert.equal(
      await problemOf(await person().withdraw(await shownGroup('Parents'))),
      '404 not-found',
    );
  });

  test('is named ten times an hour by one person at most, and answered once when it comes twice', async () => {
    const { person, clock, kept } = await openPromptApp();
    const ann = person();
    const again = { 'Idempotency-Key': 'again', 'Earshot-Sequence': '1' };
    const ids = [];
    for (let time = 0; time < 2; time++)
      ids.push(await groupOf(ann.name({ name: 'Group' }, again)));
    assert.equal(ids[0], ids[1]);
    for (let index = 0; index < 9; index++)
      assert.equal((await ann.name({ name: `Group ${index}` })).status, 201);
    assert.equal(await problemOf(await ann.name({ name: 'One more' })), '409 group-limit');
    assert.equal((await person().name({ name: 'Of Ben' })).status, 201);
    clock.now += hour;
    assert.equal((await ann.name({ name: 'One more' })).status, 201);
    assert.equal((await kept('/waiting')).length, 12);
  });

  test('has a place among 200; withheld ones take none', async () => {
    const { person, kept, decide } = await openPromptApp({
      app: { rateLimit: { participants: 1000 } },
    });
    for (let index = 0; index < 200; index++)
      assert.equal((await person().name({ name: `Group ${index}` })).status, 201);
    assert.equal(await problemOf(await person().name({ name: 'One more' })), '409 group-limit');
    await decide((await kept('/waiting'))[0]!, 'withhold');
    assert.equal((await person().name({ name: 'One more' })).status, 201);
  });
});

describe('Whoever is known by an account', () => {
  test('is one person on every device, and nobody takes part without one', async () => {
    const { person, organise, kept } = await openPromptApp({
      content: { about: { ...promptContent().about, eligibility: 'account' } },
      app: { account: (request) => request.headers.get('X-Account') ?? undefined },
    });
    const added = await organise('POST', '/groups', { name: 'Night workers', reason: 'We asked.' });
    const { group } = (await added.json()) as { group: { id: string } };
    const [phone, laptop] = [person(), person()];
    assert.equal(await problemOf(await phone.echo(group.id)), '401 unauthorised');
    const ann = { 'X-Account': 'ann' };
    assert.equal((await phone.echo(group.id, ann)).status, 200);
    assert.equal((await laptop.echo(group.id, { ...ann, 'Earshot-Sequence': '2' })).status, 200);
    assert.equal((await person().echo(group.id, { 'X-Account': 'ben' })).status, 200);
    assert.equal((await kept('/groups.json'))[0]?.echoes, 2);
  });
});

describe('Whoever sees a group too', () => {
  test('is counted for the organiser alone, once, and can take it back', async () => {
    const { person, shownGroup, kept, read } = await openPromptApp();
    const shown = await shownGroup('Night workers');
    const before = JSON.stringify(await read('/groups'));
    const ann = person();
    for (const one of [ann, ann, person()])
      assert.equal(((await (await one.echo(shown)).json()) as { echoed: boolean }).echoed, true);
    const echoes = async () => (await kept('/groups.json'))[0]?.echoes;
    assert.equal(await echoes(), 2);
    assert.equal(JSON.stringify(await read('/groups')), before);
    const later = await ann.unecho(shown);
    assert.equal(((await later.json()) as { echoed: boolean }).echoed, false);
    assert.equal(await echoes(), 1);
    const early = { 'Earshot-Sequence': '1' };
    assert.equal(await problemOf(await ann.echo(shown, early)), '409 superseded');
  });

  test('sees sixty an hour at most, and only what can be read', async () => {
    const { person, shownGroup, clock } = await openPromptApp();
    const shown = await shownGroup('Night workers');
    const ann = person();
    const hidden = await groupOf(person().name({ name: 'Not read yet' }));
    for (const gone of [hidden, 'gone', 'young-carers', '%00', '__proto__'])
      assert.equal(await problemOf(await ann.echo(gone)), '404 not-found', gone);
    for (let time = 0; time < 30; time++) {
      assert.equal((await ann.echo(shown)).status, 200);
      assert.equal((await ann.unecho(shown)).status, 200);
    }
    assert.equal(await problemOf(await ann.echo(shown)), '409 group-limit');
    clock.now += hour;
    assert.equal((await ann.echo(shown)).status, 200);
  });
});

describe('Whoever says "This includes me"', () => {
  const said = { needs: ['time', 'childcare'], text: 'After 8', ownName: 'Night owls', lang: 'en' };

  test('is read by the organiser alone, and the latest word of one person stands', async () => {
    const { person, shownGroup, kept, read } = await openPromptApp();
    const shown = await shownGroup('Night workers');
    const ann = person();
    assert.equal((await ann.include(shown, { text: 'Before' })).status, 201);
    assert.equal((await ann.include(shown, said)).status, 201);
    assert.deepEqual((await kept('/groups.json'))[0]?.inclusions, [{ ...said, countMe: false }]);
    assert.doesNotMatch(JSON.stringify(await read('/groups')), /After 8|owls/);
    assert.equal((await ann.includeNoLonger(shown)).status, 200);
    assert.deepEqual((await kept('/groups.json'))[0]?.inclusions, []);
  });

  test('is refused what is no need, what comes twice, and what has no end', async () => {
    const { person, shownGroup } = await openPromptApp();
    const shown = await shownGroup('Night workers');
    for (const wrong of [
      { needs: ['money'] },
      { needs: ['time', 'time'] },
      { text: 'x'.repeat(1001) },
      { text: '\ud800' },
      { ownName: 'two\nlines' },
      { countMe: 'yes' },
    ])
      assert.equal(
        await problemOf(await person().include(shown, wrong)),
        '400 invalid',
        JSON.stringify(wrong),
      );
  });

  test('may do so ten times an hour', async () => {
    const { person, shownGroup, clock } = await openPromptApp();
    const shown = await shownGroup('Night workers');
    const ann = person();
    for (let time = 0; time < 10; time++) assert.equal((await ann.include(shown)).status, 201);
    assert.equal(await problemOf(await ann.include(shown)), '409 group-limit');
    clock.now += hour;
    assert.equal((await ann.include(shown)).status, 201);
  });

  test('can have everything deleted, and no late retry brings it back', async () => {
    const { person, shownGroup, kept, read } = await openPromptApp();
    const shown = await shownGroup('Night workers');
    const ann = person();
    await ann.include(shown, said);
    await ann.echo(shown);
    await ann.name({ name: 'Named by Ann', why: 'Of Ann' });
    assert.equal((await ann.deleteMine()).status, 200);
    assert.deepEqual(v.parse(PromptMine, await (await ann.readMine()).json()).groups, []);
    const all = JSON.stringify(await kept('/groups.json'));
    assert.doesNotMatch(all, /After 8|owls|of Ann|Named by Ann/i);
    const late = await ann.include(shown, said, { 'Earshot-Sequence': '1' });
    assert.equal(await problemOf(late), '409 superseded');
    assert.match(JSON.stringify(await read('/groups')), /Night workers/);
  });

  test('lets a group count as joined from ten up, not before the next day', async () => {
    const { person, shownGroup, list, nextDay } = await openPromptApp();
    const shown = await shownGroup('Night workers');
    await list();
    const state = async () => (await list())[0]?.state;
    for (let one = 0; one < 9; one++) await person().include(shown, { countMe: true });
    nextDay();
    assert.equal(await state(), 'named');
    for (let one = 0; one < 11; one++) await person().include(shown, { countMe: true });
    assert.equal(await state(), 'named');
    nextDay();
    assert.equal(await state(), 'joined');
  });
});

describe('Whoever writes a name', () => {
  test('is asked whether a group that can be read is who is meant, by a former name too, and nothing of it stays', async () => {
    const { send, src, shownGroup, person, organise, logged, kept } = await openPromptApp();
    const nights = await shownGroup('Night-shift workers at the hospital');
    await person().name({ name: 'Night workers in the bakery' });
    const similar = async (name: string) => {
      const response = await send('POST', `${src}/groups/similar`, { name, lang: 'en' });
      const { groups } = (await response.json()) as { groups: { id: string; name: string }[] };
      return groups;
    };
    const [found, ...others] = await similar('night workers');
    assert.deepEqual([found?.id, others], [nights, []]);
    assert.deepEqual(await similar('Bus drivers'), []);
    const rename = { name: 'Hospital night owls', lang: 'en', reason: 'They say so.' };
    await organise('PUT', `/groups/${nights}`, rename);
    assert.deepEqual(
      (await similar('night workers')).map((group) => Object.keys(group).sort()),
      [['id', 'lang', 'name', 'state', 'steps']],
    );
    await similar('Words of Ann');
    assert.doesNotMatch(logged.join() + JSON.stringify(await kept('/groups.json')), /of Ann/);
  });

  test('waits when words are looked for too often', async () => {
    const { send, src } = await openPromptApp({ app: { rateLimit: { searches: 2 } } });
    const look = () => send('POST', `${src}/groups/similar`, { name: 'night' });
    for (let time = 0; time < 2; time++) assert.equal((await look()).status, 200);
    assert.equal(await problemOf(await look()), '429 rate-limited');
  });
});
