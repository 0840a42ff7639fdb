import { html, type Html } from '../../api/pages/html.ts';

export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  description?: string;
  example?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
};
export type Schemas = Record<string, Schema>;

const nameOf = (ref: string) => ref.split('/').at(-1) ?? ref;
const choicesOf = (schema: Schema) => schema.oneOf ?? schema.anyOf ?? [];

/** `texts` in back quotes become code. */
export const prose = (text: string): Html[] =>
  text.split(/`([^`]+)`/).map((part, i) => (i % 2 ? html`<code>${part}</code>` : html`${part}`));

/** The kind of value, with a link where it has a name. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref) return html`<a href="#schema-${nameOf(schema.$ref)}">${nameOf(schema.$ref)}</a>`;
  if (schema.enum) return html`${schema.enum.map((value) => html`<code>${String(value)}</code> `)}`;
  if (schema.items) return html`list of ${typeOf(schema.items)}`;
  const parts = [...choicesOf(schema), ...(schema.allOf ?? [])];
  if (parts.length) return html`${parts.map((part, i) => html`${i ? ' or ' : ''}${typeOf(part)}`)}`;
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'any');
  return html`${schema.format ? `${type}, ${schema.format}` : type}${limits(schema)}`;
}

function limits({ minimum, maximum, minLength, maxLength, minItems, maxItems }: Schema): string {
  const [least, most] = [minimum ?? minLength ?? minItems, maximum ?? maxLength ?? maxItems];
  if (least === undefined && most === undefined) return '';
  return most === undefined ? `, from ${least}` : `, ${least ?? 0} to ${most}`;
}

/** The fields of an object, each with what it holds; nested ones below. */
export function fieldsOf(schema: Schema): Html {
  const choices = choicesOf(schema).filter(({ type }) => type !== 'null');
  if (choices.some(({ properties }) => properties)) {
    return html`${choices.map((choice) => html`<div class="choice">${fieldsOf(choice)}</div>`)}`;
  }
  if (schema.items && !schema.items.$ref) return fieldsOf(schema.items);
  if (!schema.properties) return html`<p>${typeOf(schema)}</p>`;
  const required = new Set(schema.required);
  return html`<dl class="fields">
    ${Object.entries(schema.properties).map(
      ([name, field]) =>
        html`<dt><code>${name}</code>${required.has(name) ? '' : html` <small>optional</small>`}</dt>
          <dd>
            <span class="type">${typeOf(field)}</span>
            ${field.description && html`<span>${prose(field.description)}</span>`}${nested(field)}
          </dd>`,
    )}
  </dl>`;
}

function nested(field: Schema): Html | string {
  const inner = field.items ?? field;
  const isOpen = !inner.$ref && (inner.properties || choicesOf(inner).some(({ properties }) => properties));
  return isOpen ? fieldsOf(inner) : '';
}

/** A value that fits, with what is required: the given examples, else the first that does. */
export function exampleOf(schema: Schema, schemas: Schemas): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref) return exampleOf(schemas[nameOf(schema.$ref)] ?? {}, schemas);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = [...choicesOf(schema), ...(schema.allOf ?? [])];
  if (choice) return exampleOf(choice, schemas);
  if (schema.properties) {
    const names = schema.required?.length ? schema.required : Object.keys(schema.properties);
    return Object.fromEntries(
      names.map((name) => [name, exampleOf(schema.properties?.[name] ?? {}, schemas)]),
    );
  }
  if (schema.items) return [exampleOf(schema.items, schemas)];
  return plainExample(schema);
}

function plainExample({ type, format, minimum }: Schema): unknown {
  const [kind] = Array.isArray(type) ? type : [type];
  if (kind === 'integer' || kind === 'number') return minimum ?? 1;
  if (kind === 'boolean') return true;
  if (kind === 'object') return {};
  if (kind === 'null') return null;
  if (format === 'date') return '2026-03-31';
  if (format === 'date-time') return '2026-03-31T09:30:00.000Z';
  if (format === 'email') return 'aigerim@example.com';
  return 'text';
}
