import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { PromptStore, Store } from '@earshot/server';
import {
  act,
  decision,
  help,
  moderator,
  monday,
  newPrompt,
  nightWorkers,
  permit,
} from './prompt-fixtures.js';
import { named } from './store-fixtures.js';

/** What every store must do with what the organiser does on a prompt. */
export function testPromptModeration(name: string, open: () => Promise<Store>): void {
  describe(`The prompts of the ${name} store, organised`, () => {
    let store: Store;
    let prompts: PromptStore;
    let prompt = '';
    let made = 0;
    const start = async () => {
      prompt = `prompt-${++made}`;
      await prompts.change(prompt, () => newPrompt(prompt));
      return moderator(prompts, prompt);
    };
    const by = (participant: string) => act(prompt, { participant });
    const listed = async () => (await prompts.listGroups(prompt)).map(({ id }) => id);
    before(async () => {
      store = await open();
      prompts = store.prompts;
    });
    after(() => store.close());

    test('Everything of people is erased when its time has come; shown groups stay with what was done', async () => {
      const { shown, decide } = await start();
      const group = await shown();
      await prompts.changeGroup(
        prompt,
        group,
        { name: 'The night shift', addStep: step('asked') },
        decision('rename', group),
      );
      const withheld = await shown({ name: 'The Smiths' });
      await decide(withheld, 'withhold');
      await prompts.nameGroup(by('ann'), nightWorkers, permit);
      await prompts.include(by('ben'), group, help, permit);
      const before = (await prompts.read(prompt))!;
      await prompts.erase(prompt, monday);
      await prompts.erase(prompt, '2027-01-01T00:00:00.000Z');
      const { version, erasedAt } = (await prompts.read(prompt))!;
      assert.deepEqual([version, erasedAt], [before.version + 1, monday]);
      const [kept, ...others] = await prompts.listAll(prompt);
      assert.deepEqual(others, []);
      const { name: shownName, steps, notes, inclusions, formerNames } = kept!;
      assert.deepEqual([shownName, steps], ['The night shift', [step('asked')]]);
      assert.deepEqual([notes, inclusions, formerNames], [[], [], []]);
      assert.equal(await prompts.countParticipants(prompt), 0);
      const late = prompts.include(by('ben'), group, null, permit);
      await assert.rejects(late, named('not-found'), 'nobody is remembered for it');
      await prompts.forget(prompt, { participant: 'ann' }, 1_000_000);
      const remembered = by('ann');
      const naming = prompts.nameGroup(remembered, nightWorkers, ({ isNew, prompt: stored }) => {
        assert.deepEqual([isNew, stored.erasedAt], [true, monday]);
        throw new Error('closed');
      });
      await assert.rejects(naming, /closed/);
      assert.ok((await prompts.listDecisions(prompt)).length > 0);
    });

    test('The organiser changes what everyone can read, under a decision that is kept', async () => {
      const { shown, decide } = await start();
      const group = await shown({ name: 'Night workers' });
      const versions = [(await prompts.read(prompt))!.version];
      const changes = [
        [{ name: 'The night shift', lang: 'en' }, 'rename'],
        [{ state: 'asked' }, 'state'],
        [{ addStep: step('asked') }, 'log'],
        [{ addStep: step('changed') }, 'log'],
        [{ removeStep: 'step-asked' }, 'unlog'],
      ] as const;
      for (const [change, decided] of changes) {
        const done = prompts.changeGroup(prompt, group, change, decision(decided, group));
        assert.equal(await done, true);
        versions.push((await prompts.read(prompt))!.version);
      }
      const rising = versions.map((_, index) => versions[0]! + index);
      assert.deepEqual(versions, rising);
      const [read] = await prompts.listGroups(prompt);
      const expected = { id: group, name: 'The night shift', lang: 'en', state: 'asked' };
      assert.deepEqual(read, { ...expected, steps: [step('changed')] });
      assert.deepEqual((await prompts.inspect(prompt, group))?.formerNames, ['Night workers']);

      const added = await prompts.addGroup(prompt, { en: 'Bus drivers' }, decision('add'));
      assert.equal((await prompts.inspect(prompt, added))?.isOrganisers, true);
      assert.ok((await listed()).includes(added));
      const decided = (await prompts.listDecisions(prompt)).map((one) => [one.decision, one.group]);
      const onGroup = changes.map(([, kind]) => [kind, group]);
      assert.deepEqual(decided, [['show', group], ...onGroup, ['add', added]]);

      const gone = { removeStep: 'step-asked' };
      assert.equal(await prompts.changeGroup(prompt, group, gone, decision('unlog', group)), false);
      const waiting = await prompts.nameGroup(by('ann'), nightWorkers, permit);
      const early = decision('state', waiting.id);
      assert.equal(await prompts.changeGroup(prompt, waiting.id, { state: 'asked' }, early), false);
      const stale = { group, edition: 'another' };
      assert.equal(await prompts.decide(prompt, stale, decision('withhold', group)), false);
      assert.equal(await decide(group, 'withhold'), true);
      assert.equal((await prompts.listDecisions(prompt)).length, decided.length + 1);
    });

    test('A prompt is changed while nobody can act on it, and tells whether anyone has named a group', async () => {
      await start();
      const told: boolean[] = [];
      const look = () =>
        prompts.change(prompt, (current, used) => {
          told.push(used);
          return current && { ...current, closedAt: monday, version: current.version + 1 };
        });
      await look();
      await prompts.nameGroup(by('ann'), nightWorkers, permit);
      await prompts.change(prompt, () => null);
      await look();
      assert.deepEqual(told, [false, true]);
      const { closedAt, version } = (await prompts.read(prompt))!;
      assert.deepEqual([closedAt, version], [monday, 3]);
      assert.equal(await prompts.read('no-such-prompt'), null);
    });
  });
}

const step = (kind: 'asked' | 'changed') => {
  return { id: `step-${kind}`, kind, month: '2026-10', text: { en: 'Met them', cy: 'Cwrdd' } };
};
