import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitting, payloads } from '../payloads.js';
import { idOf } from './board-app.js';
import { openModeratedBoard, queuePath } from './organise-board.js';
import { asWritten, follow, said, titleOf } from './read-page.js';

type Waiting = Awaited<
  ReturnType<Awaited<ReturnType<typeof openModeratedBoard>>['waiting']>
>[number];

/** A moderator who is signed in, and what they see. */
async function moderating() {
  const opened = await openModeratedBoard();
  const { forms, waiting } = opened;
  await forms.signIn();
  const words = ({ idea, comment }: Waiting) => ({
    idea: idea.id,
    ...(comment && { comment: comment.id }),
    edition: (comment ?? idea).edition,
  });
  const find = async (id: string) => {
    const found = (await waiting()).find((one) => (one.comment ?? one.idea).id === id);
    assert.ok(found, 'it waits');
    return words(found);
  };
  const decide = (fields: object, decision: string, reason = '') =>
    forms.post(queuePath, { act: 'decide', decision, reason, ...fields });
  return {
    ...opened,
    find,
    decide,
    /** An idea that everyone can read. */
    async shown(title: string, by = opened.person()) {
      const idea = await by.post({ title, lang: 'en' });
      assert.equal((await decide(await find(idea), 'show')).status, 303);
      return idea;
    },
    ideaPath: (idea: string) => `${queuePath}/ideas/${idea}`,
  };
}

const bothLanguages = { 'reason.en': 'Next spring', 'reason.cy': 'Y gwanwyn nesaf' };

describe('The first page of the moderation', () => {
  it('tells of each board and poll how much waits, and leads there and to its downloads', async () => {
    const { forms, person, shown } = await moderating();
    const flagged = await shown('A crossing');
    await person().flag(flagged, { reason: 'untrue' });
    await person().post({ title: 'A bench' });
    const page = await forms.read('/organise');
    assert.match(said(page), /2 things wait for you 1 flagged Open · 1 idea, supported 0 times/);
    for (const path of ['', '/ideas.csv', '/ideas.json'])
      assert.ok(page.includes(`href="${queuePath}${path}"`));
    const csv = await forms.open(`${queuePath}/ideas.csv`);
    assert.match(csv.headers.get('Content-Type')!, /^text\/csv/);
    assert.match(await csv.text(), /A crossing[^]*A bench|A bench[^]*A crossing/);
  });
});

