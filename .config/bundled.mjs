import { build } from 'esbuild';

const prefix = '/bundled/';

/** For Web Test Runner: packages that are not written for browsers as they stand, each as one module. */
export const bundled = (...packages) => ({
  name: 'bundled',
  resolveImport: ({ source }) => (packages.includes(source) ? `${prefix}${source}.js` : undefined),
  async serve({ path }) {
    if (!path.startsWith(prefix)) return undefined;
    const { outputFiles } = await build({
      stdin: {
        contents: `export * from '${path.slice(prefix.length, -'.js'.length)}';`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"test"', global: 'globalThis' },
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
});
