import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageForms } from './organise-visitor.js';
import { openApp } from './test-app.js';

const path = '/organise/moderate/polls/bins';

/** A poll that takes words and suggested answers, and a moderator who is signed in. */
async function moderating() {
  const opened = await openApp({ content: { addOptions: true } });
  const forms = pageForms(opened.app);
  await forms.signIn();
  /** The entry whose card says this. */
  const entryOf = async (text: string) =>
    (await forms.read(path))
      .split('<article')
      .find((card) => card.includes(text))
      ?.match(/name="entry" value="(\w+)"/)?.[1] ?? assert.fail(`nothing says “${text}”`);
  const decide = async (text: string, decision: string) =>
    forms.post(path, { entry: await entryOf(text), decision });
  return { ...opened, forms, entryOf, decide };
}

describe('What waits in a poll', () => {
  it('is counted on the first page, and stands on a page of its own', async () => {
    const { forms, person } = await moderating();
    await person().vote({ options: ['monday'], reason: 'It is <b>quiet</b> then' });
    await person().suggest('On Sunday');
    assert.match(await forms.read('/organise'), new RegExp(`href="${path}"[^]*2 things wait for`));
    const page = await forms.read(path);
    assert.match(page, /Reason<\/h3>[^]*It is &lt;b&gt;quiet&lt;\/b&gt; then/);
    assert.match(page, /An answer that a person suggests<\/h3>[^]*On Sunday/);
  });

  it('is shown, or kept back', async () => {
    const { person, decide, store, forms } = await moderating();
    await person().vote({ options: [], ownWords: 'Twice a week' });
    await person().vote({ options: [], ownWords: 'Ask Mr Jones' });
    const shown = await decide('Twice a week', 'show');
    assert.equal(shown.headers.get('Location'), `${path}?done=shown#done`);
    const hidden = await decide('Ask Mr Jones', 'hide');
    assert.equal(hidden.headers.get('Location'), `${path}?done=hidden#done`);
    const texts = async (state: 'shown' | 'hidden') =>
      (await store.listWords('bins', state)).map(({ text }) => text);
    assert.deepEqual(await texts('shown'), ['Twice a week']);
    assert.deepEqual(await texts('hidden'), ['Ask Mr Jones']);
    assert.match(await forms.read(path), /Nothing waits/);
  });

  it('can be chosen by everyone once it is shown, where it is an answer', async () => {
    const { app, src, person, decide } = await moderating();
    await person().suggest('On Sunday');
    await decide('On Sunday', 'show');
    const { options } = (await (await app.request(src)).json()) as { options: { label: object }[] };
    assert.deepEqual(options.at(-1)?.label, { en: 'On Sunday' });
  });

  it('that was changed since it was read is not shown', async () => {
    const { person, forms, entryOf, store } = await moderating();
    const ann = person();
    await ann.vote({ options: [], ownWords: 'Twice a week' });
    const entry = await entryOf('Twice a week');
    await ann.vote({ options: [], ownWords: 'Something else' });
    const response = await forms.post(path, { entry, decision: 'show' });
    assert.equal(response.status, 404);
    assert.match(await response.text(), /changed since you read it/);
    assert.deepEqual(await store.listWords('bins', 'shown'), []);
  });

  it('is downloaded with all that people sent, as a table and as data', async () => {
    const { person, forms } = await moderating();
    await person().vote({ options: [], ownWords: '=1+1' });
    assert.match(await (await forms.open(`${path}/votes.csv`)).text(), /'=1\+1/);
    assert.match(await (await forms.open(`${path}/votes.json`)).text(), /"=1\+1"/);
  });
});