describe('What waits', () => {
  it('stands on the page with flagged words first, why they were flagged, and whether they are read now', async () => {
    const { forms, person, shown } = await moderating();
    await person().post({ title: 'The newest of all', text: 'In full', name: 'Mair' });
    const unkind = await shown('Said unkindly');
    const private_ = await shown('With an address');
    await person().flag(unkind, { reason: 'unkind', text: 'It hurts' });
    await person().flag(private_, { reason: 'private-details' });
    const page = said(await forms.read(queuePath));
    assert.match(page, /3 things wait for you/);
    assert.match(page, /Everyone can read it now\. Said unkindly [^]*Unkind: It hurts/);
    assert.match(page, /Nobody sees it until you decide\. With an address [^]*Private details/);
    assert.match(page, /New Idea[^]*The newest of all In full Name given Mair/);
    assert.ok(page.indexOf('Said unkindly') < page.indexOf('The newest of all'));
    assert.ok(page.indexOf('With an address') < page.indexOf('The newest of all'));
  });

  it('says who has lived through it to the moderator, and what is for them alone', async () => {
    const { forms, person } = await moderating();
    await person().post({ title: 'One', livedExperience: 'organiser' });
    await person().post({ title: 'Two', livedExperience: 'shown' });
    const page = said(await forms.read(queuePath));
    assert.match(page, /Only you are told: do not pass it on/);
    assert.match(page, /Has lived through this, and shows it/);
  });

  it('is shown with one button, and the decision is kept with a reason', async () => {
    const { forms, person, find, decide, ideaOf, decisions } = await moderating();
    const idea = await person().post({ title: 'A crossing' });
    const done = await follow(forms, await decide(await find(idea), 'show'));
    assert.equal(done, 'It is shown now.');
    assert.equal((await ideaOf(idea))?.state, 'shown');
    const [decision] = await decisions();
    assert.deepEqual(
      [decision?.decision, decision?.idea, decision?.reason],
      ['show', idea, 'Read: within the rules.'],
    );
    assert.match(said(await forms.read(queuePath)), /Nothing waits\. You have read everything/);
  });

  it('is withheld with a reason that its author reads', async () => {
    const { forms, person, find, decide } = await moderating();
    const ann = person();
    const idea = await ann.post({ title: 'Call Mr Jones' });
    const done = await follow(
      forms,
      await decide(await find(idea), 'withhold', 'Leave out the name.\r\nThen send it again.'),
    );
    assert.equal(done, 'It is withheld. Its author sees your reason.');
    const [own] = (await ann.mine()).ideas;
    assert.equal(own?.state, 'withheld');
    assert.equal(own?.reason, 'Leave out the name.\nThen send it again.');
  });

  it('is not withheld without a reason: the page says so twice, in the same words, and changes nothing', async () => {
    const { forms, person, find, decide, ideaOf } = await moderating();
    const idea = await person().post({ title: 'A crossing' });
    for (const reason of ['', '  \n ', '\u200b']) {
      const response = await decide(await find(idea), 'withhold', reason);
      assert.equal(response.status, 400);
      const page = await response.text();
      assert.match(titleOf(page)!, /^Error: /);
      const words = 'Write a reason, in words the author will read';
      assert.equal(page.match(new RegExp(words, 'g'))?.length, 2);
      const field = new RegExp(`href="#(reason-\\w+)">${words}`).exec(page)?.[1];
      assert.match(page, new RegExp(`<details open>[^]*<textarea[^>]*id="${field}"`));
      assert.match(page, new RegExp(`aria-describedby="${field}-hint ${field}-error"`));
    }
    assert.equal((await ideaOf(idea))?.state, 'waiting');
    assert.match(said(await forms.read(queuePath)), /1 thing waits/);
  });

  it('keeps a reason that is too long on the page, and says by how much', async () => {
    const { person, find, decide } = await moderating();
    const idea = await person().post({ title: 'A crossing' });
    const reason = `${'Too long. '.repeat(100)}<b>12</b>`;
    const page = await (await decide(await find(idea), 'withhold', reason)).text();
    assert.match(page, /Use 1000 characters or fewer: you have 9 too many/);
    assert.ok(page.includes(`${'Too long. '.repeat(100)}&lt;b&gt;12&lt;/b&gt;</textarea`));
  });

  it('stays as it is after a flag, or is withheld after all', async () => {
    const { forms, person, shown, find, decide, ideaOf, waiting } = await moderating();
    const idea = await shown('Said sharply');
    await person().flag(idea, { reason: 'unkind' });
    const done = await follow(forms, await decide(await find(idea), 'keep'));
    assert.equal(done, 'It stays as it is.');
    assert.deepEqual(await waiting(), []);
    assert.equal((await ideaOf(idea))?.state, 'shown');
    await person().flag(idea, { reason: 'untrue' });
    await decide(await find(idea), 'withhold', 'It names somebody.');
    assert.equal((await ideaOf(idea))?.state, 'withheld');
  });

  it('is not let through in words that were changed since they were read; the reason is given back', async () => {
    const { person, find, decide, ideaOf } = await moderating();
    const ann = person();
    const idea = await ann.post({ title: 'A crossing' });
    const read = await find(idea);
    await ann.change(idea, { words: { title: 'Something else' } });
    for (const decision of ['show', 'withhold']) {
      const response = await decide(read, decision, 'My reason');
      assert.equal(response.status, 404);
      assert.match(await response.text(), /changed since you read it[^]*\nMy reason<\/textarea/);
    }
    assert.equal((await ideaOf(idea))?.state, 'waiting');
  });

  it('is not published during a pause, and says so', async () => {
    const { forms, person, find, decide } = await moderating();
    const idea = await person().post({ title: 'A crossing' });
    const read = await find(idea);
    await forms.post(`${queuePath}/pause`, { act: 'pause', until: '2026-12-24', ...bothLanguages });
    const response = await decide(read, 'show');
    assert.equal(response.status, 409);
    assert.match(await response.text(), /It is paused/);
  });

  it('comes twenty at a time', async () => {
    const { forms, person } = await moderating();
    for (let count = 0; count < 22; count += 1) await person().post({ title: `Idea ${count}` });
    const page = await forms.read(queuePath);
    assert.equal(page.match(/<article/g)?.length, 20);
    assert.match(said(page), /2 more wait/);
  });
});

