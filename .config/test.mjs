// `npm test`: everything, or what is named. CONTRIBUTING.md says how to run one test.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, compile, install, npm, root, run } from './set-up.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, browser: { type: 'string' } },
});
const paths = positionals.map((path) => relative(root, resolve(path)));
const required = Boolean(process.env.CI);
const everything = ['types', 'lint', 'unit', 'browser', ...(required ? ['stories'] : [])];
const stages = values.only?.split(',') ?? (paths.length > 0 ? ['unit', 'browser'] : everything);

const isBrowserTest = (file) =>
  file.endsWith('.browser.test.ts') || file.startsWith('test/browser/');
const sources = readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'src'));
const all = [...sources, 'test']
  .flatMap((folder) => inside(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.test.ts'));
const empty = paths.filter((path) => !all.some((file) => file.startsWith(path)));
if (empty.length > 0) {
  console.error(
    `No test lies at ${empty.join(', ')}. Tests are *.test.ts in packages/*/src and test.`,
  );
  process.exit(1);
}
const files = all.filter(
  (file) => paths.length === 0 || paths.some((path) => file.startsWith(path)),
);
const unitTests = files.filter((file) => !isBrowserTest(file));
const browserTests = files.filter(isBrowserTest);

// TypeScript as it stands, and each package's sources in place of what was built from them.
const fromSources = ['--conditions=source', '--import=tsx', '--enable-source-maps'];

const runsTests = stages.some((name) => name === 'unit' || name === 'browser');
// A package's own tests run from its sources; those in `test` look at what is built as well.
const needsTheBuild = files.some((file) => file.startsWith('test/'));

const total = { passed: 0, failed: 0 };
const counts = mkdtempSync(join(tmpdir(), 'earshot-counts-'));

await install();
await stage('types', 'Checking types…', compile);
await stage('lint', 'Linting…', () => npm(['run', '--silent', 'lint']));
await stage('build', 'Building what changed…', bundle, runsTests && needsTheBuild);
await stage(
  'unit',
  'Testing in Node…',
  testInNode,
  stages.includes('unit') && unitTests.length > 0,
);
await stage(
  'browser',
  'Testing in browsers…',
  testInBrowsers,
  stages.includes('browser') && browserTests.length > 0,
);
await stage('stories', 'Building Storybook…', () => npm(['run', '--silent', 'build:storybook']));
rmSync(counts, { recursive: true });

if (runsTests && total.passed + total.failed === 0) {
  console.error('No test ran.');
  process.exitCode = 1;
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs one stage. One that fails without a failing test in it counts as one failure. */
async function stage(name, says, work, wanted = stages.includes(name)) {
  if (!wanted) return;
  console.log(`\n${says}`);
  const began = performance.now();
  const failedBefore = total.failed;
  const code = await Promise.resolve(work()).catch((error) => {
    console.error(error.message);
    return 1;
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${code ? 'failed' : 'passed'} in ${seconds} s`);
  if (code && total.failed === failedBefore) total.failed += 1;
}

async function testInNode() {
  const { startPostgres } = await import('./postgres.mjs');
  const postgres = await startPostgres();
  if (!postgres && required) throw new Error('PostgreSQL is missing. Install postgresql-15.');
  if (!postgres) console.log('PostgreSQL is not here: testing the other two stores.');
  const env = { EARSHOT_COUNTS: join(counts, 'unit.json') };
  if (postgres) env.EARSHOT_TEST_POSTGRES = postgres.url;
  try {
    return await run(
      process.execPath,
      [
        ...fromSources,
        '--test',
        // By default Node leaves a core free, which on two cores is half of them.
        `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./.config/count-reporter.mjs',
        `--test-reporter-destination=${env.EARSHOT_COUNTS}`,
        ...unitTests,
      ],
      { env },
    );
  } finally {
    await postgres?.stop();
    add(env.EARSHOT_COUNTS);
  }
}

async function testInBrowsers() {
  const env = { EARSHOT_COUNTS: join(counts, 'browser.json') };
  if (values.browser) env.EARSHOT_BROWSERS = values.browser;
  try {
    return await run(
      process.execPath,
      [
        ...fromSources,
        'node_modules/@web/test-runner/dist/bin.js',
        '--config=.config/web-test-runner.mjs',
        '--files',
        ...browserTests,
      ],
      { env },
    );
  } finally {
    add(env.EARSHOT_COUNTS);
  }
}

/** Adds up what a runner left; one that left nothing broke before its first test. */
function add(path) {
  let left = { passed: 0, failed: 1 };
  try {
    left = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    console.error('The tests ended without counts.');
  }
  total.passed += left.passed;
  total.failed += left.failed;
}

/** The files in a folder, however deep; none when it is not there. */
function inside(folder) {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path, { recursive: true }) : [];
}
