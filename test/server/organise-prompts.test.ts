import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PromptMine } from '@earshot/client/contract';
import { parse } from 'valibot';
import { fitting, payloads } from '../payloads.js';
import { namesPath, openModeratedPrompt } from './organise-prompt.js';
import { asWritten, follow, said, titleOf } from './read-page.js';

/** An organiser who is signed in, and what they see. */
async function moderating() {
  const opened = await openModeratedPrompt();
  await opened.forms.signIn();
  return opened;
}

const groupsPath = `${namesPath}/groups`;
const bothReasons = { 'reason.en': 'An election', 'reason.cy': 'Etholiad' };
const step = {
  ...{ act: 'log', kind: 'asked', month: '2026-11' },
  ...{ 'text.en': 'We went to the depot', 'text.cy': 'Aethom i’r depo' },
};

describe('The first page of the moderation, of a prompt', () => {
  it('tells how many names wait and how many groups can be read, and leads there and to the downloads', async () => {
    const { forms, person, shownGroupOnPage } = await moderating();
    await shownGroupOnPage('Night workers');
    await person().nameGroup({ name: 'Boaters', why: 'They moor here' });
    const page = await forms.read('/organise');
    assert.match(said(page), /1 thing waits for you Open · 1 group/);
    for (const path of ['', '/groups.csv', '/groups.json'])
      assert.ok(page.includes(`href="${namesPath}${path}"`), path);
    const csv = await forms.open(`${namesPath}/groups.csv`);
    assert.match(csv.headers.get('Content-Type')!, /^text\/csv/);
    assert.match(await csv.text(), /Boaters[^]*They moor here/);
  });
});

describe('A name that waits', () => {
  it('stands there as it was typed, with why they matter and how to reach them, for the organiser alone', async () => {
    const { forms, person } = await moderating();
    const why = 'They sleep when you knock';
    await person().nameGroup({ name: '  night Workers', why, reach: 'At the gate at 6' });
    const page = await forms.read(namesPath);
    assert.equal(asWritten(page, '  night Workers'), 1);
    assert.match(
      said(page),
      /Only you read this.* matter here They sleep when you knock How .* reached At the gate at 6/,
    );
  });

  it('has beside it the groups that may be the same, read or waiting, and each is decided by itself', async () => {
    const { forms, person, shownGroupOnPage, decideName, list } = await moderating();
    const shown = await shownGroupOnPage('Night-shift workers at the hospital');
    const waiting = await person().nameGroup({ name: 'Night workers', lang: 'en' });
    await person().nameGroup({ name: 'Parents of young children', lang: 'en' });
    const page = await forms.read(namesPath);
    assert.match(
      said(page),
      /May be the same as Night-shift workers at the hospital You decide about each by itself/,
    );
    assert.equal(page.match(/May be the same as/g)?.length, 1);
    assert.ok(page.includes(`href="${groupsPath}/${shown}"`));
    await decideName(waiting, 'show');
    assert.equal((await list()).length, 2);
  });

  it('is let through with one button, and the decision is kept with a reason', async () => {
    const { forms, person, decideName, list, decisions } = await moderating();
    const group = await person().nameGroup({ name: 'Boaters' });
    const done = await follow(forms, await decideName(group, 'show'));
    assert.equal(done, 'It is shown now.');
    assert.deepEqual(
      (await list()).map(({ name }) => name),
      ['Boaters'],
    );
    const [decision] = await decisions();
    assert.deepEqual(
      [decision?.decision, decision?.group, decision?.reason],
      ['show', group, 'Read: within the rules.'],
    );
    assert.match(said(await forms.read(namesPath)), /Nothing waits\. You have read everything/);
  });

  it('is withheld with a reason that whoever named it reads', async () => {
    const { forms, person, decideName, list } = await moderating();
    const ann = person();
    const group = await ann.nameGroup({ name: 'Mr Jones and his brother' });
    await follow(forms, await decideName(group, 'withhold', 'Name a group, please.'));
    assert.deepEqual(await list(), []);
    const mine = parse(PromptMine, await (await ann.readMine()).json());
    assert.deepEqual(
      mine.groups.map(({ state, reason }) => [state, reason]),
      [['withheld', 'Name a group, please.']],
    );
  });

  it('is not withheld without a reason, and nothing is decided of a name that is gone', async () => {
    const { person, decideName, keptGroup, forms } = await moderating();
    const ann = person();
    const group = await ann.nameGroup({ name: 'Boaters' });
    const page = await (await decideName(group, 'withhold', ' \n')).text();
    assert.match(titleOf(page)!, /^Error: /);
    assert.equal(page.match(/Write a reason, in words the author will read/g)?.length, 2);
    const { edition } = await keptGroup(group);
    await ann.withdraw(group);
    const late = { act: 'decide', decision: 'show', group, edition };
    const response = await forms.post(namesPath, late);
    assert.equal(response.status, 404);
    assert.match(await response.text(), /This is gone, or was changed/);
  });

  it('is not let through while the prompt rests, and may be withheld', async () => {
    const { forms, person, decideName } = await moderating();
    const group = await person().nameGroup({ name: 'Boaters' });
    const rest = { act: 'pause', until: '2026-12-24', ...bothReasons };
    await forms.post(`${namesPath}/pause`, rest);
    assert.equal((await decideName(group, 'show')).status, 409);
    assert.equal((await decideName(group, 'withhold', 'Not now')).status, 303);
  });
});

