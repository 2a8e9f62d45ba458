import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const top = fileURLToPath(new URL('..', import.meta.url));

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name: a name that stays the same is found by search and by people.',
};
const noRawHtml = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text of users is never HTML: set textContent, or render it.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text of users is never HTML: render it as text.',
  },
];
const noStyleAttribute = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The Content-Security-Policy blocks style="": use a class, an SVG attribute or set it from script.',
};

export default defineConfig([
  globalIgnores(['dist/', '.astro/', 'tests/.output/', 'public/']),
  { basePath: top },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // What TypeScript does not find.
      eqeqeq: 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noDefaultExport, ...noRawHtml, noStyleAttribute],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: top } },
    rules: {
      // A forgotten promise is how a change gets lost without a word.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.configs.strict },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  {
    files: ['src/**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
    },
  },
  {
    // A test that finds nothing there should fail, and `!` makes it.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // These tools ask for a default export.
    files: ['astro.config.mjs', 'tests/**/*.config.{ts,mjs}', 'tests/browser/global-setup.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noRawHtml, noStyleAttribute] },
  },
]);
