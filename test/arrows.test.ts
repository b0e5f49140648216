import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { offences } from './arrows.js';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
  .toString()
  .split('\0')
  .filter(Boolean);
const sources = files.filter((path) => /^packages\/.+\/src\/.+(?<!\.test)\.ts$/.test(path));

describe('the arrows between the rooms', () => {
  it('hold in every source file', () => {
    assert.deepEqual(
      sources.flatMap((path) => offences(path, readFileSync(path, 'utf8'))),
      [],
    );
  });

  const broken: [path: string, code: string, what: RegExp][] = [
    ['packages/client/src/a.ts', `import '../../widgets/src/kit/b.js';`, /from client to kit/],
    ['packages/client/src/a.ts', `import { html } from 'lit';`, /imports lit/],
    ['packages/client/src/a.ts', `export const t = document.title;`, /uses document/],
    ['packages/client/src/a.ts', `export const t = globalThis.window;`, /uses window/],
    ['packages/server/src/a.ts', `import '@earshot/widgets/poll';`, /from server to poll/],
    ['packages/check/src/a.ts', `import '@earshot/server';`, /from check to server/],
    ['packages/widgets/src/kit/a.ts', `import '../poll/poll.js';`, /from kit to poll/],
    ['packages/widgets/src/kit/a.ts', `export * from '@earshot/server';`, /from kit to server/],
    ['packages/widgets/src/poll/a.ts', `import '../idea-board/b.js';`, /from poll to idea-board/],
    ['packages/widgets/src/poll/a.ts', `const b = import('../idea-board/b.js');`, /to idea-board/],
    ['packages/widgets/src/poll/a.ts', `import '../auto.js';`, /from poll to auto/],
    ['packages/server/src/a.ts', `import '../../../stories/a.js';`, /from server to stories/],
    ['packages/server/src/a.ts', `import '../../../examples/a.js';`, /from server to examples/],
    ['packages/client/src/a.ts', `import '../../../test/a.js';`, /from client to test/],
    ['packages/widgets/src/poll/a.ts', `void fetch('/');`, /uses fetch/],
    ['packages/server/src/a.ts', `const ask = globalThis.fetch;`, /uses fetch/],
    ['packages/widgets/src/poll/a.ts', `localStorage.clear();`, /uses localStorage/],
    ['packages/widgets/src/kit/a.ts', `window.sessionStorage.clear();`, /uses sessionStorage/],
    ['packages/widgets/src/kit/a.ts', `indexedDB.open('a');`, /uses indexedDB/],
    ['packages/widgets/src/kit/a.ts', `import { get } from 'idb-keyval';`, /imports idb-keyval/],
    ['packages/widgets/src/poll/poll.ts', `import { atom } from 'nanostores';`, /nanostores/],
    ['packages/widgets/src/kit/a.ts', `import '@floating-ui/dom';`, /imports @floating-ui/],
    ['packages/widgets/src/poll/poll.ts', `customElements.define('a-b', B);`, /registers/],
    ['packages/server/src/a.ts', `import { sql } from 'kysely';`, /imports kysely/],
    ['packages/server/src/a.ts', 'db.run(`select id from votes`);', /holds SQL/],
  ];

  for (const [path, code, what] of broken) {
    it(`refuse, with file and line, ${code} in ${path}`, () => {
      const [offence, ...more] = offences(path, `// A line above.\n${code}\n`);
      assert.match(offence ?? '', what);
      assert.ok(offence?.startsWith(`${path}:2 `), offence);
      assert.deepEqual(more, []);
    });
  }

  const allowed: [path: string, code: string][] = [
    ['packages/client/src/a.ts', `const document = {}; await fetch('/'); sessionStorage.clear();`],
    ['packages/server/src/a.ts', `import '@earshot/client/contract'; app.fetch(request);`],
    ['packages/server/src/store/a.ts', `import { sql } from 'kysely';`],
    ['packages/widgets/src/poll/poll.store.ts', `import { atom } from 'nanostores';`],
    ['packages/widgets/src/poll/a/b.ts', `import '../../kit/a.js'; import '../c/d.js';`],
    ['packages/widgets/src/kit/define.ts', `customElements.define(name, element);`],
    ['packages/widgets/src/auto.ts', `import('./poll/define.js');`],
  ];

  for (const [path, code] of allowed) {
    it(`let through ${code} in ${path}`, () => {
      assert.deepEqual(offences(path, code), []);
    });
  }
});

describe('the repository', () => {
  it('keeps its top level to the names that the architecture gives', () => {
    const names = new Set(files.map((path) => path.split('/')[0] ?? ''));
    const allowed =
      /^(\..+|packages|stories|examples|test|rollup\.config\.mjs|package\.json|package-lock\.json|tsconfig\.json|README\.md|CONTRIBUTING\.md|CHANGELOG\.md|LICENSE)$/;
    assert.deepEqual(
      [...names].filter((name) => !allowed.test(name)),
      [],
    );
  });

  it('names no path that exists on one machine only', () => {
    // Put together here, so that this file does not name one itself.
    const machine = new RegExp(`(?<![\\w.:-])/(${['work', 'root', 'home', 'Users'].join('|')})/`);
    assert.match(['', 'home', 'mair', 'earshot'].join('/'), machine);
    const naming = files.filter((path) => machine.test(readFileSync(path, 'latin1')));
    assert.deepEqual(naming, []);
  });

  it('locks its packages without the address of a registry', () => {
    assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "https?:/);
  });
});
