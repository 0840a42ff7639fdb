import type { Ctx } from './context.ts';

/**
 * The next chunk is made when the last was taken; the database stays open until the reader has all of it, or goes. What fails
 * on the way closes the connection; that a file is whole must be seen in the file.
 */
export function streamOf(
  ctx: Pick<Ctx, 'later'>,
  chunks: AsyncGenerator<Uint8Array, undefined>,
): ReadableStream<Uint8Array> {
  let end = (): void => undefined;
  ctx.later(new Promise<void>((resolve) => (end = resolve)));
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (!done) return controller.enqueue(value);
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        end();
      },
      async cancel() {
        await chunks.return(undefined).finally(end);
      },
    },
    { highWaterMark: 0 },
  );
}
