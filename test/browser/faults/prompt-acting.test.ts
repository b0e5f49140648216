import { createClient } from '@earshot/client';
import { expect } from '@open-wc/testing';
import type { BackEnd } from '../../faults/back-end.js';
import {
  impatient,
  nasty,
  openBackEnd,
  problem,
  setUpBench,
  showPrompt,
} from '../../faults/bench.js';
import type { Observation, Target } from '../../faults/fault.js';
import type { PromptVisitor } from '../../faults/prompt-visitor.js';
import { until, wait } from '../../faults/until.js';
import { ways } from '../../faults/ways.js';

const group = { name: 'People who sleep on the boats', why: nasty };
const name: Target = 'POST /groups';
const echo: Target = 'PUT /groups/*/echo';
const include: Target = 'POST /groups/*/includes-me';

describe('when what I do on a prompt does not get through as it should', () => {
  setUpBench();

  for (const [what, fault] of ways) {
    it(`${what}: the group I name arrives once, as I typed it, by itself`, async () => {
      const { backEnd, visitor } = await arrive();
      await backEnd.fail({ on: name, ...fault });
      await visitor.nameGroup(group);
      await visitor.reads('The group is sent');
      await expectOutcome(backEnd, name, { groups: [group] }, 2);
      expect(visitor.events).to.include('earshot-group-named');
    });

    it(`${what}: that I see a group too counts once, and shows at once`, async () => {
      const { backEnd, visitor } = await arrive();
      await backEnd.fail({ on: echo, ...fault });
      await visitor.echo();
      await visitor.reads('You see that too');
      await visitor.attempts(backEnd, echo, 2);
      await until('nothing is left to be said', () => !visitor.text().includes('Not sent yet'));
      await expectOutcome(backEnd, echo, { echoes: 1 }, 2);
      expect(visitor.events).not.to.include('earshot-group-named');
    });

    it(`${what}: "This includes me" arrives once, as I typed it, and tells the page nothing`, async () => {
      const { backEnd, visitor } = await arrive();
      await backEnd.fail({ on: include, ...fault });
      await visitor.include(nasty);
      await visitor.reads('Thank you. It is sent');
      await expectOutcome(backEnd, include, { inclusions: [nasty] }, 2);
      expect(visitor.events).to.deep.equal([]);
      const leaves = window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
      expect(leaves).to.equal(true, 'nothing keeps me on the page any more');
    });
  }

  it('5: the server keeps failing: I am told, can copy my words, and send them again', async () => {
    const { backEnd, visitor } = await arrive();
    await backEnd.fail({ on: name, times: 99, answer: { status: 500 } });
    await visitor.nameGroup(group);
    await visitor.attempts(backEnd, name, 6);
    await visitor.reads('The server has a problem');
    await visitor.press('Copy what I wrote');
    expect(visitor.copied('Copy what I wrote')).to.equal(`${group.name}\n\n${group.why}`);
    await backEnd.mend();
    await visitor.press('Try again');
    await visitor.reads('The group is sent');
    await expectOutcome(backEnd, name, { groups: [group] }, 7);
  });

  for (const [row, status, what, words] of [
    [9, 422, 'key-reused', 'The server did not take this'],
    [13, 404, 'not-found', 'This is not here any more'],
    [37, 409, 'group-limit', 'You have sent a lot'],
    [38, 409, 'paused', 'This is paused'],
  ] as const)
    it(`${row}: the server refuses with "${what}": I am told why, and nothing goes again in silence`, async () => {
      const { backEnd, visitor } = await arrive();
      await backEnd.fail({ on: name, times: 99, answer: problem(status, what) });
      await visitor.nameGroup(group);
      await visitor.reads(words);
      window.dispatchEvent(new Event('online'));
      window.dispatchEvent(new Event('focus'));
      await wait(50);
      await visitor.press('Copy what I wrote');
      expect(visitor.copied('Copy what I wrote')).to.include(group.why);
      await expectOutcome(backEnd, name, {}, 1);
    });

  it('10: a late copy of "I see that too" does not bring it back after I have taken it back', async () => {
    const { backEnd, visitor } = await arrive();
    await backEnd.fail({ on: echo, held: true });
    await visitor.echo();
    await visitor.attempts(backEnd, echo, 1);
    await visitor.echo();
    await visitor.attempts(backEnd, 'DELETE /groups/*/echo', 1);
    await backEnd.release();
    await wait(50);
    expect((await backEnd.observe()).echoes).to.equal(0);
    await visitor.reads('I see that too');
  });

  it('31: I press twice: one group', async () => {
    const { backEnd, visitor } = await arrive();
    await visitor.writeName(group);
    const button = visitor.button('Add this group');
    button.click();
    button.click();
    await visitor.reads('The group is sent');
    await expectOutcome(backEnd, name, { groups: [group] }, 1);
  });

  it('38: the prompt closes while I write: I am told, and my words are not lost', async () => {
    const { backEnd, visitor } = await arrive();
    await visitor.writeName(group);
    await backEnd.close();
    await visitor.press('Add this group');
    await visitor.reads('This closed before');
    await visitor.press('Copy what I wrote');
    expect(visitor.copied('Copy what I wrote')).to.include(group.why);
    await expectOutcome(backEnd, name, {}, 1);
  });

  it('39, 40: the prompt is taken off the page while a name is on its way: it arrives', async () => {
    const { backEnd, visitor } = await arrive();
    await backEnd.fail({ on: name, held: true });
    await visitor.nameGroup(group);
    await visitor.attempts(backEnd, name, 1);
    visitor.widget.remove();
    await backEnd.release();
    await until('it is there', async () => (await backEnd.observe()).groups[0]);
    await expectOutcome(backEnd, name, { groups: [group] }, 1);
  });

  it('43: a name that is refused holds up neither what I see too nor "This includes me"', async () => {
    const { backEnd, visitor } = await arrive();
    await backEnd.fail({ on: name, answer: problem(400, 'invalid') });
    await visitor.nameGroup(group);
    await visitor.reads('The server did not take this');
    await visitor.echo();
    await visitor.include(nasty);
    await until('both are there', async () => {
      const { echoes, inclusions } = await backEnd.observe();
      return echoes === 1 && inclusions.length === 1;
    });
  });

  it('I take it back that a group includes me: the record is gone', async () => {
    const { backEnd, visitor } = await arrive();
    await backEnd.fail({ on: 'DELETE /groups/*/includes-me', answer: 'drop', commits: true });
    await visitor.include(nasty);
    await visitor.reads('Thank you. It is sent');
    await visitor.press('Take it back');
    await visitor.attempts(backEnd, 'DELETE /groups/*/includes-me', 2);
    await until('it is gone', async () => !(await backEnd.observe()).inclusions.length);
  });
});

