import { html, type Html } from '../../api/pages/html.ts';
import { exampleOf, fieldsOf, prose, type Schema, type Schemas, typeOf } from './schema.ts';

type Content = Record<string, { schema: Schema }>;
type Parameter = {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
};
type Operation = {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
};
export type OpenApi = {
  info: { title: string; version: string; description: string };
  components: { schemas: Schemas };
  paths: Record<string, Record<string, Operation>>;
};
type Listed = Operation & { method: string; path: string };

/** The whole reference as one page: no script is needed to read it. */
export function renderReference(document: OpenApi): string {
  const { schemas } = document.components;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Listed => ({ ...operation, method, path })),
  );
  const tags = [...new Set(operations.map(tagOf))];
  const body = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${document.info.title}: API reference</title>
      <link rel="stylesheet" href="/docs/docs.css" />
      <script type="module" src="/docs/docs.js"></script>
    </head>
    <body>
      <a class="skip" href="#content">Skip to the content</a>
      <nav aria-label="Operations">
        <a class="home" href="/docs">${document.info.title}</a>
        ${tags.map(
          (tag) =>
            html`<h2>${tag}</h2>
              <ul>
                ${operations.filter((one) => tagOf(one) === tag).map(navLink)}
              </ul>`,
        )}
        <h2>Schemas</h2>
        <ul>
          ${Object.keys(schemas).map((name) => html`<li><a href="#schema-${name}">${name}</a></li>`)}
        </ul>
      </nav>
      <main id="content" tabindex="-1">
        <header>
          <h1>${document.info.title} <small>${document.info.version}</small></h1>
          <p>${prose(document.info.description)}</p>
          <p>The same as a document: <a href="/openapi.json">openapi.json</a></p>
          <div class="credential">
            <label for="credential">Key or session token for the forms below</label>
            <input
              id="credential"
              type="text"
              autocomplete="off"
              spellcheck="false"
              placeholder="pk_live_… or ses_…"
            />
            <small
              >Kept on this page until you leave it. Calls go to this portal and have their effect.</small
            >
          </div>
        </header>
        ${operations.map((operation) => section(operation, schemas))}
        <h2 class="part">Schemas</h2>
        ${Object.entries(schemas).map(
          ([name, schema]) =>
            html`<section id="schema-${name}" class="schema">
              <h3>${name}</h3>
              ${schema.description && html`<p>${prose(schema.description)}</p>`}${fieldsOf(schema)}
            </section>`,
        )}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${body.text}`;
}

const tagOf = ({ tags }: Operation) => tags[0] ?? 'Other';

const navLink = ({ operationId, summary, method }: Listed) =>
  html`<li>
    <a href="#${operationId}" title="${summary}"><b class="${method}">${method}</b>${operationId}</a>
  </li>`;

function section(operation: Listed, schemas: Schemas): Html {
  const {
    operationId,
    method,
    path,
    summary,
    description,
    parameters = [],
    requestBody,
    responses,
  } = operation;
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  return html`<section id="${operationId}" class="operation">
    <h2><a href="#${operationId}">${operationId}</a></h2>
    <p class="address"><b class="${method}">${method}</b> <code>${path}</code></p>
    <p>${summary}${/[.?]$/.test(summary) ? '' : '.'} ${description && prose(description)}</p>
    ${parameters.length > 0 && parametersTable(parameters)}
    ${
      content &&
      html`<h3>Body <small>${type}</small></h3>
        ${content.schema.$ref ? html`<p>${typeOf(content.schema)}</p>` : fieldsOf(content.schema)}`
    }
    <h3>Answers</h3>
    <table>
      <tbody>
        ${Object.entries(responses).map(([status, answer]) => {
          const schema = Object.values(answer.content ?? {})[0]?.schema;
          return html`<tr>
            <th scope="row" class="status-${status[0]}">${status}</th>
            <td>${prose(answer.description)}</td>
            <td>${schema && typeOf(schema)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${tryForm(operation, parameters, type, content?.schema, schemas)}
  </section>`;
}

const parametersTable = (parameters: Parameter[]) =>
  html`<h3>Parameters</h3>
    <table>
      <tbody>
        ${parameters.map(
          (one) =>
            html`<tr>
              <th scope="row">
                <code>${one.name}</code> <small>${one.in}${one.required ? ', required' : ''}</small>
              </th>
              <td>${typeOf(one.schema)}</td>
              <td>${prose(one.description ?? one.schema.description ?? '')}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;

function tryForm(
  { operationId, method, path }: Listed,
  parameters: Parameter[],
  type: string | undefined,
  schema: Schema | undefined,
  schemas: Schemas,
): Html {
  const field = (one: Parameter) => {
    const id = `${operationId}-${one.name}`;
    const value = one.required ? String(one.schema.example ?? '') : '';
    return html`<label for="${id}">${one.name}</label>
      <input id="${id}" name="${one.name}" data-in="${one.in}" value="${value}" autocomplete="off" />`;
  };
  const isJson = type === 'application/json';
  const example = isJson && schema ? JSON.stringify(exampleOf(schema, schemas), null, 2) : '';
  return html`<details>
    <summary>Try it</summary>
    <form data-method="${method}" data-path="${path}">
      ${parameters.map(field)}
      ${
        isJson &&
        html`<label for="${operationId}-body">Body</label>
          <textarea id="${operationId}-body" name="body" rows="8" spellcheck="false">${example}</textarea>`
      }
      ${
        type &&
        !isJson &&
        html`<label for="${operationId}-file">File</label>
          <input id="${operationId}-file" name="file" type="file" />`
      }
      <button>Send</button>
      <output aria-live="polite"></output>
    </form>
  </details>`;
}
