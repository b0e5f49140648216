import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import bans from './bans.mjs';

const nodeTest = {
  from: 'package',
  package: 'node:test',
  name: ['describe', 'it', 'suite', 'test'],
};

export default [
  { ignores: ['**/dist/', '.storybook/public/', 'storybook-static/', 'data/', '.cache/'] },
  ...tseslint.configs.recommendedTypeChecked,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  litA11y.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
      },
    },
    rules: {
      // node:test returns a promise from every `it`, and waits for it itself.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [nodeTest] }],
      // A directive or a callback takes the arguments it is given.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Lit calls a listener with its element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // How an event map is merged into the page's.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      // `async` says what a function gives back, in a stand-in without an `await` too.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // A test reads answers of every shape.
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Chai's assertions are expressions, and by their types promises, which most are not.
    files: ['**/*.browser.test.ts', 'test/browser/**/*.ts', 'test/faults/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  ...bans,
];
