import { waitUntil } from '@open-wc/testing';
import { createClient } from '@earshot/client';
import '../define.js';

const board = {
  contract: 1,
  id: 'mill-lane',
  question: 'Beth yw eich syniad?',
  capabilities: ['ideas'],
};

describe('what takes an idea', () => {
  afterEach(() => document.querySelector('earshot-idea-board')?.remove());

  for (const lang of ['en', 'cy'])
    it(`has focus once it is there, also where its words come late: ${lang}`, async () => {
      const fetch = async (input: RequestInfo | URL): Promise<Response> => {
        const isList = new URL(new Request(input).url).pathname.endsWith('/ideas');
        return Response.json(isList ? { contract: 1, ideas: [], next: null } : board);
      };
      const element = document.createElement('earshot-idea-board');
      element.lang = lang;
      element.client = createClient({ storage: 'none', fetch });
      element.src = 'https://engage.example/boards/mill-lane';
      document.body.append(element);
      await waitUntil(() => element.matches(':state(ready)'), 'ready', { timeout: 10_000 });
      element.shadowRoot!.querySelector<HTMLElement>('.invite')!.click();
      const focused = () => element.shadowRoot!.activeElement?.localName ?? '';
      await waitUntil(() => ['input', 'textarea'].includes(focused()), 'focus', {
        timeout: 10_000,
      });
    });
});
