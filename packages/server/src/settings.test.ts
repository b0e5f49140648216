import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSettings } from './settings.js';

describe('Settings', () => {
  test('have defaults that start the demo', () => {
    const { content, ...others } = readSettings({});
    assert.match(content, /examples[\\/]content$/);
    assert.deepEqual(others, {
      port: 4000,
      host: undefined,
      database: './data/earshot.db',
      organiserToken: undefined,
      origins: [],
      proxyHops: 0,
    });
  });

  test('are read as they are meant', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '127.0.0.1',
      EARSHOT_ORIGINS: 'https://a.example, http://localhost:8080',
      EARSHOT_PROXY_HOPS: '2',
      EARSHOT_ORGANISER_TOKEN: 'a-token-of-twenty-characters',
    });
    assert.equal(settings.port, 0);
    assert.equal(settings.host, '127.0.0.1');
    assert.deepEqual(settings.origins, ['https://a.example', 'http://localhost:8080']);
    assert.equal(settings.proxyHops, 2);
    assert.equal(settings.organiserToken, 'a-token-of-twenty-characters');
  });

  const mistakes: [Record<string, string>, RegExp][] = [
    [
      { PORT: 'http' },
      /^PORT is "http": expected a whole number from 0 to 65535, such as PORT=4000/,
    ],
    [{ PORT: '70000' }, /^PORT is "70000"/],
    [{ EARSHOT_PROXY_HOPS: '-1' }, /^EARSHOT_PROXY_HOPS is "-1": expected a whole number/],
    [{ EARSHOT_ORGANISER_TOKEN: 'letmein' }, /20 characters or more.*This makes one:/],
    [
      { EARSHOT_ORIGINS: 'https://b.example/page' },
      /"https:\/\/b\.example\/page": expected scheme/,
    ],
    [{ EARSHOT_ORIGINS: 'https://b.example/' }, /without a path or a slash at the end/],
    [{ EARSHOT_ORIGINS: '*' }, /"\*": expected scheme and host/],
    [{ EARSHOT_CONTENT: '/nowhere' }, /nowhere is not there\. Make it .* or set EARSHOT_CONTENT/],
  ];
  for (const [env, message] of mistakes) {
    test(`say what is wrong with ${JSON.stringify(env)}`, () => {
      assert.throws(() => readSettings(env), { name: 'OperatorError', message });
    });
  }
});
