/** Stands in until `openapi-typescript api/openapi.json -o widget/core/schema.d.ts` writes the real one. */
interface AnyOperation {
  parameters: {
    query?: Record<string, unknown>;
    path?: Record<string, string>;
    header?: Record<string, string>;
  };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { content: { 'application/json': unknown } } };
}

export interface paths {
  [path: string]: Record<'get' | 'post' | 'put' | 'patch' | 'delete', AnyOperation>;
}
