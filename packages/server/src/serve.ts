#!/usr/bin/env node
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from './app.js';
import { openContent, type OpenContent } from './content/content-folder.js';
import { eraseDue } from './retention.js';
import { OperatorError, readSettings, type ServerSettings } from './settings.js';
import { withSite } from './site.js';
import { openLibsqlStore } from './store/libsql.js';
import { StoreError } from './store/migrate.js';
import { openPostgresStore } from './store/postgres.js';
import type { Store } from './store/store.js';

const hour = 3_600_000;

/** Starts everything, and stops it on SIGINT or SIGTERM. */
async function start(settings: ServerSettings): Promise<void> {
  const { database, organiserToken, origins, proxyHops } = settings;
  const store = /^postgres(ql)?:/.test(database)
    ? await openPostgresStore(database)
    : await openLibsqlStore(database);
  await sweep(store);
  const content = await openContent({ store, folder: settings.content, report: console.error });
  const log = (entry: object) => console.log(JSON.stringify(entry));
  const app = createApp({ store, organiserToken, origins, proxyHops, log });
  const server = await listen(withSite(app).fetch, settings);
  const sweeping = setInterval(() => void sweep(store), hour);
  const found = {
    polls: await store.listPolls(),
    boards: await store.boards.list(),
    prompts: await store.prompts.list(),
  };
  announce(server, found, content, settings);

  const stop = async () => {
    clearInterval(sweeping);
    app.close();
    server.close();
    const tidying = setInterval(() => server.closeIdleConnections(), 100);
    const impatient = setTimeout(() => server.closeAllConnections(), 10_000);
    await once(server, 'close');
    clearInterval(tidying);
    clearTimeout(impatient);
    await content.close();
    await store.close();
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

async function sweep(store: Store): Promise<void> {
  try {
    const erased = await eraseDue(store, Date.now());
    if (erased.length > 0)
      console.log(`Deleted what people sent, as promised: ${erased.join(', ')}`);
  } catch (error) {
    console.error('What is due to be deleted could not be; trying again in an hour.', error);
  }
}

async function listen(fetch: Parameters<typeof serve>[0]['fetch'], settings: ServerSettings) {
  const { port, host } = settings;
  const server = serve({ fetch, port, ...(host ? { hostname: host } : {}) }) as Server;
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new OperatorError(explain((error as { code?: string }).code, port, host));
  }
  return server;
}

function explain(code: string | undefined, port: number, host: string | undefined): string {
  const other = port === 4001 ? 4002 : 4001;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop what uses it, or choose another: PORT=${other} npm start`;
  }
  if (code === 'EACCES') {
    return `This user may not open port ${port}. Choose one from 1024 up: PORT=${other} npm start`;
  }
  return `The address ${host ?? ''}:${port} cannot be opened (${code}). Change HOST or PORT.`;
}

/** @param found all that answer: those with a file, those whose file is faulty or gone, those made through the API */
function announce(
  server: Server,
  found: Record<'polls' | 'boards' | 'prompts', readonly string[]>,
  content: OpenContent,
  settings: ServerSettings,
): void {
  const { port } = server.address() as AddressInfo;
  const address = `http://${settings.host ?? 'localhost'}:${port}`;
  const none = content.faulty > 0 ? 'none yet' : 'none yet: put one into the content folder';
  const list = (kind: keyof typeof found) =>
    found[kind].map((id) => `${address}/${kind}/${id}`).join('\n             ') || none;
  const isServer = /^postgres/.test(settings.database);
  console.log(`
Earshot is running. Stop it with Ctrl+C.

  Page       ${address}/
  Polls      ${list('polls')}
  Boards     ${list('boards')}
  Prompts    ${list('prompts')}
  Contract   ${address}/openapi.json
  Content    ${settings.content}${countFiles(content)}
  Data       ${isServer ? 'PostgreSQL' : settings.database}
  Organiser  ${settings.organiserToken ? `${address}/organise (sign in with the token)` : 'off: set EARSHOT_ORGANISER_TOKEN'}
`);
}

function countFiles({ opened, faulty }: OpenContent): string {
  if (faulty === 0) return '';
  return `: ${opened.length} opened, ${faulty === 1 ? '1 has' : `${faulty} have`} mistakes, named above`;
}

try {
  await start(readSettings(process.env));
} catch (error) {
  if (!(error instanceof OperatorError || error instanceof StoreError)) throw error;
  console.error(error.message);
  process.exit(1);
}
