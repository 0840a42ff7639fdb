import { expect, it } from 'vitest';
import { fileOf } from '../../scripts/static-files.ts';

it.each([
  ['/', 'examples/index.html'],
  ['/openapi.json', 'api/openapi.json'],
  ['/docs', 'dist/docs/index.html'],
  ['/widget/v1/warranty.js', 'dist/widget/warranty.js'],
  ['/examples/', 'examples/index.html'],
  ['/examples/plain-html/', 'examples/plain-html/index.html'],
  ['/examples/caf%C3%A9.html', 'examples/café.html'],
])('serves %s from %s', (pathname, file) => {
  expect(fileOf(pathname)).toBe(file);
});

it.each([
  '/package.json',
  '/examples/../package.json',
  '/examples/%2e%2e/package.json',
  '/examples/..%2f..%2fetc/passwd',
  '/examples/%2fetc/passwd',
  '/examples/plain-html/_headers.json',
  '/examples/%',
  '/examples/a%00.html',
  '/widget/v1/.built-from',
])('serves nothing at %s', (pathname) => {
  expect(fileOf(pathname)).toBeUndefined();
});
