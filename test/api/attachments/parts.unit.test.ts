import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inParts } from '../../../api/attachments/parts.ts';
import { stream } from './samples.ts';

it('cuts any stream into equal parts and a shorter last one, and loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 70 }),
      async (file, sizes, bytes) => {
        const parts: Uint8Array[] = [];
        for await (const part of inParts(stream(file, sizes), bytes)) parts.push(part);
        expect(new Uint8Array(Buffer.concat(parts))).toEqual(file);
        expect(parts.slice(0, -1).every((part) => part.length === bytes)).toBe(true);
        expect(parts.every((part) => part.length > 0)).toBe(true);
      },
    ),
  );
});

it('passes on what ended the stream', async () => {
  const broken = new ReadableStream<Uint8Array>({ pull: (out) => out.error(new Error('refused')) });
  await expect(inParts(broken).next()).rejects.toThrow('refused');
});

it('stops the sender when nobody wants the next part', async () => {
  let stopped = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (out) => out.enqueue(new Uint8Array(3)),
    cancel: () => {
      stopped = true;
    },
  });
  const parts = inParts(endless, 4);
  await parts.next();
  await parts.return();
  expect(stopped).toBe(true);
});
