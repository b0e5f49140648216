import { expect } from '@open-wc/testing';
import {
  impatient,
  openBackEnd,
  problem,
  setUpBench,
  showPrompt,
  warnings,
} from '../../faults/bench.js';
import type { BackEnd } from '../../faults/back-end.js';
import { nightWorkers } from '../../faults/night-workers.js';
import { webPage } from '../../faults/ways.js';

describe('when a prompt itself does not come as it should', () => {
  setUpBench();

  for (const [what, answer] of [
    ['1: the connection drops', 'drop'],
    ['3: no answer comes', 'silence'],
    ['4: the answer never ends', 'drip'],
    ['5: the server fails', problem(500, 'internal')],
    ['6: a web page comes with 503', webPage(503)],
    ['13: it is gone', problem(404, 'not-found')],
    ['15: a web page comes with 200', webPage(200)],
    ['16: half a prompt comes', { status: 200, body: '{"contract":1,"id":"la' }],
    ['17: no prompt comes', { status: 200, body: '[]' }],
  ] as const)
    it(`${what}: I am told, see the fallback, and it comes when I try again`, async () => {
      const backEnd = await openBackEnd();
      await backEnd.fail({ on: 'GET', times: 99, answer });
      const visitor = showPrompt(backEnd.prompt, impatient());
      await visitor.reads('could not be loaded');
      expect(visitor.seesFallback()).to.equal(true);
      expect(visitor.text()).not.to.include('Hello');
      await backEnd.mend();
      await visitor.press('Try again');
      await visitor.arrives();
      await visitor.reads(nightWorkers);
      expect(visitor.seesFallback()).to.equal(false);
      expect(warnings.join()).to.match(/prompt\.read/);
    });

  it('5: the groups alone do not come: the prompt is there, and they come when I try again', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'GET /groups', answer: problem(500, 'internal') });
    const visitor = showPrompt(backEnd.prompt);
    await visitor.reads('The groups could not be loaded');
    await visitor.press('Try again');
    await visitor.arrives();
    await visitor.reads(nightWorkers);
  });

  it('17, 19: what is valid of the groups shows, and the developer reads the path of what is not', async () => {
    const backEnd = await openBackEnd();
    const one = { id: 'one', name: 'Bus drivers' };
    const steps = [{ id: 'a', kind: 'asked', month: '2026-11' }];
    await sends(backEnd, [
      one,
      { ...one, name: 'A twin' },
      { id: 'two' },
      { id: 'three', name: 'Young carers', steps },
    ]);
    const visitor = await showPrompt(backEnd.prompt).arrives();
    await visitor.reads('Bus drivers');
    await visitor.reads('Young carers');
    expect(visitor.text()).not.to.include('A twin');
    expect(warnings.join()).to.match(/two groups with the id "one"/);
    expect(warnings.join()).to.match(/ groups\.2\.name/);
    expect(warnings.join()).to.match(/ groups\.3\.steps\.0\.text/);
  });

  it('18: of a state to come nothing is said, a step of a kind to come is shown by its text, and everything else works', async () => {
    const backEnd = await openBackEnd();
    const steps = [{ id: 'a', kind: 'sang', month: '2026-11', text: 'We sang at the gate' }];
    await sends(backEnd, [{ id: 'one', name: 'Choirs', state: 'dancing', steps }]);
    const visitor = await showPrompt(backEnd.prompt).arrives();
    await visitor.reads('Choirs');
    await visitor.reads('We sang at the gate');
    expect(visitor.text()).not.to.match(/dancing|sang\b(?! at)/);
  });

  it('23: I am offline when the page loads: the fallback, and the prompt by itself once I am back', async () => {
    const backEnd = await openBackEnd();
    await backEnd.fail({ on: 'GET', times: 99, answer: 'drop' });
    const visitor = showPrompt(backEnd.prompt);
    await visitor.reads('could not be loaded');
    await backEnd.mend();
    window.dispatchEvent(new Event('online'));
    await visitor.arrives();
  });

  it('42: the same prompt twice on a page is one request for it, and one for its groups', async () => {
    const backEnd = await openBackEnd();
    const visitors = [showPrompt(backEnd.prompt), showPrompt(backEnd.prompt)];
    for (const visitor of visitors) await visitor.arrives();
    expect(await backEnd.seen('GET')).to.have.length(1);
    expect(await backEnd.seen('GET /groups')).to.have.length(1);
  });
});

/** The back end says of its groups something that ours would not. */
async function sends(backEnd: BackEnd, groups: object[]): Promise<void> {
  const body = JSON.stringify({ contract: 1, groups });
  await backEnd.fail({ on: 'GET /groups', answer: { status: 200, body } });
}
