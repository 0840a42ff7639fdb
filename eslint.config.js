import { existsSync } from 'node:fs';
import lit from 'eslint-plugin-lit';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const projects = ['api', 'test', 'widget', 'test/widget']
  .map((layer) => `./${layer}/tsconfig.json`)
  .filter((file) => existsSync(new URL(file, import.meta.url)));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.local/',
      '**/*.d.ts',
      '**/*.d.mts',
      '**/*.mjs',
      '**/*.js',
      'examples/',
      '*.config.ts',
    ],
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    plugins: { 'no-only-tests': noOnlyTests },
    rules: { 'no-only-tests/no-only-tests': 'error' },
  },
  { files: ['widget/**/*.ts'], ...lit.configs['flat/recommended'] },
  { files: ['widget/**/*.ts'], ...wc.configs['flat/recommended'] },
);
