import { expect, waitUntil } from '@open-wc/testing';
import { createClient } from '@earshot/client';
import '../define.js';

const prompt = {
  contract: 1,
  id: 'mill-lane',
  question: 'Pwy arall y dylem eu holi?',
  capabilities: ['naming'],
};

describe('what takes the name of a group', () => {
  afterEach(() => document.querySelector('earshot-whos-missing')?.remove());

  for (const lang of ['en', 'cy'])
    it(`has focus once it is there, also where its words come late: ${lang}`, async () => {
      const element = document.createElement('earshot-whos-missing');
      element.lang = lang;
      element.client = createClient({
        storage: 'none',
        fetch: () => Promise.resolve(Response.json(prompt)),
      });
      element.src = 'https://engage.example/prompts/mill-lane';
      document.body.append(element);
      await waitUntil(() => element.matches(':state(ready)'), 'ready', { timeout: 10_000 });
      element.shadowRoot!.querySelector<HTMLElement>('.invite')!.click();
      await waitUntil(() => element.shadowRoot!.activeElement?.id === 'group-name', 'focus', {
        timeout: 10_000,
      });
      expect(element.shadowRoot!.activeElement).to.have.property('localName', 'input');
    });
});
