import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { rule } from '../words/en/rule.js';
import { counted, park, parkBallots, parkCsv, write } from '../../test/count-command.js';

describe('Counting again', { concurrency: 4 }, () => {
  const json = write('ballots.json', { ...park, ballots: parkBallots });
  const csv = write('ballots.csv', `\uFEFF${parkCsv}\r\n`);
  const poll = write('poll.json', park);

  test('says turnout, counts, rounds, who beats whom, the rule and who wins by it', async () => {
    assert.equal(
      await counted([json]),
      `What about the park?

Turnout
  Ballots                                                        11
  Not sure yet                                                    1
  Need to know more                                               1
  Own words                                                       1
  Name an option that is not in the poll, which is passed over    3

First choices
  Trees    4
  Swings   3
  A pond   2

Run-off, round by round (for comparison only: it is not the rule)
                   1     2
  Trees            4     5
  Swings           3     3
  A pond           2   out
  count for none   0     1

Head to head
  A pond beats Trees    5   4
  Trees beats Swings    5   3
  A pond beats Swings   6   3

${rule.title}
  ${rule.headToHead}
  ${rule.beats}
  ${rule.beatsAll}
  ${rule.cycle['smallest-defeat']}
  ${rule.equalRanks.refused}

Winner: A pond
By run-off it would be: Trees
`,
    );
  });

  test('says the same of the CSV, of standard input and of an address', async () => {
    const files: Record<string, string> = {
      '/ballots.json': JSON.stringify({ ...park, ballots: parkBallots }),
      '/ballots.csv': parkCsv,
      '/': JSON.stringify({ ...park, about: {}, capabilities: ['ballots'] }),
    };
    const server = createServer((request, response) => {
      response.end(files[request.url ?? '']);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const src = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const [expected, ...others] = await Promise.all([
        counted([json]),
        counted([csv, '--poll', poll]),
        counted(['-'], files['/ballots.json']),
        counted(['-', '--poll', poll], parkCsv),
        counted([`${src}/ballots.json`]),
        counted([`${src}/ballots.csv`, '--poll', `${src}/`]),
      ]);
      for (const other of others) assert.equal(other, expected);
    } finally {
      server.close();
    }
  });

  test('gives the tally as JSON, with fields as in the results', async () => {
    const tally = JSON.parse(await counted([json, '--json'])) as Record<string, unknown>;
    assert.deepEqual(Object.keys(tally).sort(), [
      'counts',
      'needToKnow',
      'ownWords',
      'pairs',
      'rounds',
      'turnout',
      'unsure',
      'winners',
    ]);
    assert.deepEqual(tally['winners'], ['pond']);
  });

  test('shows the ballot that carries a mark, however it is typed', async () => {
    const shown = `Ballot 8 of 11 carries the mark 0123456789AB:
  1. A pond
  2. Trees = Swings
`;
    assert.equal(await counted([json, '--mark', '0123-4567-89ab']), shown);
    assert.equal(await counted([csv, '--poll', poll, '--mark', '0123456789AB']), shown);
  });

  test('counts dots, and lets the decider choose between those with as many', async () => {
    const dots = { ...park, kind: 'dots', counting: {} };
    const lines = [
      'options,ranking,dots,unsure,needToKnow,ownWords',
      ',,trees:3 pond:2,,,',
      ',,pond:1,,,',
    ];
    const output = await counted([
      write('dots.csv', lines.join('\n')),
      '--poll',
      write('dots-poll.json', dots),
    ]);
    assert.match(output, /Dots\n {2}Trees {4}3\n {2}A pond {3}3\n {2}Swings {3}0\n/);
    assert.match(output, /\n\nThe decider must choose between: Trees, A pond\n/);
  });

  test('counts the options that ballots hold, and names nobody where they hold none', async () => {
    const several = { ...park, kind: 'several', counting: {} };
    const held = { ...several, ballots: [{ options: ['trees', 'pond'] }, { options: ['pond'] }] };
    assert.match(await counted([write('several.json', held)]), /Winner: A pond\n$/);
    const none = { ...several, ballots: [{ options: [], unsure: true }] };
    assert.match(await counted([write('none.json', none)]), /Nobody wins/);
  });

  test('never lets a label command the terminal, nor read backwards', async () => {
    const hostile = { ...park, question: '\u001b[2J\u0007Gone\u202e?', ballots: [] };
    assert.match(await counted([write('hostile.json', hostile)]), /^ \[2J Gone\\u202e\?\n/);
    const id = '\u009b2J';
    const file = write('hostile-id.json', { ...park, options: [{ id, label: '' }], ballots: [] });
    const tally = JSON.parse(await counted([file, '--json'])) as { counts: unknown[] };
    assert.deepEqual(tally.counts, [{ option: id, count: 0 }]);
  });

  test('explains itself', async () => {
    assert.match(await counted(['--help']), /earshot-count BALLOTS/);
  });
});
