/** More than any file that a claim may hold; whoever sends more is cut off. */
const MOST = 128 * 1024 * 1024;
const PATIENCE = 10_000;

/**
 * Reads what nobody read of a refused request. A sender that is still writing when the connection closes sees a broken
 * connection instead of the answer, and sends the file again.
 */
export async function drain({ body, bodyUsed }: Request): Promise<void> {
  if (!body || bodyUsed) return;
  const reader = body.getReader();
  const tooLong = setTimeout(() => void reader.cancel().catch(() => undefined), PATIENCE);
  try {
    for (let read = 0; read < MOST;) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The sender has gone; there is nobody left to answer.
  } finally {
    clearTimeout(tooLong);
  }
}
