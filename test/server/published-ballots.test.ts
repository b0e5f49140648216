import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { Ballots, Poll, Receipt, Results, Vote } from '@earshot/client/contract';
import type { PollContent } from '@earshot/client/contract';
import { pollContent } from './poll-content.js';
import { openApp, problemOf } from './test-app.js';

const afterClosing = Date.parse('2027-01-16T00:00:00Z');

async function openPublishing(content: Partial<PollContent> = {}) {
  const opened = await openApp({ content: { results: 'always', ...content } });
  const file = async (ending = 'json') => opened.app.request(`/polls/bins/ballots.${ending}`);
  const ballots = async () => v.parse(Ballots, await (await file()).json());
  const isOffered = async () => {
    const poll = v.parse(Poll, await (await opened.app.request('/polls/bins')).json());
    return poll.capabilities.includes('ballots');
  };
  return { ...opened, file, ballots, isOffered };
}

describe('The ballots of a poll', () => {
  test('are published once nothing can change, with the rule, and without anyone’s words', async () => {
    const { clock, person, file, ballots, isOffered } = await openPublishing();
    const secret = 'These are my words';
    await person().vote({ options: ['monday'], reason: secret, lang: 'cy' });
    await person().vote({ options: [], ownWords: secret });
    await person().vote({ options: [], needToKnow: secret });
    await person().vote({ options: [], unsure: true });
    assert.equal(await problemOf(await file()), '403 results-withheld');
    assert.equal(await isOffered(), true, 'it is said before anyone votes');

    clock.now = afterClosing;
    const published = await ballots();
    assert.deepEqual(published.counting.rule, 'most-votes');
    assert.deepEqual(published.options, pollContent().options);
    assert.deepEqual(published.ballots.map((ballot) => JSON.stringify(ballot)).sort(), [
      '{"options":["monday"]}',
      '{"options":[],"needToKnow":""}',
      '{"options":[],"ownWords":""}',
      '{"options":[],"unsure":true}',
    ]);
    for (const ending of ['json', 'csv']) {
      const text = await (await file(ending)).text();
      assert.doesNotMatch(text, /my words|lang|mark|castAt|2026/);
    }
  });

  test('come in an order that says nothing about when they came, the same for everyone who asks', async () => {
    const { clock, person, ballots } = await openPublishing({
      kind: 'several',
      options: Array.from({ length: 12 }, (_, index) => ({ id: `o${index}`, label: `${index}` })),
    });
    const cast = Array.from({ length: 12 }, (_, index) => ({ options: [`o${index}`] }));
    for (const ballot of cast) assert.equal((await person().vote(ballot)).status, 200);
    clock.now = afterClosing;
    const published = (await ballots()).ballots;
    assert.notDeepEqual(published, cast);
    assert.deepEqual((await ballots()).ballots, published);
  });

  test('look the same where they hold the same, so that nobody can be asked to send one with a sign', async () => {
    const given = [
      { option: 'monday', dots: 3 },
      { option: 'friday', dots: 2 },
    ];
    const dots = await openPublishing({ kind: 'dots', budget: 5 });
    const empty = { unsure: false, ranking: [] };
    await dots.person().vote({ options: [], dots: given });
    await dots.person().vote({ options: [], dots: given.toReversed(), ...empty });
    dots.clock.now = afterClosing;
    assert.deepEqual((await dots.ballots()).ballots, Array(2).fill({ options: [], dots: given }));

    const counting = { ...pollContent().counting, equalRanks: 'wait' as const };
    const ranked = await openPublishing({ kind: 'ranked', counting });
    await ranked.person().vote({ options: [], ranking: [['monday', 'friday']] });
    await ranked.person().vote({ options: [], ranking: [['friday', 'monday']] });
    ranked.clock.now = afterClosing;
    const equal = { options: [], ranking: [['monday', 'friday']] };
    assert.deepEqual((await ranked.ballots()).ballots, [equal, equal]);

    const several = await openPublishing({ kind: 'several' });
    await several.person().vote({ options: ['friday', 'monday'] });
    several.clock.now = afterClosing;
    assert.deepEqual((await several.ballots()).ballots, [{ options: ['monday', 'friday'] }]);
  });

  test('are not told apart by a reason that is shown: it names the options of a ranking, not their order', async () => {
    const { app, organise, person } = await openPublishing({ kind: 'ranked' });
    await person().vote({
      options: [],
      ranking: [['friday'], ['monday']],
      reason: 'I work on Mondays',
    });
    const { entries } = (await (await organise('GET', '/bins/waiting')).json()) as {
      entries: { id: string }[];
    };
    await organise('POST', `/bins/waiting/${entries[0]!.id}`, { decision: 'show' });
    const results = v.parse(Results, await (await app.request('/polls/bins/results')).json());
    assert.deepEqual(results.reasons[0]?.options, ['monday', 'friday']);
  });

  test('stand in another order than the organiser’s list, which has the words, where they carry marks', async () => {
    const options = Array.from({ length: 12 }, (_, index) => ({
      id: `o${index}`,
      label: `${index}`,
    }));
    const { clock, organise, person, ballots } = await openPublishing({ findable: true, options });
    for (const { id } of options) await person().vote({ options: [id] });
    clock.now = afterClosing;
    const published = (await ballots()).ballots;
    const list = (await (await organise('GET', '/bins/votes.json')).json()) as {
      ballots: { options: string[] }[];
    };
    const chosen = (of: readonly { options: string[] }[]) => of.map(({ options: [id] }) => id);
    assert.deepEqual(chosen(published).toSorted(), chosen(list.ballots).toSorted());
    assert.notDeepEqual(chosen(published), chosen(list.ballots));
    const marks = published.map(({ mark }) => mark);
    assert.deepEqual(marks, marks.toSorted());
  });

  test('can be opened as a table, with ranks and dots', async () => {
    const ranked = await openPublishing({ kind: 'ranked', ownWords: false });
    await ranked.person().vote({ options: [], ranking: [['friday'], ['monday']] });
    ranked.clock.now = afterClosing;
    const rows = async (response: Response) =>
      (await response.text()).replace('\uFEFF', '').trim().split('\r\n');
    assert.deepEqual(await rows(await ranked.file('csv')), [
      'options,ranking,dots,unsure,needToKnow,ownWords',
      ',friday>monday,,,,',
    ]);
    const dots = await openPublishing({ kind: 'dots', budget: 5, findable: true });
    const given = [
      { option: 'monday', dots: 3 },
      { option: 'friday', dots: 2 },
    ];
    const cast = await dots.person().vote({ options: [], dots: given });
    const { mark } = v.parse(Receipt, await cast.json());
    dots.clock.now = afterClosing;
    assert.deepEqual(await rows(await dots.file('csv')), [
      'options,ranking,dots,unsure,needToKnow,ownWords,mark',
      `,,monday:3 friday:2,,,,${mark}`,
    ]);
  });

  test('wait until what came on paper is entered, rest during a pause, and are never published where results are not', async () => {
    const late = await openPublishing({ enteredUntil: '2027-01-20T00:00:00Z' });
    late.clock.now = afterClosing;
    const { detail } = (await (await late.file()).json()) as { detail: string };
    assert.match(detail, /once nothing can change: from 2027-01-20T00:00:00Z/);
    assert.equal(await problemOf(await late.file()), '403 results-withheld');
    late.clock.now = Date.parse('2027-01-20T00:00:00Z');
    assert.equal((await late.file()).status, 200);

    const about = { ...pollContent().about, paused: { until: '2027-01-30', reason: 'Election' } };
    const paused = await openPublishing({ about });
    paused.clock.now = afterClosing;
    assert.equal(await problemOf(await paused.file()), '403 results-withheld');

    const never = await openPublishing({ results: 'never' });
    never.clock.now = afterClosing;
    assert.equal(await problemOf(await never.file('csv')), '403 results-withheld');
    assert.equal(await never.isOffered(), false);
  });

  test('are gone once everything that people sent was deleted', async () => {
    const { store, clock, file, isOffered } = await openPublishing();
    clock.now = afterClosing;
    await store.changePoll('bins', (poll) => ({ ...poll!, erasedAt: '2027-03-01T00:00:00Z' }));
    assert.equal(await problemOf(await file()), '403 results-withheld');
    assert.equal(await isOffered(), false);
  });

  test('carry a mark by which their voter finds them, only where the organiser turned it on', async () => {
    const { clock, person, ballots } = await openPublishing({ findable: true });
    const [ann, ben] = [person(), person()];
    const receipt = v.parse(Receipt, await (await ann.vote({ options: ['friday'] })).json());
    await ben.vote({ options: ['monday'] });
    assert.match(receipt.mark ?? '', /^[0-9A-HJKMNP-TV-Z]{12}$/);
    assert.notEqual(receipt.mark, receipt.receipt);
    const mine = (await (await ann.readMine()).json()) as { vote: { mark: string } };
    const { mark } = v.parse(Vote, await (await ann.readVote()).json());
    assert.deepEqual([mark, mine.vote.mark], [receipt.mark, receipt.mark]);
    clock.now = afterClosing;
    const found = (await ballots()).ballots.filter((ballot) => ballot.mark === mark);
    assert.deepEqual(found, [{ options: ['friday'], mark }]);

    const without = await openPublishing();
    const cast = v.parse(
      Receipt,
      await (await without.person().vote({ options: ['monday'] })).json(),
    );
    assert.equal(cast.mark, undefined);
  });
});