describe('All groups', () => {
  it('stand by name with how far they are, how many see them too, and what people told the organiser', async () => {
    const { forms, person, shownGroupOnPage, decideName } = await moderating();
    const workers = await shownGroupOnPage('Night workers', { why: 'They sleep when you knock' });
    await shownGroupOnPage('Boaters');
    const ann = person();
    await ann.echo(workers);
    await ann.includes(workers, {
      ...{ needs: ['time', 'childcare'], text: 'After eight, please', countMe: true },
      ownName: 'Night-shift porters',
    });
    await decideName(await person().nameGroup({ name: 'Mr Jones' }), 'withhold', 'A person');
    const page = said(await forms.read(groupsPath));
    assert.match(page, /3 groups .*Boaters.* Withheld .*Mr Jones.*Night workers/);
    assert.match(
      page,
      /Not asked yet 1 person sees it too · 1 person said “This includes me” Night workers/,
    );
    assert.match(page, /They sleep when you knock/);
    assert.match(
      page,
      /What would help Another time · Somebody to look after my children In their own words After eight, please They call themselves Night-shift porters Counts as one of them yes/,
    );
  });

  it('take one of the organiser’s own, with one name for every language or a name in each', async () => {
    const { forms, list, decisions } = await moderating();
    const reason = 'They use the lane';
    const one = { act: 'add', 'name.cy': 'Merched y Wawr', reason };
    assert.match((await follow(forms, await forms.post(groupsPath, one)))!, /^The group is there/);
    await forms.post(groupsPath, { ...one, 'name.en': 'Boaters', 'name.cy': 'Cychwyr' });
    const names = (await list()).map(({ name }) => JSON.stringify(name)).sort();
    assert.deepEqual(names, ['"Merched y Wawr"', '{"en":"Boaters","cy":"Cychwyr"}']);
    assert.deepEqual(
      (await decisions()).map(({ decision, reason: why }) => [decision, why]),
      [
        ['add', reason],
        ['add', reason],
      ],
    );
  });

  it('are 200 at most; withheld ones do not count', async () => {
    const { forms, person, store, decideName } = await moderating();
    await decideName(await person().nameGroup({ name: 'Mr Jones' }), 'withhold', 'A person');
    const added = {
      at: new Date().toISOString(),
      decision: 'add',
      group: null,
      reason: 'Ours',
    } as const;
    for (let count = 0; count < 199; count += 1)
      await store.prompts.addGroup('who-is-missing', `Group ${count}`, added);
    const one = { act: 'add', 'name.en': 'One more', reason: 'They use the lane' };
    await follow(forms, await forms.post(groupsPath, one));
    const full = await forms.post(groupsPath, one);
    assert.equal(full.status, 409);
    assert.match(await full.text(), /as many groups as one can have[^]*\nThey use the lane</);
  });

  it('take none without a name or a reason, and keep what was typed', async () => {
    const { forms, list } = await moderating();
    const add = (fields: object) => forms.post(groupsPath, { act: 'add', ...fields });
    const unnamed = await add({ reason: 'They use <the> lane' });
    assert.equal(unnamed.status, 400);
    const page = await unnamed.text();
    assert.equal(page.match(/Write the name in one field, or in each/g)?.length, 2);
    assert.match(page, /\nThey use &lt;the&gt; lane<\/textarea/);
    const long = await (await add({ 'name.en': 'x'.repeat(101) })).text();
    assert.match(long, /in 100 characters or fewer/);
    assert.match(long, /Say why they should be asked/);
    assert.match(long, new RegExp(`value="${'x'.repeat(101)}"`));
    assert.deepEqual(await list(), []);
  });
});

