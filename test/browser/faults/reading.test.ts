import { startRead } from '@earshot/client/early';
import { expect } from '@open-wc/testing';
import {
  expectOutcome,
  impatient,
  monday,
  openBackEnd,
  setUpBench,
  show,
  warnings,
} from '../../faults/bench.js';
import { Tab } from '../../faults/tab.js';
import { until, wait } from '../../faults/until.js';

const webPage = '<!doctype html><h1>Sign in to the hotel network</h1>';

describe('when the poll itself does not come as it should', () => {
  setUpBench();

  it('23: I am offline: I see the fallback content, and the poll comes by itself once I am online', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'GET', times: 99, answer: 'drop' });
    const visitor = show(backEnd.src);
    await visitor.reads('could not be loaded');
    expect(visitor.seesFallback()).to.equal(true);
    await backEnd.mend();
    window.dispatchEvent(new Event('online'));
    await visitor.arrives();
    expect(visitor.seesFallback()).to.equal(false);
    await visitor.vote('On Monday');
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: monday });
  });

  it('13: it is not there any more: I am told so, and the link in its place works', async () => {
    const backEnd = await openBackEnd();
    const visitor = show(`${backEnd.src}-that-never-was`);
    await visitor.reads('could not be loaded');
    expect(visitor.seesFallback()).to.equal(true);
  });

  it('23: what I have voted cannot be read: I am told, and it comes by itself once I am online', async () => {
    const backEnd = await openBackEnd();
    const before = await show(backEnd.src).arrives();
    await before.vote('On Monday');
    await before.reads('Sent.');
    await backEnd.fail({ on: 'GET /vote', times: 99, answer: 'drop' });
    const { visitor, window: later } = await Tab.open({ src: backEnd.src });
    await visitor.reads('could not be loaded');
    await backEnd.mend();
    later.dispatchEvent(new Event('online'));
    await visitor.reads('Your answer');
    expect(await backEnd.seen('PUT /vote')).to.have.length(1);
  });

  it('23: what the page asked for before the poll’s code was there does not come: I can try again', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'GET', times: 99, answer: 'drop' });
    startRead(backEnd.src);
    const visitor = show(backEnd.src);
    await visitor.reads('could not be loaded');
    await backEnd.mend();
    await visitor.press('Try again');
    await visitor.arrives();
  });

  const html = { 'content-type': 'text/html' };
  for (const [row, what, fault] of [
    [3, 'no answer', { answer: 'silence' }],
    [4, 'an answer that drips for ever', { answer: 'drip' }],
    [6, 'a gateway’s web page', { answer: { status: 502, headers: html, body: webPage } }],
    [15, 'a portal’s web page', { answer: { status: 200, headers: html, body: webPage } }],
    [
      15,
      'a portal’s web page without CORS headers',
      { cors: false, answer: { status: 200, headers: html, body: webPage } },
    ],
    [16, 'half a document', { answer: { status: 200, body: '{"contract":1,"id":"mill-la' } }],
  ] as const)
    it(`${row}: I get ${what}: the fallback stays, and I can try again`, async () => {
      const backEnd = await openBackEnd();
      await backEnd.fail({ on: 'GET', ...fault });
      const visitor = show(backEnd.src, impatient());
      await visitor.reads('could not be loaded');
      expect(visitor.seesFallback()).to.equal(true);
      expect(visitor.text()).not.to.include('hotel');
      await visitor.press('Try again');
      await visitor.arrives();
      expect(await backEnd.seen('GET')).to.have.length(2);
    });

  it('22: its server forgot the CORS headers: the console says which header to set', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'GET', times: 99, cors: false, answer: { status: 200, body: '{}' } });
    const visitor = show(backEnd.src);
    await visitor.reads('could not be loaded');
    expect(warnings.join()).to.match(/Access-Control-Allow-Origin.*connect-src/);
  });

  it('17: parts of it are of the wrong types: what is valid shows, and the console names each path', async () => {
    const backEnd = await openBackEnd();
    const poll = await backEnd.poll();
    const body = JSON.stringify({
      ...poll,
      options: [{ id: 'monday', label: 'On Monday' }, { id: 7, label: null }, null],
      about: { ...poll.about, host: 'Sam', otherWays: {} },
      revisions: 'none',
      links: null,
    });
    await backEnd.fail({ on: 'GET', answer: { status: 200, body } });
    const visitor = await show(backEnd.src).arrives();
    expect(warnings.join('\n')).to.match(
      /poll\.read: expected array at about\.otherWays, got object/i,
    );
    for (const path of ['options.1.id', 'options.2', 'about.host', 'revisions', 'links'])
      expect(warnings.join('\n')).to.include(`at ${path}, got`);
    await visitor.vote('On Monday');
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: monday });
  });

  it('17: what cannot do without is missing: the fallback stays, and the console names it', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({
      on: 'GET',
      answer: { status: 200, body: '{"contract":1,"id":"mill-lane"}' },
    });
    const visitor = show(backEnd.src);
    await visitor.reads('could not be loaded');
    expect(visitor.seesFallback()).to.equal(true);
    expect(warnings.join('\n')).to.match(/poll\.read: expected .* at question, got undefined/);
  });

  it('19: two options have the same id: one is shown, and the console says so', async () => {
    const backEnd = await openBackEnd();
    const poll = await backEnd.poll();
    const option = { id: 'monday', label: 'On Monday' };
    const body = JSON.stringify({ ...poll, options: [option, option] });
    await backEnd.fail({ on: 'GET', answer: { status: 200, body } });
    const visitor = await show(backEnd.src).arrives();
    expect(visitor.text().match(/On Monday/g)).to.have.length(1);
    expect(warnings.join()).to.include('"monday"');
  });

  it('35: my clock is years ahead: the server decides that the poll is open', async () => {
    const now = '2019-05-01T12:00:00Z';
    const times = { opens: '2019-04-01T09:00:00Z', closes: '2019-06-01T17:00:00Z' };
    const backEnd = await openBackEnd({ now, about: times });
    const visitor = await show(backEnd.src).arrives();
    await visitor.vote('On Monday');
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: monday });
  });

  it('35: my clock is years behind: the server decides that the poll has closed', async () => {
    const backEnd = await openBackEnd({ now: '2040-01-01T12:00:00Z' });
    const visitor = await show(backEnd.src).arrives();
    await visitor.reads('Closed');
    expect(visitor.finds('button', 'Vote')).to.equal(false);
  });

  it('40: the page goes on to another route: what was being read is given up', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'GET', held: true });
    const visitor = show(backEnd.src);
    await until('the poll is asked for', async () => (await backEnd.seen('GET')).length);
    visitor.poll.remove();
    await until('the read is given up', async () => (await backEnd.seen('GET'))[0]!.abandoned);
  });

  it('41: the page changes to another poll while one is being read: the late one is dropped', async () => {
    const first = await openBackEnd();
    const second = await openBackEnd({ content: { question: 'And the glass?' } });
    await first.fail({ on: 'GET', held: true });
    const visitor = show(first.src);
    await until('the first is asked for', async () => (await first.seen('GET')).length);
    visitor.poll.src = second.src;
    await visitor.arrives();
    await first.release();
    await wait(50);
    expect(visitor.text()).to.include('And the glass?').and.not.to.include('the bins');
  });

  it('42: the same poll stands twice on the page: one request, and both show my vote', async () => {
    const backEnd = await openBackEnd();
    const top = show(backEnd.src);
    const bottom = show(backEnd.src);
    await Promise.all([top.arrives(), bottom.arrives()]);
    expect(await backEnd.seen('GET')).to.have.length(1);
    await top.vote('On Monday');
    await bottom.reads('Your answer');
    await expectOutcome(backEnd, top, { ballot: monday });
    expect(await backEnd.seen('GET /results')).to.have.length(1);
    expect(bottom.said).to.deep.equal(top.said);
  });
});