describe('when what comes without a key does not get through', () => {
  setUpBench();

  it('an arrival that is lost is not told again, and none has a key', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'POST /arrivals', answer: 'drop' });
    for (const count of [1, 2]) {
      const prompt = await createClient({ storage: 'none' }).prompt(backEnd.prompt);
      prompt.postArrival();
      await until('it has come', async () => (await backEnd.seen('POST /arrivals'))[count - 1]);
    }
    await wait(100);
    await expectNobodys(backEnd, 'POST /arrivals', 2);
  });

  it('a sheet about me that was recorded and not answered is counted once when I send it again', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'POST /equality', commits: true, answer: 'drop' });
    const prompt = await createClient({ storage: 'none' }).prompt(backEnd.prompt);
    const sheet = { answers: { disability: 'no', area: 'rather-not-say' } };
    const outcome = await prompt.sendEquality(sheet).then(
      () => 'received',
      ({ name: failure }: Error) => failure,
    );
    expect(outcome).to.equal('network');
    await wait(100);
    expect(await backEnd.seen('POST /equality')).to.have.length(1);
    await prompt.sendEquality(sheet);
    const keys = await expectNobodys(backEnd, 'POST /equality', 2);
    expect(new Set(keys).size).to.equal(1);
  });
});

async function arrive(): Promise<{ backEnd: BackEnd; visitor: PromptVisitor }> {
  const backEnd = await openBackEnd();
  const visitor = await showPrompt(backEnd.prompt, impatient()).arrives();
  return { backEnd, visitor };
}

/** What lies in the store, to the byte, and how often it was asked for, under one key. */
async function expectOutcome(
  backEnd: BackEnd,
  target: Target,
  expected: Partial<Pick<Observation, 'groups' | 'echoes' | 'inclusions'>>,
  attempts: number,
): Promise<void> {
  const { groups, echoes, inclusions } = await backEnd.observe();
  const nothing = { groups: [], echoes: 0, inclusions: [] };
  expect({ groups, echoes, inclusions }).to.deep.equal({ ...nothing, ...expected });
  const writes = await backEnd.seen(target);
  expect(writes.length).to.equal(attempts);
  expect(new Set(writes.map(({ key }) => key)).size).to.equal(1);
}

/** So many came, and none said whose it was. */
async function expectNobodys(backEnd: BackEnd, target: Target, attempts: number) {
  const all = await backEnd.seen(target);
  expect(all.length).to.equal(attempts);
  expect(all.map(({ participant }) => participant)).to.deep.equal(Array(attempts).fill(undefined));
  return all.map(({ key }) => key);
}
