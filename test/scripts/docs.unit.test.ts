import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type OpenApi, renderReference } from '../../scripts/docs/render.ts';
import { exampleOf } from '../../scripts/docs/schema.ts';

const document = JSON.parse(
  readFileSync(new URL('../../api/openapi.json', import.meta.url), 'utf8'),
) as OpenApi;
const page = renderReference(document);

describe('the API reference', () => {
  it('has a section, a link and a form for each operation', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { operationId }] of Object.entries(methods)) {
        expect(page).toContain(`<section id="${operationId}"`);
        expect(page).toContain(`href="#${operationId}"`);
        expect(page).toContain(`data-method="${method}" data-path="${path}"`);
      }
    }
  });

  it('has no link to a place that is not there, and no name twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it('needs nothing inline and nothing from elsewhere', () => {
    expect(page).not.toMatch(/<style|\sstyle=|<script>|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
  });

  it('escapes what the contract says', () => {
    const evil = { ...document, info: { ...document.info, title: '<script>alert(1)</script>' } };
    expect(renderReference(evil)).not.toContain('<script>alert');
  });
});

describe('the example of a schema', () => {
  it.each([
    [{ $ref: '#/components/schemas/Named' }, 'kept'],
    [{ type: 'object', properties: { on: { type: 'string', format: 'date' } } }, { on: '2026-03-31' }],
    [{ type: 'object', required: ['a'], properties: { a: { enum: [1] }, b: { enum: [2] } } }, { a: 1 }],
    [{ type: 'array', items: { type: 'integer', minimum: 3 } }, [3]],
    [{ oneOf: [{ enum: ['a', 'b'] }, { type: 'null' }] }, 'a'],
    [{ type: ['boolean', 'null'] }, true],
  ])('%o is %o', (schema, example) => {
    expect(exampleOf(schema, { Named: { type: 'string', example: 'kept' } })).toEqual(example);
  });
});
