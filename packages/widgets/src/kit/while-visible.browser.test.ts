import { expect } from '@open-wc/testing';
import { html, LitElement, type PropertyValues } from 'lit';
import { WhileVisible } from './while-visible.js';

/** What was begun and ended for a host. */
let happened: string[] = [];

class Host extends LitElement {
  static override properties = { topic: {} };
  topic = 'a';
  readonly visible = new WhileVisible(this, () => {
    const { topic } = this;
    happened.push(`begin ${topic}`);
    return () => void happened.push(`end ${topic}`);
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topic')) this.visible.change();
  }

  protected override render() {
    return html`${this.topic}`;
  }
}
customElements.define('while-visible-host', Host);

function become(visibility: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibility });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('what runs while it can be seen', () => {
  let host: Host;

  beforeEach(async () => {
    happened = [];
    host = document.createElement('while-visible-host') as Host;
    host.topic = 'b';
    document.body.append(host);
    await host.updateComplete;
  });
  afterEach(() => {
    host.remove();
    become('visible');
  });

  it('begins once, with what its host was told', async () => {
    host.requestUpdate();
    await host.updateComplete;
    expect(happened).to.deep.equal(['begin b']);
  });

  it('ends at once when the tab is hidden, and begins again when it is not', () => {
    become('hidden');
    expect(happened).to.deep.equal(['begin b', 'end b']);
    become('visible');
    expect(happened.slice(2)).to.deep.equal(['begin b']);
  });

  it('ends when the page is left, and begins again when it comes back from the cache', () => {
    dispatchEvent(new Event('pagehide'));
    expect(happened).to.deep.equal(['begin b', 'end b']);
    dispatchEvent(new Event('pageshow'));
    expect(happened.slice(2)).to.deep.equal(['begin b']);
  });

  it('ends when its host is taken away, and begins again elsewhere', () => {
    host.remove();
    expect(happened).to.deep.equal(['begin b', 'end b']);
    dispatchEvent(new Event('pageshow'));
    expect(happened).to.have.length(2);
    document.body.append(host);
    expect(happened.slice(2)).to.deep.equal(['begin b']);
  });

  it('does not begin on a page that is hidden from the start', async () => {
    host.remove();
    become('hidden');
    happened = [];
    const hidden = document.createElement('while-visible-host');
    document.body.append(hidden);
    await (hidden as Host).updateComplete;
    expect(happened).to.deep.equal([]);
    hidden.remove();
  });

  it('begins anew for something else', async () => {
    host.topic = 'c';
    await host.updateComplete;
    expect(happened).to.deep.equal(['begin b', 'end b', 'begin c']);
  });
});
