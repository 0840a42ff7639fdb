import type { Files } from '../core/context.ts';

/** R2 wants parts of one size, at least 5 MiB; one part is all that is ever held in memory. */
const PART = 5 * 1024 * 1024;

export const r2Files = (bucket: R2Bucket): Files => ({
  async put(key, body, mediaType) {
    const options = { httpMetadata: { contentType: mediaType } };
    const parts = partsOf(body);
    const first = await parts.next();
    const second = first.done ? first : await parts.next();
    if (second.done) {
      await bucket.put(key, first.value ?? new Uint8Array(), options);
      return;
    }
    const upload = await bucket.createMultipartUpload(key, options);
    try {
      const done = [await upload.uploadPart(1, first.value!), await upload.uploadPart(2, second.value)];
      for await (const part of parts) done.push(await upload.uploadPart(done.length + 1, part));
      await upload.complete(done);
    } catch (error) {
      await upload.abort();
      throw error;
    }
  },
  async putOnce(key, text, mediaType) {
    const written = await bucket.put(key, text, {
      httpMetadata: { contentType: mediaType },
      onlyIf: { etagDoesNotMatch: '*' },
    });
    return written !== null;
  },
  async get(key, from = 0) {
    if (from === 0) return (await bucket.get(key))?.body ?? null;
    const known = await bucket.head(key);
    // The store refuses a range that begins at the end.
    if (known && from >= known.size) return new Blob([]).stream();
    return (await bucket.get(key, { range: { offset: from } }))?.body ?? null;
  },
  async remove(key) {
    await bucket.delete(key);
  },
});

async function* partsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  let part = new Uint8Array(PART);
  let filled = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    for (let rest = chunk; rest.length > 0;) {
      const taken = rest.subarray(0, PART - filled);
      part.set(taken, filled);
      filled += taken.length;
      rest = rest.subarray(taken.length);
      if (filled < PART) continue;
      yield part;
      part = new Uint8Array(PART);
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
