import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { count, park, parkBallots, write } from '../../test/count-command.js';

describe(
  'What cannot be counted is named, and nothing is printed as a result',
  { concurrency: 4 },
  () => {
    const json = write('good.json', { ...park, ballots: [] });
    const poll = write('good-poll.json', park);
    const header = 'options,ranking,dots,unsure,needToKnow,ownWords';
    const csv = (name: string, ...lines: string[]) => [
      write(name, lines.join('\n')),
      '--poll',
      poll,
    ];

    const cases: [what: string, args: string[], says: string][] = [
      [
        'no file',
        ['gone.json'],
        'gone.json: expected a file that can be read, got no such file. An address starts with http',
      ],
      ['no argument', [], 'expected one file or address, got 0'],
      ['an unknown argument', [json, '--loud'], "Unknown option '--loud'"],
      [
        'an address without an answer',
        ['http://localhost:1/'],
        'http://localhost:1/: expected an answer',
      ],
      [
        'half of a file',
        [write('half.json', '{\n  "contract": 1,\n  "id":')],
        'half.json:3: expected JSON, got: Unexpected end of JSON input',
      ],
      [
        'a poll instead of ballots',
        [poll],
        'good-poll.json: expected ballots, got a poll. They are at its address with /ballots.json',
      ],
      [
        'something that is neither',
        [write('neither.json', { name: 'Ann' })],
        'neither.json: expected "contract" at contract, got undefined',
      ],
      [
        'a poll as its organiser wrote it, which lacks what people added',
        [
          csv('of-content.csv', header)[0]!,
          '--poll',
          write('content.json', { ...park, contract: undefined, type: 'poll' }),
        ],
        "content.json: expected the poll as it is published, with the options that people added, got an organiser's file",
      ],
      [
        'the poll of other ballots',
        [
          csv('ranks.csv', header, ',trees,,,,')[0]!,
          '--poll',
          write('of-dots.json', { ...park, kind: 'dots', counting: {} }),
        ],
        'ranks.csv beside of-dots.json: expected ballots with dots, for the poll\'s kind is "dots", got ranking',
      ],
      [
        'ballots of two kinds',
        [write('mixed.json', { ...park, ballots: [{ options: ['trees'] }] })],
        'mixed.json: expected ballots with ranking, for the poll\'s kind is "ranked", got options',
      ],
      [
        'a ballot of another form',
        [write('odd.json', { ...park, ballots: [{ options: [] }, { options: 'trees' }] })],
        'odd.json: expected array at ballots.1.options, got "trees"',
      ],
      [
        'a rule that this version does not know',
        [write('rule.json', { ...park, counting: { rule: 'borda' }, ballots: [] })],
        'rule.json: expected ("most-votes" | "most-dots" | "instant-run-off" | "head-to-head")',
      ],
      ['a CSV without its poll', [csv('alone.csv', header)[0]!], '--poll https://'],
      ['JSON beside a poll', [json, '--poll', poll], 'Leave out --poll'],
      [
        'a CSV of something else',
        csv('else.csv', 'name,age', 'Ann,9'),
        'else.csv:1: expected a column "options", got name, age',
      ],
      [
        'a line with a cell too many',
        csv('cells.csv', header, ',trees,,,,', ',trees,,,,,'),
        'cells.csv:3: expected 6 cells, got 7',
      ],
      [
        'dots without a number',
        csv('dots-odd.csv', header, ',,trees:many,,,'),
        'dots-odd.csv:2: expected option:number in dots, got "trees:many"',
      ],
      [
        'a cell that would command the terminal',
        csv('escape.csv', header, ',,\u001b[2J,,,'),
        'expected option:number in dots, got "\\u001b[2J"',
      ],
      [
        'a kind that would command the terminal',
        [write('kind.json', { ...park, kind: '\u009b2J', ballots: [] })],
        'got "\\u009b2J"',
      ],
      [
        'neither true nor empty',
        csv('true.csv', header, ',,,perhaps,,'),
        'true.csv:2: expected true or nothing in unsure, got "perhaps"',
      ],
      [
        'a mark that nobody has',
        [write('marked.json', { ...park, ballots: parkBallots }), '--mark', 'nobody'],
        'expected a ballot with the mark nobody, got none that carries it',
      ],
      [
        'a mark where there are none',
        [json, '--mark', 'X'],
        'expected a ballot with the mark X, got ballots that carry no marks',
      ],
    ];
    for (const [what, args, says] of cases) {
      test(what, async () => {
        const { output, error, code } = await count(args);
        assert.ok(error.includes(says), error);
        assert.doesNotMatch(error, /\n\s+at /);
        assert.deepEqual({ output, code }, { output: '', code: 1 });
      });
    }
  },
);