describe('An idea', () => {
  it('has comments that can be shown and withheld, and the host’s own, which cannot', async () => {
    const { forms, person, shown, find, ideaPath } = await moderating();
    const idea = await shown('A crossing');
    const comment = await idOf(person().comment(idea, { text: 'Yes please', lang: 'en' }));
    const fields = { act: 'decide', decision: 'show', ...(await find(comment)) };
    assert.equal(await follow(forms, await forms.post(ideaPath(idea), fields)), 'It is shown now.');
    await forms.post(ideaPath(idea), {
      act: 'answer',
      'text.en': 'We look',
      'text.cy': 'Edrychwn',
    });
    const page = await forms.read(ideaPath(idea));
    assert.match(said(page), /Everyone can read it [^]*Yes please/);
    assert.match(said(page), /Official answer Priya Nair [^]*We look Edrychwn/);
    assert.equal(page.match(/value="withhold"/g)?.length, 2, 'the idea and one comment');
  });

  it('is answered in every language of the board, and what is missing is said beside what was typed', async () => {
    const { forms, shown, ideaPath, app } = await moderating();
    const idea = await shown('A crossing');
    const half = await forms.post(ideaPath(idea), {
      act: 'answer',
      'text.en': 'We <look> into it',
    });
    assert.equal(half.status, 400);
    const page = await half.text();
    assert.equal(page.match(/Write the answer, in Welsh/g)?.length, 2);
    assert.match(page, /\nWe &lt;look&gt; into it<\/textarea/);
    assert.doesNotMatch(page, /Write the answer, in English/);
    const whole = { act: 'answer', 'text.en': 'We look into it', 'text.cy': 'Edrychwn ar hyn' };
    const done = await follow(forms, await forms.post(ideaPath(idea), whole));
    assert.equal(done, 'Your answer is published.');
    const read = await app.request(`/boards/walk-to-school/ideas/${idea}`);
    const { idea: public_ } = (await read.json()) as { idea: { answer: { text: object } } };
    assert.deepEqual(public_.answer.text, { en: 'We look into it', cy: 'Edrychwn ar hyn' });
  });

  it('gets a status with a reason and a day, and shows the history', async () => {
    const { forms, shown, ideaPath, app } = await moderating();
    const idea = await shown('A crossing');
    const fields = { act: 'status', status: 'planned', nextWordBy: '2027-03-14', ...bothLanguages };
    const done = await follow(forms, await forms.post(ideaPath(idea), fields));
    assert.equal(done, 'The status is set.');
    assert.match(
      said(await forms.read(ideaPath(idea))),
      /Planned Tuesday 1 December, 12 pm Next spring Y gwanwyn nesaf Next word by Sunday 14 March/,
    );
    const read = await app.request(`/boards/walk-to-school/ideas/${idea}`);
    const { history } = (await read.json()) as { history: { status: string }[] };
    assert.equal(history.at(-1)?.status, 'planned');
  });

  it('says all that is wrong with a status at once, and keeps what was chosen and typed', async () => {
    const { forms, shown, ideaPath, decisions } = await moderating();
    const idea = await shown('A crossing');
    const before = (await decisions()).length;
    const page = await (
      await forms.post(ideaPath(idea), { act: 'status', nextWordBy: 'soon', 'reason.cy': 'Wel' })
    ).text();
    for (const words of [
      'Choose what becomes of this idea',
      'Write the reason, in English',
      'Give a day that is still to come',
    ])
      assert.equal(page.match(new RegExp(words, 'g'))?.length, 2, words);
    assert.match(page, /\nWel<\/textarea/);
    const past = { act: 'status', status: 'doing', nextWordBy: '2026-12-01', ...bothLanguages };
    const again = await (await forms.post(ideaPath(idea), past)).text();
    assert.match(again, /value="doing"\s+checked/);
    assert.match(again, /value="2026-12-01"/);
    assert.equal((await decisions()).length, before);
  });

  it('is not turned down before it was answered', async () => {
    const { forms, shown, ideaPath } = await moderating();
    const idea = await shown('A crossing');
    const turnDown = { act: 'status', status: 'not-doing', ...bothLanguages };
    const refused = await forms.post(ideaPath(idea), turnDown);
    assert.equal(refused.status, 400);
    assert.match(await refused.text(), /Answer this idea first/);
    await forms.post(ideaPath(idea), {
      act: 'answer',
      'text.en': 'No, for…',
      'text.cy': 'Na, am…',
    });
    assert.equal((await forms.post(ideaPath(idea), turnDown)).status, 303);
  });

  it('is put together with one that says something close once its author says yes', async () => {
    const { forms, person, shown, ideaPath, ideaOf } = await moderating();
    const ann = person();
    const zebra = await shown('Zebra crossing at the bend on Mill Lane');
    const bakery = await shown('A crossing by the bakery on Mill Lane', ann);
    await ann.support(zebra);
    await ann.support(bakery);
    const page = await forms.read(ideaPath(bakery));
    assert.match(page, new RegExp(`<input\\s+type="radio"\\s+name="into"\\s+value="${zebra}"`));
    const ask = { act: 'ask-merge', into: zebra, reason: 'Both want a crossing' };
    const done = await follow(forms, await forms.post(ideaPath(bakery), ask));
    assert.match(done!, /^The author is asked/);
    assert.match(said(await forms.read(ideaPath(bakery))), /has been asked [^]*Zebra crossing/);
    assert.equal((await ideaOf(bakery))?.mergedInto, null, 'never unasked');
    await ann.answerMerge(bakery, true);
    assert.match(said(await forms.read(ideaPath(bakery))), /It was put together with: Zebra/);
    assert.equal((await ideaOf(zebra))?.support, 1);
  });

  it('is not asked about without a reason, nor with an idea that is not there; the question can be taken back', async () => {
    const { forms, person, shown, ideaPath, ideaOf } = await moderating();
    const one = await shown('Mend the lamps');
    const two = await shown('A walking bus');
    const waits = await person().post({ title: 'Nobody has read this' });
    const path = ideaPath(one);
    const refused = async (fields: Record<string, string>, words: RegExp) => {
      const response = await forms.post(path, { act: 'ask-merge', ...fields });
      assert.equal(response.status, 400);
      assert.match(await response.text(), words);
    };
    await refused({ into: two }, /Say why you ask/);
    await refused({ reason: 'Because' }, /Choose an idea[^]*\nBecause<\/textarea/);
    for (const number of [waits, one, 'nothing', `${two}x`])
      await refused({ into: 'other', number, reason: 'Because' }, /no other idea with this number/);
    const number = `https://www.brookford.example/board#idea-${two}`;
    await forms.post(path, { act: 'ask-merge', into: 'other', number, reason: 'Because' });
    assert.equal((await ideaOf(one))?.mergeAsked, two);
    assert.equal(
      await follow(forms, await forms.post(path, { act: 'unask-merge' })),
      'The question is taken back.',
    );
    assert.equal((await ideaOf(one))?.mergeAsked, null);
  });

  it('that is not there, or never was, is a page that says so', async () => {
    const { forms, ideaPath } = await moderating();
    for (const idea of ['nothing', 'N%00', '..%2f..']) {
      const response = await forms.open(ideaPath(idea));
      assert.equal(response.status, 404);
      assert.match(await response.text(), /^<!doctype html>[^]*This is gone/);
    }
  });
});

