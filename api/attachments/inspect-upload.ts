import { createHash } from 'node:crypto';
import { declaredFileType, sniffBytes, sniffType, type FileType } from './file-type.ts';
import type { ImageSize } from './image-size.ts';
import { stripMetadata, type FileFlag } from './strip-metadata.ts';
import { UploadError } from './upload-error.ts';

export type UploadFacts = {
  type: FileType;
  /** Of what is stored, not of what was sent. */
  size: number;
  sha256: string;
  width: number | null;
  height: number | null;
  flags: FileFlag[];
};

export type InspectedUpload = {
  type: FileType;
  /** What to store: already without metadata. It errors with an UploadError as soon as the file is refused. */
  stream: ReadableStream<Uint8Array>;
  /** After the stream was read to its end; throws the refusal that ended it. */
  facts(): UploadFacts;
};

/** Looks at a file while it is stored: only a few bytes of it are ever held. */
export async function inspectUpload(
  body: ReadableStream<Uint8Array>,
  options: { maxBytes: number; declaredType?: string | null },
): Promise<InspectedUpload> {
  const source = body.getReader();
  const head = await readHead(source);
  try {
    const type = acceptedType(head, options.declaredType);
    return inspect(type, resume(source, head, options.maxBytes));
  } catch (refusal) {
    await source.cancel(refusal);
    throw refusal;
  }
}

type Source = ReadableStreamDefaultReader<Uint8Array>;

function inspect(type: FileType, sent: ReadableStream<Uint8Array>): InspectedUpload {
  const hash = createHash('sha256');
  const flags = new Set<FileFlag>();
  let image: ImageSize | null = null;
  let size = 0;
  let end: 'open' | 'done' | UploadError = 'open';

  const stripped = sent.pipeThrough(
    stripMetadata(type, {
      size: (found) => {
        if (!image || found.width * found.height > image.width * image.height) image = found;
      },
      flag: (flag) => flags.add(flag),
    }),
  );
  const reader = stripped.getReader();

  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(out) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            end = 'done';
            out.close();
            return;
          }
          hash.update(value);
          size += value.length;
          out.enqueue(value);
        } catch (error) {
          if (error instanceof UploadError) end = error;
          out.error(error);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );

  let facts: UploadFacts | null = null;
  return {
    type,
    stream,
    facts() {
      if (end instanceof UploadError) throw end;
      if (end === 'open') throw new Error('The file was not read to its end');
      const measured = image as ImageSize | null;
      facts ??= {
        type,
        size,
        sha256: hash.digest('hex'),
        width: measured?.width ?? null,
        height: measured?.height ?? null,
        flags: [...flags].sort(),
      };
      return facts;
    },
  };
}

async function readHead(source: Source): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < sniffBytes) {
    const { done, value } = await source.read();
    if (done) break;
    const longer = new Uint8Array(head.length + value.length);
    longer.set(head);
    longer.set(value, head.length);
    head = longer;
  }
  return head;
}

function acceptedType(head: Uint8Array, declared: string | null | undefined): FileType {
  if (head.length === 0) throw new UploadError('empty', 'the file has no bytes');
  const type = sniffType(head);
  if (!type) throw new UploadError('type_not_allowed', 'the first bytes are of no accepted type');
  const expected = declaredFileType(declared);
  if (expected && expected !== type) {
    throw new UploadError('type_mismatch', `declared as ${expected}, but the bytes are ${type}`);
  }
  return type;
}

function resume(source: Source, head: Uint8Array, maxBytes: number): ReadableStream<Uint8Array> {
  let received = 0;
  let pending: Uint8Array | null = head;
  return new ReadableStream<Uint8Array>(
    {
      async pull(out) {
        const { done, value } = pending ? { done: false, value: pending } : await source.read();
        pending = null;
        if (done || !value) return out.close();
        received += value.length;
        if (received > maxBytes) {
          const refusal = new UploadError('too_large', `more than ${maxBytes} bytes`);
          out.error(refusal);
          await source.cancel(refusal);
          return;
        }
        out.enqueue(value);
      },
      cancel: (reason) => source.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
