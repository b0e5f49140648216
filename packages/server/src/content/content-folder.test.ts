import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createMemoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import { openContent, type OpenContent } from './content-folder.js';

const examples = new URL('../../../../examples/content/', import.meta.url);
const demo = await readFile(new URL('mill-lane.json', examples), 'utf8');
const demoBoard = await readFile(new URL('walk-to-school.json', examples), 'utf8');
const demoPrompt = await readFile(new URL('who-is-missing.json', examples), 'utf8');

let folder: string;
let store: Store;
let content: OpenContent | undefined;
let messages: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-content-'));
  store = createMemoryStore();
  messages = [];
});
afterEach(async () => {
  await content?.close();
  await rm(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const name = (file: string) => relative('.', join(folder, file));
const open = async () => {
  content = await openContent({ store, folder, report: (message) => messages.push(message) });
  return content;
};
const question = async () => {
  const text = (await store.readPoll('mill-lane'))?.content.question;
  return typeof text === 'object' ? text['en'] : text;
};

/** Waits for something that the watcher brings about. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(20)) if (await holds()) return;
  assert.fail(`It did not happen. Messages: ${messages.join('\n')}`);
}

const vote = () =>
  store.record(
    {
      poll: 'mill-lane',
      participant: 'ann',
      receipt: 'receipt',
      key: 'key',
      fingerprint: '',
      sequence: 1,
      at: '2026-12-01T00:00:00Z',
      ballot: { options: ['both'] },
      avenue: 'online',
      code: null,
      mark: null,
    },
    () => {},
  );

describe('The content folder', () => {
  test('opens every poll in it, however deep, and leaves everything else alone', async () => {
    await mkdir(join(folder, 'streets/2027'), { recursive: true });
    await write('streets/2027/mill.json', demo);
    await write('read me.txt', 'not a poll');
    assert.deepEqual((await open()).opened, ['mill-lane']);
    assert.deepEqual(messages, []);
  });

  test('opens prompts after the polls that they name, and says which there are not', async () => {
    const naming = (poll: string) =>
      demoPrompt.replace('"questions":', `"tookPartIn": { "polls": ["${poll}"] }, "questions":`);
    await write('a-prompt.json', naming('mill-lane'));
    await write('b-prompt.json', naming('gone').replace('"who-is-missing"', '"another"'));
    await write('mill-lane.json', demo);
    const { opened, faulty } = await open();
    assert.deepEqual([opened, faulty], [['mill-lane', 'who-is-missing'], 1]);
    assert.equal((await store.prompts.read('who-is-missing'))?.version, 1);
    assert.equal(await store.prompts.read('another'), null);
    assert.match(
      messages.join(),
      /b-prompt\.json:\d+ equality\.tookPartIn\.polls\.0: expected the id of a poll that is open here, got "gone"/,
    );
  });

  test('opens boards beside polls, and changes them with their files', async () => {
    await write('mill.json', demo);
    await write('walk.json', demoBoard);
    assert.deepEqual((await open()).opened, ['mill-lane', 'walk-to-school']);
    assert.deepEqual(messages, []);
    assert.equal((await store.boards.read('walk-to-school'))?.version, 1);
    await write('walk.json', demoBoard.replace('"names": true', '"names": "no"'));
    await until(() => messages.length === 2);
    assert.match(
      messages[0] ?? '',
      /walk\.json:\d+ names: expected true or false, got "no"\. Change/,
    );
    assert.match(messages[1] ?? '', /last good version of "walk-to-school" stays in force/);
    await write('walk.json', demoBoard.replace('"names": true', '"names": false'));
    await until(() => messages.length === 3);
    assert.match(messages[2] ?? '', /"walk-to-school" is in force as its file has it/);
    assert.equal((await store.boards.read('walk-to-school'))?.content.names, false);
  });

  const mistakes: [string, string, RegExp][] = [
    [
      'a comma is missing',
      demo.replace('"en", "cy"],', '"en", "cy"]'),
      /:5 is not JSON: comma expected\. Look for/,
    ],
    ['it is empty', '', /:1 is not JSON: /],
    ['a comment is in it', demo.replace('"kind"', '// one\n  "kind"'), /:9 is not JSON: /],
    ['it is no object', '7', /:1: expected object, got 7/],
    [
      'a type is wrong',
      demo.replace('"shuffle": true', '"shuffle": "yes"'),
      /:\d+ shuffle: expected true or false, got "yes"\. Change/,
    ],
    [
      'a field is missing',
      demo.replace(/"purpose": \{[^}]*\},/, ''),
      /:\d+ about\.purpose: expected a value for "purpose", got nothing\. Add "purpose"/,
    ],
    [
      'a translation is missing',
      demo.replace(', "cy": "Ei chau yn y bore" }', ' }'),
      /:\d+ options\.1\.label: expected one text for each of "en" and "cy", got none for "cy"/,
    ],
  ];
  for (const [what, text, message] of mistakes) {
    test(`names file, line and field when ${what}`, async () => {
      await write('mill.json', text);
      await write('park.json', await readFile(new URL('park.json', examples), 'utf8'));
      assert.deepEqual((await open()).opened, ['park']);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.ok(messages[0]?.startsWith(name('mill.json')), messages[0]);
      assert.match(messages[0] ?? '', message);
    });
  }

  test('names the very line', async () => {
    const text = demo.replace('"kind": "one"', '"kind": "guess"');
    await write('mill.json', text);
    await open();
    const line = text.split('\n').findIndex((each) => each.includes('"guess"')) + 1;
    assert.ok(messages[0]?.startsWith(`${name('mill.json')}:${line} kind:`), messages[0]);
  });

  test('says that a file is not UTF-8', async () => {
    await writeFile(join(folder, 'mill.json'), Buffer.from(demo, 'utf16le').fill(0xff, 0, 2));
    await open();
    assert.match(
      messages[0] ?? '',
      /cannot be read \(its characters are not UTF-8\)\. Save it as UTF-8/,
    );
  });

  test('opens neither of two polls with one id, and names both files', async () => {
    await write('a.json', demo);
    await write('b.json', demo);
    assert.deepEqual((await open()).opened, []);
    assert.match(
      messages[0] ?? '',
      new RegExp(`a\\.json:3 id: .*"mill-lane", which .*b\\.json has too`),
    );
    assert.match(
      messages[1] ?? '',
      new RegExp(`b\\.json:3 id: .*"mill-lane", which .*a\\.json has too`),
    );
  });

  test('takes changes over while the server runs', async () => {
    await write('mill.json', demo);
    await open();
    await write('mill.json', demo.replace('on Mill Lane at', 'in Mill Lane at'));
    await until(async () => (await question())?.includes('in Mill Lane') === true);
    assert.deepEqual((await store.readPoll('mill-lane'))?.revisions, []);
  });

  test('keeps the last good version in force when a change is a mistake, and takes the correction', async () => {
    await write('mill.json', demo);
    await open();
    await write(
      'mill.json',
      demo.replace('"kind": "one"', '"kind": "guess"').replace('on Mill', 'in Mill'),
    );
    await until(() => messages.length > 1);
    assert.match(messages[0] ?? '', /kind: expected "one", .* or "dots", got "guess"/);
    assert.equal(messages[1], 'The last good version of "mill-lane" stays in force.');
    assert.match((await question()) ?? '', /on Mill Lane/);
    await write('mill.json', demo.replace('on Mill Lane at', 'in Mill Lane at'));
    await until(() => messages.length > 2);
    assert.match((await question()) ?? '', /in Mill Lane/);
    assert.deepEqual(messages.slice(2), ['"mill-lane" is in force as its file has it.']);
  });

  for (const [what, text] of [
    ['that is no JSON', demo.replace('"en", "cy"],', '"en", "cy"]')],
    ['that is empty', ''],
  ] as const) {
    test(`never calls a file gone ${what}: its last good version stays in force`, async () => {
      await write('mill.json', demo);
      await open();
      await write('mill.json', text);
      await until(() => messages.length > 1);
      assert.match(messages[0] ?? '', /mill\.json:\d+ is not JSON: /);
      assert.deepEqual(messages.slice(1), ['The last good version of "mill-lane" stays in force.']);
      assert.deepEqual([content?.opened, content?.faulty], [[], 1]);
    });
  }

  test('says at the start too that the last good version stays in force', async () => {
    await write('mill.json', demo);
    await (await open()).close();
    await write('mill.json', demo.replace('"en", "cy"],', '"en", "cy"]'));
    await open();
    assert.equal(messages[1], 'The last good version of "mill-lane" stays in force.');
  });

  test('says that a new file is in force', async () => {
    await open();
    await write('mill.json', demo);
    await until(() => messages.length > 0);
    assert.deepEqual(messages, ['"mill-lane" is in force as its file has it.']);
  });

  test('says when a file is gone, and keeps its poll', async () => {
    await write('mill.json', demo);
    await open();
    await rm(join(folder, 'mill.json'));
    await until(() => messages.length > 0);
    assert.match(messages[0] ?? '', /The file of "mill-lane" is gone\. What it opened stays/);
    assert.ok(await store.readPoll('mill-lane'));
  });
});

describe('After the first vote', () => {
  const restart = async (text: string) => {
    await content?.close();
    await write('mill.json', text);
    await open();
  };
  beforeEach(async () => {
    await write('mill.json', demo);
    await open();
    await vote();
  });

  test('new wording is recorded, with what it was before, for everyone to see', async () => {
    await restart(demo.replace('Keep it open', 'Leave it as it is'));
    assert.deepEqual(messages, []);
    const stored = await store.readPoll('mill-lane');
    assert.equal(stored?.version, 2);
    assert.equal(stored.revisions.length, 1);
    const [revision] = stored.revisions;
    assert.equal(revision?.field, 'options.open.label');
    assert.deepEqual(revision.before, { en: 'Keep it open', cy: 'Ei chadw ar agor' });
    assert.deepEqual(revision.after, { en: 'Leave it as it is', cy: 'Ei chadw ar agor' });
  });

  test('no option may go: file and line say so, and the old poll stays', async () => {
    const parsed = JSON.parse(demo);
    parsed.options.pop();
    await restart(JSON.stringify(parsed, null, 2));
    assert.match(
      messages[0] ?? '',
      /mill\.json:\d+ options: expected the option "open", because people have voted, got none of this id\. Put it back/,
    );
    assert.equal((await store.readPoll('mill-lane'))?.content.options.length, 4);
  });

  test('the kind may not change', async () => {
    await restart(demo.replace('"kind": "one"', '"kind": "several"'));
    assert.match(
      messages[0] ?? '',
      /mill\.json:9 kind: expected "one", because people have voted, got "several"/,
    );
    assert.equal((await store.readPoll('mill-lane'))?.content.kind, 'one');
  });

  test('nothing that people were promised may get worse: file and line say so, and the old poll stays', async () => {
    const worse: [string, string, string][] = [
      ['"deletedOn": "2028-06-03"', '"deletedOn": "2028-06-04"', 'about.privacy.deletedOn'],
      ['"influence": "deciding-together"', '"influence": "asking"', 'about.influence'],
      ['"eligibility": "open"', '"eligibility": "account"', 'about.eligibility'],
      ['"results": "after-voting"', '"results": "always"', 'results'],
    ];
    for (const [promised, changed, field] of worse) {
      messages = [];
      await content?.close();
      await write('mill.json', demo.replace(promised, changed));
      const report = (message: string) => messages.push(message);
      content = await openContent({ store, folder, report, accounts: true });
      const line = demo.split('\n').findIndex((text) => text.includes(promised)) + 1;
      const where = `${name('mill.json')}:${line} ${field}: expected `;
      assert.ok(messages[0]?.startsWith(where), messages[0]);
      assert.match(messages[0] ?? '', /, because people have voted, got /);
      assert.equal((await store.readPoll('mill-lane'))?.version, 1);
    }
  });

  test('promises may get better: deleted sooner, more influence, results for fewer eyes', async () => {
    await restart(
      demo
        .replace('"deletedOn": "2028-06-03"', '"deletedOn": "2028-06-02"')
        .replace('"influence": "deciding-together"', '"influence": "you-decide"')
        .replace('"results": "after-voting"', '"results": "closing"'),
    );
    assert.deepEqual(messages, []);
    assert.equal((await store.readPoll('mill-lane'))?.version, 2);
  });

  test('who decides, when, how far, and what happens to answers is recorded when it changes', async () => {
    const parsed = JSON.parse(demo);
    const { about } = parsed;
    about.decider = { en: 'The council', cy: 'Y cyngor' };
    about.decidesBy = '2027-12-11';
    about.closes = '2027-12-04T17:00:00+00:00';
    about.promise.by = '2027-12-12';
    about.privacy.contact = 'data@brookford.example';
    delete about.privacy.condition;
    await restart(JSON.stringify(parsed, null, 2));
    assert.deepEqual(messages, []);
    const revisions = (await store.readPoll('mill-lane'))?.revisions ?? [];
    const { about: old } = JSON.parse(demo);
    assert.deepEqual(
      Object.fromEntries(revisions.map(({ field, before, after }) => [field, [before, after]])),
      {
        'about.decider': [old.decider, about.decider],
        'about.decidesBy': ['2027-12-10', '2027-12-11'],
        'about.closes': ['2027-12-03T17:00:00+00:00', '2027-12-04T17:00:00+00:00'],
        'about.promise.by': ['2027-12-10', '2027-12-12'],
        'about.privacy.contact': ['privacy@brookford.example', 'data@brookford.example'],
        'about.privacy.condition': [old.privacy.condition, ''],
      },
    );
  });

  test('options may be added and reordered', async () => {
    const parsed = JSON.parse(demo);
    parsed.options
      .reverse()
      .push({ id: 'buses', label: { en: 'Buses only', cy: 'Bysiau yn unig' } });
    await restart(JSON.stringify(parsed, null, 2));
    assert.deepEqual(messages, []);
    const stored = await store.readPoll('mill-lane');
    assert.equal(stored?.content.options.length, 5);
    assert.deepEqual(stored.revisions, []);
  });
});
