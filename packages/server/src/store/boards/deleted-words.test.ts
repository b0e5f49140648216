import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { BoardContent } from '@earshot/client/contract';
import Database from 'libsql';
import { termsOf } from '../../search/terms.js';
import { openLibsqlStore } from '../libsql.js';
import type { BoardAct, BoardStore, Permit } from './board-store.js';

const at = '2026-11-24T10:00:00.000Z';
const permit: Permit = () => {};
const newFile = () => join(mkdtempSync(join(tmpdir(), 'earshot-')), 'earshot.db');

/** A name that nobody else says, as a word and as the index writes it. */
const secret = 'Quizzaciously';
const written = [secret, 'quizzaci', Buffer.from('zzaci').toString('hex')];

async function openBoard(boards: BoardStore) {
  await boards.change('ideas', () => ({
    content: { id: 'ideas', about: { timeZone: 'Europe/London' } } as BoardContent,
    ...{ version: 1, revisions: [], paused: null, closedAt: null, erasedAt: null },
  }));
  let acts = 0;
  const act = (participant: string): BoardAct => {
    acts += 1;
    const ids = { participant, receipt: `receipt-${participant}`, key: `act-${acts}` };
    return { board: 'ideas', ...ids, fingerprint: '', sequence: acts, at };
  };
  const show = async (idea: string, comment: string | null = null) => {
    const found = await boards.inspect('ideas', idea);
    const words = comment === null ? found?.idea : found?.comments[0];
    const target = { idea, comment, edition: words?.edition ?? '' };
    const decision = { at, decision: 'show' as const, idea, comment, reason: 'Read.' };
    assert.equal(await boards.decide('ideas', target, decision), true);
  };
  const post = async (participant: string, title: string) => {
    const { id } = await boards.postIdea(act(participant), { title, text: '' }, permit);
    await show(id);
    return id;
  };
  return { act, show, post };
}

function reader(file: string) {
  return (texts: readonly string[]) =>
    texts.filter((text) =>
      [file, `${file}-wal`].some((path) => existsSync(path) && readFileSync(path).includes(text)),
    );
}

test('Words of ideas, comments and flags that were deleted cannot be read in the files, nor in the index', async () => {
  const file = newFile();
  const { boards, close } = await openLibsqlStore(file);
  const { act, show, post } = await openBoard(boards);
  for (let index = 0; index < 50; index++) await post(`person-${index}`, `Other words ${index}`);
  const holds = reader(file);

  const idea = await post('ann', `Stop ${secret}`);
  assert.deepEqual(holds(written), written, 'the words, their stem and the index');
  await boards.forget('ideas', { receipt: 'receipt-ann' });
  assert.deepEqual(holds(written), []);
  assert.equal(await boards.inspect('ideas', idea), null);

  const other = await post('ben', 'Plain');
  const { id } = await boards.postComment(act('cai'), other, { text: secret }, permit);
  await show(other, id);
  const flag = { reason: 'unkind' as const, text: `About ${secret}` };
  await boards.flag(act('dee'), { idea: other, comment: null }, flag, permit);
  assert.deepEqual(holds([secret]), [secret]);
  await boards.forget('ideas', { participant: 'cai' });
  assert.deepEqual(holds([`About ${secret}`]), [`About ${secret}`]);
  await boards.forget('ideas', { participant: 'dee' });
  assert.deepEqual(holds(written), []);

  const changed = await post('eve', `Stop ${secret}`);
  const words = { title: 'Go on', text: '' };
  await boards.changeIdea(act('eve'), changed, { words }, permit);
  await wait(1000);
  assert.deepEqual(holds(written), []);
  assert.deepEqual(holds(['Other words 7']), ['Other words 7']);

  await boards.erase('ideas', at);
  assert.deepEqual(holds(['Other words', Buffer.from('words').toString('hex')]), []);
  assert.deepEqual(holds(['person-7', 'receipt-eve']), []);
  await close();
});

test('Ideas are indexed anew when terms were made in another way before', async () => {
  const file = newFile();
  const first = await openLibsqlStore(file);
  const { post } = await openBoard(first.boards);
  const idea = await post('ann', 'Lanterns');
  await first.close();

  const database = new Database(file);
  database.exec(`
    update index_versions set version = -1;
    insert into idea_tokens(idea_tokens) values ('delete-all');
    delete from indexed_ideas;
    delete from term_counts;
  `);
  database.close();
  const second = await openLibsqlStore(file);
  const terms = termsOf({ title: 'Lanterns', text: '' });
  const found = await second.boards.findByTerms('ideas', terms);
  assert.deepEqual(found, [{ id: idea, terms }]);
  const { counts } = await second.boards.countTerms('ideas', terms);
  assert.deepEqual(
    [...counts.values()],
    terms.map(() => 1),
  );
  await second.close();

  const third = await openLibsqlStore(file);
  assert.equal((await third.boards.countTerms('ideas', terms)).counts.get(terms[0]!), 1);
  await third.close();
});
