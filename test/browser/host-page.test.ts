import { createClient, EarshotError, type Client } from '@earshot/client';
import { PollContent, type Poll } from '@earshot/client/contract';
import { createApp, createMemoryStore, openPoll } from '@earshot/server';
import '@earshot/widgets/poll/define';
import type { EarshotPoll, EarshotPollEventMap } from '@earshot/widgets/poll';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { parse } from 'valibot';

const content = {
  type: 'poll',
  languages: ['en', 'cy'],
  question: { en: 'What should happen?', cy: 'Beth ddylai ddigwydd?' },
  options: [
    { id: 'morning', label: { en: 'Close it in the morning', cy: 'Cau yn y bore' } },
    { id: 'open', label: { en: 'Keep it open', cy: 'Cadw ar agor' } },
  ],
  ownWords: false,
  needToKnow: false,
  results: 'always',
  about: {
    purpose: { en: 'Children walk here.', cy: 'Mae plant yn cerdded yma.' },
    influence: 'asking',
    decider: { en: 'The council', cy: 'Y cyngor' },
    decidesBy: '2099-12-10',
    host: { name: 'Priya Nair' },
    privacy: {
      controller: { en: 'The council', cy: 'Y cyngor' },
      notice: 'https://brookford.example/privacy',
      basis: { en: 'Public task', cy: 'Tasg gyhoeddus' },
      readers: { en: 'The streets team', cy: 'Y tîm strydoedd' },
      deletedOn: '2100-06-01',
      contact: 'privacy@brookford.example',
      complain: { en: 'Write to the regulator', cy: 'Ysgrifennwch at y rheoleiddiwr' },
    },
    opens: '2020-01-01T00:00:00Z',
    closes: '2099-12-03T17:00:00Z',
  },
} as const;

/** A back end within the page, its address, and how often each path was asked. */
async function backEnd() {
  const id = `poll-${crypto.randomUUID()}`;
  const store = createMemoryStore();
  await openPoll(store, parse(PollContent, { ...content, id }), new Date().toISOString());
  const app = createApp({ store });
  const asked: string[] = [];
  const client = createClient({
    storage: 'none',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push(`${request.method} ${new URL(request.url).pathname.replace(id, 'ID')}`);
      return app.fetch(request);
    },
  });
  return { src: `https://engage.example/polls/${id}`, client, asked };
}

async function show(src: string, client: Client, lang = 'en'): Promise<EarshotPoll> {
  const poll = await fixture<EarshotPoll>(
    html`<earshot-poll src=${src} lang=${lang} .client=${client}></earshot-poll>`,
  );
  await waitUntil(() => poll.matches(':state(ready)'), 'the poll is shown');
  return poll;
}

const control = <Found extends HTMLElement>(poll: EarshotPoll, selector: string) =>
  poll.shadowRoot!.querySelector<Found>(selector)!;
const says = (poll: EarshotPoll) => control(poll, 'section').innerText;

/** The next event of a name that reaches the page. */
const hears = <Name extends keyof EarshotPollEventMap>(name: Name) =>
  new Promise<EarshotPollEventMap[Name]>((resolve) =>
    document.body.addEventListener(name, (event) => resolve(event as EarshotPollEventMap[Name]), {
      once: true,
    }),
  );

function vote(poll: EarshotPoll) {
  control<HTMLInputElement>(poll, 'input[type="radio"]').click();
  control(poll, 'button[part="button"]').click();
}

