import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';

/** Lower first: a feature calls only those before it, and talks to those after it by events. */
const FEATURES = [
  ...[
    'users',
    'terms',
    'attachments',
    'proofs',
    'messages',
    'auth',
    'products',
    'tenants',
    'audit',
    'issuers',
    'keys',
    'organizations',
    'units',
    'workbench',
    'lookup',
    'cards',
    'registrations',
    'imports',
  ],
  ...[
    'claims',
    'decisions',
    'corrections',
    'documents',
    'meters',
    'reports',
    'rmas',
    'people',
    'exports',
    'views',
    'notifications',
    'pages',
  ],
];
/** Words and pure rules that the database, the API and the elements have in common. */
const SHARED = [
  'db/vocab.ts',
  'db/contrast.ts',
  'db/date-format.ts',
  'db/check-digit.ts',
  'db/gs1.ts',
  'db/gtin.ts',
  'db/serial-text.ts',
];
const CLOUDFLARE =
  /\b(R2Bucket|R2Object\w*|Hyperdrive|SendEmail|RateLimit|Fetcher|ExecutionContext|ExportedHandler|MessageBatch|KVNamespace|D1Database|DurableObject\w*|ScheduledController|ForwardableEmailMessage|Queue<)|'cloudflare:/;

const root = join(import.meta.dirname, '..');
const files = ['api', 'db', 'widget', 'examples'].flatMap((layer) =>
  readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(layer, name.replaceAll('\\', '/')))
    .filter((name) => /\.(ts|js|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') })),
);

const imports = files.flatMap(({ name, text }) =>
  [...text.matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => ({
    from: name,
    to: to.startsWith('.') ? posix.join(posix.dirname(name), to) : to,
  })),
);

const featureOf = (name: string) => /^api\/([^/]+)\/[^/]/.exec(name)?.[1];
const isFeature = (name: string | undefined): name is string =>
  name !== undefined && name !== 'core' && name !== 'platform';
const fileOf = (name: string) => posix.basename(name);

function forbid(broken: (edge: { from: string; to: string }) => string | false | undefined) {
  expect(imports.flatMap((edge) => broken(edge) || [])).toEqual([]);
}

it('reads the sources that it judges', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(imports.length).toBeGreaterThan(500);
});

it('has every feature in the one order', () => {
  const unknown = new Set(files.flatMap(({ name }) => featureOf(name) ?? []).filter(isFeature));
  for (const feature of FEATURES) unknown.delete(feature);
  expect(
    [...unknown].map(
      (feature) => `api/${feature} has no place: add it to FEATURES in test/architecture.test.ts.`,
    ),
  ).toEqual([]);
});

it('lets features call only lower ones, at their front door', () => {
  forbid(({ from, to }) => {
    const [caller, called] = [featureOf(from), featureOf(to)];
    if (!isFeature(caller) || !isFeature(called) || caller === called) return;
    if (fileOf(from) === 'schema.ts' && fileOf(to) === 'schema.ts') return;
    if (FEATURES.indexOf(called) > FEATURES.indexOf(caller)) {
      return `${from} imports ${to}, a higher feature: announce() an event that ${called} listens to.`;
    }
    if (!['index.ts', 'schema.ts'].includes(fileOf(to))) {
      return `${from} imports ${to}: export what it needs from api/${called}/index.ts and import that.`;
    }
  });
});

it('keeps the core free of business and of the platform', () => {
  forbid(({ from, to }) => {
    if (!from.startsWith('api/core/') || !to.startsWith('api/') || to.startsWith('api/core/')) return;
    return `${from} imports ${to}: the core knows no feature; pass it in, or move this file to the feature.`;
  });
});

it('keeps the platform behind the Worker', () => {
  forbid(({ from, to }) => {
    if (featureOf(from) === 'platform') {
      const allowed = !to.startsWith('api/') || /^api\/(core\/|platform\/|env\.ts$)/.test(to);
      return (
        !allowed &&
        `${from} imports ${to}: the platform implements interfaces of api/core and knows no feature.`
      );
    }
    if (featureOf(from) === undefined || featureOf(to) !== 'platform') return;
    return `${from} imports ${to}: take it from Ctx; only api/worker.ts chooses a platform.`;
  });
});

it('names Cloudflare in the platform and the Worker only', () => {
  const named = files.filter(
    ({ name, text }) =>
      name.startsWith('api/') &&
      !name.startsWith('api/platform/') &&
      name !== 'api/worker.ts' &&
      CLOUDFLARE.test(text),
  );
  expect(
    named.map(
      ({ name }) =>
        `${name} names a Cloudflare type: put an interface in api/core, implement it in api/platform.`,
    ),
  ).toEqual([]);
});

it('keeps elements apart from the server', () => {
  forbid(({ from, to }) => {
    if (!from.startsWith('widget/')) return;
    if (SHARED.includes(to) || !/^(api|db|test|scripts)\//.test(to)) return;
    return `${from} imports ${to}: elements know the contract (widget/core/schema.d.ts), ${SHARED.join(' and ')}, nothing else.`;
  });
});

it('lets elements build on the core and the parts, not on each other’s insides', () => {
  const lower = ['widget/core/', 'widget/ui/'];
  forbid(({ from, to }) => {
    if (!to.startsWith('widget/')) return;
    if (from.startsWith('widget/core/') && to.startsWith('widget/ui/')) {
      return `${from} imports ${to}: the core stands below the parts; move the shared piece to widget/core.`;
    }
    const isShared = [...lower, 'widget/lang/'].some((folder) => to.startsWith(folder));
    if (lower.some((folder) => from.startsWith(folder)) && !isShared) {
      return `${from} imports ${to}, an element: what both need belongs to widget/core.`;
    }
  });
});

it('keeps the database free of the rest, and its words free of everything', () => {
  forbid(({ from, to }) => {
    if (SHARED.includes(from) && !SHARED.includes(to))
      return `${from} imports ${to}: what is shared imports nothing else.`;
    if (!from.startsWith('db/') || from.startsWith('db/seed/')) return;
    return /^(api|widget|scripts|test)\//.test(to) && `${from} imports ${to}: db stands below everything.`;
  });
});

it('shows examples the built elements only', () => {
  forbid(({ from, to }) => {
    if (!from.startsWith('examples/') || !/^(api|db|widget|scripts|test)\//.test(to)) return;
    return `${from} imports ${to}: load the built element from /widget/v1/, as a host would.`;
  });
});

it('writes no SQL from text', () => {
  const raw = files.filter(
    ({ name, text }) =>
      name.startsWith('api/') &&
      (/\bsql\.(raw|identifier)\b/.test(text) ||
        (/\.unsafe\(/.test(text) && name !== 'api/platform/database.ts')),
  );
  expect(
    raw.map(
      ({ name }) => `${name} builds SQL from text: use bound parameters or a function of db/functions.`,
    ),
  ).toEqual([]);
});