describe('A group', () => {
  it('gets the name that its people use, in full, and the former one is kept', async () => {
    const { forms, person, shownGroupOnPage, groupPath, list, keptGroup } = await moderating();
    const group = await shownGroupOnPage('Travellers');
    await person().includes(group, { ownName: 'Romany Gypsies', lang: 'en' });
    await person().includes(group, { ownName: 'Romany Gypsies', lang: 'en' });
    const page = await forms.read(groupPath(group));
    assert.equal(page.match(/name="ownName" value="Romany Gypsies"/g)?.length, 1);
    const use = { act: 'own-name', ownName: 'Romany Gypsies' };
    assert.match((await follow(forms, await forms.post(groupPath(group), use)))!, /new name/);
    assert.equal((await list())[0]?.name, 'Romany Gypsies');
    assert.deepEqual((await keptGroup(group)).formerNames, ['Travellers']);
    assert.match(said(await forms.read(groupPath(group))), /Names before Travellers/);
  });

  it('takes no name that nobody in it has given', async () => {
    const { forms, shownGroupOnPage, groupPath, list } = await moderating();
    const group = await shownGroupOnPage('Travellers');
    const use = { act: 'own-name', ownName: 'Something else' };
    assert.equal((await forms.post(groupPath(group), use)).status, 404);
    assert.equal((await list())[0]?.name, 'Travellers');
  });

  it('is renamed with a reason', async () => {
    const { forms, shownGroupOnPage, groupPath, list, decisions } = await moderating();
    const group = await shownGroupOnPage('Foreigners');
    const fields = { act: 'rename', 'name.en': 'People who moved here' };
    const refused = await forms.post(groupPath(group), fields);
    assert.match(
      await refused.text(),
      /Say why it gets this name[^]*value="People who moved here"/,
    );
    const reason = 'The word hurts';
    await follow(forms, await forms.post(groupPath(group), { ...fields, reason }));
    assert.deepEqual(
      (await list()).map(({ name, lang }) => [name, lang]),
      [['People who moved here', 'en']],
    );
    assert.equal((await decisions()).at(-1)?.reason, reason);
  });

  it('is asked, or has joined in, when the organiser says so and why', async () => {
    const { forms, shownGroupOnPage, groupPath, list, decisions } = await moderating();
    const group = await shownGroupOnPage('Night workers');
    const page = await forms.read(groupPath(group));
    assert.match(page, /value="named"\s+checked/);
    const unsaid = await (await forms.post(groupPath(group), { act: 'state' })).text();
    assert.match(unsaid, /Choose how far you are[^]*Say why you say so/);
    const fields = { act: 'state', state: 'asked', reason: 'We went to the depot' };
    await follow(forms, await forms.post(groupPath(group), fields));
    assert.equal((await list())[0]?.state, 'asked');
    assert.equal((await decisions()).at(-1)?.reason, 'We went to the depot');
  });

  it('has a log of finished steps that everyone reads, by month, in every language', async () => {
    const { forms, shownGroupOnPage, groupPath, list } = await moderating();
    const group = await shownGroupOnPage('Night workers');
    const page = await forms.read(groupPath(group));
    assert.match(said(page), /No places, no names, nothing that is still to come/);
    assert.doesNotMatch(page, /value="2027-01"/, 'no month to come can be chosen');
    const done = await follow(forms, await forms.post(groupPath(group), step));
    assert.match(done!, /noted for everyone/);
    const [{ steps } = assert.fail('no group')] = await list();
    assert.deepEqual(
      steps.map(({ kind, month, text }) => ({ kind, month, text })),
      [
        {
          kind: 'asked',
          month: '2026-11',
          text: { en: 'We went to the depot', cy: 'Aethom i’r depo' },
        },
      ],
    );
    assert.match(said(await forms.read(groupPath(group))), /To reach them November 2026 We went/);
  });

  it('logs nothing that is still to come, nor what would lead to somebody, and keeps what was typed', async () => {
    const { forms, shownGroupOnPage, groupPath, list } = await moderating();
    const path = groupPath(await shownGroupOnPage('Night workers'));
    const refused = async (fields: object, words: string) => {
      const response = await forms.post(path, { ...step, ...fields });
      assert.equal(response.status, 400, words);
      const page = await response.text();
      assert.equal(page.match(new RegExp(words, 'g'))?.length, 2, words);
      assert.match(page, /\nAethom i’r depo<\/textarea/);
    };
    await refused({ month: '2027-01' }, 'Choose a month that has begun');
    await refused({ month: '2026-13' }, 'Choose a month that has begun');
    await refused({ kind: '' }, 'Choose what it was');
    await refused({ 'text.en': ' ' }, 'Write what was done, in English');
    await refused({ 'text.en': 'We met at LL55 1AA' }, 'Leave out the postcode');
    await refused({ 'text.en': 'Write to mair@brook.example' }, 'Leave out the e-mail address');
    await refused({ 'text.en': 'Ring 01632 960 111' }, 'Leave out the phone number');
    await refused({ 'text.en': 'x'.repeat(501) }, 'Use 500 characters or fewer: you have 1 too');
    assert.deepEqual((await list())[0]?.steps, []);
  });

  it('takes as the present month the one where the prompt is', async () => {
    const { forms, clock, shownGroupOnPage, groupPath } = await moderating();
    const path = groupPath(await shownGroupOnPage('Night workers'));
    clock.now = Date.parse('2027-06-30T23:30:00Z');
    await forms.signIn();
    await follow(forms, await forms.post(path, { ...step, month: '2027-07' }));
  });

  it('loses a step again, with a reason', async () => {
    const { forms, shownGroupOnPage, groupPath, list, decisions } = await moderating();
    const group = await shownGroupOnPage('Night workers');
    await forms.post(groupPath(group), step);
    const { id } = (await list())[0]!.steps[0]!;
    const out = { act: 'unlog', step: id };
    const unsaid = await forms.post(groupPath(group), out);
    assert.match(await unsaid.text(), /Say why it is taken out/);
    const reason = 'It named somebody';
    await follow(forms, await forms.post(groupPath(group), { ...out, reason }));
    assert.deepEqual((await list())[0]?.steps, []);
    assert.deepEqual(
      (await decisions()).map(({ decision }) => decision),
      ['show', 'log', 'unlog'],
    );
    assert.equal((await forms.post(groupPath(group), { ...out, reason })).status, 404);
  });

  it('that nobody can read yet can be neither renamed nor logged', async () => {
    const { forms, person, groupPath, keptGroup } = await moderating();
    const group = await person().nameGroup({ name: 'Boaters' });
    const rename = { act: 'rename', 'name.en': 'Others', reason: 'Because' };
    for (const fields of [rename, step, { act: 'state', state: 'asked', reason: 'Because' }])
      assert.equal((await forms.post(groupPath(group), fields)).status, 404);
    assert.equal((await keptGroup(group)).name, 'Boaters');
  });

  it('that is not there, or never was, is a page that says so', async () => {
    const { forms, groupPath } = await moderating();
    for (const group of ['nothing', 'N%00', '..%2f..']) {
      const response = await forms.open(groupPath(group));
      assert.equal(response.status, 404);
      assert.match(await response.text(), /^<!doctype html>[^]*This is gone/);
    }
  });
});

