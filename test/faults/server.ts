import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PollContent } from '@earshot/client/contract';
import { bundlePage } from './bundle-page.js';
import type { BackEndOptions, Fault } from './fault.js';
import { boardId, FaultyBackEnd, pollId, promptId } from './faulty-back-end.js';

/**
 * Starts a server of misbehaving back ends on a port of its own, so that page and back end always differ in origin.
 * `POST /control` with `BackEndOptions` makes one and answers with its id and the addresses of its poll, its board and its prompt;
 * `POST /control/{id}/{command}` takes `fail`, `change`, `mend`, `release`, `end`, `close` and `observe`.
 * `GET /page.js` is the widgets with a visitor as one classic script, for frames; `GET /page` is a page that holds it.
 */
export async function startFaultServer(): Promise<{ origin: string; close: () => Promise<void> }> {
  const backEnds = new Map<string, FaultyBackEnd>();
  let page: Promise<string> | undefined;

  const control = async (id: string, name: string, input: unknown, pageOrigin: string) => {
    const backEnd = backEnds.get(id);
    if (backEnd) return command(backEnd, name, input);
    const fresh = randomUUID();
    const options = { origins: [pageOrigin], ...(input as BackEndOptions) };
    backEnds.set(fresh, await FaultyBackEnd.open(options));
    const address = `${origin}/${fresh}`;
    return {
      id: fresh,
      src: `${address}/polls/${pollId}`,
      board: `${address}/boards/${boardId}`,
      prompt: `${address}/prompts/${promptId}`,
    };
  };

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { pathname } = new URL(incoming.url ?? '', origin);
    const [, first = '', id = '', name = ''] = pathname.split('/');
    const backEnd = backEnds.get(first);
    if (backEnd) {
      const address = origin + pathname.slice(first.length + 1);
      return backEnd.answer(await readRequest(incoming, address), outgoing);
    }
    if (first === 'page.js')
      return send(outgoing, 'text/javascript', await (page ??= bundlePage()));
    if (first === 'page') return send(outgoing, 'text/html', pageOf());
    if (incoming.method === 'OPTIONS') return send(outgoing, 'text/plain', '');
    const body = (await readBody(incoming)).toString();
    const output = await control(id, name, body && JSON.parse(body), incoming.headers.origin ?? '');
    send(outgoing, 'application/json', JSON.stringify(output ?? null));
  };

  const server = createServer((incoming, outgoing) => {
    // Browsers quietly repeat what fails on a connection that they used before.
    outgoing.setHeader('connection', 'close');
    answer(incoming, outgoing).catch((error: Error) => outgoing.writeHead(500).end(error.stack));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function command(backEnd: FaultyBackEnd, name: string, input: unknown): unknown {
  switch (name) {
    case 'fail':
      return backEnd.fail(input as Fault[]);
    case 'change':
      return backEnd.change(input as Partial<PollContent>);
    case 'mend':
    case 'release':
    case 'end':
    case 'close':
    case 'observe':
      return backEnd[name]();
    default:
      throw new Error(`no command "${name}"`);
  }
}

const pageOf = () =>
  '<!doctype html><html lang="en"><title>Page</title><body><script src="/page.js"></script>';

async function readRequest(incoming: IncomingMessage, address: string): Promise<Request> {
  const { method = 'GET' } = incoming;
  const headers = incoming.headers as Record<string, string>;
  const body = await readBody(incoming);
  return new Request(address, { method, headers, ...(body.length > 0 && { body }) });
}

const readBody = async (incoming: IncomingMessage) =>
  Buffer.concat((await incoming.toArray()) as Buffer[]);

function send(outgoing: ServerResponse, type: string, body: string): void {
  outgoing.writeHead(200, {
    'content-type': `${type};charset=utf-8`,
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
  });
  outgoing.end(body);
}
