import { createHash } from 'node:crypto';

export type Received = { size: number; sha256: string; format: 'csv' | 'xlsx' };

/**
 * Looks at a file while it is stored: what it is by its first bytes, its size and its hash. Text is stored as UTF-8 without a
 * mark, so that it can be read on from any row.
 */
export async function receive(
  body: ReadableStream<Uint8Array>,
  most: { csv: number; xlsx: number },
  refuse: (why: 'empty' | 'too_large') => Error,
): Promise<{ stream: ReadableStream<Uint8Array>; received(): Received }> {
  const reader = body.getReader();
  const head = await readHead(reader);
  if (head.length === 0) throw refuse('empty');
  const format = head[0] === 0x50 && head[1] === 0x4b ? 'xlsx' : 'csv';
  const hash = createHash('sha256');
  let size = 0;
  const count = (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > most[format]) throw refuse('too_large');
    hash.update(chunk);
  };
  let first: Uint8Array | null = head;
  const counted = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (first) {
        count(first);
        controller.enqueue(first);
        first = null;
        return;
      }
      const { done, value } = await reader.read();
      if (done) return controller.close();
      count(value);
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return {
    stream: format === 'csv' ? asUtf8(counted, head) : counted,
    received: () => ({ size, sha256: hash.digest('hex'), format }),
  };
}

/** At least four bytes, where there are as many. */
async function readHead(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < 4) {
    const { done, value } = await reader.read();
    if (done) break;
    const more = new Uint8Array(head.length + value.length);
    more.set(head);
    more.set(value, head.length);
    head = more;
  }
  return head;
}

function asUtf8(stream: ReadableStream<Uint8Array>, head: Uint8Array): ReadableStream<Uint8Array> {
  const encoding = encodingOf(head);
  if (encoding === 'utf-8') return stream;
  if (encoding === 'utf-8 with a mark') return stream.pipeThrough(without(3));
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) =>
        controller.enqueue(encoder.encode(decoder.decode(chunk, { stream: true }))),
      flush: (controller) => controller.enqueue(encoder.encode(decoder.decode())),
    }),
  );
}

function encodingOf([a, b, c]: Uint8Array): 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be' {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8 with a mark' : 'utf-8';
}

function without(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let left = bytes;
  return new TransformStream({
    transform(chunk, controller) {
      const cut = Math.min(left, chunk.length);
      left -= cut;
      if (chunk.length > cut) controller.enqueue(chunk.subarray(cut));
    },
  });
}
