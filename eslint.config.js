import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import i18next from 'eslint-plugin-i18next';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const projects = [
  'shared/tsconfig.json',
  'electron/gazette/tsconfig.json',
  'electron/tsconfig.json',
  'electron/tsconfig.shell.json',
  'electron/tsconfig.data.json',
  'electron/tsconfig.preload.json',
  'renderer/tsconfig.json',
  'test/tsconfig.json',
];

/** Modules that open connections. The reader promises that nothing leaves the machine. */
const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'];

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'test-results/', 'node_modules/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: network.flatMap((name) => [name, `node:${name}`]),
              message: 'Nothing leaves the machine.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Nothing leaves the machine.' }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended, i18next.configs['flat/recommended']],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text is inert.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: globals.node },
  },
);
