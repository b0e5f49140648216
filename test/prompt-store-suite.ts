import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { PromptAct, PromptStore, Store } from '@earshot/server';
import {
  act,
  decision,
  help,
  moderator,
  newPrompt,
  nightWorkers,
  permit,
} from './prompt-fixtures.js';
import { named } from './store-fixtures.js';

/** What every store must do with what people do on a prompt. */
export function testPromptStore(name: string, open: () => Promise<Store>): void {
  describe(`The prompts of the ${name} store`, () => {
    let store: Store;
    let prompts: PromptStore;
    let prompt = '';
    let made = 0;
    const start = async () => {
      prompt = `prompt-${++made}`;
      await prompts.change(prompt, () => newPrompt(prompt));
      return moderator(prompts, prompt);
    };
    const by = (participant: string, change: Partial<PromptAct> = {}) =>
      act(prompt, { participant, ...change });
    const carers = { name: 'any', suggestion: 'carers', why: '', reach: '' };
    const mine = (participant: string) => prompts.readMine(prompt, { participant });
    const listed = async () => (await prompts.listGroups(prompt)).map(({ id }) => id);
    const refuse = () => {
      throw new Error('a replay asks for no permission');
    };
    before(async () => {
      store = await open();
      prompts = store.prompts;
    });
    after(() => store.close());

    test('A name waits; once it is let through everyone reads it as it was written, and nothing of whoever named it', async () => {
      const { decide } = await start();
      const group = { ...nightWorkers, name: 'Gweithwyr <b>nos</b>\u202e \u{1F600}', lang: 'cy' };
      const own = await prompts.nameGroup(by('ann'), group, permit);
      assert.deepEqual(own, { id: own.id, state: 'waiting', ...group });
      assert.deepEqual(await listed(), []);
      assert.equal(await decide(own.id, 'show'), true);
      const { name: written, lang } = group;
      const shown = { id: own.id, name: written, lang, state: 'named', steps: [] };
      assert.deepEqual(await prompts.listGroups(prompt), [shown]);
      assert.deepEqual((await mine('ann')).groups, [{ ...own, state: 'shown' }]);

      const kept = await prompts.inspect(prompt, own.id);
      const { why, reach } = group;
      assert.deepEqual([kept?.notes, kept?.echoes], [[{ why, reach }], 0]);
      const told = JSON.stringify([kept, await prompts.listAll(prompt)]);
      assert.doesNotMatch(told, /"ann"|receipt-ann|2026-11-23|threshold/);
      assert.equal(await prompts.inspect(prompt, 'elsewhere'), null);
      assert.deepEqual(await prompts.list(), (await prompts.list()).toSorted());
    });

    test('A suggestion is shown at once under its own id and name, and seen too when it is there already', async () => {
      await start();
      const first = await prompts.nameGroup(by('ann'), carers, permit);
      const words = { en: 'Carers', cy: 'Gofalwyr' };
      const own = { id: 'carers', name: words, state: 'shown', why: '', reach: '' };
      assert.deepEqual(first, own);
      assert.equal((await prompts.read(prompt))?.version, 2);
      const note = { ...carers, why: 'No time' };
      assert.equal((await prompts.nameGroup(by('ben'), note, permit)).why, 'No time');
      assert.deepEqual((await mine('ben')).echoes, ['carers']);
      const [kept] = await prompts.listAll(prompt);
      assert.deepEqual(
        [kept?.echoes, kept?.notes, kept?.isOrganisers],
        [1, [{ why: 'No time', reach: '' }], true],
      );
      assert.equal((await prompts.read(prompt))?.version, 2, 'nobody reads that it was seen too');
      const unknown = { ...carers, suggestion: 'nobody' };
      await assert.rejects(prompts.nameGroup(by('ann'), unknown, permit), named('not-found'));

      const other = 'another-with-the-same-suggestion';
      await prompts.change(other, () => newPrompt(other));
      await prompts.nameGroup(act(other), carers, permit);
      assert.equal((await prompts.listGroups(other)).length, 1);
    });

    test('A deed that comes again is answered again and done once; its key is good for nothing else', async () => {
      const { decide } = await start();
      const naming = by('ann', { fingerprint: 'one' });
      const own = await prompts.nameGroup(naming, nightWorkers, permit);
      assert.deepEqual(await prompts.nameGroup(naming, nightWorkers, refuse), own);
      assert.equal((await prompts.listAll(prompt)).length, 1);
      const other = { ...naming, fingerprint: 'other' };
      await assert.rejects(prompts.nameGroup(other, nightWorkers, permit), named('key-reused'));
      await decide(own.id, 'show');

      const including = by('ben');
      assert.equal(await prompts.include(including, own.id, help, permit), true);
      assert.equal(await prompts.include(including, own.id, help, refuse), true);
      assert.equal((await prompts.inspect(prompt, own.id))?.inclusions.length, 1);
      const taking = by('ann');
      const gone = await prompts.withdrawGroup(taking, own.id);
      assert.deepEqual(gone, { id: own.id, name: '', state: 'withdrawn', why: '', reach: '' });
      assert.deepEqual(await prompts.withdrawGroup(taking, own.id), gone);
      assert.deepEqual(await prompts.nameGroup(naming, nightWorkers, refuse), gone);
    });

    test('200 people who see a group too are 200; one person who says so 200 times is one', async () => {
      const { shown } = await start();
      const [group, other] = [await shown(), await shown()];
      const people = Array.from({ length: 200 }, (_, index) => `person-${index}`);
      await Promise.all(people.map((who) => prompts.echo(by(who), group, true, permit)));
      assert.equal((await prompts.inspect(prompt, group))?.echoes, 200);
      const acts = Array.from({ length: 200 }, () => by('ben'));
      const results = await Promise.allSettled(
        acts.map((one) => prompts.echo(one, other, true, permit)),
      );
      for (const result of results) {
        if (result.status === 'rejected') assert.ok(named('superseded')(result.reason));
      }
      assert.equal((await prompts.inspect(prompt, other))?.echoes, 1);
      assert.equal(await prompts.countParticipants(prompt), 202);
    });

    test('A late retry changes nothing: neither an echo that was taken back, nor what includes somebody, nor a name', async () => {
      const { shown } = await start();
      const group = await shown();
      const [early, given, back] = [by('ben'), by('ben'), by('ben')];
      assert.equal(await prompts.echo(given, group, true, permit), true);
      assert.equal(await prompts.echo(back, group, false, permit), false);
      await assert.rejects(prompts.echo(early, group, true, permit), named('superseded'));
      assert.equal(await prompts.echo(given, group, true, permit), false);
      assert.equal((await prompts.inspect(prompt, group))?.echoes, 0);

      const late = by('cai');
      await prompts.include(by('cai'), group, null, permit);
      await assert.rejects(prompts.include(late, group, help, permit), named('superseded'));
      assert.deepEqual((await prompts.inspect(prompt, group))?.inclusions, []);

      const lateBack = by('ann');
      const again = await prompts.nameGroup(by('ann'), carers, permit);
      await assert.rejects(prompts.withdrawGroup(lateBack, again.id), named('superseded'));
      assert.equal((await mine('ann')).groups.length, 2);
    });

    test('What somebody may do is asked before: who is new, how much they sent in the last hour, how full it is', async () => {
      const { shown } = await start();
      const told: unknown[] = [];
      const note: Parameters<typeof prompts.echo>[3] = ({ isNew, recent, groups }) =>
        void told.push([isNew, recent, groups]);
      await prompts.nameGroup(by('ben', { at: '2026-11-23T08:00:00.000Z' }), nightWorkers, note);
      await prompts.nameGroup(by('ben'), nightWorkers, note);
      await prompts.nameGroup(by('ben'), nightWorkers, note);
      const group = await shown();
      await prompts.echo(by('ben'), group, true, note);
      await prompts.include(by('cai'), group, help, note);
      assert.deepEqual(told, [
        [true, 0, 0],
        [false, 0, 1],
        [false, 1, 2],
        [false, 0, 4],
        [true, 0, 4],
      ]);
      const no = () => {
        throw new Error('no');
      };
      await assert.rejects(prompts.echo(by('dee'), group, true, no), /no/);
      assert.equal((await prompts.inspect(prompt, group))?.echoes, 1);
      assert.equal(await prompts.countParticipants(prompt), 3);
      await assert.rejects(prompts.echo(by('dee'), 'x', true, permit), named('not-found'));
      const nowhere = act('no-such-prompt');
      await assert.rejects(prompts.nameGroup(nowhere, nightWorkers, permit), named('not-found'));
    });

    test('What waits or is withheld can be neither seen too nor joined; what one has said of it can be taken back', async () => {
      const { shown, decide } = await start();
      const waiting = await prompts.nameGroup(by('ann'), nightWorkers, permit);
      const others = [
        () => prompts.echo(by('ben'), waiting.id, true, permit),
        () => prompts.include(by('ben'), waiting.id, help, permit),
        () => prompts.withdrawGroup(by('ben'), waiting.id),
      ];
      for (const other of others) await assert.rejects(other(), named('not-found'));
      const group = await shown();
      await prompts.echo(by('ben'), group, true, permit);
      await prompts.include(by('ben'), group, help, permit);
      assert.equal(await decide(group, 'withhold', 'It names a person.'), true);
      assert.deepEqual(await listed(), []);
      assert.equal((await mine('ann')).groups.at(-1)?.reason, 'It names a person.');
      assert.equal(await prompts.echo(by('ben'), group, false, permit), false);
      assert.equal(await prompts.include(by('ben'), group, null, permit), false);
      await assert.rejects(prompts.echo(by('ben'), group, true, permit), named('not-found'));
    });

    test('What says that a group includes somebody comes back by receipt alone, and the later takes the place of the earlier', async () => {
      const { shown } = await start();
      const group = await shown();
      await prompts.include(by('ben'), group, { ...help, text: 'First' }, permit);
      const ownName = { ...help, ownName: 'The night shift', lang: 'en' };
      await prompts.include(by('ben'), group, ownName, permit);
      assert.deepEqual((await prompts.inspect(prompt, group))?.inclusions, [ownName]);
      assert.deepEqual(await mine('ben'), { groups: [], echoes: [] });
      const found = await prompts.readMine(prompt, { receipt: 'receipt-ben' });
      assert.deepEqual(found, { groups: [], echoes: [], inclusions: [{ group, ...ownName }] });
      const nobody = await prompts.readMine(prompt, { receipt: 'receipt-nobody' });
      assert.deepEqual(nobody, { groups: [], echoes: [], inclusions: [] });
    });

    test('A name that is taken back goes whole before it is shown; afterwards it stays, without what was told with it', async () => {
      const { shown, decide } = await start();
      const { id } = await prompts.nameGroup(by('ann'), nightWorkers, permit);
      await prompts.withdrawGroup(by('ann'), id);
      assert.deepEqual(await prompts.listAll(prompt), []);
      assert.equal(await decide(id, 'show'), false);

      const group = await shown();
      const seen = await prompts.nameGroup(by('ben'), carers, permit);
      await prompts.nameGroup(by('ann'), { ...carers, why: 'No time' }, permit);
      await prompts.withdrawGroup(by('ann'), group);
      await prompts.withdrawGroup(by('ann'), seen.id);
      assert.deepEqual(await listed(), ['carers', group].toSorted());
      for (const kept of await prompts.listAll(prompt)) {
        assert.deepEqual([kept.notes, kept.echoes], [[], 0]);
      }
      assert.deepEqual(await mine('ann'), { groups: [], echoes: [] });
      await assert.rejects(prompts.withdrawGroup(by('ann'), group), named('not-found'));
    });

    test('A name that was replaced goes with whoever gave it', async () => {
      const { shown } = await start();
      const [one, other] = [
        await shown({ name: 'Wordsquizz' }),
        await shown({ name: 'Morequizz' }),
      ];
      for (const group of [one, other]) {
        const night = { name: 'The night shift' };
        await prompts.changeGroup(prompt, group, night, decision('rename', group));
      }
      await prompts.withdrawGroup(by('ann'), one);
      assert.deepEqual((await prompts.inspect(prompt, one))?.formerNames, []);
      assert.deepEqual((await prompts.inspect(prompt, other))?.formerNames, ['Morequizz']);
      await prompts.forget(prompt, { participant: 'ann' }, by('ann').sequence);
      assert.deepEqual(
        (await prompts.listAll(prompt)).map(({ name, formerNames }) => [name, formerNames]),
        [
          ['The night shift', []],
          ['The night shift', []],
        ],
      );
    });

    test('Nobody is counted less often for the sequence that they choose', async () => {
      const { shown } = await start();
      const groups = [await shown(), await shown(), await shown()];
      const early = { participant: 'ben', at: '2026-11-23T08:00:00.000Z' };
      for (let index = 0; index < 60; index++) {
        const sent = act(prompt, { ...early, sequence: 900_000 + index });
        await prompts.echo(sent, groups[0]!, true, permit);
      }
      const counted: number[] = [];
      for (const group of groups.slice(1))
        await prompts.echo(by('ben'), group, true, ({ recent }) => void counted.push(recent));
      assert.deepEqual(counted, [0, 1]);
    });

    test('Whoever has everything deleted leaves names that everyone can read, as nobody’s; nothing late revives the rest', async () => {
      const { shown, decide } = await start();
      const [group, withheld] = [await shown(), await shown({ name: 'The Smiths' })];
      await prompts.include(by('ben'), withheld, help, permit);
      await decide(withheld, 'withhold', 'It names people.');
      const late = by('ann');
      const waiting = by('ann');
      await prompts.nameGroup(waiting, nightWorkers, permit);
      await prompts.echo(by('ann'), group, true, permit);
      await prompts.include(by('ann'), group, help, permit);
      await prompts.forget(prompt, { receipt: 'receipt-ann' }, by('ann').sequence);

      const [first, ...others] = (await prompts.listAll(prompt)).toSorted((one) =>
        one.id === group ? -1 : 1,
      );
      const { name: kept, nameState, notes, echoes, inclusions } = first!;
      assert.deepEqual([kept, nameState, notes], [nightWorkers.name, 'shown', []]);
      assert.deepEqual([echoes, inclusions], [0, []]);
      const told = others.map((other) => [other.id, other.name, other.nameState]);
      assert.deepEqual(told, [[withheld, '', 'gone']], 'for what Ben told stays');
      assert.equal(await decide(withheld, 'show'), false);
      assert.deepEqual(others[0]?.inclusions, [help]);

      const nothing = { groups: [], echoes: [] };
      assert.deepEqual(await mine('ann'), nothing);
      assert.deepEqual(await prompts.readMine(prompt, { receipt: 'receipt-ann' }), {
        ...nothing,
        inclusions: [],
      });
      for (const on of [late, waiting]) {
        await assert.rejects(prompts.nameGroup(on, nightWorkers, permit), named('superseded'));
      }
      assert.equal(await prompts.countParticipants(prompt), 1);
      await prompts.nameGroup(by('ann'), nightWorkers, ({ isNew }) => assert.equal(isNew, true));
      assert.equal((await mine('ann')).groups.length, 1);
    });
  });
}
