import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eraseDue, type KeptGroup, openPrompt, type PromptDecision } from '@earshot/server';
import { formula, linesOf } from './csv-lines.js';
import { groupOf, openPromptApp } from './prompt-app.js';
import { promptContent } from './prompt-content.js';
import { problemOf } from './test-app.js';

const step = {
  kind: 'asked',
  month: '2026-11',
  text: 'We wrote to the depot.',
  reason: 'It is done.',
};

describe('A moderator of a prompt', () => {
  test('lets a name through as it was read, or withholds it and says why', async () => {
    const { person, kept, decide, list, organise } = await openPromptApp();
    const ann = person();
    await ann.name({ name: 'Night workers' });
    await ann.name({ name: 'Mrs Bold next door' });
    const [one, other] = await kept('/waiting');
    const [nights, bold] = one?.name === 'Night workers' ? [one, other] : [other, one];
    assert.equal((await decide(nights!, 'show')).status, 200);
    assert.equal((await decide(bold!, 'withhold', 'It is a person.')).status, 200);
    assert.deepEqual(
      (await list()).map(({ name }) => name),
      ['Night workers'],
    );
    const stale: KeptGroup = { ...nights!, edition: 'OLD' };
    assert.equal(await problemOf(await decide(stale, 'withhold')), '404 not-found');
    const mine = await (await ann.readMine()).text();
    assert.match(mine, /"Mrs Bold next door","state":"withheld".*"reason":"It is a person\."/);
    const { decisions } = (await (await organise('GET', '/decisions')).json()) as {
      decisions: PromptDecision[];
    };
    assert.deepEqual(
      decisions.map(({ decision, group, reason }) => [decision, group, reason]),
      [
        ['show', nights?.id, 'As the rules say.'],
        ['withhold', bold?.id, 'It is a person.'],
      ],
    );
  });

  test('adds a group, gives it the name it has for itself, and says how far it is', async () => {
    const { organise, list, read } = await openPromptApp();
    const version = async () => ((await read()) as { version: number }).version;
    const before = await version();
    const added = await organise('POST', '/groups', { name: 'Gypsies', reason: 'We forgot them.' });
    assert.equal(added.status, 201);
    const { group } = (await added.json()) as { group: KeptGroup };
    assert.deepEqual([group.isOrganisers, group.nameState], [true, 'shown']);
    const change = (body: object) => organise('PUT', `/groups/${group.id}`, body);
    const named = { name: 'Romany Gypsies', reason: 'They say so.', state: 'asked' };
    const changed = (await (await change(named)).json()) as { group: KeptGroup };
    assert.deepEqual(changed.group.formerNames, ['Gypsies']);
    const [shown] = await list();
    assert.deepEqual([shown?.name, shown?.state], ['Romany Gypsies', 'asked']);
    assert.ok((await version()) > before);
    for (const wrong of [
      {},
      { reason: 'Nothing changes.' },
      { state: 'heard', reason: 'One came.' },
      { name: 'two\nlines', reason: 'Why' },
      { name: { cy: 'Sipsiwn' }, reason: 'Why' },
      { name: 'No reason' },
    ])
      assert.equal(await problemOf(await change(wrong)), '400 invalid', JSON.stringify(wrong));
    const gone = await organise('PUT', '/groups/gone', { state: 'asked', reason: 'Why' });
    assert.equal(await problemOf(gone), '404 not-found');
  });

  test('logs finished steps by month, and takes them back', async () => {
    const { organise, list, shownGroup } = await openPromptApp();
    const shown = await shownGroup('Bus drivers of the night');
    const log = (change: object = {}) =>
      organise('POST', `/groups/${shown}/steps`, { ...step, ...change });
    const logged = (await (await log()).json()) as { id: string };
    const { reason: _, ...told } = step;
    assert.deepEqual((await list())[0]?.steps, [{ id: logged.id, ...told }]);
    for (const [wrong, field] of [
      [{ month: '2026-12-01' }, 'month'],
      [{ month: '2027-01' }, 'month'],
      [{ kind: 'planned' }, 'kind'],
      [{ text: 'We meet them at BK1 1AA.' }, 'text'],
      [{ text: 'Write to ann@home.example.' }, 'text'],
      [{ text: 'Ring 01632 960 114.' }, 'text'],
      [{ text: { cy: 'Ysgrifennom.' } }, 'text'],
      [{ text: '' }, 'text'],
    ] as const) {
      const response = await log(wrong);
      const { errors } = (await response.clone().json()) as { errors: { path: string }[] };
      assert.equal(await problemOf(response), '400 invalid', JSON.stringify(wrong));
      assert.equal(errors[0]?.path.split('.')[0], field);
    }
    const unlog = () => organise('DELETE', `/groups/${shown}/steps/${logged.id}`);
    assert.equal((await unlog()).status, 200);
    assert.deepEqual((await list())[0]?.steps, []);
    assert.equal(await problemOf(await unlog()), '404 not-found');
  });
});

