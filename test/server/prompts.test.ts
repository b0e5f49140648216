import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { Prompt } from '@earshot/client/contract';
import { openBoard, openPoll, openPrompt } from '@earshot/server';
import { boardContent } from './board-content.js';
import { pollContent } from './poll-content.js';
import { openPromptApp } from './prompt-app.js';
import { promptContent } from './prompt-content.js';
import { organiserToken, participant, problemOf } from './test-app.js';

const { about, equality } = promptContent();
const authorised = { Authorization: `Bearer ${organiserToken}` };

describe('A prompt', () => {
  test('is the same for everyone, with everything people should know first', async () => {
    const { read, content } = await openPromptApp();
    const prompt = await read();
    assert.deepEqual(v.parse(Prompt, prompt), prompt);
    const { question, suggestions, invitation, version, state, arrivals } = v.parse(Prompt, prompt);
    assert.deepEqual(
      { question, suggestions, invitation },
      {
        question: content.question,
        suggestions: content.suggestions,
        invitation: content.invitation,
      },
    );
    assert.deepEqual([version, state, arrivals], [1, 'open', undefined]);
  });

  test('is upcoming, open, closed by the clock of the server', async () => {
    const { read, clock } = await openPromptApp();
    const stateAt = async (moment: string) => {
      clock.now = Date.parse(moment);
      return v.parse(Prompt, await read()).state;
    };
    assert.equal(await stateAt('2026-11-23T08:59:59Z'), 'upcoming');
    assert.equal(await stateAt('2026-11-23T09:00:00Z'), 'open');
    assert.equal(await stateAt('2027-01-15T17:00:00Z'), 'closed');
  });

  test('asks who took part only where the organiser asks for it', async () => {
    const { read, answer, send, src } = await openPromptApp({ content: { equality: undefined } });
    const prompt = v.parse(Prompt, await read());
    assert.deepEqual(prompt.equality, []);
    for (const name of ['equality', 'representation'])
      assert.ok(!prompt.capabilities.includes(name), name);
    assert.equal(await problemOf(await answer({ disability: 'no' })), '404 not-found');
    assert.equal(await problemOf(await send('GET', `${src}/representation`)), '404 not-found');
    const asking = v.parse(Prompt, await (await openPromptApp()).read());
    assert.deepEqual(asking.equality, equality?.questions);
    for (const name of ['groups', 'naming', 'echo', 'includes-me', 'arrivals', 'equality', 'mine'])
      assert.ok(asking.capabilities.includes(name), name);
  });

  test('may be shown by any page, and held for some seconds', async () => {
    const { send, src } = await openPromptApp();
    for (const path of ['', '/groups', '/representation']) {
      const response = await send('GET', src + path, undefined, {
        Origin: 'https://anywhere.example',
      });
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(response.headers.get('Cache-Control'), 'public, max-age=5');
      const tag = { 'If-None-Match': response.headers.get('ETag') };
      assert.equal((await send('GET', src + path, undefined, tag)).status, 304);
    }
  });

  test('that there is not is not found, whatever is asked of it', async () => {
    const { send } = await openPromptApp();
    for (const path of ['', '/groups', '/representation', '/mine'])
      assert.equal(
        await problemOf(
          await send('GET', `/prompts/gone${path}`, undefined, {
            'Earshot-Participant': '0'.repeat(32),
          }),
        ),
        '404 not-found',
      );
    assert.equal(
      await problemOf(await send('POST', '/prompts/gone/arrivals', {})),
      '404 not-found',
    );
  });

  test('with the id of a poll is another thing, and nobody can tell that somebody is in both', async () => {
    const { app, store, person } = await openPromptApp({ content: { id: 'bins' } });
    await openPoll(store, pollContent(), '2026-12-01T00:00:00Z');
    const ann = person();
    const receipts = await Promise.all(
      [
        ann.name({ name: 'Night workers' }),
        participant(app, '/polls/bins', ann.key).vote({ options: ['monday'] }),
      ].map(async (response) => ((await (await response).json()) as { receipt: string }).receipt),
    );
    assert.notEqual(receipts[0], receipts[1]);
    const headers = { 'Earshot-Receipt': receipts[0] ?? '' };
    const held = await (await app.request('/polls/bins/mine', { headers })).json();
    assert.deepEqual(held, { contract: 1, vote: null, options: [] });
  });
});

