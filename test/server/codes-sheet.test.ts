import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { pollContent } from './poll-content.js';
import { openApp, organiserToken, problemOf } from './test-app.js';

const nasty = '<script>alert("1")</script> & \' more';

async function openWithCodes() {
  const usual = pollContent();
  const opened = await openApp({
    content: {
      languages: ['en', 'cy'],
      question: { en: nasty, cy: 'Pryd dylid gwagio’r biniau?' },
      options: usual.options,
      about: {
        ...usual.about,
        eligibility: 'code',
        otherWays: [{ label: { en: 'Ring 01632 960 115', cy: 'Ffoniwch 01632 960 115' } }],
      },
    },
  });
  const print = async (body: unknown) =>
    opened.app.request('/organise/polls/bins/codes', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${organiserToken}`,
        'Content-Type': 'application/json',
        Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
      },
      body: JSON.stringify(body),
    });
  return { ...opened, print };
}

describe('Codes of letters', () => {
  test('are told once, in groups of four, and counted', async () => {
    const { organise } = await openWithCodes();
    const issued = await organise('POST', '/bins/codes', { count: 100 });
    assert.equal(issued.headers.get('Cache-Control'), 'no-store');
    const { codes } = (await issued.json()) as { codes: string[] };
    assert.equal(new Set(codes).size, 100);
    for (const code of codes)
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const counted = await (await organise('GET', '/bins/codes')).json();
    assert.deepEqual(counted, { contract: 1, issued: 100, used: 0 });
  });

  test('are made by the thousand at most, for a poll that asks for them and has not closed', async () => {
    const { organise, clock } = await openWithCodes();
    const refused = async (body: unknown, problem: string) =>
      assert.equal(await problemOf(await organise('POST', '/bins/codes', body)), problem);
    for (const count of [0, 10_001, 1.5, '5']) await refused({ count }, '400 invalid');
    for (const page of ['javascript:alert(1)', 'data:text/html,x', 'not an address'])
      await refused({ count: 1, page }, '400 invalid');
    clock.now = Date.parse('2027-01-16T00:00:00Z');
    await refused({ count: 1 }, '409 closed');
    const open = await openApp();
    const response = await open.organise('POST', '/bins/codes', { count: 1 });
    assert.equal(await problemOf(response), '400 invalid');
  });

  test('can be printed: a card for each, in every language of the poll, that says what to do', async () => {
    const { print, person } = await openWithCodes();
    const page = 'https://www.brookford.example/bins?from=letter';
    const sheet = await print({ count: 3, page });
    assert.equal(sheet.status, 201);
    const text = await sheet.text();
    assert.equal(text.match(/<article>/g)?.length, 3);
    assert.equal(text.match(/<svg /g)?.length, 3);
    assert.equal(text.match(/Pryd dylid gwagio’r biniau\?/g)?.length, 3);
    assert.equal(text.match(/lang="cy"/g)?.length, 3);
    assert.equal(text.match(/Ffoniwch 01632 960 115/g)?.length, 3);
    assert.match(text, /Closes on Friday 15 January 2027, 5 pm/);
    const [code] = text.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/) ?? [];
    const vote = await person().vote({ options: ['monday'] }, { 'Earshot-Code': code! });
    assert.equal(vote.status, 200);
  });

  test('are printed with any address that is taken, and none is made where it is none or too long for a square', async () => {
    const { organise, print } = await openWithCodes();
    const address = 'https://www.brookford.example/?';
    const longest = address.padEnd(250, '€');
    assert.equal((await print({ count: 1, page: longest })).status, 201);
    assert.equal(await problemOf(await print({ count: 5, page: `${longest}€` })), '400 invalid');
    const file = (await (await print({ count: 5, page: 'hall.html' })).json()) as {
      detail: string;
    };
    assert.equal(
      file.detail,
      'page: expected an http or https address of 250 characters at most, got "hall.html".',
    );
    const counted = await (await organise('GET', '/bins/codes')).json();
    assert.deepEqual(counted, { contract: 1, issued: 1, used: 0 });
  });

  test('are printed without a square where nobody said which page it should open', async () => {
    const { print } = await openWithCodes();
    const text = await (await print({ count: 1 })).text();
    assert.doesNotMatch(text, /<svg/);
    assert.match(text, /Open the web page with this question/);
  });

  test('stand on a page in which nothing runs, and which takes no style but its own', async () => {
    const { print } = await openWithCodes();
    const page = 'https://www.brookford.example/?"><script>alert(2)</script>';
    const sheet = await print({ count: 1, page });
    const text = await sheet.text();
    assert.doesNotMatch(text, /<script|style="/);
    assert.match(text, /&lt;script&gt;alert\(&quot;1&quot;\)/);
    const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert.equal(
      sheet.headers.get('Content-Security-Policy'),
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    assert.equal(sheet.headers.get('Cache-Control'), 'no-store');
  });
});