/** A prompt on which everything was said that can be, as formulas. */
async function openTold() {
  const opened = await openPromptApp();
  const { person, showAll, organise, kept, decide } = opened;
  const ann = person();
  const told = { name: '=SUM(A1), "now"', why: '@why\nso', reach: '+01632', lang: 'en' };
  const group = await groupOf(ann.name(told));
  await showAll();
  await person().echo(group);
  const said = {
    needs: ['time', 'place'],
    text: '-Yes, late',
    ownName: '\uff1dOwls',
    countMe: true,
  };
  await ann.include(group, said);
  await organise('PUT', `/groups/${group}`, { name: '+Owls', reason: 'They say so.' });
  await organise('POST', `/groups/${group}/steps`, { ...step, text: '=We wrote.' });
  await person().name({ name: '@Mrs Bold' });
  await decide((await kept('/waiting'))[0]!, 'withhold', '=It is a person.');
  return { ...opened, ann, group };
}

describe("The organiser's export", () => {
  test('holds everything that was said, without whose it is, and nothing that a spreadsheet would run', async () => {
    const { organise, group } = await openTold();
    const response = await organise('GET', '/groups.csv');
    assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8');
    assert.match(response.headers.get('Content-Disposition') ?? '', /"lane-groups\.csv"/);
    const [head = [], ...lines] = linesOf(await response.text());
    const rows = lines
      .filter((cells) => cells[1] === group)
      .map((cells) =>
        Object.fromEntries(
          head.map((column, index) => [column, cells[index]]).filter(([, v]) => v),
        ),
      );
    assert.deepEqual(rows, [
      { kind: 'group', group, name: "'+Owls", nameState: 'shown', state: 'named', echoes: '1' },
      { kind: 'former name', group, name: `'=SUM(A1), "now"` },
      { kind: 'asked', group, month: '2026-11', text: "'=We wrote." },
      { kind: 'note', group, why: "'@why\nso", reach: "'+01632" },
      {
        ...{ kind: 'includes me', group, text: "'-Yes, late", needs: 'time place' },
        ...{ ownName: "'\uff1dOwls", countMe: 'true' },
      },
    ]);
    const withheld = lines.find((cells) => cells.includes("'@Mrs Bold"));
    assert.deepEqual(withheld?.slice(4, 6), ['withheld', "'=It is a person."]);
    for (const cell of lines.flat()) assert.doesNotMatch(cell, formula);
  });

  test('says the same as data', async () => {
    const { organise, group } = await openTold();
    const { id, groups } = (await (await organise('GET', '/groups.json')).json()) as {
      id: string;
      groups: KeptGroup[];
    };
    assert.equal(id, 'lane');
    const kept = groups.find((one) => one.id === group);
    assert.deepEqual(kept?.notes, [{ why: '@why\nso', reach: '+01632' }]);
    assert.equal(kept?.inclusions[0]?.ownName, '\uff1dOwls');
    assert.equal(groups.length, 2);
  });
});

describe('On the day that was promised', () => {
  test('everything that came from people goes; groups that everyone could read stay, with what was done', async () => {
    const { store, clock, organise, list, read, ann, person, group } = await openTold();
    assert.deepEqual(await eraseDue(store, Date.parse('2027-02-28T23:59:59Z')), []);
    clock.now = Date.parse('2027-03-01T00:00:00Z');
    assert.deepEqual(await eraseDue(store, clock.now), ['lane']);
    assert.deepEqual(await eraseDue(store, clock.now), []);
    assert.equal(((await read()) as { state: string }).state, 'closed');
    const [stays, ...others] = await list();
    assert.deepEqual([stays?.id, stays?.steps.length, others], [group, 1, []]);
    for (const path of ['/groups.json', '/groups.csv', '/waiting'])
      assert.doesNotMatch(
        await (await organise('GET', path)).text(),
        /@why|01632|late|\uff1dOwls|Bold/,
      );
    assert.deepEqual(await (await ann.readMine()).json(), { contract: 1, groups: [], echoes: [] });
    assert.equal(await problemOf(await person().name({ name: 'Late' })), '409 closed');
    const content = promptContent();
    const reopened = { ...content, about: { ...content.about, closes: '2030-01-01T00:00:00Z' } };
    await openPrompt(store, reopened, '2027-03-02T00:00:00Z');
    assert.equal(await problemOf(await person().name({ name: 'Late' })), '409 closed');
  });
});
