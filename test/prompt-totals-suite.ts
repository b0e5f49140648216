import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { EqualityQuestion } from '@earshot/client/contract';
import type { PromptStore, Store } from '@earshot/server';
import { act, decision, help, moderator, monday, newPrompt, permit } from './prompt-fixtures.js';
import { named } from './store-fixtures.js';

const age = { id: 'age', why: 'To see who is missing.' } as EqualityQuestion;
const caring = { ...age, id: 'caring' };

/** What every store must do with arrivals, with equality answers and with "count me as one of …". */
export function testPromptTotals(name: string, open: () => Promise<Store>): void {
  describe(`The totals of the prompts of the ${name} store`, () => {
    let store: Store;
    let prompts: PromptStore;
    let prompt = '';
    let made = 0;
    let asked = 0;
    const start = async (questions: EqualityQuestion[] = []) => {
      prompt = `prompt-${++made}`;
      await prompts.change(prompt, () => newPrompt(prompt, { equality: { questions } }));
      return moderator(prompts, prompt);
    };
    const day = (number: number) => `2026-12-${String(number).padStart(2, '0')}`;
    const look = (number: number, people = 100) =>
      prompts.takeStock(prompt, day(number), async () => {
        asked += 1;
        return people;
      });
    const arrive = async (times: number) => {
      for (let index = 0; index < times; index++) await prompts.countArrival(prompt);
    };
    const answer = async (times: number, answers: Record<string, string>) => {
      for (let index = 0; index < times; index++) await prompts.countEquality(prompt, answers);
    };
    before(async () => {
      store = await open();
      prompts = store.prompts;
    });
    after(() => store.close());

    test('Arrivals are told in tens, from ten up, once a day, and never fewer than before', async () => {
      await start();
      assert.equal((await look(1)).arrivals, null);
      await arrive(9);
      assert.equal((await look(2)).arrivals, null);
      await arrive(10);
      assert.equal((await look(2)).arrivals, null, 'the day is not over');
      assert.equal((await look(3)).arrivals, 10, '19 less 0 to 9');
      await arrive(31);
      assert.equal((await look(3)).arrivals, 10);
      assert.equal((await look(2)).arrivals, 10, 'a clock that was put back');
      const told = [];
      for (let number = 4; number < 9; number++) told.push((await look(number)).arrivals ?? 0);
      assert.deepEqual(told, told.toSorted());
      assert.ok(told[0]! >= 30 && told.at(-1)! <= 60, 'about 50');
    });

    test('Whoever adds nine arrivals does not find out on any day whether there was one more', async () => {
      const told = new Set<string>();
      for (let round = 0; round < 60; round++) {
        await start();
        await look(1);
        await arrive(10);
        const days = [];
        for (let number = 2; number < 9; number++) days.push((await look(number)).arrivals);
        assert.equal(new Set(days).size, 1, 'waiting tells nothing');
        told.add(String(days[0]));
      }
      assert.ok(told.has('null'));
    });

    test('Whoever adds ten arrivals a day for weeks does not find out whether there was one more', async () => {
      let conclusive = 0;
      for (let round = 0; round < 40; round++) {
        await start();
        await look(1);
        // With one more, the next ten are told on some day; were that never so without it, it would tell.
        await arrive(9);
        const isMoreThanAdded = [];
        for (let number = 2; number < 30; number++) {
          await arrive(10);
          isMoreThanAdded.push(((await look(number)).arrivals ?? 0) > (number - 1) * 10);
        }
        if (isMoreThanAdded.includes(true)) conclusive += 1;
      }
      assert.ok(conclusive > 0, 'more is told now and then, though nobody else came');
    });

    test('Whoever takes part under many keys does not find out on which day one more did', async () => {
      const told = new Set<number | null>();
      for (let round = 0; round < 60; round++) {
        await start([age]);
        await look(1, 0);
        told.add((await look(2, 14)).representation.tookPart);
        const days = [];
        for (let number = 3; number < 5; number++)
          days.push((await look(number, 25)).representation.tookPart);
        assert.equal(
          days.every((people) => people === 20 || people === 30),
          true,
          days.join(),
        );
        told.add(days[0] ?? null);
      }
      assert.deepEqual([...told].toSorted(), [10, 20, 30, null]);
    });

    test('What is told of who took part is worked out with the first look of a day alone', async () => {
      await start([age, caring]);
      asked = 0;
      await Promise.all([look(1), look(1), look(1)]);
      const first = await look(1);
      await answer(40, { age: '16-24', caring: 'no' });
      await answer(20, { age: '25-34', caring: 'up-to-19-hours' });
      await answer(3, { age: '75-over' });
      assert.deepEqual(await look(1), first);
      assert.ok(asked <= 3, 'a day that is told asks nobody');
      const { on, tookPart, questions } = (await look(2, 200)).representation;
      assert.equal(on, day(2));
      assert.ok(tookPart === 190 || tookPart === 200, '200 less 0 to 9');
      const [ages, carers] = questions;
      const counts = new Map(ages?.answers.map(({ id, count }) => [id, count]));
      assert.equal(counts.size, 8, 'answers that nobody gave stand there too');
      assert.deepEqual(
        [ages?.answered, counts.get('16-24'), counts.get('75-over')],
        [60, 40, null],
      );
      assert.equal(carers?.answered, 60);
      assert.equal((await look(3, 200)).representation.on, day(3));
    });

    test('A group has joined in once enough have asked to be counted and a day has passed; the organiser’s word holds afterwards', async () => {
      const { shown } = await start();
      const group = await shown();
      const state = async () => (await prompts.inspect(prompt, group))?.state;
      const join = async (from: number, to: number) => {
        for (let index = from; index < to; index++) {
          const joining = act(prompt, { participant: `person-${index}` });
          await prompts.include(joining, group, { ...help, countMe: true }, permit);
        }
      };
      await join(0, 9);
      await prompts.include(act(prompt, { participant: 'ben' }), group, help, permit);
      await look(1);
      assert.equal(await state(), 'named', 'nine, and one who only asked for help');
      await join(9, 19);
      const { version } = (await prompts.read(prompt))!;
      await look(1);
      assert.equal(await state(), 'named', 'the day is not over');
      await look(2);
      assert.equal(await state(), 'joined');
      assert.equal((await prompts.read(prompt))?.version, version + 1);
      await prompts.forget(prompt, { participant: 'person-1' });
      await look(3);
      assert.equal(await state(), 'joined', 'it does not go back by itself');

      const asked = { state: 'asked' as const };
      await prompts.changeGroup(prompt, group, asked, decision('state', group));
      await join(19, 40);
      await look(4);
      assert.equal(await state(), 'asked');
    });

    test('How many it takes differs from group to group, and nobody is told', async () => {
      const { shown } = await start();
      const groups = await Promise.all(Array.from({ length: 40 }, () => shown()));
      for (let index = 0; index < 14; index++) {
        for (const group of groups) {
          const joining = act(prompt, { participant: `person-${index}` });
          await prompts.include(joining, group, { ...help, countMe: true }, permit);
        }
      }
      await look(1);
      await look(2);
      const states = (await prompts.listGroups(prompt)).map((group) => group.state);
      assert.deepEqual([...new Set(states)].toSorted(), ['joined', 'named']);
    });

    test('What was told stays when everything is erased; true numbers go, and none are added', async () => {
      await start([age]);
      await look(1);
      await arrive(30);
      await answer(30, { age: '16-24' });
      const told = await look(2);
      await arrive(30);
      await prompts.erase(prompt, monday);
      await arrive(30);
      assert.deepEqual(await look(3), told);
      await assert.rejects(
        prompts.takeStock('no-such-prompt', day(1), async () => 1),
        named('not-found'),
      );
    });
  });
}
