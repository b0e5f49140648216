import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PromptAct } from '@earshot/client';
import type { OwnGroup, PromptMine } from '@earshot/client/contract';
import { ownOf } from './own.js';

const groupOf = (id: string, state = 'waiting'): OwnGroup => ({
  id,
  name: `Group ${id}`,
  state,
  why: '',
  reach: '',
});

const mineOf = (...groups: OwnGroup[]): PromptMine => ({ contract: 1, groups, echoes: [] });

const nameOf = (id: string, more: Partial<PromptAct> = {}): PromptAct => ({
  id,
  deed: { verb: 'nameGroup', group: { name: `Name of ${id}`, why: 'Why', reach: '' } },
  state: 'kept',
  place: 'tab',
  ...more,
});

const sent = (id: string, group: OwnGroup) =>
  nameOf(id, { state: 'sent', receipt: { contract: 1, receipt: 'CODE', group } });

test('what I just named keeps its place when it is sent', () => {
  assert.deepEqual(
    ownOf(null, [nameOf('1')], false).groups.map(({ key, group }) => [key, group.state]),
    [['1', 'unsent']],
  );
  const own = ownOf(mineOf(groupOf('a')), [sent('1', groupOf('a'))], false);
  assert.deepEqual(
    own.groups.map(({ key, group }) => [key, group.state]),
    [['1', 'waiting']],
  );
});

test('what was not named in this tab shows only once somebody says that it is theirs', () => {
  const mine = mineOf(groupOf('a'), groupOf('b', 'withdrawn'));
  assert.deepEqual(ownOf(mine, [], false), { groups: [], asking: [], hidden: 1 });
  assert.deepEqual(
    ownOf(mine, [], true).groups.map(({ key }) => key),
    ['a'],
  );
});

test('words of an earlier visit show neither a name nor why before somebody says that they are theirs', () => {
  const [entry] = ownOf(null, [nameOf('1', { state: 'asking' })], false).groups;
  assert.deepEqual([entry?.group.name, entry?.group.why], ['', '']);
});

test('nobody is told which group the one before them belongs to, but that something waits', () => {
  const inclusion = { needs: [], text: '', countMe: false };
  const act: PromptAct = {
    id: '1',
    deed: { verb: 'include', of: 'a', inclusion },
    state: 'asking',
    place: 'device',
  };
  const own = ownOf(null, [act], false);
  assert.deepEqual(own.groups, []);
  assert.equal(own.asking.length, 1);
});

test('the latest comes first, and what takes one back stands with it', () => {
  const acts = [
    sent('1', groupOf('a')),
    sent('2', groupOf('b')),
    nameOf('3', { deed: { verb: 'withdrawGroup', of: 'a' } }),
  ];
  const { groups } = ownOf(mineOf(groupOf('a'), groupOf('b')), acts, false);
  assert.deepEqual(
    groups.map(({ key, act }) => [key, act?.id]),
    [
      ['2', undefined],
      ['1', '3'],
    ],
  );
});
