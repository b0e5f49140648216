import { expect } from '@open-wc/testing';
import { backEnd, closePages, openPage, script, styles } from '../pages/open-page.js';

const src = `${backEnd}/polls/mill-lane`;
const poll = `<earshot-poll src="${src}"><a href="tel:1">Ring us</a></earshot-poll>`;

describe('the script tag', () => {
  afterEach(closePages);

  it('asks for the poll before the widget’s code has arrived, and asks once', async () => {
    const page = await openPage({ head: script('late'), body: poll });
    await page.ready();
    const [content, ...others] = page.requests.filter(({ name }) => name === src);
    const [code] = page.requests.filter(({ name }) => name.endsWith('/poll.js'));
    expect(content!.startTime).to.be.below(code!.responseEnd);
    expect(others).to.deep.equal([]);
  });

  it('shows two polls of one address from one request', async () => {
    const page = await openPage({ head: script(), body: poll + poll });
    await page.ready(2);
    expect(page.requests.filter(({ name }) => name === src)).to.have.lengthOf(1);
  });

  it('finds a poll that comes into the page later, as a tag or as a <div>', async () => {
    const page = await openPage({ head: script(), body: '<main></main>' });
    const main = page.document.querySelector('main')!;
    await new Promise((go) => setTimeout(go, 200));
    expect(page.asked('poll.js')).to.be.false;
    main.innerHTML = poll;
    await page.ready();
    main.insertAdjacentHTML('beforeend', `<div data-earshot="poll" data-src="${src}"></div>`);
    await page.ready(2);
  });

  it('speaks English without loading another language', async () => {
    const page = await openPage({ head: script(), body: poll });
    await page.ready();
    await page.idle();
    expect(page.says('Choose one answer')).to.be.true;
    expect(page.asked('poll-cy.js')).to.be.false;
  });

  it('loads Welsh for a page in Welsh, and for the one poll in Welsh on a page in English', async () => {
    const welsh = poll.replace('>', ' lang="cy">');
    for (const order of [{ lang: 'cy', body: poll }, { body: welsh }]) {
      const page = await openPage({ head: script(), ...order });
      await page.ready();
      expect(page.says('Dewiswch un ateb')).to.be.true;
      expect(page.asked('poll-cy.js')).to.be.true;
    }
  });

  it('loads ranks, dots and pictures only for a poll that has them', async () => {
    const special = ['more', 'ranking', 'dots', 'counting', 'live'];
    const loaded = async (id: string) => {
      const body = `<earshot-poll src="${backEnd}/polls/${id}"></earshot-poll>`;
      const page = await openPage({ head: script(), body });
      await page.ready();
      await page.idle();
      return special.filter((part) => page.asked(`poll-${part}.js`));
    };
    expect(await loaded('mill-lane')).to.deep.equal([]);
    expect(await loaded('high-street')).to.deep.equal(['more', 'ranking']);
    expect(await loaded('dotted')).to.deep.equal(['more', 'dots']);
  });

  it('may stand on the page twice, in two versions of its address', async () => {
    const again = '<script type="module" src="now/earshot.js?ver=2"></script>';
    const body = `<div data-earshot="poll" data-src="${src}"><a href="tel:1">Ring us</a></div>`;
    const page = await openPage({ head: script() + again, body });
    await page.ready();
    await page.idle();
    expect(page.polls).to.have.lengthOf(1);
    expect(page.requests.filter(({ name }) => name === src)).to.have.lengthOf(1);
    expect(page.requests.filter(({ name }) => name.endsWith('/poll.js'))).to.have.lengthOf(1);
    expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
  });

  it('takes from a <div> what it knows, and no listener or style that an editor let pass', async () => {
    const body = `<div data-earshot="poll" data-src="${src}" data-onclick="x()" data-style="color:red"></div>`;
    const page = await openPage({ head: script(), body });
    await page.ready();
    const names = page.polls.flatMap((shown) => shown.getAttributeNames());
    expect(names).to.deep.equal(['src']);
  });

  it('leaves what stands in the tag when the widget’s file is not there, and says so', async () => {
    const page = await openPage({ head: styles + script('lost'), body: poll });
    expect(await page.notes()).to.deep.equal([
      '[earshot] The file of <earshot-poll> could not be loaded; its fallback content stays.',
    ]);
    expect(page.says('Ring us')).to.be.true;
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('leaves what stands in the tag in a browser that cannot show the poll, and asks for nothing', async () => {
    const old = '<script>CSS.supports = () => false</script>';
    const page = await openPage({ head: old + script(), body: poll });
    await new Promise((go) => setTimeout(go, 300));
    expect(page.says('Ring us')).to.be.true;
    expect(page.asked('poll.js')).to.be.false;
    expect(page.requests.filter(({ name }) => name === src)).to.deep.equal([]);
    expect(page.seen).to.deep.equal({ violations: [], errors: [], console: [] });
  });
});
