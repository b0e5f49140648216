import { waitUntil } from '@open-wc/testing';
import { createClient } from '@earshot/client';
import '../define.js';

describe('a prompt that follows a poll', () => {
  it('appears, too, when I vote before what waits for that has come', async () => {
    const poll = document.createElement('section');
    const element = document.createElement('earshot-whos-missing');
    const fetch = async () =>
      Response.json({ contract: 1, id: 'mill-lane', question: 'Who else should we ask?' });
    element.client = createClient({ storage: 'none', fetch });
    element.src = 'https://engage.example/prompts/mill-lane';
    element.follows = 'section';
    document.body.append(poll, element);
    await element.updateComplete;
    poll.dispatchEvent(new Event('earshot-poll-voted', { bubbles: true, composed: true }));
    await waitUntil(
      () => element.shadowRoot!.querySelector('[role=status]')?.textContent.includes('Thank you'),
      'it says thank you',
      { timeout: 10_000 },
    );
    poll.remove();
    element.remove();
  });
});