describe('A prompt', () => {
  const path = `${namesPath}/pause`;

  it('rests until a day, and goes on when that is ended', async () => {
    const { forms, read } = await moderating();
    const state = async () => ((await read()) as { state: string }).state;
    const fields = { act: 'pause', until: '2026-12-24', ...bothReasons };
    assert.equal(await follow(forms, await forms.post(path, fields)), 'It is paused.');
    assert.equal(await state(), 'paused');
    assert.match(said(await forms.read(path)), /paused until Thursday 24 December[^]*An election/);
    const resumed = await follow(forms, await forms.post(path, { act: 'resume' }));
    assert.equal(resumed, 'The pause is over.');
    assert.equal(await state(), 'open');
  });

  it('is closed for good only by who is sure, and its log goes on', async () => {
    const { forms, shownGroupOnPage, groupPath, list } = await moderating();
    const group = await shownGroupOnPage('Night workers');
    assert.match(said(await forms.read(path)), /Groups stay to be read/);
    const close = { act: 'close', reason: 'All are asked' };
    assert.match(await (await forms.post(path, close)).text(), /Tick the box if you are sure/);
    const done = await follow(forms, await forms.post(path, { ...close, sure: 'yes' }));
    assert.equal(done, 'It has closed.');
    await follow(forms, await forms.post(groupPath(group), step));
    assert.equal((await list())[0]?.steps.length, 1);
  });

  it('has all decisions on one page, without the words they are about', async () => {
    const { forms, person, decideName } = await moderating();
    await decideName(await person().nameGroup({ name: 'Mr Jones' }), 'withhold', 'A person');
    const page = said(await forms.read(`${namesPath}/decisions`));
    assert.match(page, /Tuesday 1 December, 12 pm Withheld \( group \) A person/);
    assert.doesNotMatch(page, /Jones/);
  });

  it('is moderated in Welsh too', async () => {
    const { forms, shownGroupOnPage, groupPath } = await moderating();
    const group = await shownGroupOnPage('Night workers');
    await forms.post('/organise/language', { language: 'cy', to: namesPath });
    assert.match(
      said(await forms.read(groupPath(group))),
      /Heb eu holi eto[^]*Nodi cam[^]*Tachwedd/,
    );
  });
});

describe('Whatever people write on a prompt', () => {
  it('stands on the pages as they wrote it, and is markup nowhere', async () => {
    const { forms, person, shownGroupOnPage, groupPath } = await moderating();
    const group = await shownGroupOnPage('Night workers');
    for (const [name, payload] of Object.entries(payloads)) {
      const text = fitting(payload, 1000);
      const one = person();
      const waiting = await one.nameGroup({ name: 'Others', why: text, reach: text });
      await one.includes(group, { text });
      const pages = [await forms.read(groupPath(waiting)), await forms.read(groupPath(group))];
      assert.deepEqual(
        pages.map((page) => asWritten(page, text) > 0),
        [true, true],
        name,
      );
      for (const page of [...pages, await forms.read(groupsPath), await forms.read(namesPath)])
        assert.doesNotMatch(page, /<(script|img|svg|iframe|b)\b|<[^>]* on\w+=/, name);
      await one.includeNoLonger(group);
    }
  });
});
