import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

@customElement('test-engine')
class TestEngine extends LitElement {
  @property() name = '';

  override render() {
    return html`<p>Hello ${this.name}</p>`;
  }
}

describe('an element with decorators', () => {
  it('renders again when its property changes', async () => {
    const element = new TestEngine();
    document.body.append(element);
    element.name = 'Mair';
    await element.updateComplete;
    expect(element.shadowRoot?.textContent?.trim()).to.equal('Hello Mair');
    element.remove();
  });
});
