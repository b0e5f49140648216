import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({ overrideConfigFile: '.config/bans.mjs' });

async function brokenRules(code: string, filePath: string) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  assert.equal(result?.fatalErrorCount, 0, 'the snippet does not parse');
  return result.messages.map(({ ruleId }) => ruleId);
}

const widget = 'packages/widgets/src/poll/snippet.ts';
const lit = `import { html } from 'lit';\n`;

const bans = [
  {
    name: 'unsafeHTML',
    refused: `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
    passes: `export { ifDefined } from 'lit/directives/if-defined.js';`,
  },
  {
    name: 'unsafeSVG under another name',
    refused: `import { unsafeSVG as draw } from 'lit/directives/unsafe-svg.js';\nexport const a = draw;`,
    passes: `export { svg } from 'lit';`,
  },
  {
    name: 'unsafeStatic',
    refused: `export { unsafeStatic } from 'lit/static-html.js';`,
    passes: `export { literal } from 'lit/static-html.js';`,
  },
  {
    name: 'an unsafe directive loaded on demand',
    refused: `export const load = () => import('lit/directives/unsafe-html.js');`,
    passes: `export const load = () => import('lit/directives/repeat.js');`,
  },
  {
    name: 'styleMap',
    refused: `export { styleMap } from 'lit/directives/style-map.js';`,
    passes: `export { classMap } from 'lit/directives/class-map.js';`,
  },
  {
    name: 'style="…" in a template',
    refused: `${lit}export const bar = (n: number) => html\`<i\n  style="width: \${n}%"></i>\`;`,
    passes: `${lit}export const bar = (n: number) => html\`<i data-style="wide">\${n}</i>\`;`,
  },
  {
    name: '<style> in a template',
    refused: `${lit}export const page = html\`<STYLE>p { margin: 0 }</STYLE>\`;`,
    passes: `import { css } from 'lit';\nexport const page = css\`p { margin: 0 }\`;`,
  },
  {
    name: 'a default export from a package',
    refused: `const poll = 1;\nexport { poll as default };`,
    passes: `export const poll = 1;`,
  },
  {
    name: 'a member with a leading underscore',
    refused: `export class Poll {\n  _votes = 1;\n}`,
    passes: `export class Poll {\n  #votes = 1;\n  count = () => this.#votes;\n}`,
  },
  {
    name: 'innerHTML',
    refused: `export const fill = (p: Element, t: string) => {\n  p.innerHTML = t;\n};`,
    passes: `export const fill = (p: Element, t: string) => {\n  p.textContent = t;\n};`,
  },
  {
    name: 'outerHTML',
    refused: `export const fill = (p: Element, t: string) => {\n  p.outerHTML = t;\n};`,
    passes: `export const read = (p: Element) => p.outerHTML;`,
  },
  {
    name: 'insertAdjacentHTML',
    refused: `export const add = (p: Element, t: string) => p.insertAdjacentHTML('beforeend', t);`,
    passes: `export const add = (p: Element, t: string) => p.insertAdjacentText('beforeend', t);`,
  },
  {
    name: 'eval',
    refused: `export const run = (code: string): unknown => eval(code);`,
    passes: `export const run = (code: string): unknown => JSON.parse(code);`,
  },
  {
    name: 'new Function',
    refused: `export const make = (code: string): unknown => new Function(code);`,
    passes: `export const make = (code: string): unknown => new Map([[code, code]]);`,
  },
  ...['only', 'skip', 'todo'].map((word) => ({
    name: `a test narrowed with .${word}`,
    filePath: 'packages/client/src/snippet.test.ts',
    refused: `import { it } from 'node:test';\nit.${word}('counts a vote', () => {});`,
    passes: `import { it } from 'node:test';\nit('counts a vote', () => {});`,
  })),
  {
    name: 'a test narrowed by an option',
    filePath: 'packages/client/src/snippet.test.ts',
    refused: `import { it } from 'node:test';\nit('counts a vote', { skip: true }, () => {});`,
    passes: `import { it } from 'node:test';\nit('counts a vote', { timeout: 100 }, () => {});`,
  },
];

describe('lint', () => {
  for (const { name, refused, passes, ...at } of bans) {
    const filePath = 'filePath' in at ? at.filePath : widget;

    it(`refuses ${name}`, async () => {
      assert.notDeepEqual(await brokenRules(refused, filePath), []);
    });

    it(`lets through what looks like ${name}`, async () => {
      assert.deepEqual(await brokenRules(passes, filePath), []);
    });
  }
});
