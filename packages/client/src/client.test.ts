import assert from 'node:assert/strict';
import { test } from 'node:test';
import { src } from '../test/back-end.js';
import { createClient, sharedClient } from './client.js';

test('one address is one poll, however it is written; widgets share one client', () => {
  const client = createClient();
  assert.equal(client.poll(src), client.poll(`${src}#results`));
  assert.notEqual(client.poll(src), client.poll(`${src}?lang=cy`));
  assert.equal(sharedClient(), sharedClient('device'));
  assert.notEqual(sharedClient('none'), sharedClient('device'));
});
