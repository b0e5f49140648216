// `npm run check:packages`: packs what goes to npm and looks at it as npm's users will.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, runTool } from './set-up.mjs';

const folder = mkdtempSync(join(tmpdir(), 'earshot-packages-'));
const workspaces = ['client', 'widgets', 'server'].map((name) => `--workspace=packages/${name}`);
let failed = (await npm(['pack', '--silent', `--pack-destination=${folder}`, ...workspaces])) !== 0;

for (const name of readdirSync(folder)) {
  const archive = join(folder, name);
  const types = [
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'openapi.json',
    'custom-elements.json',
  ];
  failed = (await runTool('publint/src/cli.js', ['run', archive, '--strict'])) !== 0 || failed;
  failed =
    (await runTool('@arethetypeswrong/cli/dist/index.js', [archive, ...types])) !== 0 || failed;
}
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;
