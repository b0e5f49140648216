import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { expect } from '@open-wc/testing';
import { accessibilityChecks } from '../../stories/accessibility.js';
import { overflowing, texts } from '../on-screen.js';
import { allKeys, keysIn, pseudoLanguage, unmarked } from '../pseudo-locale.js';
import { allStories, leaveStory } from '../story-page.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

describe('every story', function () {
  this.timeout(30_000);
  const rendered = new Set<string>();
  afterEach(leaveStory);

  for (const { name, lang, show } of allStories) {
    it(`${name}: is accessible in light and in dark`, async () => {
      await show('en');
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        expect(await violations(), scheme).to.deep.equal([]);
      }
    });

    // A story that stands in a language of its own has shown it above.
    if (lang) continue;

    it(`${name}: leaves nothing untranslated, and fits a phone and a sidebar with longer words`, async () => {
      const page = await show(pseudoLanguage);
      const said = texts(page);
      for (const { text } of said) for (const key of keysIn(text)) rendered.add(key);
      const ours = said.filter(({ isForeign }) => !isForeign).map(({ text }) => text);
      expect(ours.map(unmarked).filter(Boolean)).to.deep.equal([]);
      for (const width of [320, 240]) {
        page.style.inlineSize = `${width}px`;
        expect(overflowing(page), `${width} px`).to.deep.equal([]);
      }
    });
  }

  it('together they say every word of the catalogue', () => {
    const unsaid = allKeys.filter((key) => !rendered.has(key));
    expect(unsaid).to.deep.equal([]);
  });
});

async function violations(): Promise<string[]> {
  const { violations } = await window.axe.run(document, accessibilityChecks);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
