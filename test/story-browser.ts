import { build } from 'esbuild';
import { Hono } from 'hono';
import { chromium, type Page } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../.config/browsers.mjs';
import { listen } from './server/http-server.js';

const entry = `
  import { allStories } from './story-page.js';
  window.showStory = (name, language) => allStories.find((story) => story.name === name).show(language);
`;
const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="stories.js"></script>';

/** Opens stories in a Chromium, for tests that press its keys or look at what it tells assistive technology. */
export async function startStoryBrowser() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['source', 'browser'],
    tsconfig: `${import.meta.dirname}/../tsconfig.json`,
    define: { 'process.env.NODE_ENV': '"test"', global: 'globalThis' },
    logLevel: 'error',
  });
  const app = new Hono();
  app.get('/', (c) => c.html(html));
  app.get('/stories.js', (c) =>
    c.body(outputFiles[0]!.text, 200, { 'content-type': 'text/javascript' }),
  );
  const server = await listen(app);
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumArgs,
  });
  return {
    /** A page with one story on it, played. */
    async open(story: string, { dir = 'ltr', width = 1280, hasTouch = false } = {}): Promise<Page> {
      const page = await browser.newPage({ viewport: { width, height: 720 }, hasTouch });
      await page.goto(server.address);
      await page.evaluate(
        async ([name, direction]) => {
          document.dir = direction!;
          await (
            window as unknown as { showStory(name: string, language: string): Promise<unknown> }
          ).showStory(name!, 'en');
        },
        [story, dir],
      );
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
