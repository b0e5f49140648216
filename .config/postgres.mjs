// A PostgreSQL of its own for one test run, from Debian's binaries.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const versions = '/usr/lib/postgresql';

/** The folder with PostgreSQL's binaries, or undefined. */
function binaries() {
  if (!existsSync(versions)) return undefined;
  return readdirSync(versions)
    .map((version) => join(versions, version, 'bin'))
    .findLast((bin) => existsSync(join(bin, 'initdb')));
}

/**
 * Starts PostgreSQL on 127.0.0.1 and a free port, in a folder that goes when it stops.
 * Resolves with its address and what stops it; with undefined where it is not installed.
 */
export async function startPostgres() {
  const bin = binaries();
  if (!bin) return undefined;

  // PostgreSQL refuses to run as root.
  const asPostgres =
    process.getuid() === 0
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups']
      : ['env'];
  const folder = await mkdtemp(join(tmpdir(), 'earshot-postgres-'));
  if (process.getuid() === 0) execFileSync('chown', ['postgres:postgres', folder]);
  const port = await freePort();
  const [command, ...as] = asPostgres;
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };

  execFileSync(
    command,
    [
      ...as,
      join(bin, 'initdb'),
      '--pgdata=data',
      '--username=earshot',
      '--auth=trust',
      '--no-sync',
    ],
    options,
  );
  const server = spawn(
    command,
    [...as, join(bin, 'postgres'), '-D', 'data', '-p', `${port}`, '-k', folder, '-h', '127.0.0.1'],
    { ...options, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const kill = () => server.kill('SIGINT');
  process.once('exit', kill);

  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  if (!(await isReady(bin, port))) {
    await stop();
    throw new Error('PostgreSQL did not start within 20 seconds.');
  }
  return { url: `postgres://earshot@127.0.0.1:${port}/postgres`, stop };
}

async function isReady(bin, port) {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(100)) {
    try {
      execFileSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', `${port}`, '-q']);
      return true;
    } catch {
      // Not yet.
    }
  }
  return false;
}
