#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { EarshotError } from '../errors.js';
import { tally } from '../tally.js';
import { BadInput } from './bad-input.js';
import { markedBallot } from './marked-ballot.js';
import { printable } from './printable.js';
import { readBallots } from './read-ballots.js';
import { report } from './report.js';
import { readSource } from './source.js';

const usage = `Counts published ballots again: earshot-count BALLOTS [--poll POLL] [--json] [--mark MARK]
In Earshot's repository: npm run --silent count -- BALLOTS …

  BALLOTS      ballots.json or ballots.csv of a poll: a file, an http(s) address, or - for standard input
  --poll POLL  with a CSV, which names no rule: the published poll, a file or an address
  --json       the tally as JSON, fields as in the poll's results
  --mark MARK  shows the ballot that carries the mark of your receipt, instead of counting`;

try {
  console.log(printable(await count(process.argv.slice(2))));
} catch (error) {
  const isExpected = error instanceof BadInput || error instanceof EarshotError;
  if (!isExpected) throw error;
  console.error(printable(error.message));
  process.exitCode = 1;
}

async function count(given: string[]): Promise<string> {
  const { from, poll, mark, json } = readArguments(given);
  if (from === undefined) return usage;
  const rule = poll === undefined ? undefined : await readSource(poll);
  const published = readBallots(await readSource(from), rule);
  if (mark !== undefined) return markedBallot(published, mark);
  const piles = published.ballots.map((ballot) => ({ ballot, count: 1 }));
  const counted = tally(published, piles);
  return json ? JSON.stringify(counted, null, 2) : report(published, counted);
}

/** @returns Without `from` when help was asked for. */
function readArguments(args: string[]) {
  const options = {
    poll: { type: 'string' },
    mark: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new BadInput(`${(error as Error).message}\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (values.help) return { ...values, from: undefined };
  if (positionals.length === 1) return { ...values, from: positionals[0] };
  throw new BadInput(`expected one file or address, got ${positionals.length}\n\n${usage}`);
}
