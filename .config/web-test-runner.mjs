import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers, startWebkitDriver } from './browsers.mjs';
import { bundled } from './bundled.mjs';
import { freePort } from './free-port.mjs';
import { listen } from '../test/server/http-server.ts';
import { createBackEnd } from '../test/pages/back-end.ts';
import { createPages } from '../test/pages/pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const webkitPort = await freePort();
const here = await launchers(webkitPort);
const wanted = process.env.EARSHOT_BROWSERS?.split(',') ?? Object.keys(here);
const required = process.env.CI ? ['chromium', 'firefox', 'webkit'] : wanted;
const missing = required.filter((name) => !(name in here));
if (missing.length > 0) {
  throw new Error(
    `Not on this machine: ${missing.join(', ')}. CONTRIBUTING.md says how to install it.`,
  );
}

const port = await freePort();
const backEnd = await listen(
  await createBackEnd([`http://localhost:${port}`, `http://127.0.0.1:${port}`]),
);
const answerPages = getRequestListener(createPages(backEnd.address).fetch);

/** The pages that tests open in a frame: of the tests' own origin, so that a test can look inside. */
function pages(context, next) {
  if (!context.path.startsWith('/pages/')) return next();
  context.respond = false;
  return answerPages(context.req, context.res);
}

let faults;
let stopWebkitDriver;

/** What runs beside the tests, in this process: a back end that misbehaves, and WebKit's driver. */
const beside = {
  name: 'beside-the-tests',
  async serverStart() {
    const path = new URL('../test/faults/server.ts', import.meta.url);
    if (existsSync(path)) faults = await (await import(path)).startFaultServer();
    if (wanted.includes('webkit')) stopWebkitDriver = await startWebkitDriver(webkitPort);
  },
  async serverStop() {
    stopWebkitDriver?.();
    await faults?.close();
    await backEnd.close();
  },
};

const count = ({ tests = [], suites = [] } = {}) =>
  suites
    .map(count)
    .reduce(
      (sum, suite) => ({ passed: sum.passed + suite.passed, failed: sum.failed + suite.failed }),
      {
        passed: tests.filter((test) => test.passed && !test.skipped).length,
        failed: tests.filter((test) => !test.passed && !test.skipped).length,
      },
    );

/** Leaves the counts for `npm test` in the file it names. */
const counts = {
  onTestRunFinished({ sessions }) {
    if (!process.env.EARSHOT_COUNTS) return;
    const total = { passed: 0, failed: 0 };
    for (const session of sessions) {
      const { passed, failed } = count(session.testResults);
      total.passed += passed;
      // A file that breaks before its first test, or ends in an error, has failed once.
      total.failed += failed || (session.passed ? 0 : 1);
    }
    writeFileSync(process.env.EARSHOT_COUNTS, JSON.stringify(total));
  },
};

export default {
  rootDir: root,
  port,
  middleware: [pages],
  files: ['packages/*/src/**/*.browser.test.ts', 'test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  browsers: wanted.map((name) => here[name]),
  // One engine at a time, one file at a time: steady on two cores, and focus belongs to one page.
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 30_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 10_000 } },
  plugins: [
    bundled('storybook/test'),
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' }),
    beside,
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), counts],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <script>
      // nanostores reads a bare process.env.NODE_ENV.
      window.process = { env: { NODE_ENV: 'development' } };
      window.EARSHOT_BACK_END = ${JSON.stringify(backEnd.address)};
      window.EARSHOT_FAULTS = ${JSON.stringify(faults?.origin)};
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