describe('the page around a poll', () => {
  it('hears of a vote before it is sent, and can keep it from being sent', async () => {
    const { src, client, asked } = await backEnd();
    const poll = await show(src, client);
    poll.addEventListener('earshot-poll-vote', (event) => event.preventDefault(), { once: true });
    setTimeout(() => vote(poll));
    const event = await hears('earshot-poll-vote');
    expect(event.ballot.options).to.have.lengthOf(1);
    await poll.updateComplete;
    expect(asked).not.to.include('PUT /polls/ID/vote');
  });

  it('hears that a vote is recorded, and is not told which', async () => {
    const { src, client } = await backEnd();
    const poll = await show(src, client);
    setTimeout(() => vote(poll));
    const event = await hears('earshot-poll-voted');
    expect(event.withdrawn).to.be.false;
    expect(event).not.to.have.any.keys('ballot', 'receipt');
  });

  it('is not disturbed when its own listener throws', async () => {
    const { src, client, asked } = await backEnd();
    const poll = await show(src, client);
    const quiet = (event: Event) => event.preventDefault();
    // The listener's own error is the page's to report; the test page must not count it as ours.
    const before = window.onerror;
    window.onerror = () => true;
    window.addEventListener('error', quiet);
    poll.addEventListener('earshot-poll-vote', () => {
      throw new Error('The page has a fault');
    });
    setTimeout(() => vote(poll));
    await hears('earshot-poll-voted');
    window.removeEventListener('error', quiet);
    window.onerror = before;
    expect(asked.filter((path) => path.startsWith('PUT'))).to.have.lengthOf(1);
  });

  it('hears what went wrong, as an error with a name', async () => {
    const { client } = await backEnd();
    const shown = fixture(
      html`<earshot-poll src="https://engage.example/polls/none" .client=${client}></earshot-poll>`,
    );
    const { error } = await hears('earshot-error');
    await shown;
    expect(error).to.be.instanceOf(EarshotError);
    expect(error).to.include({ name: 'problem', type: 'not-found', status: 404 });
  });

  it('can have everything read again', async () => {
    const { src, client, asked } = await backEnd();
    const poll = await show(src, client);
    await waitUntil(() => asked.includes('GET /polls/ID/results'));
    asked.length = 0;
    await poll.refresh();
    expect(asked).to.include.members(['GET /polls/ID', 'GET /polls/ID/results']);
  });

  it('can give the poll the focus; the first answer takes it', async () => {
    const { src, client } = await backEnd();
    const poll = await show(src, client);
    expect(document.activeElement).not.to.equal(poll);
    poll.focus();
    expect(poll.shadowRoot!.activeElement).to.equal(control(poll, 'input'));
  });

  it('says at which level among its headings the question stands', async () => {
    const { src, client } = await backEnd();
    const poll = await show(src, client);
    expect(control(poll, '[role="heading"]').ariaLevel).to.equal('2');
    poll.setAttribute('heading-level', '4');
    await waitUntil(() => control(poll, '[role="heading"]').getAttribute('aria-level') === '4');
  });

  it('can change the language while the poll stands there', async () => {
    const { src, client } = await backEnd();
    const poll = await show(src, client);
    expect(says(poll)).to.include('Choose one answer').and.to.include('Keep it open');
    poll.lang = 'cy';
    await waitUntil(() => says(poll).includes('Dewiswch un ateb'));
    expect(says(poll)).to.include('Cadw ar agor').and.not.to.include('Keep it open');
  });

  it('has two languages on it: each poll speaks its own', async () => {
    const { src, client } = await backEnd();
    const english = await show(src, client);
    const welsh = await show(src, client, 'cy');
    expect(says(english)).to.include('What should happen?');
    expect(says(welsh)).to.include('Beth ddylai ddigwydd?');
  });

  it('gives the poll itself, as a preview, without any back end', async () => {
    const { src, client } = await backEnd();
    const data: Poll = await client.poll(src).read();
    const poll = await fixture<EarshotPoll>(html`<earshot-poll .data=${data}></earshot-poll>`);
    await waitUntil(() => poll.matches(':state(ready)'));
    vote(poll);
    await waitUntil(() => says(poll).includes('This is a preview. Nothing is sent.'));
  });

  it('moves the poll elsewhere: it is not read again', async () => {
    const { src, client, asked } = await backEnd();
    const poll = await show(src, client);
    asked.length = 0;
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(poll);
    await poll.updateComplete;
    expect(poll.matches(':state(ready)')).to.be.true;
    expect(asked).not.to.include('GET /polls/ID');
  });
});
