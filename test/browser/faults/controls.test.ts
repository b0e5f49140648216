import { createClient } from '@earshot/client';
import { idempotencyHeader } from '@earshot/client/contract';
import { expect } from '@open-wc/testing';
import { setUpBench } from '../../faults/bench.js';
import { getWebPage, loseAnswerThenClose, waitInTwoTabs } from '../../faults/rows.js';

describe('each control earns its place', () => {
  setUpBench();

  it('row 2 turns red when every try has a key of its own', () =>
    expectRed(
      loseAnswerThenClose(
        clientWithHeaders((headers) => {
          if (headers.has(idempotencyHeader)) headers.set(idempotencyHeader, crypto.randomUUID());
        }),
      ),
    ));

  it('row 2 turns red when tries have no key', () =>
    expectRed(
      loseAnswerThenClose(clientWithHeaders((headers) => headers.delete(idempotencyHeader))),
    ));

  it('row 15 turns red when any answer with 200 passes at the door', () => {
    const receipt = { contract: 1, receipt: 'any', sequence: 1, castAt: '2026-12-01T12:00:00Z' };
    const client = createClient({
      fetch: async (...request) => {
        const response = await fetch(...request);
        const isJson = response.headers.get('content-type')?.includes('json');
        return response.ok && !isJson ? Response.json(receipt) : response;
      },
    });
    return expectRed(getWebPage(client));
  });

  it('row 32 turns red when there are no locks', () =>
    expectRed(waitInTwoTabs({ withoutLocks: true })));
});

/** A client whose requests lose or change headers on their way. */
function clientWithHeaders(change: (headers: Headers) => void) {
  return createClient({
    fetch: (address, request = {}) => {
      const headers = new Headers(request.headers);
      change(headers);
      return fetch(address, { ...request, headers });
    },
  });
}

/** The row's oracle fails, and nothing else about it. */
async function expectRed(row: Promise<void>): Promise<void> {
  const outcome = await row.then(
    () => 'green',
    ({ name }: Error) => name,
  );
  expect(outcome).to.equal('AssertionError');
}
