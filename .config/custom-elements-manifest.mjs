/** The manifest is read inside the npm package, where the sources are compiled files in dist. */
const pathsInThePackage = {
  name: 'paths-in-the-package',
  packageLinkPhase({ customElementsManifest }) {
    const json = JSON.stringify(customElementsManifest).replace(
      /"\/?packages\/widgets\/src\/([^"]+)\.[jt]s"/g,
      '"dist/$1.js"',
    );
    Object.assign(customElementsManifest, JSON.parse(json));
  },
};

export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.store.ts', '**/*.styles.ts'],
  outdir: 'packages/widgets',
  litelement: true,
  packagejson: false,
  plugins: [pathsInThePackage],
};
