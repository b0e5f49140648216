import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { openModeratedBoard, queuePath } from './organise-board.js';
import { pageForms } from './organise-visitor.js';
import { organiserToken } from './test-app.js';

const hour = 3_600_000;

/** The cookie that an answer sets, with what goes for it. */
const cookieOf = (response: Response) => response.headers.get('Set-Cookie') ?? '';

describe('To sign in to the moderation pages', () => {
  it('leads back to the page that was asked for', async () => {
    const { forms } = await openModeratedBoard();
    const away = await forms.open(`${queuePath}/ideas?sort=newest`);
    assert.equal(away.status, 303);
    const signInPath = away.headers.get('Location')!;
    const page = await forms.read(signInPath);
    const to = /name="to" value="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    assert.equal(to, `${queuePath}/ideas?sort=newest`);
    const back = await forms.post('/organise/sign-in', { given: organiserToken, to: to });
    assert.equal(back.headers.get('Location'), `${queuePath}/ideas?sort=newest#`);
    assert.equal((await forms.open(queuePath)).status, 200);
  });

  it('leads to no other place, whatever the address says', async () => {
    const elsewhere = [
      'https://evil.example',
      '//evil.example',
      '/organise//evil.example',
      '/organise/../polls/x',
      '/organise\\evil.example',
      '/organise@evil.example',
      '/organise\r\nSet-Cookie: a=b',
      'javascript:alert(1)',
      '/organise/moderate/x?a=//evil.example',
      '/polls/bins',
    ];
    for (const to of elsewhere) {
      const { forms } = await openModeratedBoard();
      const response = await forms.post('/organise/sign-in', { given: organiserToken, to });
      assert.equal(response.headers.get('Location'), '/organise#', to);
    }
  });

  it('takes the whole token, with spaces around it forgiven, and gives nothing of it back', async () => {
    const { forms } = await openModeratedBoard();
    const wrong = [organiserToken.slice(1), `${organiserToken}x`, organiserToken.toUpperCase()];
    for (const given of wrong) {
      const response = await forms.post('/organise/sign-in', { given });
      assert.equal(response.status, 400);
      assert.equal(cookieOf(response), '');
      const page = await response.text();
      assert.match(page, /<title>Error: Sign in/);
      assert.equal(page.match(/This is not the organiser’s token/g)?.length, 2);
      assert.ok(!page.includes(given));
    }
    const response = await forms.post('/organise/sign-in', { given: ` ${organiserToken}\n` });
    assert.equal(response.status, 303);
  });

  it('is slowed down for who tries often, and for nobody at another address', async () => {
    const { app } = await openModeratedBoard({ proxyHops: 1 });
    const forms = pageForms(app);
    const tries = (address: string, given: string) =>
      forms.post('/organise/sign-in', { given }, { 'X-Forwarded-For': address });
    for (let count = 0; count < 10; count += 1)
      assert.equal((await tries('192.0.2.1', 'a guess')).status, 400);
    const refused = await tries('192.0.2.1', organiserToken);
    assert.equal(refused.status, 429);
    assert.match(refused.headers.get('Retry-After')!, /^\d+$/);
    assert.match(await refused.text(), /tried too often from here/);
    assert.equal((await tries('192.0.2.2', organiserToken)).status, 303);
  });

  it('gives a cookie that no script reads, no other site sends, and HTTPS alone carries where there is HTTPS', async () => {
    const { app, forms } = await openModeratedBoard();
    const plain = cookieOf(await forms.signIn());
    assert.match(
      plain,
      /^earshot-organiser=[0-9A-Z]{26}; Path=\/organise; HttpOnly; SameSite=Strict$/,
    );
    const overHttps = await app.request('https://board.example/organise/sign-in', {
      method: 'POST',
      headers: {
        Origin: 'https://board.example',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ given: organiserToken }).toString(),
    });
    assert.match(cookieOf(overHttps), /; Secure; SameSite=Strict$/);
  });

  it('lasts while one works, and ends after eight hours without', async () => {
    const { forms, clock } = await openModeratedBoard();
    await forms.signIn();
    for (let worked = 0; worked < 3; worked += 1) {
      clock.now += 7 * hour;
      assert.equal((await forms.open('/organise')).status, 200);
    }
    clock.now += 8 * hour;
    assert.equal((await forms.open('/organise')).headers.get('Location'), '/organise/sign-in');
  });

  it('ends at once when one signs out, wherever the cookie still is', async () => {
    const { forms, app } = await openModeratedBoard();
    await forms.signIn();
    const cookie = forms.cookie();
    const out = await forms.post('/organise/sign-out', {});
    assert.equal(out.headers.get('Location'), '/organise/sign-in?out');
    assert.match(await forms.read('/organise/sign-in?out'), /You are signed out/);
    const later = await app.request('/organise', { headers: { Cookie: cookie } });
    assert.equal(later.status, 303);
  });

  it('ends with the server, for sessions are in memory alone', async () => {
    const first = await openModeratedBoard();
    await first.forms.signIn();
    const second = await openModeratedBoard();
    const cookie = first.forms.cookie();
    const response = await second.app.request('/organise', { headers: { Cookie: cookie } });
    assert.equal(response.status, 303);
  });

  it('is not there where no token is set', async () => {
    for (const token of [undefined, '']) {
      const { forms } = await openModeratedBoard({ organiserToken: token });
      for (const path of ['/organise', '/organise/sign-in', queuePath]) {
        const response = await forms.open(path);
        assert.equal(response.status, 404);
        assert.match(await response.text(), /Set EARSHOT_ORGANISER_TOKEN/);
      }
      const given = await forms.post('/organise/sign-in', { given: token ?? 'undefined' });
      assert.equal(given.status, 404);
    }
  });

  it('is in Welsh for who asks for Welsh, and so is what follows', async () => {
    const { app, forms } = await openModeratedBoard();
    const welsh = await app.request('/organise/sign-in', {
      headers: { 'Accept-Language': 'cy-GB,cy;q=0.9,en;q=0.8' },
    });
    assert.match(await welsh.text(), /<html lang="cy">[^]*Mewngofnodi i gymedroli/);
    const page = await forms.read('/organise/sign-in?language=cy');
    const action = /action="([^"#]+)/.exec(page)![1]!;
    const refused = await forms.post(action, { given: 'a guess' });
    assert.match(await refused.text(), /<html lang="cy">[^]*Nid dyma docyn y trefnydd/);
    await forms.post(action, { given: organiserToken });
    assert.match(await forms.read('/organise'), /Byrddau, ysgogiadau a phleidleisiau/);
    assert.match(await forms.read('/organise'), /Beth fyddai&#39;n gwneud Lôn y Felin/);
  });

  it('can be followed by another language at any time', async () => {
    const { forms } = await openModeratedBoard();
    await forms.signIn();
    const changed = await forms.post('/organise/language', { language: 'cy', to: queuePath });
    assert.equal(changed.headers.get('Location'), `${queuePath}?done=language#done`);
    assert.match(await forms.read(`${queuePath}?done=language`), /yn Gymraeg nawr/);
  });
});

