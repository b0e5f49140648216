import { expect, waitUntil } from '@open-wc/testing';
import { createClient } from '@earshot/client';
import '../define.js';

const prompt = {
  contract: 1,
  id: 'mill-lane',
  question: 'Who else should we ask?',
  capabilities: ['groups', 'includes-me'],
};

/** A prompt whose back end shows the groups of these names, until told otherwise. */
async function showGroups(...names: readonly string[]) {
  let shown = names;
  const fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const { pathname } = new URL(new Request(input).url);
    const groups = shown.map((name) => ({ id: name, name }));
    return Response.json(pathname.endsWith('/groups') ? { contract: 1, groups } : prompt);
  };
  const element = document.createElement('earshot-whos-missing');
  element.client = createClient({ storage: 'none', fetch });
  element.src = 'https://engage.example/prompts/mill-lane';
  document.body.append(element);
  await waitUntil(() => element.matches(':state(ready)'), 'ready', { timeout: 10_000 });
  return {
    element,
    async leave(...rest: readonly string[]) {
      shown = rest;
      await element.refresh();
      await element.updateComplete;
    },
  };
}

const rows = (element: Element) => [...element.shadowRoot!.querySelectorAll('li')];
const rowOf = (element: Element, name: string) =>
  rows(element).find((row) => row.querySelector('[role=heading]')!.textContent.includes(name));

describe('the groups that were named', () => {
  afterEach(() => document.querySelector('earshot-whos-missing')?.remove());

  it('keep what I write under one of them when others go, and when it goes itself', async () => {
    const names = ['Bakers', 'Cyclists', 'Young carers'];
    const { element, leave } = await showGroups(...names);
    const written = rows(element).at(-1)!.querySelector('[role=heading]')!.textContent.trim();
    const others = names.filter((name) => name !== written);
    const button = rowOf(element, written)!.querySelector<HTMLElement>('button')!;
    button.click();
    const field = () => rowOf(element, written)?.querySelector('textarea');
    await waitUntil(() => field(), 'a field to write in', { timeout: 10_000 });
    field()!.value = 'After eight';
    field()!.dispatchEvent(new Event('input', { bubbles: true }));

    await leave(written);
    expect(rows(element)).to.have.lengthOf(1);
    expect(field()!.value).to.equal('After eight');

    await leave(...others);
    expect(rows(element)).to.have.lengthOf(3);
    expect(field()!.value).to.equal('After eight');
  });
});
