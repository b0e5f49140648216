import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { Mine, type Option, OptionReceipt, Poll, Results } from '@earshot/client/contract';
import { pollContent } from './poll-content.js';
import { openApp, participant, problemOf } from './test-app.js';

const bilingual = {
  languages: ['en', 'cy'],
  options: [
    { id: 'monday', label: { en: 'On Monday', cy: 'Ddydd Llun' } },
    { id: 'street', label: { en: 'By the STRASSE', cy: 'Ar y stryd' } },
  ],
};

/** A poll that takes options from people, and its organiser at the desk. */
async function openPoll(content: object = {}) {
  const opened = await openApp({ content: { addOptions: true, results: 'always', ...content } });
  const { app, src, organise } = opened;
  const readPoll = async () => v.parse(Poll, await (await app.request(src)).json());
  const waiting = async () => {
    const response = await organise('GET', '/bins/waiting');
    const { entries } = (await response.json()) as { entries: { id: string; text: string }[] };
    return entries;
  };
  const decide = (id: string, body: object) => organise('POST', `/bins/waiting/${id}`, body);
  /** Suggests an option and lets it in. */
  const add = async (label: string, body: object = {}): Promise<Option> => {
    const received = await opened.person().suggest(label);
    const { option } = v.parse(OptionReceipt, await received.json());
    assert.equal((await decide(option.id, { decision: 'show', ...body })).status, 200);
    return (await readPoll()).options.at(-1)!;
  };
  return { ...opened, readPoll, waiting, decide, add };
}

