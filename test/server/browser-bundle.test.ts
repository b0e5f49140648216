import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { build } from 'esbuild';

test('The app with its memory store runs in a browser: nothing in it needs Node', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(import.meta.resolve('@earshot/server'))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.some((path) => path.endsWith('server/src/app.ts')));
  for (const part of ['kysely', 'libsql', 'chokidar', '@hono/node-server']) {
    assert.ok(!inputs.some((path) => path.includes(`node_modules/${part}/`)), part);
  }
  const imports = [...(outputFiles[0]?.text ?? '').matchAll(/\bfrom\s*"(node:[^"]+)"/g)];
  assert.deepEqual(imports, []);
});
