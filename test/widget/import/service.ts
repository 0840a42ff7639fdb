import type { SendFile } from '../../../widget/core/send-file.ts';
import type { Import, Row, Verdict } from '../../../widget/import/wire.ts';
import { EMBED, fakeApi, json, problem } from '../core/fixture.ts';
import type { Reply, Seen } from '../core/fixture.ts';
import { ME } from '../desk/fixture.ts';

export const ID = 'import_01';
const LABELS: Record<Verdict, string> = {
  ok: 'New',
  changed: 'Changes something',
  unchanged: 'Known already',
  duplicate: 'Twice in the file',
  near_duplicate: 'Looks like another',
  bad_format: 'Serial cannot be right',
  unknown_model: 'Unknown model',
  unknown_unit: 'Unknown device',
  refused: 'Cannot be taken',
};

export const countsOf = (rows: Partial<Record<Verdict, number>>): Import['counts'] =>
  (Object.entries(rows) as [Verdict, number][]).map(([verdict, n]) => ({
    verdict,
    label: LABELS[verdict],
    rows: n,
  }));

const COUNTS = countsOf({ ok: 1000, near_duplicate: 3, bad_format: 120 });

export const listOf = (part: Partial<Import> = {}): Import => ({
  id: ID,
  version: 1,
  kind: 'units',
  fileName: 'units.csv',
  format: 'csv',
  size: 40_000,
  state: 'dry_run_ready',
  problem: null,
  columns: ['Serial number', 'Model', 'Note'],
  mapping: { serial: 0, model: 1 },
  remembered: false,
  sample: ['ALT-L2-00000001', 'L200', 'new'],
  defaults: {},
  fields: [
    { name: 'serial', label: 'Serial number', required: true },
    { name: 'model', label: 'Model code or GTIN', required: true },
    { name: 'place', label: 'Place', required: false },
  ],
  total: 1123,
  parsed: 1124,
  committed: 0,
  progress: 1,
  counts: COUNTS,
  similarAccepted: false,
  notUndone: 0,
  createdAt: '2026-11-20T09:00:00.000Z',
  committedAt: null,
  undoUntil: null,
  actions: ['map', 'commit', 'remove'],
  ...part,
});

type Stage =
  'uploaded' | 'parsing' | 'mapping' | 'ready' | 'committing' | 'done' | 'undoing' | 'undone' | 'failed';

const STAGES: Record<Stage, Partial<Import>> = {
  uploaded: { state: 'uploaded', counts: [], actions: [], total: null, progress: 0 },
  parsing: { state: 'parsing', counts: [], actions: ['remove'], total: null, progress: 0.5, version: 2 },
  mapping: {
    state: 'mapping_needed',
    counts: [],
    mapping: { serial: 0 },
    remembered: true,
    actions: ['map', 'remove'],
  },
  ready: { version: 3 },
  committing: { state: 'committing', actions: [], committed: 500, progress: 0.5, version: 4 },
  done: {
    state: 'done_with_errors',
    actions: ['undo'],
    committedAt: '2026-11-20T09:05:00.000Z',
    undoUntil: '2026-12-04T09:05:00.000Z',
    version: 5,
  },
  undoing: { state: 'undoing', actions: [], progress: 0.3, version: 6 },
  undone: { state: 'undone', actions: [], version: 7 },
  failed: { state: 'failed', counts: [], actions: ['remove'], problem: 'The file has no header row.' },
};

const rowOf = (row: number, verdict: Verdict): Row => ({
  row,
  cells: [`ALT-L2-0000${row}`, 'L200', ''],
  verdict,
  label: LABELS[verdict],
  reason: verdict === 'ok' ? null : 'The serial number does not fit the rule of its model.',
  unitId: null,
  committed: false,
});

/** The API's side of one list: each look at it shows the next stage, as long as there is one. */
export class FakeImports {
  readonly seen: Seen[];
  readonly fetch: typeof fetch;
  readonly sent: { url: string; size: number }[] = [];
  stages: Stage[];
  list: Import | undefined;
  upload: SendFile = async (request) => {
    this.sent.push({ url: request.url, size: request.body.size });
    request.onProgress?.(request.body.size / 2, request.body.size);
    await Promise.resolve();
    return this.#take('uploaded');
  };

  constructor(stages: Stage[] = [], replies: Record<string, Reply> = {}) {
    this.stages = stages;
    const on = (action: string): string => `${action} /v1/imports/${ID}`;
    const api = fakeApi({
      'GET /v1/embed': () => json({ ...EMBED, elements: ['import'] }),
      'GET /v1/me': () => json(ME),
      'GET /v1/imports': () => json({ items: this.list ? [this.list] : [], nextCursor: null }),
      [on('GET')]: () => this.#look(),
      [on('PATCH')]: () => this.#answer('parsing'),
      [on('DELETE')]: () => {
        this.list = undefined;
        return new Response(null, { status: 204 });
      },
      [`${on('POST')}/commit`]: () => this.#answer('committing'),
      [`${on('POST')}/undo`]: () => this.#answer('undoing'),
      [`${on('GET')}/rows`]: rowsReply,
      [`${on('GET')}/corrections`]: () =>
        new Response('\ufeffSerial number,Row\r\n', { headers: { 'content-type': 'text/csv' } }),
      ...replies,
    });
    this.seen = api.seen;
    this.fetch = api.fetch;
  }

  at(stage: Stage, more: Partial<Import> = {}): this {
    this.list = listOf({ ...STAGES[stage], ...more });
    return this;
  }

  asked(what: string): Seen[] {
    return this.seen.filter(({ method, url }) => `${method} ${url.pathname}` === what);
  }

  #look(): Response {
    const next = this.stages.shift();
    if (next) this.at(next, this.list && { similarAccepted: this.list.similarAccepted });
    return this.list ? json(this.list) : problem(404, 'not_found');
  }

  #answer(stage: Stage): Response {
    this.at(stage);
    return json(this.list);
  }

  #take(stage: Stage) {
    this.at(stage);
    return {
      status: 201,
      headers: new Headers({ 'content-type': 'application/json' }),
      text: JSON.stringify(this.list),
    };
  }
}

const rowsReply: Reply = ({ url }) => {
  const verdict = (url.searchParams.get('verdict') as Verdict | null) ?? 'ok';
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const items = Array.from({ length: 50 }, (_, at) => rowOf(from + at + 2, verdict));
  return json({ items, nextCursor: from === 0 ? '50' : null });
};
