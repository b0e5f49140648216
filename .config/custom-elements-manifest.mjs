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

/** What is private is nobody's to set; Lit's state looks like an attribute otherwise. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const { members = [], attributes = [] } = declaration;
        const hidden = members.filter(({ privacy }) => privacy === 'private');
        const names = new Set(hidden.map(({ name }) => name));
        declaration.members = members.filter((member) => !hidden.includes(member));
        declaration.attributes = attributes.filter(({ fieldName }) => !names.has(fieldName));
      }
    }
  },
};

export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.store.ts', '**/*.styles.ts'],
  outdir: 'packages/widgets',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, pathsInThePackage],
};
