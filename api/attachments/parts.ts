/** The least that a multipart upload of R2 takes for every part but the last. */
export const partBytes = 5 * 1024 * 1024;

/** A stream of unknown length in parts of equal size, the last one shorter; one part is held at a time. */
export async function* inParts(
  stream: ReadableStream<Uint8Array>,
  bytes = partBytes,
): AsyncGenerator<Uint8Array, void, void> {
  const reader = stream.getReader();
  let part = new Uint8Array(bytes);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let at = 0; at < value.length;) {
        const piece = value.subarray(at, at + bytes - filled);
        part.set(piece, filled);
        at += piece.length;
        filled += piece.length;
        if (filled < bytes) continue;
        yield part;
        part = new Uint8Array(bytes);
        filled = 0;
      }
    }
    if (filled > 0) yield part.subarray(0, filled);
  } finally {
    await reader.cancel().catch(() => {});
  }
}