describe('A form of the moderation pages', () => {
  const close = { act: 'close', reason: 'Enough ideas', sure: 'yes' };

  it('is taken from pages of this server alone', async () => {
    const { forms, decisions } = await openModeratedBoard({ origins: ['https://news.example'] });
    await forms.signIn();
    const foreign = [
      'https://evil.example',
      'https://news.example',
      'http://localhost:81',
      'null',
      '',
    ];
    for (const Origin of foreign) {
      const response = await forms.post(`${queuePath}/pause`, close, { Origin });
      assert.equal(response.status, 403, Origin);
      assert.match(response.headers.get('Content-Type')!, /^text\/html/);
      assert.doesNotMatch(await response.text(), /Enough ideas/);
    }
    assert.deepEqual(await decisions(), []);
  });

  it('is taken with the token of its session alone, and what was written is given back', async () => {
    const { app, forms, decisions } = await openModeratedBoard();
    await forms.signIn();
    const other = pageForms(app);
    await other.signIn();
    for (const token of ['', other.token(), forms.token().slice(1)]) {
      const response = await forms.post(`${queuePath}/pause`, { ...close, token });
      assert.equal(response.status, 403);
      assert.match(await response.text(), /<textarea[^>]*>\nEnough ideas<\/textarea/);
    }
    assert.deepEqual(await decisions(), []);
  });

  it('changes nothing once its session has ended, and gives back what was written', async () => {
    const { forms, clock, decisions } = await openModeratedBoard();
    await forms.signIn();
    clock.now += 8 * hour;
    const response = await forms.post(`${queuePath}/pause`, close);
    assert.equal(response.status, 401);
    const page = await response.text();
    assert.match(page, /You have been signed out\. Nothing was changed/);
    assert.match(page, /<textarea[^>]*>\nEnough ideas<\/textarea/);
    assert.match(page, new RegExp(`name="to" value="${queuePath}/pause"`));
    assert.deepEqual(await decisions(), []);
  });

  it('is a form and no more than 64 KB', async () => {
    const { forms, decisions } = await openModeratedBoard();
    await forms.signIn();
    const json = { 'Content-Type': 'application/json' };
    assert.equal((await forms.post(`${queuePath}/pause`, close, json)).status, 415);
    const reason = 'x'.repeat(70_000);
    const long = await forms.post(`${queuePath}/pause`, { ...close, reason });
    assert.equal(long.status, 413);
    assert.match(await long.text(), /more text than fits/);
    assert.deepEqual(await decisions(), []);
  });
});

describe('A page of the moderation', () => {
  it('runs nothing, takes no style but its own, is framed by nobody and kept nowhere', async () => {
    const { forms, person } = await openModeratedBoard();
    const idea = await person().post({ title: 'A crossing' });
    await forms.signIn();
    const paths = ['', '/ideas', `/ideas/${idea}`, '/decisions', '/pause', '/nothing-like-it'];
    for (const path of ['/organise', ...paths.map((part) => queuePath + part)]) {
      const response = await forms.open(path);
      if (path.endsWith('/nothing-like-it')) {
        assert.equal(response.status, 404);
        continue;
      }
      const page = await response.text();
      assert.doesNotMatch(page, /<script|<img|<link|style="| on\w+="/);
      const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      assert.equal(
        response.headers.get('Content-Security-Policy'),
        `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      );
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
    }
  });

  it('leaves no words, no token and no address in the log', async () => {
    const { forms, logged, person } = await openModeratedBoard();
    const idea = await person().post({ title: 'A crossing' });
    await forms.signIn();
    await forms.post(`${queuePath}/ideas`, { looked: 'bakery' });
    await forms.post(`${queuePath}/ideas/${idea}`, { act: 'answer', 'text.en': 'Thank you' });
    const log = logged.join('\n');
    assert.match(log, /"route":"\/organise\/moderate\/boards\/:id\/ideas"/);
    for (const secret of [
      organiserToken,
      forms.token(),
      forms.cookie(),
      'bakery',
      idea,
      'Thank you',
    ])
      assert.ok(!log.includes(secret), secret);
  });
});