describe('An option that a person suggests', () => {
  test('waits to be read, and then can be voted for and is counted', async () => {
    const { app, src, clock, person, readPoll, waiting, decide } = await openPoll();
    const ann = person();
    const received = await ann.suggest('Once a  month');
    assert.equal(received.status, 201);
    assert.equal(received.headers.get('Cache-Control'), 'private, no-store');
    const { option } = v.parse(OptionReceipt, await received.json());
    assert.deepEqual(option, { id: option.id, label: 'Once a  month', state: 'waiting' });
    assert.equal((await readPoll()).options.length, 2);
    assert.deepEqual(await waiting(), [
      { id: option.id, kind: 'option', text: 'Once a  month', lang: 'en', options: [] },
    ]);

    const before = (await readPoll()).version;
    clock.now += 1000;
    const decided = (await (await decide(option.id, { decision: 'show' })).json()) as {
      option: string;
    };
    assert.deepEqual(await waiting(), []);
    const { options, version } = await readPoll();
    assert.ok(version > before);
    const added = options.at(-1)!;
    assert.match(added.id, /^added-[0-9a-z]{26}$/);
    assert.equal(decided.option, added.id);
    assert.deepEqual(added, {
      id: added.id,
      label: { en: 'Once a  month' },
      addedAt: '2026-12-01T12:00:01.000Z',
    });
    const mine = v.parse(Mine, await (await ann.readMine()).json());
    assert.deepEqual(mine.options, [{ ...option, state: 'shown' }]);

    assert.equal((await person().vote({ options: [added.id] })).status, 200);
    const results = v.parse(Results, await (await app.request(`${src}/results`)).json());
    assert.deepEqual(results.counts.at(-1), { option: added.id, count: 1 });
    assert.match(await (await app.request(`${src}/results.csv`)).text(), /,Once a  month,1\r\n/);
  });

  test('is kept back when the organiser says so, and whoever suggested it can see that', async () => {
    const { person, readPoll, waiting, decide } = await openPoll();
    const ann = person();
    await ann.suggest('Rude');
    const [entry] = await waiting();
    assert.equal((await decide(entry!.id, { decision: 'hide' })).status, 200);
    assert.deepEqual(await waiting(), []);
    assert.equal((await readPoll()).options.length, 2);
    const mine = v.parse(Mine, await (await ann.readMine()).json());
    assert.deepEqual(
      mine.options.map(({ state }) => state),
      ['hidden'],
    );
    assert.equal(await problemOf(await decide(entry!.id, { decision: 'show' })), '404 not-found');
  });

  test('is received once, however often it is sent', async () => {
    const { person, waiting } = await openPoll();
    const ann = person();
    const key = { 'Idempotency-Key': 'the-act' };
    const first = await (await ann.suggest('Monthly', key)).text();
    assert.equal(await (await ann.suggest('Monthly', key)).text(), first);
    assert.equal(await problemOf(await ann.suggest('Yearly', key)), '422 key-reused');
    assert.equal((await waiting()).length, 1);
    assert.equal(
      await problemOf(await ann.suggest('Monthly', { 'Idempotency-Key': '' })),
      '400 invalid',
    );
  });

  test('is refused when its words are there already, in any language, case or spacing', async () => {
    const { person, add } = await openPoll(bilingual);
    await add('Χίος');
    for (const label of ['on monday', ' DDYDD  LLUN ', 'By the Straße', 'ＯＮ Monday', 'ΧΊΟΣ']) {
      assert.equal(await problemOf(await person().suggest(label)), '409 option-exists', label);
    }
    assert.equal((await person().suggest('On Mondays')).status, 201);
  });

  test('is one of three at most, also for those who have deleted what they sent', async () => {
    const { person } = await openPoll();
    const ann = person();
    for (const label of ['a', 'b', 'c']) assert.equal((await ann.suggest(label)).status, 201);
    assert.equal(await problemOf(await ann.suggest('d')), '409 option-limit');
    await ann.deleteMine();
    assert.equal(await problemOf(await ann.suggest('d')), '409 option-limit');
    assert.equal((await person().suggest('d')).status, 201);
  });

  test('is one line of 100 characters at most, and no half of one', async () => {
    const { person } = await openPoll();
    assert.equal((await person().suggest('x'.repeat(100))).status, 201);
    const invisible = ['\u200b', 'two\u2028lines', 'a\u001b[8mb', 'read \u202ebackwards'];
    const wrong = [
      '',
      ' ',
      'x'.repeat(101),
      `${'x'.repeat(60_000)}\n`,
      'two\nlines',
      'a\0b',
      'a\ud800b',
      ...invisible,
    ];
    for (const label of wrong) {
      const refused = await person().suggest(label);
      const { errors } = (await refused.json()) as { errors: { path: string }[] };
      assert.deepEqual([refused.status, errors[0]?.path], [400, 'label'], JSON.stringify(label));
    }
  });

  test('is taken only where the poll asks for it, and while it is open', async () => {
    const { clock, person, readPoll } = await openPoll();
    assert.ok((await readPoll()).capabilities.includes('options'));
    clock.now = Date.parse(pollContent().about.closes);
    assert.ok(!(await readPoll()).capabilities.includes('options'));
    assert.equal(await problemOf(await person().suggest('Late')), '409 closed');
    clock.now = Date.parse(pollContent().about.opens) - 1;
    assert.equal(await problemOf(await person().suggest('Early')), '409 not-open');
    const other = await openPoll({ addOptions: false });
    assert.ok(!(await other.readPoll()).capabilities.includes('options'));
    assert.equal(await problemOf(await other.person().suggest('Mine')), '403 forbidden');
  });

  test('counts whoever is new as a vote does', async () => {
    const rateLimit = { participants: 1 };
    const content = { addOptions: true };
    const { person } = await openApp({ content, app: { rateLimit } });
    const ann = person();
    assert.equal((await ann.suggest('Monthly')).status, 201);
    assert.equal((await ann.vote({ options: ['monday'] })).status, 200);
    assert.equal(await problemOf(await person().suggest('Yearly')), '429 rate-limited');
  });

  test('asks for a code where voting does, and binds it', async () => {
    const about = { ...pollContent().about, eligibility: 'code' as const };
    const opened = await openPoll({ about });
    assert.equal(await problemOf(await opened.person().suggest('Monthly')), '403 code-missing');
    const wrong = { 'Earshot-Code': 'AAAA-AAAA-AAAA' };
    const guessed = await opened.person().suggest('Monthly', wrong);
    assert.equal(await problemOf(guessed), '403 code-unknown');
    const issued = await opened.organise('POST', '/bins/codes', { count: 1 });
    const { codes } = (await issued.json()) as { codes: string[] };
    const right = { 'Earshot-Code': codes[0]! };
    const ann = opened.person();
    assert.equal((await ann.suggest('Monthly', right)).status, 201);
    assert.equal((await ann.vote({ options: ['monday'] })).status, 200);
    assert.equal(await problemOf(await opened.person().suggest('Yearly', right)), '409 code-used');
  });

  test('is deleted when I say so while it waits, and stays without my name once it was let in', async () => {
    const { person, waiting, readPoll, decide } = await openPoll();
    const ann = person();
    await ann.suggest('Monthly');
    await ann.suggest('Yearly');
    const [monthly] = await waiting();
    await decide(monthly!.id, { decision: 'show' });
    await ann.deleteMine();
    assert.deepEqual(await waiting(), []);
    assert.equal((await readPoll()).options.length, 3);
    const mine = v.parse(Mine, await (await ann.readMine()).json());
    assert.deepEqual(mine, { contract: 1, vote: null, options: [] });
  });

  test('is shown to nobody else before it was read', async () => {
    const { app, src, person } = await openPoll();
    await person().suggest('Words of Ann');
    const other = participant(app, src);
    for (const response of [await app.request(src), await other.readMine()]) {
      assert.doesNotMatch(await response.text(), /Words of Ann/);
    }
  });
});

