import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

const widgets = 'packages/widgets';
const { exports } = JSON.parse(readFileSync(`${widgets}/package.json`, 'utf8'));
const entries = Object.values(exports)
  .filter(({ source }) => source)
  .map(({ source }) => join(widgets, source));
const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022' });

/** For npm users: a module per source file, with every dependency left to their own bundler. */
const modules = {
  input: entries,
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  output: {
    dir: `${widgets}/dist`,
    preserveModules: true,
    preserveModulesRoot: `${widgets}/src`,
    sourcemap: true,
  },
  plugins: [typescript()],
};

const minifyTemplates = {
  name: 'minify-templates',
  transform: (code, id) =>
    id.includes('node_modules')
      ? null
      : // Within a template that begins inside an SVG, `<path />` would lose its end and take in what follows.
        minifyHTMLLiterals(code, { fileName: id, htmlTags: ['html'] }),
};

const folder = `${widgets}/dist/cdn`;

const withStyleSheet = {
  name: 'with-style-sheet',
  // A file that is no longer made would still be served, and counted.
  renderStart: () => rmSync(folder, { recursive: true, force: true }),
  writeBundle: () => copyFileSync(`${widgets}/src/earshot.css`, `${folder}/earshot.css`),
};

/** What the script tag's files are made with: everything they need is inside. */
const standalone = [
  nodeResolve({ exportConditions: ['source', 'browser', 'production'] }),
  replace({ preventAssignment: true, 'process.env.NODE_ENV': '"production"' }),
  typescript(),
  minifyTemplates,
  terser({
    module: true,
    ecma: 2022,
    compress: { passes: 2, unsafe_arrows: true, keep_fargs: false, inline: 1 },
    format: { comments: false },
  }),
];

/** What defines a widget is named after its folder: names that no ad-blocker minds. */
const folderOf = (file) => basename(dirname(file));
const definitions = entries.filter((source) => source.endsWith('/define.ts'));

/**
 * The script tag itself. It is built apart from the widgets' files, which therefore never import it:
 * a page that asks for `earshot.js?ver=2` would otherwise load and run it a second time.
 */
const scriptTag = {
  input: { earshot: `${widgets}/src/auto.ts` },
  external: /\/(define|beside)\.js$/,
  output: {
    dir: folder,
    paths: (id) => `./${id.endsWith('/beside.js') ? besideOthers : ''}${folderOf(id)}.js`,
    sourcemap: 'hidden',
  },
  plugins: [...standalone, withStyleSheet],
};

/**
 * Browsers remember that a module could not be had, and would not ask for it again when the network is back: a second
 * try takes another address.
 */
const retryImports = {
  name: 'retry-imports',
  intro: ({ dynamicImports }) =>
    dynamicImports.length > 0
      ? 'const importAgain = (file) => import(file).catch(() => import(file + "?" + Date.now()));'
      : '',
  renderDynamicImport: () => ({ left: 'importAgain(', right: ')' }),
};

/** Leaves out of a language what no widget of these folders says. */
const onlyTheirWords = (folders) => {
  const sources = ['kit', ...folders].flatMap((name) => filesIn(`${widgets}/src/${name}`));
  const said = new Set(sources.flatMap((file) => wordsIn(readFileSync(file, 'utf8'))));
  return {
    name: 'only-their-words',
    load: (id) =>
      /\/words\/\w+\/index\.ts$/.test(id)
        ? readFileSync(id, 'utf8').replace(/.*from '\.\/([\w-]+)\.js';\n/g, (line, part) =>
            said.has(part) ? line : '',
          )
        : null,
  };
};

const filesIn = (path) =>
  readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .filter((name) => name.endsWith('.ts'));

const wordsIn = (source) =>
  [...source.matchAll(/client\/words\/en\/([\w-]+)'/g)].map(([, part]) => part);

/**
 * What the script tag loads when an element is on the page: its file, and files for parts and languages.
 * @param input The definitions by the names of their files.
 * @param prefix What the names of all other files begin with.
 */
const onDemand = (input, prefix) => ({
  input,
  output: {
    dir: folder,
    // A part or a language is named after its folder.
    chunkFileNames: ({ moduleIds, name }) => {
      const home = moduleIds.findLast((id) => /\/(define|index)\.ts$/.test(id));
      return `${prefix}${home ? folderOf(home) : name}.js`;
    },
    sourcemap: 'hidden',
  },
  plugins: [onlyTheirWords(Object.values(input).map(folderOf)), ...standalone, retryImports],
});

/** A widget that is alone on its page is one file with everything inside: in two pieces it compresses 5 % worse. */
const alone = definitions.map((source) =>
  onDemand({ [folderOf(source)]: source }, `${folderOf(source)}-`),
);

/** Widgets that stand on one page share what they have in common, Lit among it. */
const besideOthers = 'beside-';
const together = onDemand(
  Object.fromEntries(definitions.map((source) => [besideOthers + folderOf(source), source])),
  besideOthers,
);

export default [modules, scriptTag, ...alone, together];