describe('All ideas', () => {
  it('can be put in order, narrowed to a status, and gone through page by page without a repeat', async () => {
    const { forms, person, decide, find, ideaPath } = await moderating();
    const ids: string[] = [];
    for (let count = 0; count < 23; count += 1) {
      ids.push(await person().post({ title: `Idea ${count}` }));
      await decide(await find(ids[count]!), 'show');
    }
    const linked = (page: string) => [...page.matchAll(/ideas\/(\w+)">/g)].map(([, id]) => id!);
    const first = await forms.read(`${queuePath}/ideas`);
    const next = /href="([^"]*cursor=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&');
    const second = await forms.read(next);
    assert.deepEqual([...linked(first), ...linked(second)].sort(), [...ids].sort());
    const status = { act: 'status', status: 'doing', ...bothLanguages };
    await forms.post(ideaPath(ids[3]!), status);
    assert.deepEqual(linked(await forms.read(`${queuePath}/ideas?status=doing`)), [ids[3]]);
  });

  it('can be searched, with words that stand in no address', async () => {
    const { forms, shown } = await moderating();
    await shown('Mend the lamps');
    await shown('A walking bus');
    const found = await forms.post(`${queuePath}/ideas`, { looked: 'lamps' });
    assert.equal(found.status, 200);
    const page = await found.text();
    assert.match(said(page), /1 idea was found [^]*Mend the lamps/);
    assert.doesNotMatch(said(page), /A walking bus/);
    assert.doesNotMatch(page, /(href|action)="[^"]*lamps/);
  });
});

