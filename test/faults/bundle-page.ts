import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The poll and its visitor from their sources as one classic script, which a frame without an origin may load too. */
export async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    bundle: true,
    // The package names the files with side effects as they are built, not as they are written.
    ignoreAnnotations: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['source', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text;
}
