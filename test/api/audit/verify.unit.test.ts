import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../api/audit/seal.ts';
import { type Book, bookOf, HOUR, idOf, markOf, recordOf, sealAgain, verify } from './book.ts';

const NEW = 500;

/** The place, or the row, that has to be named. */
type Bad = { seq: number } | { auditId: string };
type Tamper = (book: Book, at: number, other: number) => Bad | Promise<Bad>;

const renumber = (book: Book) => book.links.forEach((link, i) => (link.seq = i + 1));

const edited = {
  reason: (text: string | null) => `${text ?? ''}.`,
  actor: () => '{"kind": "user"}',
  changes: (text: string) => text.replace('"n"', '"m"'),
  action: () => 'claim.approve',
  objectId: () => idOf(777),
  onBehalfOf: () => idOf(778),
  at: (text: string) => text.replace(/000Z$/, '001Z'),
  recordedAt: (text: string) => text.replace(/000Z$/, '001Z'),
  requestId: (text: string) => `${text}x`,
  tenantId: () => idOf(779),
};

const TAMPERS: Record<string, Tamper> = {
  ...Object.fromEntries(
    Object.entries(edited).map(([name, change]) => [
      `edit ${name}`,
      (book: Book, at: number) => {
        const record = book.log[at - 1]!;
        Object.assign(record, { [name]: change(record[name as keyof typeof edited] as never) });
        return { seq: at };
      },
    ]),
  ),
  'edit, with all that follows sealed again': async (book, at) => {
    book.log[at - 1]!.reason = 'another';
    await sealAgain(book, at);
    return { seq: book.anchors[0]!.seq };
  },
  'edit the hash of a place': (book, at) => {
    book.links[at - 1]!.hash = 'f'.repeat(64);
    return { seq: at };
  },
  'delete a row of the log': (book, at) => {
    book.log.splice(at - 1, 1);
    return { seq: at };
  },
  'delete a row and its place': (book, at) => {
    book.log.splice(at - 1, 1);
    book.links.splice(at - 1, 1);
    return { seq: at };
  },
  'delete a row and its place, and close the gap': (book, at) => {
    book.log.splice(at - 1, 1);
    book.links.splice(at - 1, 1);
    renumber(book);
    return { seq: at };
  },
  'insert a row into the log': (book, at) => {
    book.log.push(recordOf(NEW, Date.parse(book.log[at - 1]!.recordedAt) - HOUR / 2));
    return { auditId: idOf(NEW) };
  },
  'insert a row with a place that looks right': async (book, at) => {
    const place = { seq: at, auditId: idOf(NEW), prevHash: '', hash: '' };
    book.log.push(recordOf(NEW));
    const before = { ...book, links: [...book.links.slice(0, at - 1).map((link) => ({ ...link })), place] };
    await sealAgain(before, at);
    book.links.splice(at - 1, 0, place);
    renumber(book);
    return { seq: at };
  },
  'insert behind the head': async (book) => {
    const { head } = book;
    book.log.push(recordOf(NEW));
    book.links.push({ seq: book.links.length + 1, auditId: idOf(NEW), prevHash: '', hash: '' });
    await sealAgain(book, book.links.length);
    book.head = head;
    return { seq: book.links.length };
  },
  'swap what stands in two places': (book, at, other) => {
    const [one, two] = [book.links[at - 1]!, book.links[other - 1]!];
    [one.auditId, two.auditId] = [two.auditId, one.auditId];
    return { seq: Math.min(at, other) };
  },
  'swap two places': (book, at, other) => {
    const [one, two] = [book.links[at - 1]!, book.links[other - 1]!];
    [one.seq, two.seq] = [two.seq, one.seq];
    return { seq: Math.min(at, other) };
  },
  'cut the tail': (book, at) => {
    book.log.length = book.links.length = at - 1;
    return { seq: at };
  },
  'cut the tail with its head': (book, at) => {
    book.log.length = book.links.length = at - 1;
    book.head = markOf(book);
    return { seq: at };
  },
};

const place = fc.tuple(fc.integer({ min: 2, max: 7 }), fc.nat(), fc.nat());

describe('a chain that was tampered with', () => {
  const shares = Object.entries(TAMPERS);
  test.each(shares)('%s: the first bad row is named', async (_name, tamper) => {
    await fc.assert(
      fc.asyncProperty(place, async ([rows, a, b]) => {
        const at = (a % rows) + 1;
        const other = ((at + (b % (rows - 1))) % rows) + 1;
        const book = await bookOf(rows);
        const bad = await tamper(book, at, other);
        const { fault } = await verify(book);
        expect(fault).toMatchObject(bad);
      }),
      { numRuns: Math.ceil(10_000 / shares.length) },
    );
  });
});

describe('a chain that nobody touched', () => {
  test.each([0, 1, 40])('of %i rows is sound', async (rows) => {
    const book = await bookOf(rows);
    expect(await verify(book)).toMatchObject({ rows, hash: book.head.hash, waiting: 0, fault: null });
  });

  test('is sound while the newest rows wait, and where it has grown past its anchor', async () => {
    const book = await bookOf(5);
    book.log.push(recordOf(6));
    expect(await verify(book)).toMatchObject({ rows: 5, anchored: 5, waiting: 1, fault: null });
    book.links.push({ seq: 6, auditId: idOf(6), prevHash: '', hash: '' });
    await sealAgain(book, 6);
    expect(await verify(book)).toMatchObject({ rows: 6, anchored: 5, waiting: 0, fault: null });
  });
});

test('the text that is sealed stays what it was: released chains depend on it', () => {
  expect(canonical(recordOf(1))).toBe(
    '{"action":"claim.decide","actor":"{\\"kind\\": \\"system\\"}","at":"2026-03-31T10:30:00.000000Z",' +
      '"changes":"{\\"from\\": \\"under_review\\", \\"n\\": 1}","id":"00000000-0000-7000-8000-000000000001",' +
      '"objectId":"00000000-0000-7000-8000-000000000901","objectType":"claim","onBehalfOf":null,' +
      '"reason":"reason 1","recordedAt":"2026-03-31T10:30:00.000000Z","requestId":"request-1",' +
      '"tenantId":"0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f"}',
  );
});
