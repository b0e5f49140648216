import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../packages/server/src/serve.ts', import.meta.url));

/** A server in a process of its own, as an operator starts it. */
export interface ServerProcess {
  readonly process: ChildProcess;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts the server without waiting for anything. */
export function spawnServer(env: NodeJS.ProcessEnv): ServerProcess {
  const process_ = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', file], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [process_.stdout, process_.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = once(process_, 'close').then(([code]) => code as number | null);
  return { process: process_, said: () => said, ended };
}

/** Starts the server and waits until it says that it runs. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const server = spawnServer(env);
  void server.ended.then(() => server.process.emit('silent'));
  while (!server.said().includes('Earshot is running')) {
    const more = once(server.process.stdout!, 'data');
    const gone = once(server.process, 'silent').then(() => {
      throw new Error(`The server ended: ${server.said()}`);
    });
    await Promise.race([more, gone]);
  }
  return server;
}

/** A port that nothing uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
