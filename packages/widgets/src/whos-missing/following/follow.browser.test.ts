import { waitUntil } from '@open-wc/testing';
import { createClient } from '@earshot/client';
import '../define.js';

const answers: Record<string, unknown> = {
  'mill-lane': {
    contract: 1,
    id: 'mill-lane',
    question: 'Who else should we ask?',
    capabilities: ['groups', 'echo', 'mine'],
  },
  groups: { contract: 1, groups: [{ id: 'bakers', name: 'Bakers' }] },
  echo: { contract: 1, receipt: 'ABCDEFGHJKMN', echoed: true },
  mine: { contract: 1, echoes: ['bakers'] },
};

/** A prompt that follows the sections of this page. */
function followSections() {
  const element = document.createElement('earshot-whos-missing');
  const fetch = async (input: RequestInfo | URL): Promise<Response> =>
    Response.json(answers[new URL(new Request(input).url).pathname.split('/').at(-1)!]);
  element.client = createClient({ storage: 'none', fetch });
  element.src = 'https://engage.example/prompts/mill-lane';
  element.follows = 'section';
  return element;
}

describe('a prompt that follows a poll', () => {
  afterEach(() => document.body.replaceChildren());

  it('appears, too, when I vote before what waits for that has come', async () => {
    const poll = document.createElement('section');
    const element = followSections();
    document.body.append(poll, element);
    await element.updateComplete;
    poll.dispatchEvent(new Event('earshot-poll-voted', { bubbles: true, composed: true }));
    await waitUntil(
      () => element.shadowRoot!.querySelector('[role=status]')?.textContent.includes('Thank you'),
      'it says thank you',
      { timeout: 10_000 },
    );
  });

  it('is there at once where I have sent something before', async () => {
    const element = followSections();
    document.body.append(document.createElement('section'), element);
    const prompt = await element.client!.prompt(element.src);
    await waitUntil(() => element.matches(':state(waiting)'), 'it waits', { timeout: 10_000 });
    await prompt.do({ verb: 'echo', of: 'bakers', echoes: true });
    await waitUntil(() => !element.matches(':state(waiting)'), 'it is there', { timeout: 10_000 });
  });
});
