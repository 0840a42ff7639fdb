import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const widget = join(root, 'widget');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** One script for each element folder. */
const elements = readdirSync(widget, { withFileTypes: true })
  .filter((one) => one.isDirectory() && !['core', 'ui', 'lang', 'provider'].includes(one.name))
  .filter((one) => existsSync(join(widget, one.name, 'index.ts')))
  .map((one) => one.name);

/** What not every element needs is copied into each that uses it: a few bytes instead of another request. */
const SHARED_UI = /^(button|field|icon|text-field)$/;
const COPIED_CORE =
  /^(draft|format|format-bytes|format-money|forms|passkey|poll|reader|retry|clock|plural|idempotency-key|opened|part|send-file|shrink-image|upload)$/;
const COPIED_TEXTS = /^(files|form|problems|scan|sign-in)$/;
/** Parts that no first view needs, and that are the same script for every element which asks for one. */
const LATER_UI = /^(sign-in-ways|scan)$/;
/** What makes and reads codes comes when somebody acts. */
const CODES = /\/node_modules\/(qr|lean-qr)\//;
const COPIED_LIT = /\/(lit|lit-html|reactive-element)\/(directive|async-directive|decorators)/;

export default {
  input: {
    warranty: join(widget, 'provider/warranty.ts'),
    ...Object.fromEntries(elements.map((name) => [name, join(widget, name, 'index.ts')])),
  },
  output: {
    dir: join(root, 'dist/widget'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId }) =>
      facadeModuleId?.startsWith(join(widget, 'lang') + sep)
        ? `chunks/lang/${basename(dirname(facadeModuleId))}-[name]-[hash].js`
        : 'chunks/[name]-[hash].js',
    manualChunks: (id) => (isShared(id) ? 'core' : undefined),
    sourcemap: process.env.SOURCEMAP === '1',
  },
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    copies(),
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    typescript(),
    leanTemplates(),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 2, pure_getters: true },
      format: { comments: false },
    }),
  ],
};

/** Stays out: a page that names its elements' scripts has no use for the loader, nor one without accounts for the host's sign-in. */
const APART = ['warranty.ts', 'loader.ts', 'host-sign-in.ts', 'host-token.ts', 'events.ts'].map((file) =>
  join(widget, 'provider', file),
);

function isShared(id) {
  if (id.includes('?') || APART.includes(id) || isLater(id)) return false;
  if (id === join(widget, 'lang/common.ts') || id === join(widget, 'lang/en/common.ts')) return true;
  return (
    ['core', 'ui', 'provider'].some((folder) => id.startsWith(join(widget, folder) + sep)) ||
    (id.includes('/node_modules/') && !CODES.test(id))
  );
}

function copies() {
  return {
    name: 'copies',
    async resolveId(source, importer, options) {
      if (!importer) return null;
      const [from, copy] = importer.split('?');
      const user = copy ?? userOf(from);
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      if (!found || found.external || !user) return found;
      // Asked for another importer, this plugin may have had its say already.
      const [file] = found.id.split('?');
      return isCopied(file) || isQuoted(file, from) ? { ...found, id: `${file}?${user}` } : found;
    },
    load: (id) => (id.includes('?') && !id.startsWith('\0') ? readFileSync(id.split('?')[0], 'utf8') : null),
  };
}

/** The administration shows the English of other elements; sharing it would cost each of those another request. */
function isQuoted(file, importer) {
  return (
    importer === join(widget, 'admin/brand/defaults.ts') && file.startsWith(join(widget, 'lang/en') + sep)
  );
}

function isLater(file) {
  return file.startsWith(join(widget, 'ui') + sep) && LATER_UI.test(basename(file, '.ts'));
}

function userOf(file) {
  if (isLater(file) || APART.includes(file)) return 'later';
  const [folder, ...rest] = relative(widget, file).split(sep);
  if (elements.includes(folder)) return folder;
  return folder === 'lang' ? elements.find((name) => basename(rest[1] ?? '').startsWith(name)) : undefined;
}

function isCopied(file) {
  const name = basename(file, '.ts');
  if (file.startsWith(join(root, 'db') + sep)) return true;
  if (file.startsWith(join(widget, 'ui') + sep)) return !SHARED_UI.test(name) && !isLater(file);
  if (file.startsWith(join(widget, 'core') + sep)) return COPIED_CORE.test(name);
  if (file.startsWith(join(widget, 'lang') + sep)) return COPIED_TEXTS.test(name);
  return COPIED_LIT.test(file);
}

function typescript() {
  return {
    name: 'typescript',
    async transform(code, id) {
      const [file] = id.split('?');
      if (!file.endsWith('.ts')) return null;
      return transform(code, {
        loader: 'ts',
        sourcefile: file,
        sourcemap: true,
        target: 'es2022',
        define: { __WARRANTY_VERSION__: JSON.stringify(version) },
        tsconfigRaw: {
          compilerOptions: {
            experimentalDecorators: true,
            useDefineForClassFields: false,
            verbatimModuleSyntax: true,
          },
        },
      });
    },
  };
}

/** Line breaks and indentation of `html` and `css` templates mean no more than a space. */
function leanTemplates() {
  return {
    name: 'lean-templates',
    transform(code, id) {
      if (!id.startsWith(widget)) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || !['html', 'svg', 'css'].includes(node.tag.name))
          return;
        for (const { start, end } of node.quasi.quasis) {
          const text = code.slice(start, end);
          edits.push([start, end, node.tag.name === 'css' ? leanCss(text) : text.replace(/\s*\n\s*/g, ' ')]);
        }
      });
      edits.sort(([a], [b]) => b - a);
      for (const [start, end, text] of edits) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}

function leanCss(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((one) => walk(one, visit));
  if (typeof node?.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node)) if (value && typeof value === 'object') walk(value, visit);
}
