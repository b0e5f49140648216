import { expect } from '@open-wc/testing';
import {
  expectOutcome,
  impatient,
  monday,
  nasty,
  nastyBallot,
  openBackEnd,
  problem,
  setUpBench,
  show,
  warnings,
} from '../../faults/bench.js';
import { getWebPage, loseAnswerThenClose } from '../../faults/rows.js';

const webPage = '<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>';
const html = { 'content-type': 'text/html' };

describe('when the line fails while I vote', () => {
  setUpBench();

  it('1: the connection drops before my vote arrives: "not sent yet", and then it goes by itself', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.fail({ on: 'PUT /vote', answer: 'drop' });
    await visitor.vote('On Monday');
    await visitor.reads('Sent.');
    expect(visitor.said.join(' ')).to.include('Not sent yet');
    await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
  });

  it('1: while the network stays dead my words wait, letter for letter, and are tried six times and no more', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.fail({ on: 'PUT /vote', times: 99, answer: 'drop' });
    await visitor.voteWith(nasty);
    await visitor.attempts(backEnd, 6);
    await expectOutcome(backEnd, visitor, { ballot: null, attempts: 6 });
    await backEnd.mend();
    window.dispatchEvent(new Event('online'));
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: nastyBallot, attempts: 7 });
  });

  it('2: the connection drops after my vote was counted: it is not counted twice', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.fail({ on: 'PUT /vote', commits: true, answer: 'drop' });
    await visitor.voteWith(nasty);
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: nastyBallot, attempts: 2 });
  });

  it('2: and then the poll closes before the next try: I am told that my vote is counted', () =>
    loseAnswerThenClose());

  for (const answer of ['silence', 'drip'] as const)
    for (const commits of [true, false])
      it(`${answer === 'silence' ? 3 : 4}: ${answer} in place of an answer, ${commits ? 'after' : 'before'} my vote was counted: it is tried again`, async () => {
        const backEnd = await openBackEnd();
        const visitor = await show(backEnd.src, impatient()).arrives();
        await backEnd.fail({ on: 'PUT /vote', commits, answer });
        await visitor.voteWith(nasty);
        await visitor.reads('Sent.');
        expect(visitor.said.join(' ')).to.include('Not sent yet');
        await expectOutcome(backEnd, visitor, { ballot: nastyBallot, attempts: 2 });
      });

  it('5: the server is broken: after six tries I am told, can copy my words, and can try again', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.fail({ on: 'PUT /vote', times: 99, answer: { status: 500 } });
    await visitor.voteWith(nasty);
    await visitor.reads('The server has a problem');
    await expectOutcome(backEnd, visitor, { ballot: null, attempts: 6 });
    await visitor.press('Copy my answer');
    expect(visitor.copied()).to.equal(nasty);
    await backEnd.mend();
    await visitor.press('Try again');
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: nastyBallot, attempts: 7 });
  });

  it('15: a captive portal answers 200 with a web page: not counted before it is', () =>
    getWebPage());

  for (const cors of [true, false]) {
    const headers = cors ? 'with' : 'without';

    for (const status of cors ? [502, 503, 504] : [502])
      it(`6: a gateway answers ${status} with a web page ${headers} CORS headers: tried again, and I never see that page`, async () => {
        const backEnd = await openBackEnd();
        const visitor = await show(backEnd.src).arrives();
        const answer = { status, headers: html, body: webPage };
        await backEnd.fail({ on: 'PUT /vote', cors, answer });
        await visitor.vote('On Monday');
        await visitor.reads('Sent.');
        expect([...visitor.said, visitor.text()].join(' ')).not.to.include('Bad gateway');
        await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
      });

    for (const commits of [true, false])
      it(`15: a firewall answers 200 with a web page ${headers} CORS headers, my vote ${commits ? '' : 'not '}counted: never "thank you"`, async () => {
        const backEnd = await openBackEnd();
        const visitor = await show(backEnd.src).arrives();
        const answer = { status: 200, headers: html, body: webPage };
        await backEnd.fail({ on: 'PUT /vote', times: 99, commits, cors, answer });
        await visitor.vote('On Monday');
        await visitor.attempts(backEnd, 6);
        await visitor.rests();
        expect(visitor.events).not.to.include('earshot-poll-voted');
        expect(visitor.said.join(' ')).not.to.include('Sent.');
        await backEnd.mend();
        await visitor.press('Try again');
        await visitor.reads('Sent.');
        await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 7 });
      });

    it(`21: a redirect ${headers} CORS headers to something that looks like success is not followed`, async () => {
      const backEnd = await openBackEnd();
      const visitor = await show(backEnd.src).arrives();
      const answer = { status: 303, headers: { location: `${backEnd.src}/mine` } };
      await backEnd.fail({ on: 'PUT /vote', times: 99, cors, answer });
      await visitor.vote('On Monday');
      await visitor.attempts(backEnd, 6);
      await expectOutcome(backEnd, visitor, { ballot: null, attempts: 6 });
      expect(await backEnd.seen('GET /mine')).to.deep.equal([]);
    });
  }

  it('8: my vote is being counted already: the same one is sent again', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.fail({ on: 'PUT /vote', commits: true, answer: problem(409, 'in-flight') });
    await visitor.vote('On Monday');
    await visitor.reads('Sent.');
    await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
  });

  for (const [row, status, name] of [
    [9, 422, 'key-reused'],
    [11, 400, 'invalid'],
    [13, 410, 'gone'],
    [14, 413, 'too-large'],
  ] as const)
    it(`${row}: the server refuses with ${status}: nothing is sent again in silence, and I can copy my words`, async () => {
      const backEnd = await openBackEnd();
      const visitor = await show(backEnd.src).arrives();
      await backEnd.fail({ on: 'PUT /vote', times: 99, answer: problem(status, name) });
      await visitor.voteWith(nasty);
      await visitor.reads('not counted');
      window.dispatchEvent(new Event('online'));
      window.dispatchEvent(new Event('focus'));
      await visitor.press('Copy my answer');
      expect(visitor.copied()).to.equal(nasty);
      await expectOutcome(backEnd, visitor, { ballot: null });
    });

  for (const [what, body] of [
    ['half a document', '{"contract":1,"receipt":"4Q'],
    ['nothing but null', 'null'],
    ['a receipt of the wrong types', '{"contract":1,"receipt":7,"sequence":"1","castAt":null}'],
    ['a receipt without its code', '{"contract":1,"sequence":1,"castAt":"2026-12-01T12:00:00Z"}'],
  ] as const)
    it(`16, 17: I get ${what} in place of a receipt: not "sent" before there is one`, async () => {
      const backEnd = await openBackEnd();
      const visitor = await show(backEnd.src).arrives();
      await backEnd.fail({ on: 'PUT /vote', commits: true, answer: { status: 200, body } });
      await visitor.vote('On Monday');
      await visitor.reads('Sent.');
      expect(visitor.said.join(' ')).to.match(/Not sent yet.*Sent\./);
      await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
    });

  it('22: the server does not let this page vote: I am told that it is not sent', async () => {
    const backEnd = await openBackEnd({ origins: ['https://www.brookford.example'] });
    const visitor = await show(backEnd.src).arrives();
    await visitor.vote('On Monday');
    await visitor.reads('Not sent yet');
    await visitor.rests();
    await expectOutcome(backEnd, visitor, { ballot: null, attempts: 0 });
    expect(warnings.join()).to.match(/Access-Control-Allow-Origin/);
  });

  it('24: the browser says it is online but nothing gets through: my vote stays kept', async () => {
    const backEnd = await openBackEnd();
    const visitor = await show(backEnd.src).arrives();
    await backEnd.fail({ on: 'PUT /vote', times: 99, answer: 'drop' });
    await visitor.vote('On Monday');
    await visitor.attempts(backEnd, 6);
    await visitor.reads('Not sent yet');
    window.dispatchEvent(new Event('online'));
    await visitor.attempts(backEnd, 7);
    await visitor.reads('Not sent yet');
    await expectOutcome(backEnd, visitor, { ballot: null, attempts: 7 });
  });
});