describe('A board', () => {
  const path = `${queuePath}/pause`;

  it('is paused until a day, with a reason in every language, and goes on when that is ended', async () => {
    const { forms, app } = await moderating();
    const state = async () =>
      ((await (await app.request('/boards/walk-to-school')).json()) as { state: string }).state;
    const fields = { act: 'pause', until: '2026-12-24', ...bothLanguages };
    assert.equal(await follow(forms, await forms.post(path, fields)), 'It is paused.');
    assert.equal(await state(), 'paused');
    assert.match(said(await forms.read(path)), /paused until Thursday 24 December[^]*Next spring/);
    assert.equal(
      await follow(forms, await forms.post(path, { act: 'resume' })),
      'The pause is over.',
    );
    assert.equal(await state(), 'open');
  });

  it('is not paused until yesterday or for no reason, and keeps what was typed', async () => {
    const { forms, decisions } = await moderating();
    const fields = { act: 'pause', until: '2026-11-30', 'reason.en': 'An election' };
    const page = await (await forms.post(path, fields)).text();
    assert.equal(page.match(/Say why, in Welsh/g)?.length, 2);
    assert.match(page, /value="2026-11-30"[^]*\nAn election<\/textarea/);
    const past = { ...fields, 'reason.cy': 'Etholiad' };
    assert.match(await (await forms.post(path, past)).text(), /Give a day that is still to come/);
    assert.deepEqual(await decisions(), []);
  });

  it('is closed for good, with a reason and only by who is sure', async () => {
    const { forms, store, decisions } = await moderating();
    const unsure = await forms.post(path, { act: 'close', reason: 'Enough ideas' });
    assert.equal(unsure.status, 400);
    const page = await unsure.text();
    assert.equal(page.match(/Tick the box if you are sure/g)?.length, 2);
    assert.match(page, /\nEnough ideas<\/textarea/);
    const fields = { act: 'close', reason: 'Enough ideas', sure: 'yes' };
    assert.equal(await follow(forms, await forms.post(path, fields)), 'It has closed.');
    assert.notEqual((await store.boards.read('walk-to-school'))?.closedAt, null);
    assert.equal((await decisions()).at(-1)?.reason, 'Enough ideas');
    assert.match(said(await forms.read(path)), /This has closed/);
  });

  it('has all decisions on one page, with when and why, and without the words they are about', async () => {
    const { forms, person, find, decide } = await moderating();
    const idea = await person().post({ title: 'Call Mr Jones' });
    await decide(await find(idea), 'withhold', 'Leave out the name');
    const page = said(await forms.read(`${queuePath}/decisions`));
    assert.match(page, /Tuesday 1 December, 12 pm Withheld \( idea \) Leave out the name/);
    assert.doesNotMatch(page, /Jones/);
  });

  it('goes through its decisions a hundred at a time', async () => {
    const { forms, person, find, decide } = await moderating();
    const idea = await person().post({ title: 'A crossing' });
    await decide(await find(idea), 'withhold', 'The first of all');
    const pause = { act: 'pause', until: '2026-12-24', ...bothLanguages };
    for (let count = 0; count < 100; count += 1) await forms.post(path, pause);
    const first = await forms.read(`${queuePath}/decisions`);
    assert.equal(first.match(/<tr>/g)?.length, 101, 'with the head');
    const older = /href="([^"]+)">Older decisions/.exec(first)![1]!;
    assert.match(said(await forms.read(older)), /The first of all/);
    assert.doesNotMatch(await forms.read(older), /Older decisions/);
  });
});

describe('Whatever people write', () => {
  it('stands on the pages as they wrote it, and is markup nowhere', async () => {
    const { forms, person, shown, decide, find, ideaPath } = await moderating();
    for (const [name, payload] of Object.entries(payloads)) {
      const title = fitting(payload, 400);
      const idea = await shown(title);
      await person().flag(idea, { reason: 'other', text: fitting(payload, 500) });
      const withheld = await person().post({
        title: 'To be withheld',
        text: payload,
        name: fitting(payload, 100),
        contentNote: fitting(payload, 100),
      });
      const read = await find(withheld);
      const queue = await forms.read(queuePath);
      for (const text of [title, fitting(payload, 500), payload, fitting(payload, 100)])
        assert.ok(asWritten(queue, text) > 0, name);
      const reason = fitting(payload, 900);
      await decide(read, 'withhold', reason);
      await decide(await find(idea), 'keep');
      const pages = [await forms.read(ideaPath(withheld)), await forms.read(ideaPath(idea))];
      assert.ok(asWritten(pages[0]!, reason.replaceAll('\r\n', '\n')) > 0, name);
      for (const page of [queue, ...pages])
        assert.doesNotMatch(page, /<(script|img|svg|iframe|b)\b|<[^>]* on\w+=/, name);
    }
  });
});
