import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openLibsqlStore } from '@earshot/server/libsql';
import {
  act,
  help,
  moderator,
  monday,
  newPrompt,
  permit,
} from '../../../../../test/prompt-fixtures.js';
import { newDatabaseFile } from '../../../../../test/test-stores.js';

test('What somebody said of a group cannot be read in the files once it is deleted, changed or taken back', async () => {
  const file = newDatabaseFile();
  const { prompts, close } = await openLibsqlStore(file);
  await prompts.change('town', () => newPrompt('town'));
  const { shown } = moderator(prompts, 'town');
  const by = (participant: string) => act('town', { participant });
  const holds = (...texts: string[]) =>
    texts.filter((text) =>
      [file, `${file}-wal`].some((path) => existsSync(path) && readFileSync(path).includes(text)),
    );
  const group = await shown({ name: 'Bus drivers', why: 'Whyquizz', reach: 'Reachquizz' });
  const waiting = { name: 'Namequizz', why: '', reach: '' };
  await prompts.nameGroup(by('ann'), waiting, permit);
  const tell = (text: string) => prompts.include(by('ann'), group, { ...help, text }, permit);
  await tell('Helpquizz');
  const all = ['Whyquizz', 'Reachquizz', 'Namequizz', 'Helpquizz'];
  assert.deepEqual(holds(...all), all);
  await prompts.forget('town', { receipt: 'receipt-ann' });
  assert.deepEqual(holds(...all, 'receipt-ann'), []);
  assert.deepEqual(holds('Bus drivers'), ['Bus drivers']);

  const { id } = await prompts.nameGroup(by('ben'), waiting, permit);
  await tell('Helpquizz');
  await tell('Another');
  await prompts.withdrawGroup(by('ben'), id);
  await wait(1000);
  assert.deepEqual(holds(...all), []);
  assert.deepEqual(holds('Another'), ['Another']);
  await prompts.include(by('ann'), group, null, permit);
  await wait(1000);
  assert.deepEqual(holds('Another'), []);

  await tell('Helpquizz');
  await prompts.nameGroup(by('cai'), waiting, permit);
  await prompts.erase('town', monday);
  assert.deepEqual(holds(...all, 'receipt-cai', 'receipt-ann'), []);
  assert.deepEqual(holds('Bus drivers'), ['Bus drivers']);
  await close();
});

test('Who asks for a deletion is remembered while something of theirs may be on its way, and not once all is erased', async () => {
  const file = newDatabaseFile();
  const { prompts, close } = await openLibsqlStore(file);
  await prompts.change('town', () => newPrompt('town'));
  const late = act('town');
  await prompts.forget('town', { receipt: 'nobody’s' }, late.sequence);
  await prompts.forget('town', { participant: 'ann' }, late.sequence);
  const naming = prompts.nameGroup(late, { name: 'Bus drivers', why: '', reach: '' }, permit);
  await assert.rejects(naming, { problem: 'superseded' });
  await prompts.erase('town', monday);
  await prompts.forget('town', { participant: 'remembered' }, act('town').sequence);
  await close();
  assert.equal(readFileSync(file).includes('remembered'), false);
});
