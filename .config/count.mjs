// `npm run --silent count -- ballots.json`: counts published ballots again, from the sources; installs what is missing.
import { join } from 'node:path';
import { install, root, run } from './set-up.mjs';

await install();
process.exitCode = await run(
  process.execPath,
  [
    // By its address, for files are named as seen from the folder where npm was called.
    `--import=${import.meta.resolve('tsx')}`,
    join(root, 'packages/client/src/count/count.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: process.env.INIT_CWD ?? process.cwd() },
);
