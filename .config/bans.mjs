import tseslint from 'typescript-eslint';

// A strict CSP blocks these, or (the unsafe directives) Trusted Types lets them pass unseen.
const unsafe = /unsafe-(html|svg|mathml)|style-map/;
const everywhere = [
  {
    selector: `:matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration, ExportAllDeclaration)[source.value=${unsafe}]`,
    message: 'Bind text; set a custom property from a directive.',
  },
  {
    selector:
      ':matches(ImportSpecifier[imported.name=/^(unsafe(HTML|SVG|MathML|Static)|styleMap)$/], ExportSpecifier[local.name=/^(unsafe(HTML|SVG|MathML|Static)|styleMap)$/])',
    message: 'Bind text; set a custom property from a directive.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
    message: 'A strict CSP blocks style="…": set a custom property from a directive.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/i]',
    message: 'A strict CSP blocks <style>: put the rules into `static styles`.',
  },
];

const inPackages = [
  {
    selector: ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name="default"])',
    message: 'Named exports only: one name per thing, everywhere.',
  },
  {
    selector:
      ':matches(PropertyDefinition, MethodDefinition, AccessorProperty, TSPropertySignature, TSMethodSignature, TSParameterProperty > *)[key.name=/^_/]',
    message: 'Use #private, or a plain name where a decorator needs one.',
  },
];

const inWidgets = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Never parse a string as markup: bind text in a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: 'Never parse a string as markup: bind text in a template.',
  },
];

const inTests = [
  {
    selector:
      'CallExpression[callee.property.name=/^(only|skip|todo)$/]:matches([callee.object.name=/^(describe|context|suite|it|test|t)$/], [callee.object.type="ThisExpression"])',
    message: 'A test runs, or it goes.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(describe|suite|it|test)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    message: 'A test runs, or it goes.',
  },
];

const ban = (...rules) => ({ 'no-restricted-syntax': ['error', ...everywhere, ...rules] });

/** What no file of this repository may do. `test/lint.test.ts` shows that each ban bites. */
export default [
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    rules: { ...ban(), 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' },
  },
  { files: ['packages/**/*.ts'], rules: ban(...inPackages) },
  { files: ['packages/widgets/src/**/*.ts'], rules: ban(...inPackages, ...inWidgets) },
  { files: ['**/*.test.ts'], rules: ban(...inPackages, ...inTests) },
];