describe('The organiser', () => {
  test('gives an option in every language of the poll, at once or later', async () => {
    const { organise, add, readPoll, person } = await openPoll(bilingual);
    const both = { en: 'Monthly', cy: 'Bob mis' };
    assert.deepEqual((await add('monthly', { label: both })).label, both);
    const yearly = await add('Yearly');
    assert.deepEqual(yearly.label, { en: 'Yearly' });

    await person().vote({ options: [yearly.id] });
    const reword = (label: unknown) => organise('PUT', `/bins/options/${yearly.id}`, { label });
    assert.equal((await reword({ en: 'Yearly', cy: 'Bob blwyddyn' })).status, 200);
    const translated = await readPoll();
    assert.deepEqual(translated.options.at(-1)?.label, { en: 'Yearly', cy: 'Bob blwyddyn' });
    assert.deepEqual(translated.revisions, []);

    await reword({ en: 'Each year', cy: 'Bob blwyddyn' });
    const [revision] = (await readPoll()).revisions;
    assert.equal(revision?.field, `options.${yearly.id}.label`);
    assert.deepEqual(revision.after, { en: 'Each year', cy: 'Bob blwyddyn' });
    for (const label of [{ en: 'Yearly' }, 'Yearly', { en: 'x', cy: ' ' }]) {
      assert.equal(await problemOf(await reword(label)), '400 invalid');
    }
  });

  test('takes a name out of an option, and of what is told of the change', async () => {
    const { app, src, organise, add, person, readPoll } = await openPoll();
    const { id } = await add('Ask Jane Doe of 12 Mill Lane');
    await person().vote({ options: [id] });
    const reword = (body: object) => organise('PUT', `/bins/options/${id}`, body);
    await reword({ label: 'Ask Jane Doe' });
    await reword({ label: 'Ask a neighbour', redact: true });
    assert.doesNotMatch(await (await app.request(src)).text(), /Jane/);
    const [revision, ...others] = (await readPoll()).revisions;
    assert.deepEqual([revision?.before, revision?.after, others], ['', 'Ask a neighbour', []]);
  });

  test('lets in no more than a hundred options in all', async () => {
    const options = Array.from({ length: 99 }, (_, index) => ({
      id: `o${index}`,
      label: `${index}`,
    }));
    const { add, person, waiting, decide } = await openPoll({ options });
    await add('Monthly');
    await person().suggest('Yearly');
    const [entry] = await waiting();
    assert.equal(await problemOf(await decide(entry!.id, { decision: 'show' })), '400 invalid');
    assert.equal((await waiting()).length, 1);
  });

  test('is told which language a label lacks, and the option goes on waiting', async () => {
    const { person, waiting, decide } = await openPoll(bilingual);
    await person().suggest('Monthly');
    const [entry] = await waiting();
    const refused = await decide(entry!.id, { decision: 'show', label: { en: 'Monthly' } });
    const { errors, detail } = (await refused.json()) as { errors: object[]; detail: string };
    assert.deepEqual(errors, [
      { path: 'label', expected: 'one text for each of "en" and "cy"', got: 'none for "cy"' },
    ]);
    assert.match(detail, /Add "cy"/);
    assert.equal((await waiting()).length, 1);
  });

  test('lets nothing in before and after people can vote for it', async () => {
    const { clock, person, waiting, decide } = await openPoll();
    await person().suggest('Monthly');
    const [entry] = await waiting();
    clock.now = Date.parse(pollContent().about.closes);
    assert.equal(await problemOf(await decide(entry!.id, { decision: 'show' })), '409 closed');
    assert.equal((await decide(entry!.id, { decision: 'hide' })).status, 200);
  });

  test('gives a label to an option that is let in, and to nothing else', async () => {
    const { organise, person, waiting, decide } = await openPoll();
    await person().vote({ options: ['monday'], reason: 'Because' });
    await person().suggest('Monthly');
    const label = 'Something else';
    for (const { id } of await waiting()) {
      assert.equal(await problemOf(await decide(id, { decision: 'hide', label })), '400 invalid');
    }
    const [words] = await waiting();
    const shown = await decide(words!.id, { decision: 'show', label });
    assert.equal(await problemOf(shown), '400 invalid');
    const own = await organise('PUT', '/bins/options/monday', { label });
    assert.equal(await problemOf(own), '404 not-found');
  });
});
