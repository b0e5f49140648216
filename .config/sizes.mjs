// How many bytes a page loads. `npm run sizes` writes them into the README; test/sizes.test.ts holds them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import file from '@size-limit/file';
import { format, resolveConfig } from 'prettier';
import { parseAst } from 'rollup/parseAst';
import sizeLimit from 'size-limit';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = join(root, 'README.md');
const built = join(root, 'packages/widgets/dist/cdn');

/**
 * The files that a file needs before it runs, itself among them; what it imports later is not.
 * @returns {Set<string>}
 */
export function withStaticImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const { body } = parseAst(readFileSync(join(built, name), 'utf8'));
  for (const { source } of body) if (source) withStaticImports(source.value.slice(2), found);
  return found;
}

/**
 * Each sum that we promise: what it is called, its files, their bytes in brotli, and at most how many.
 * @returns {Promise<{ entry: string; files: string[]; bytes: number; limit?: number }[]>}
 */
export async function measure() {
  const sums = [
    { entry: 'The script tag, `earshot.js`', files: ['earshot.js'], limit: 2_000 },
    ...sumsOfPoll(),
    ...sumsOfBoard(),
    ...sumsOfPrompt(),
    {
      entry: 'A poll and an idea board on one page, script tag included',
      files: withAll(['earshot', 'beside-poll', 'beside-idea-board']),
    },
    {
      entry: 'A poll and a who’s-missing prompt on one page, script tag included',
      files: withAll(['earshot', 'beside-poll', 'beside-whos-missing']),
    },
  ];
  return Promise.all(sums.map(async (sum) => ({ ...sum, bytes: await bytes(sum.files) })));
}

function sumsOfPoll() {
  const first = withAll(['earshot', 'poll']);
  const parts = (...names) => withAll(names.map((name) => `poll-${name}`));
  const idle = without(first, parts('voting', 'acts.store', 'results', 'about'));
  const later = (...names) => without([...first, ...idle], parts(...names));
  return [
    { entry: 'A poll before anyone touches it, script tag included', files: first, limit: 16_000 },
    { entry: 'What a poll loads while the page is idle', files: idle },
    { entry: 'Ranks, in a poll that has them', files: later('more', 'ranking') },
    { entry: 'Dots', files: later('more', 'dots') },
    {
      entry: 'Codes, options from people, replies',
      files: later('more', 'code', 'suggest', 'replies'),
    },
    { entry: 'How ranks were counted, once it is shown', files: later('more', 'counting') },
    { entry: 'Results that change while one looks', files: later('live') },
    { entry: 'A poll in Welsh', files: parts('cy') },
  ];
}

function sumsOfBoard() {
  const first = withAll(['earshot', 'idea-board']);
  const later = (...names) => without(first, withAll(names.map((name) => `idea-board-${name}`)));
  return [
    {
      entry: 'An idea board before anyone touches it, script tag included',
      files: first,
      limit: 20_000,
    },
    { entry: 'Writing an idea', files: later('composer', 'acts.store') },
    { entry: 'An idea board in Welsh', files: later('cy') },
  ];
}

function sumsOfPrompt() {
  const first = withAll(['earshot', 'whos-missing']);
  const parts = (...names) => withAll(names.map((name) => `whos-missing-${name}`));
  const later = (...names) => without(first, parts(...names));
  const inButton = later('anchored');
  return [
    {
      entry: 'A who’s-missing prompt before anyone touches it, script tag included',
      files: first,
      limit: 18_000,
    },
    { entry: 'The round table', files: later('table') },
    { entry: 'Naming a group', files: later('naming', 'acts.store') },
    { entry: 'Passing it on', files: later('invitation') },
    { entry: 'The square code on a card, once it is printed', files: later('qr-code') },
    {
      entry: 'A prompt behind a button, once it is opened',
      files: [...inButton, ...without([...first, ...inButton], parts('popover'))],
    },
    { entry: 'A who’s-missing prompt in Welsh', files: parts('cy') },
  ];
}

const withAll = (names) => [
  ...new Set(names.flatMap((name) => [...withStaticImports(`${name}.js`)])),
];

const without = (there, files) => files.filter((file) => !there.includes(file));

async function bytes(files) {
  const paths = files.map((name) => join(built, name));
  const [{ size }] = await sizeLimit([file], paths);
  return size;
}

const between = /(?<=<!-- sizes -->\n)[^]*?(?=<!-- \/sizes -->)/;

/**
 * The sums that the README states, in KB by entry.
 * @returns {Record<string, number>}
 */
export function stated() {
  const table = between.exec(readFileSync(readme, 'utf8'))?.[0] ?? '';
  const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return Object.fromEntries(rows.map(([, entry, kilobytes]) => [entry, Number(kilobytes)]));
}

const kilobytes = (count) => (count / 1000).toFixed(1);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = (await measure()).map(({ entry, bytes: count, limit }) => [
    entry,
    kilobytes(count),
    limit ? kilobytes(limit) : '',
  ]);
  const lines = [['Entry', 'KB', 'At most'], ['---', '---:', '---:'], ...rows];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  const text = readFileSync(readme, 'utf8').replace(between, () => `\n${table}\n`);
  writeFileSync(
    readme,
    await format(text, { ...(await resolveConfig(readme)), parser: 'markdown' }),
  );
  console.log(table);
}
