import type { Client } from '@earshot/client';
import { expect } from '@open-wc/testing';
import { expectOutcome, monday, openBackEnd, show } from './bench.js';
import { Tab } from './tab.js';
import { until, wait } from './until.js';

// Rows that are run twice: as they are, and with the control removed that they depend on.

/** 2: the answer to a vote is lost, and the poll closes before the next try. */
export async function loseAnswerThenClose(client?: Client): Promise<void> {
  const backEnd = await openBackEnd();
  const visitor = await show(backEnd.src, client).arrives();
  await backEnd.fail(
    { on: 'PUT /vote', commits: true, answer: 'drop' },
    { on: 'PUT /vote', held: true },
  );
  await visitor.vote('On Monday');
  await until('the second try has come', async () => (await backEnd.seen('PUT /vote'))[1]);
  await backEnd.close();
  await backEnd.release();
  await visitor.rests();
  await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
}

/** 15: a web page comes in place of a receipt. */
export async function getWebPage(client?: Client): Promise<void> {
  const backEnd = await openBackEnd();
  const visitor = await show(backEnd.src, client).arrives();
  const answer = { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Hello</h1>' };
  await backEnd.fail({ on: 'PUT /vote', answer });
  await visitor.vote('On Monday');
  await until('the first try has come', async () => (await backEnd.seen('PUT /vote'))[0]);
  await visitor.rests();
  await expectOutcome(backEnd, visitor, { ballot: monday, attempts: 2 });
}

/** 32: a vote waits in two tabs when the network comes back. */
export async function waitInTwoTabs({ withoutLocks = false } = {}): Promise<void> {
  const backEnd = await openBackEnd();
  await backEnd.fail({ on: 'PUT /vote', times: 12, answer: 'drop' });
  const first = await Tab.open({ src: backEnd.src, withoutLocks });
  await first.visitor.arrives();
  await first.visitor.vote('On Monday');
  await first.visitor.attempts(backEnd, 6);
  const second = await Tab.open({ src: backEnd.src, withoutLocks });
  await second.visitor.arrives();
  await second.visitor.attempts(backEnd, 12);

  await backEnd.fail({ on: 'PUT /vote', times: 2, held: true });
  const tabs = [first, second];
  for (const { window } of tabs) window.dispatchEvent(new Event('online'));
  await until('the next try has come', async () => (await backEnd.seen('PUT /vote'))[12]);
  await wait(100);
  await backEnd.mend();
  await backEnd.release();
  for (const { visitor } of tabs) await visitor.reads(/On Monday\s*✓\s*Your answer/);
  for (const { visitor } of tabs) await visitor.rests();
  expect((await backEnd.observe()).ballots).to.deep.equal([monday]);
  expect(await backEnd.seen('PUT /vote')).to.have.length(13);
}
