import contract from '../../../api/openapi.json' with { type: 'json' };
import { PREFIXES, type IdKind } from '../../../db/id.ts';

type Schema = {
  $ref?: string;
  example?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
};
type Described = {
  operationId: string;
  parameters?: { in: string; name: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};

const { schemas } = contract.components as unknown as { schemas: Record<string, Schema> };
const WIRE_ID = new RegExp(`^(${Object.values(PREFIXES).join('|')})_[0-9a-z]{26}$`);

const kindOf = (example: unknown): IdKind | undefined => {
  const prefix = WIRE_ID.exec(String(example))?.[1];
  return (Object.keys(PREFIXES) as IdKind[]).find((kind) => PREFIXES[kind] === prefix);
};

function* idsIn(schema: Schema, at: string, seen: readonly string[] = []): Generator<string> {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!;
    if (!seen.includes(name)) yield* idsIn(schemas[name]!, at, [...seen, name]);
    return;
  }
  if (kindOf(schema.example) && !schema.properties && !schema.items) yield at;
  for (const choice of [schema.anyOf, schema.oneOf, schema.allOf].flatMap((some) => some ?? []))
    yield* idsIn(choice, at, seen);
  for (const [name, member] of Object.entries(schema.properties ?? {}))
    yield* idsIn(member, `${at}${at === 'body ' ? '' : '.'}${name}`, seen);
  if (schema.items) {
    const isBare = kindOf(schema.items.example) !== undefined;
    yield* idsIn(schema.items, isBare ? at : `${at}[]`, seen);
  }
}

/** Every parameter of every operation that names a thing, but for the one in its path. */
export const furtherIds: Record<string, string[]> = Object.fromEntries(
  Object.values(contract.paths).flatMap((methods) =>
    Object.values(methods as unknown as Record<string, Described>).map((described) => {
      const body = described.requestBody?.content['application/json']?.schema;
      const query = (described.parameters ?? [])
        .filter((parameter) => parameter.in === 'query' && kindOf(parameter.schema.example))
        .map(({ name }) => `query ${name}`);
      const choices = (described.parameters ?? [])
        .filter((parameter) => parameter.in === 'query' && !kindOf(parameter.schema.example))
        .filter(({ schema }) => [...idsIn(schema, '')].length > 0)
        .map(({ name }) => `query ${name}`);
      const inBody = body ? [...new Set(idsIn(body, 'body '))] : [];
      return [described.operationId, [...query, ...choices, ...inBody]];
    }),
  ),
);
