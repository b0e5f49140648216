// Only Node's own modules here: on a fresh clone nothing else is there yet.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the repository's folder and shows what it says. Resolves with its exit code. */
export function run(command, args, { env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      ...options,
    })
      .on('error', reject)
      .on('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** Runs a package's command from node_modules with this Node. Resolves with its exit code. */
export function runTool(path, args, options) {
  return run(process.execPath, [join('node_modules', path), ...args], options);
}

/** Runs npm. Resolves with its exit code. */
export function npm(args, options) {
  // Under `npm start` this is the npm that runs us; a plain `npm` cannot be spawned on Windows.
  const path = process.env.npm_execpath;
  return path
    ? run(process.execPath, [path, ...args], options)
    : run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Installs the locked packages when any of them is missing or of another version. */
export async function install() {
  if (!packagesAreStale()) return;
  console.error('Installing packages (about a minute the first time)…');
  // Standard output is for what was asked for.
  if ((await npm(['ci', '--loglevel=error'], { stdio: ['ignore', 2, 2] })) !== 0)
    throw new Error('npm ci failed; its message is above.');
}

function packagesAreStale() {
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  let installed;
  try {
    installed = JSON.parse(
      readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8'),
    ).packages;
  } catch {
    return true;
  }
  return Object.entries(locked).some(([path, { version, optional }]) => {
    if (!path.includes('node_modules/')) return false;
    // What is optional is made for other systems, or could not be installed on this one.
    return path in installed ? installed[path].version !== version : !optional;
  });
}

/** Compiles what changed. Resolves with the compiler's exit code; no project means all of them. */
export function compile(projects = []) {
  return runTool('typescript/bin/tsc', ['--build', ...projects]);
}

/** Makes the widgets' files for npm and for the script tag when their sources are newer. */
export async function bundle() {
  const made = ['packages/widgets/dist/cdn/earshot.js', 'packages/widgets/custom-elements.json'];
  const sources = [
    'packages/client/src',
    'packages/widgets/src',
    'packages/client/package.json',
    'packages/widgets/package.json',
    'rollup.config.mjs',
    'package-lock.json',
  ];
  if (Math.min(...made.map(changed)) > Math.max(...sources.map(changed))) return;
  console.log('Building the widgets…');
  if (
    (await runTool('rollup/dist/bin/rollup', ['--config', 'rollup.config.mjs', '--silent'])) !== 0
  ) {
    throw new Error('The build failed; its message is above.');
  }
  await runTool('@custom-elements-manifest/analyzer/cem.js', [
    'analyze',
    '--config',
    '.config/custom-elements-manifest.mjs',
    '--quiet',
  ]);
}

/** When a file, or anything in a folder, last changed (ms); 0 when it is not there. */
function changed(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(join(root, path)).map((name) => changed(join(path, name)));
  // A folder's own time tells of files that were removed.
  return Math.max(stats.mtimeMs, ...inside);
}