describe('A prompt that rests', () => {
  const until = '2026-12-20';

  test('says until when and why; nothing is taken, nothing is let in or told, what was sent is safe', async () => {
    const { person, read, store, clock, kept, decide, organise, shownGroup, send, ...rest } =
      await openPromptApp();
    const shown = await shownGroup('Night workers');
    const ann = person();
    await ann.name({ name: 'Young carers' });
    const paused = { until, reason: 'There is an election.' };
    const now = new Date(clock.now).toISOString();
    await openPrompt(store, { ...promptContent(), about: { ...about, paused } }, now);
    const prompt = v.parse(Prompt, await read());
    assert.deepEqual([prompt.state, prompt.about.paused], ['paused', paused]);
    assert.ok(!prompt.capabilities.includes('representation'));

    const refused = [
      ann.name({ name: 'Shop workers' }),
      ann.echo(shown),
      ann.include(shown),
      rest.arrive(),
      rest.answer({ disability: 'no' }),
      decide((await kept('/waiting'))[0]!, 'show'),
      organise('POST', '/groups', { name: 'Parents', reason: 'We missed them.' }),
      organise('PUT', `/groups/${shown}`, { state: 'asked', reason: 'We asked.' }),
    ];
    for (const response of await Promise.all(refused))
      assert.equal(await problemOf(response), '409 paused');
    const { src } = rest;
    const told = await send('GET', `${src}/representation`);
    assert.equal(await problemOf(told), '403 results-withheld');

    clock.now = Date.parse(`${until}T00:00:00Z`);
    assert.equal((await decide((await kept('/waiting'))[0]!, 'show')).status, 200);
    assert.equal((await ann.echo(shown)).status, 200);
  });

  test('still lets people take back what is theirs, and lets a moderator withhold', async () => {
    const { person, organise, shownGroup, kept, decide } = await openPromptApp();
    const shown = await shownGroup('Night workers');
    const ann = person();
    const response = await ann.name({ name: 'Young carers' });
    const { group } = (await response.json()) as { group: { id: string } };
    await ann.include(shown, { text: 'In the evening' });
    await person().name({ name: 'Shop workers' });
    await organise('POST', '/pause', { until, reason: 'There is an election.' });
    assert.equal((await ann.includeNoLonger(shown)).status, 200);
    assert.equal((await ann.withdraw(group.id)).status, 200);
    const [waiting] = await kept('/waiting');
    assert.equal((await decide(waiting!, 'withhold')).status, 200);
    assert.deepEqual(await kept('/waiting'), []);
    assert.equal((await ann.deleteMine()).status, 200);
  });

  test('by the organiser goes on when the organiser says so', async () => {
    const { organise, read, person } = await openPromptApp();
    const pause = { until, reason: 'There is an election.' };
    const rests = v.parse(Prompt, await (await organise('POST', '/pause', pause)).json());
    assert.deepEqual([rests.state, rests.about.paused], ['paused', pause]);
    assert.equal((await organise('DELETE', '/pause')).status, 200);
    const prompt = v.parse(Prompt, await read());
    assert.deepEqual([prompt.state, prompt.about.paused, prompt.version], ['open', undefined, 3]);
    assert.equal((await person().name({ name: 'Night workers' })).status, 201);
  });
});

