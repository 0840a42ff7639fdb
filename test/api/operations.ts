import contract from '../../api/openapi.json' with { type: 'json' };
import { newUuid, PREFIXES, toWireId, type IdKind } from '../../db/id.ts';

type Schema = {
  $ref?: string;
  type?: string | string[];
  example?: unknown;
  examples?: unknown[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minItems?: number;
  minimum?: number;
};
type Parameter = { in: string; name: string; required?: boolean; schema: Schema };
type Described = {
  operationId: string;
  security: unknown[];
  responses: Record<string, { content?: Record<string, unknown> }>;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};

const { schemas } = contract.components as unknown as { schemas: Record<string, Schema> };

/** The least value that the contract takes. */
export function sample(schema: Schema): unknown {
  if (schema.$ref) return sample(schemas[schema.$ref.split('/').at(-1)!]!);
  if (schema.example !== undefined) return schema.example;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choice) return sample(choice[0]!);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, () => sample(schema.items ?? {}));
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return 'text';
  }
}

export const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods as unknown as Record<string, Described>).map(([method, described]) => {
    const schema = described.requestBody?.content['application/json']?.schema;
    const parameters = described.parameters ?? [];
    return {
      id: described.operationId,
      method: method.toUpperCase(),
      path,
      isPublic: described.security.length === 0,
      statuses: Object.keys(described.responses).map(Number),
      /** What a sound request is answered with. */
      answers: Object.entries(described.responses).flatMap(([status, { content = {} }]) =>
        status < '300' ? Object.keys(content) : [],
      ),
      takesJson: schema !== undefined,
      takesFile: described.requestBody !== undefined && schema === undefined,
      body: schema && sample(schema),
      query: parameters.filter((parameter) => parameter.in === 'query'),
      needsMatch: parameters.some(({ name }) => name === 'if-match'),
      /** Kind of the id in the path, by the prefix of its example. */
      idKind: kindOf(parameters.find(({ name }) => name === 'id')),
    };
  }),
);
export type Operation = (typeof operations)[number];

function kindOf(parameter: Parameter | undefined): IdKind | undefined {
  const prefix = String(parameter?.schema.example ?? '').split('_')[0];
  return (Object.keys(PREFIXES) as IdKind[]).find((kind) => PREFIXES[kind] === prefix);
}

/** The operation's address with this id (or a new one) and the parameters that it cannot do without. */
export function addressOf(operation: Operation, id?: string): string {
  const path = operation.path
    .replace('{id}', id ?? toWireId(operation.idKind ?? 'claim', newUuid()))
    .replace('{ref}', id ?? 'WC-7K3M-9Q2X');
  const required = operation.query.filter((parameter) => parameter.required);
  if (required.length === 0) return path;
  return `${path}?${new URLSearchParams(required.map(({ name, schema }) => [name, String(sample(schema))]))}`;
}
