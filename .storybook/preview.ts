import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { accessibilityChecks } from '../stories/accessibility.js';
import { answer, backEndOrigin, setNetwork, type Network } from '../stories/back-end.js';

// Found, not imported: `npm run analyze` makes it, and types are checked before.
const manifests = import.meta.glob('../packages/widgets/custom-elements.json', {
  import: 'default',
  eager: true,
});
setCustomElementsManifest(Object.values(manifests)[0]);

/** Starts the service worker that answers from the server's own app. */
async function startBackEnd() {
  const worker = setupWorker(http.all(`${backEndOrigin}/*`, ({ request }) => answer(request)));
  await worker.start({ quiet: true });
  return worker;
}

/** A menu of the toolbar. */
const menu = (title: string, names: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    dynamicTitle: true,
    items: Object.entries(names).map(([value, name]) => ({ value, title: name })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: menu('Language', { en: 'English', cy: 'Cymraeg' }),
    direction: menu('Direction', { ltr: 'Left to right', rtl: 'Right to left' }),
    colours: menu('Colours', { light: 'Light', dark: 'Dark' }),
    width: menu('Width', {
      '240px': '240 px',
      '320px': '320 px',
      '768px': '768 px',
      none: 'Full width',
    }),
    network: menu('Network', {
      online: 'Online',
      slow: 'Slow',
      offline: 'Offline',
      failing: 'Failing',
    }),
  },
  initialGlobals: {
    language: 'en',
    direction: 'ltr',
    colours: 'light',
    width: 'none',
    network: 'online',
  },
  loaders: [mswLoader(startBackEnd)],
  beforeEach({ globals }) {
    setNetwork(globals['network'] as Network);
  },
  decorators: [
    (story, { globals: { language, direction, colours, width }, viewMode }) => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', String(colours));
      style.setProperty('--page-width', String(width));
      const page = (content: unknown) =>
        html`<div class="page" lang=${String(language)} dir=${String(direction)}>${content}</div>`;
      if (viewMode === 'docs') return page(story());
      return html`<main>
        ${page(
          html`<h1>Brookford Council</h1>
            ${story()}`,
        )}
      </main>`;
    },
  ],
  parameters: {
    a11y: { test: 'error', options: accessibilityChecks },
    docs: { toc: true },
  },
};

export default preview;
