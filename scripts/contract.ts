/** Writes api/openapi.json and the element types made from it; `--check` only tells whether they are fresh. */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { describeApi } from '../api/openapi.ts';
import { createRouter } from '../api/core/http.ts';
import { routers } from '../api/routers.ts';

const root = new URL('../', import.meta.url);
const app = createRouter();
for (const router of routers) app.route('/', router);
const document = describeApi(app);
const types = astToString(await openapiTS(document as never));
const files = {
  'api/openapi.json': await format(JSON.stringify(document), { parser: 'json', printWidth: 110 }),
  'widget/core/schema.d.ts': await format(types, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 110,
  }),
};

let stale = false;
for (const [path, text] of Object.entries(files)) {
  if (process.argv.includes('--check')) {
    const current = await readFile(new URL(path, root), 'utf8').catch(() => '');
    if (current !== text) {
      console.error(`${path} does not fit the code. Run \`npm run contract\`.`);
      stale = true;
    }
  } else {
    await writeFile(new URL(path, root), text);
  }
}
process.exitCode = stale ? 1 : 0;
