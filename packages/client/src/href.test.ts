import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeHref } from './href.js';

const good: [string, string][] = [
  ['https://council.example/rules', 'https://council.example/rules'],
  ['http://council.example', 'http://council.example/'],
  ['mailto:hello@council.example', 'mailto:hello@council.example'],
  ['tel:+441234567890', 'tel:+441234567890'],
  ['HTTPS://COUNCIL.EXAMPLE/', 'https://council.example/'],
];
for (const [address, href] of good) {
  test(`a person can follow ${address}`, () => assert.equal(safeHref(address), href));
}

const bad = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript:alert(1)',
  '\u0001 javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://council.example/1',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'http://',
  '',
  undefined,
];
for (const address of bad) {
  test(`nobody can be led to ${JSON.stringify(address)}`, () => {
    assert.equal(safeHref(address), undefined);
  });
}

test('whatever a link says, it leads to the web, a mailbox or a telephone, or nowhere', () => {
  const blank = fc.constantFrom(
    '\0',
    '\t',
    '\n',
    '\r',
    '\u001f',
    ' ',
    '\u00a0',
    '\u2028',
    '\ufeff',
  );
  const space = fc.string({ unit: blank, maxLength: 3 });
  const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'blob', 'https', 'mailto', '');
  const scattered = fc
    .tuple(space, scheme, space, fc.constantFrom(':', '：', '&colon;', '//', ''), fc.string())
    .map(([before, name, inside, colon, rest]) => {
      const middle = Math.floor(name.length / 2);
      return before + name.slice(0, middle) + inside + name.slice(middle) + colon + rest;
    });
  fc.assert(
    fc.property(fc.oneof(scattered, fc.string(), fc.webUrl()), (address) => {
      const href = safeHref(address);
      return href === undefined || /^(https?|mailto|tel):/.test(href);
    }),
    { numRuns: 5_000 },
  );
});
