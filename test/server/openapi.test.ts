import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { type AnySchemaObject, Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { openBoard, openPrompt, routes } from '@earshot/server';
import { boardContent } from './board-content.js';
import { listen } from './http-server.js';
import { pollContent } from './poll-content.js';
import { promptContent } from './prompt-content.js';
import { newKey, openApp, organiserToken } from './test-app.js';

interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, { schema: AnySchemaObject }> };
  responses: Record<string, { content: Record<string, { schema: AnySchemaObject }> }>;
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: object;
}

const file = new URL('../../packages/client/openapi.json', import.meta.url);
const written = JSON.parse(readFileSync(file, 'utf8')) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(written, 'contract');

/** Checks values against one place in the document. */
function validatorAt(...path: string[]): ValidateFunction {
  const pointer = path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'));
  return ajv.compile({ $ref: `contract#/${pointer.map(encodeURIComponent).join('/')}` });
}

describe('The contract in openapi.json', () => {
  let server: Awaited<ReturnType<typeof listen>>;
  before(async () => {
    const unlimited = { writes: 1e6, reads: 1e6, receipts: 1e6 };
    const opened = await openApp({ content: { results: 'always' }, app: { rateLimit: unlimited } });
    const { store } = opened;
    await openBoard(store, { ...boardContent(), id: 'bins' }, '2026-12-01T00:00:00Z');
    await openPrompt(store, { ...promptContent(), id: 'bins' }, '2026-12-01T00:00:00Z');
    server = await listen(opened.app);
  });
  after(() => server.close());

  test('is what the running server says it is', async () => {
    const served = await (await fetch(`${server.address}/openapi.json`)).json();
    const stale = 'Run: node --conditions=source --import tsx packages/server/src/write-openapi.ts';
    assert.deepEqual(served, written, stale);
    assert.equal(written.openapi, '3.1.0');
  });

  test('names every route of the table but pages, and none besides', () => {
    const listed = Object.entries(written.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const table = routes
      .filter(({ answer }) => answer !== 'page')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    assert.deepEqual(listed.sort(), table.sort());
  });

  /** Sends a request and holds the answer against the document. */
  async function hold(
    path: string,
    method: string,
    send: {
      params?: Record<string, string>;
      query?: string;
      headers?: Record<string, string>;
      body?: string;
    },
  ) {
    const { params = {}, query = '', headers = {}, body } = send;
    const url = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? 'bins'),
    );
    const init = { method: method.toUpperCase(), headers, ...(body === undefined ? {} : { body }) };
    const response = await fetch(server.address + url + query, init);
    const operation = written.paths[path]?.[method];
    const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
    const status = String(response.status);
    const where = `${method} ${url} → ${status} ${type}`;
    assert.ok(operation?.responses[status]?.content[type], `${where} is not in the contract`);
    assert.notEqual(response.status, 500, where);
    if (type === 'text/event-stream') await response.body?.cancel();
    if (!type.endsWith('json')) return response.status;
    const answer: unknown = await response.json();
    const validate = validatorAt(
      'paths',
      path,
      method,
      'responses',
      status,
      'content',
      type,
      'schema',
    );
    assert.ok(
      validate(answer),
      `${where}: ${ajv.errorsText(validate.errors)} ${JSON.stringify(answer)}`,
    );
    return response.status;
  }

  // What an attacker or a mistake puts where an id, a key or a query is expected.
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      "' or 1=1 --",
      '"; drop table votes; --',
      '../../etc/passwd',
      '__proto__',
      'constructor',
      '%00',
      '\0',
      '<script>alert(1)</script>',
      '${jndi:ldap://x}',
      '💣'.repeat(30),
      'a'.repeat(3000),
    ),
  );
  const headerText = fc.string({
    unit: fc.constantFrom(...'abcdef0123456789-" \';{}()<>'),
    maxLength: 40,
  });
  const words = fc.option(fc.string({ unit: 'binary', maxLength: 520 }), { nil: undefined });
  const option = fc.constantFrom('monday', 'friday', 'gone', '__proto__');
  const options = fc.array(option, { maxLength: 3 });
  const rest = {
    ownWords: words,
    unsure: fc.boolean(),
    needToKnow: words,
    reason: words,
    lang: fc.constantFrom('en', 'cy', 'x', 'pt-BR'),
  };
  const ranking = fc.array(options, { maxLength: 3 });
  const dots = fc.array(fc.record({ option, dots: fc.integer({ min: -1, max: 1001 }) }), {
    maxLength: 2,
  });
  const requiredKeys = ['options' as const];
  const ballot = fc.oneof(
    { weight: 4, arbitrary: fc.record({ options, ...rest }, { requiredKeys }) },
    { weight: 1, arbitrary: fc.record({ options, ranking, dots, ...rest }, { requiredKeys }) },
    // So that some are taken in every run.
    { weight: 1, arbitrary: fc.constantFrom({ options: ['monday'] }, { options: ['friday'] }) },
  );
  const keys = fc.record({
    'Earshot-Participant': fc.oneof(
      { weight: 5, arbitrary: fc.constant('0123456789abcdef'.repeat(2)) },
      { weight: 1, arbitrary: headerText },
    ),
    'Idempotency-Key': fc.oneof(
      { weight: 5, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: headerText },
    ),
    'Earshot-Sequence': fc.oneof(
      { weight: 5, arbitrary: fc.nat().map(String) },
      { weight: 1, arbitrary: headerText },
    ),
  });

  test('holds for ballots of every kind', async () => {
    const met = new Set<number>();
    await fc.assert(
      fc.asyncProperty(ballot, keys, async (value, headers) => {
        const send = {
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(value),
        };
        met.add(await hold('/polls/{id}/vote', 'put', send));
        for (const path of ['/polls/{id}/vote', '/polls/{id}/mine'])
          await hold(path, 'get', { headers });
        await hold('/polls/{id}/results', 'get', {});
      }),
      { numRuns: 100 },
    );
    for (const status of [200, 400, 409]) assert.ok(met.has(status), `no answer was ${status}`);
  });

  const idea = fc.record(
    {
      title: fc.oneof(fc.constantFrom('A swing', '=A bench'), fc.string({ unit: 'binary' })),
      text: fc.string({ unit: 'binary', maxLength: 520 }),
      topic: fc.constantFrom('play', 'quiet', 'gone', '__proto__'),
      contentNote: fc.string({ unit: 'binary', minLength: 1 }),
      name: fc.constantFrom('Ann', ' ', 'x'.repeat(101)),
      lang: fc.constantFrom('en', 'cy', 'x'),
      livedExperience: fc.constantFrom('shown', 'organiser'),
    },
    { requiredKeys: ['title'] },
  );
  const statuses = fc.constantFrom('planned', 'not-doing', 'lost');

  test('holds for ideas, from being written to what becomes of them', async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(idea, keys, statuses, words, async (written, headers, status, text) => {
        const id = await post(written, { ...headers, 'Earshot-Participant': newKey() });
        const act = actingOn({ idea: id ?? 'gone' }, met);
        const one = '/boards/{id}/ideas/{idea}';
        await act(`${one}/support`, 'put', undefined, headers);
        await act(`${one}/comments`, 'post', { text, name: 'Ben' });
        await act(`${one}/flags`, 'post', { reason: 'other', text });
        await act(`/organise${one}/status`, 'put', { status, reason: text });
        await act(`/organise${one}/answer`, 'post', { text });
        await act('/boards/{id}/ideas/similar', 'post', { title: written.title });
        await act('/boards/{id}/ideas/search', 'post', { words: written.title });
        for (const path of ['', '/comments']) await act(one + path, 'get');
        for (const path of ['ideas', 'now', 'mine']) await act(`/boards/{id}/${path}`, 'get');
        for (const path of ['waiting', 'decisions', 'ideas.json', 'ideas.csv'])
          await act(`/organise/boards/{id}/${path}`, 'get');
      }),
      { numRuns: 40 },
    );
    const all = ['put 200', 'put 400', 'put 404', 'post 200', 'post 201', 'get 200', 'get 404'];
    for (const answer of all)
      assert.ok(met.has(answer), `${answer} was not met: ${[...met].join()}`);
  });

  /** Does one thing after the other, each as somebody new who holds the organiser's token, and notes what was answered. */
  function actingOn(params: Record<string, string>, met: Set<string>) {
    return async (path: string, method: string, body?: unknown, more: object = {}) => {
      const somebody = { 'Earshot-Participant': newKey(), 'Idempotency-Key': newKey() };
      const organiser = { Authorization: `Bearer ${organiserToken}` };
      const send = {
        params,
        headers: {
          ...{ ...somebody, 'Earshot-Sequence': '1', ...organiser, ...more },
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      };
      met.add(`${method} ${await hold(path, method, send)}`);
    };
  }

  const group = fc.record(
    {
      name: fc.oneof(fc.constantFrom('Night workers', '=Carers'), fc.string({ unit: 'binary' })),
      lang: fc.constantFrom('en', 'cy', 'x'),
      suggestion: fc.constantFrom('bus-drivers', 'gone', '__proto__'),
      why: words,
      reach: fc.string({ unit: 'binary', maxLength: 1100 }),
    },
    { requiredKeys: ['name'] },
  );
  const months = fc.constantFrom('2026-11', '2026-13', '2027-01');

  test('holds for groups, from being named to what was done to reach them', async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(group, keys, months, words, async (written, headers, month, text) => {
        const act = actingOn({ group: 'bus-drivers', step: 'gone' }, met);
        await act('/prompts/{id}/groups', 'post', written, headers);
        await act('/prompts/{id}/groups', 'post', { name: 'Bus', suggestion: 'bus-drivers' });
        await act('/organise/prompts/{id}/groups', 'post', { name: written.name, reason: text });
        const one = '/prompts/{id}/groups/{group}';
        for (const method of ['put', 'delete']) await act(`${one}/echo`, method);
        await act(`${one}/includes-me`, 'post', { text, countMe: true });
        await act(`${one}/includes-me`, 'delete');
        await act(one, 'delete', undefined, headers);
        await act(`/organise${one}`, 'put', { name: written.name, reason: text });
        await act(`/organise${one}/steps`, 'post', { kind: 'asked', month, text, reason: text });
        await act(`/organise${one}/steps/{step}`, 'delete');
        await act('/prompts/{id}/groups/similar', 'post', { name: written.name });
        await act('/prompts/{id}/equality', 'post', {
          answers: { disability: 'no', [month]: month },
        });
        await act('/prompts/{id}/equality', 'post', { answers: { disability: 'no' } });
        for (const path of ['', '/groups', '/representation', '/mine'])
          await act(`/prompts/{id}${path}`, 'get');
        for (const path of ['waiting', 'decisions', 'groups.json', 'groups.csv'])
          await act(`/organise/prompts/{id}/${path}`, 'get');
      }),
      { numRuns: 40 },
    );
    const all = ['put 200', 'put 400', 'post 200', 'post 201', 'post 400', 'delete 404', 'get 200'];
    for (const answer of all)
      assert.ok(met.has(answer), `${answer} was not met: ${[...met].join()}`);
  });

  /** Posts an idea and lets it in; its id, where it was taken. */
  async function post(written: object, headers: Record<string, string>) {
    const json = { 'Content-Type': 'application/json' };
    const authorised = { ...json, Authorization: `Bearer ${organiserToken}` };
    const body = JSON.stringify(written);
    const path = '/boards/{id}/ideas';
    if ((await hold(path, 'post', { headers: { ...headers, ...json }, body })) !== 201) return;
    const organise = `${server.address}/organise/boards/bins`;
    const queue = await fetch(`${organise}/waiting`, { headers: authorised });
    const { entries } = (await queue.json()) as {
      entries: { idea: { id: string; edition: string }; flags: unknown[] }[];
    };
    const { id: idea, edition } = entries.at(-1)!.idea;
    const decision = { idea, edition, decision: 'show', reason: 'It is fine.' };
    await hold('/organise/boards/{id}/decisions', 'post', {
      headers: authorised,
      body: JSON.stringify(decision),
    });
    return idea;
  }

  test('holds for any JSON in any body', async () => {
    const bodies = Object.entries(written.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { requestBody }]) =>
        requestBody ? [[path, method] as const] : [],
      ),
    );
    assert.equal(bodies.length, 37);
    const contents = [pollContent(), boardContent(), promptContent()].map((content) =>
      JSON.stringify(content),
    );
    const body = fc.oneof(fc.json(), fc.string(), fc.constantFrom(...contents));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bodies), body, async ([path, method], text) => {
        const headers = {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${organiserToken}`,
          'Earshot-Participant': '0'.repeat(32),
          'Idempotency-Key': 'key',
          'Earshot-Sequence': '1',
        };
        await hold(path, method, { headers, body: text });
      }),
      { numRuns: 60 },
    );
  });

  test('holds for anything in an address or a query: nothing is found, nothing breaks', async () => {
    const reads = Object.entries(written.paths).filter(
      ([path, { get }]) => get && path.includes('{'),
    );
    const headers = { Authorization: `Bearer ${organiserToken}`, 'Earshot-Receipt': "' or 1=1 --" };
    const participant = { 'Earshot-Participant': 'f'.repeat(32) };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...reads), hostile, async ([path], text) => {
        // These are cut off or resolved before they are sent.
        fc.pre(!/\p{Surrogate}/u.test(text) && !/^\.{0,2}$/.test(text));
        const query = `?lang=${encodeURIComponent(text)}&sort=${encodeURIComponent(text)}`;
        const status = await hold(path, 'get', {
          params: { id: text },
          query,
          headers: { ...headers, ...participant },
        });
        assert.equal(status, 404);
        await hold(path, 'get', { query, headers: { ...headers, ...participant } });
      }),
      { numRuns: 60 },
    );
    assert.equal((await fetch(`${server.address}/polls/bins`)).status, 200);
  });

  test('would not hold for an answer that strays from it', () => {
    const validate = validatorAt('components', 'schemas', 'Results');
    assert.ok(!validate({ contract: 1, id: 'bins', turnout: 'many', counts: [] }));
  });
});
