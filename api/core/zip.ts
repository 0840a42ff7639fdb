import { crc32 } from './crc32.ts';

export type ZipEntry = { name: string; content: AsyncIterable<Uint8Array> };
type Written = { name: Uint8Array; at: number; sum: number; packed: number; size: number };

/** Sizes stand behind each entry, because nobody knows them before; names are UTF-8; deflated. */
const FLAGS = 0x0808;
const VERSION = 20;
const DEFLATED = 8;
/** The first day that ZIP knows, so that the same content gives the same bytes. */
const DAY = 0x0021;

/** A ZIP file as its entries come; of each no more is held than what is being packed. */
export async function* zipOf(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array, undefined> {
  const written: Written[] = [];
  let at = 0;
  for await (const { name: text, content } of entries) {
    const name = new TextEncoder().encode(text);
    const entry = { name, at, sum: 0, packed: 0, size: 0 };
    const head = Uint8Array.from([...fields(0x04034b50, [], [VERSION, ...packing(entry)]), ...name]);
    yield head;
    for await (const chunk of deflated(counted(content, entry))) {
      entry.packed += chunk.length;
      yield chunk;
    }
    const tail = fields(0x08074b50, [entry.sum, entry.packed, entry.size], []);
    yield tail;
    at += head.length + entry.packed + tail.length;
    written.push(entry);
  }
  const directory = written.flatMap((entry) => [
    ...fields(0x02014b50, [], [VERSION, VERSION, ...packing(entry), 0, 0, 0, 0, 0, ...halves(entry.at)]),
    ...entry.name,
  ]);
  yield Uint8Array.from(directory);
  const places = [...halves(directory.length), ...halves(at)];
  yield fields(0x06054b50, [], [0, 0, written.length, written.length, ...places, 0]);
}

const packing = ({ name, sum, packed, size }: Written): number[] => [
  FLAGS,
  DEFLATED,
  0,
  DAY,
  ...halves(sum),
  ...halves(packed),
  ...halves(size),
  name.length,
  0,
];

const halves = (value: number): number[] => [value & 0xffff, value >>> 16];

/** A signature, then values of four bytes and of two. */
function fields(signature: number, fours: number[], twos: number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4 + fours.length * 4 + twos.length * 2));
  [signature, ...fours].forEach((value, i) => bytes.setUint32(i * 4, value, true));
  twos.forEach((value, i) => bytes.setUint16(4 + fours.length * 4 + i * 2, value, true));
  return new Uint8Array(bytes.buffer);
}

async function* counted(content: AsyncIterable<Uint8Array>, entry: Written) {
  for await (const chunk of content) {
    entry.sum = crc32(chunk, entry.sum);
    entry.size += chunk.length;
    yield chunk;
  }
}

/** Feeds what packs only while nothing comes out of it: runtimes hold as much as they are given. */
async function* deflated(content: AsyncGenerator<Uint8Array, void>): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  let isOver = false;
  let writing: Promise<void> | null = null;
  let reading = reader.read();
  try {
    for (;;) {
      if (writing === null && !isOver) {
        const { done, value } = await content.next();
        isOver = done === true;
        writing = done ? writer.close() : writer.write(value as Uint8Array<ArrayBuffer>);
      }
      const read = await (writing === null ? reading : Promise.race([reading, writing.then(() => null)]));
      if (read === null) writing = null;
      else if (read.done) return;
      else {
        yield read.value;
        reading = reader.read();
      }
    }
  } finally {
    // Whatever is left of either side is of no use any more.
    for (const rest of [reading, writing, reader.cancel(), content.return()]) rest?.catch(() => undefined);
  }
}