describe('An organiser', () => {
  test('makes a prompt with the same JSON as a file, once', async () => {
    const { send } = await openPromptApp();
    const create = (content: unknown) => send('POST', '/organise/prompts', content, authorised);
    const made = await create({ ...promptContent(), id: 'hall' });
    assert.equal(made.status, 201);
    assert.equal(made.headers.get('Location'), '/prompts/hall');
    assert.equal((await send('GET', '/prompts/hall')).status, 200);
    assert.equal(await problemOf(await create({ ...promptContent(), id: 'hall' })), '400 invalid');
    const mistaken = await create({ ...promptContent(), id: 'pond', suggestions: 'none' });
    assert.match(
      await mistaken.text(),
      /"path":"suggestions","expected":"array","got":"\\"none\\""/,
    );
    assert.equal(await problemOf(await send('GET', '/prompts/pond')), '404 not-found');
  });

  test('names polls and boards whose people took part, and is told which there are not', async () => {
    const { send, store } = await openPromptApp();
    const tookPartIn = { polls: ['bins'], boards: ['park'] };
    const content = { ...promptContent(), id: 'hall', equality: { ...equality, tookPartIn } };
    const create = () => send('POST', '/organise/prompts', content, authorised);
    const { errors, detail } = (await (await create()).json()) as {
      errors: { path: string; got: string }[];
      detail: string;
    };
    assert.deepEqual(
      errors.map(({ path, got }) => `${path}: ${got}`),
      [
        'equality.tookPartIn.polls.0: "bins", of which there is none',
        'equality.tookPartIn.boards.0: "park", of which there is none',
      ],
    );
    assert.match(detail, /Open that poll first, or take it out\./);
    await openPoll(store, pollContent(), '2026-12-01T00:00:00Z');
    await openBoard(store, boardContent(), '2026-12-01T00:00:00Z');
    assert.equal((await create()).status, 201);
  });

  test('closes it for good, and says why', async () => {
    const { organise, person, clock, arrive, answer } = await openPromptApp();
    assert.equal(await problemOf(await organise('POST', '/close', {})), '400 invalid');
    const response = await organise('POST', '/close', { reason: 'All is said.' });
    const closed = v.parse(Prompt, await response.json());
    assert.deepEqual(
      [closed.state, closed.about.closes],
      ['closed', new Date(clock.now).toISOString()],
    );
    for (const late of [
      person().name({ name: 'Night workers' }),
      arrive(),
      answer({ area: 'north' }),
    ])
      assert.equal(await problemOf(await late), '409 closed');
  });

  test('changes its words in sight of everyone once somebody has named a group, and takes no promise back', async () => {
    const { store, person, read } = await openPromptApp();
    const open = (change: object) =>
      openPrompt(store, { ...promptContent(), ...change }, '2026-12-02T00:00:00Z');
    const question = 'Who is missing?';
    await open({ question });
    assert.deepEqual(v.parse(Prompt, await read()).revisions, []);
    await person().name({ name: 'Night workers' });

    const [disability, area] = equality!.questions;
    const why = 'To see who comes.';
    const suggestions = [{ id: 'bus-drivers', name: 'Drivers of buses' }];
    await open({ suggestions, equality: { questions: [{ ...disability, why }, area] } });
    const { revisions } = v.parse(Prompt, await read());
    assert.deepEqual(
      revisions.map(({ field, before, after }) => [field, before, after]),
      [
        ['question', question, promptContent().question],
        ['suggestions.bus-drivers.name', 'Bus drivers', 'Drivers of buses'],
        ['equality.questions.disability.why', disability?.why, why],
      ],
    );

    const refused = async (change: object) =>
      (await open(change)).map(
        ({ path, expected, got }) => `${path.join('.')}: ${expected}, ${got}`,
      );
    const because = ', because people have taken part';
    const north = {
      ...area,
      answers: [
        { id: 'south', label: 'South' },
        { id: 'hill', label: 'Hill' },
      ],
    };
    assert.deepEqual(await refused({ equality: { questions: [north] } }), [
      `equality.questions.0.answers: the area "north"${because}, none of this id`,
    ]);
    const privacy = { ...about.privacy, deletedOn: '2028-01-01' };
    assert.deepEqual(await refused({ about: { ...about, privacy } }), [
      `about.privacy.deletedOn: 2027-03-01 or earlier${because}, 2028-01-01`,
    ]);
  });
});
