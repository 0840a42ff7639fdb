import { expect, it } from 'vitest';
import { drain } from '../../../api/core/drain.ts';

function sending(pieces: number) {
  let [left, cut] = [pieces, false];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(out) {
        if (left === 0) return out.close();
        left -= 1;
        out.enqueue(new Uint8Array(1024 * 1024));
      },
      cancel() {
        cut = true;
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request('http://api.example/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  return { request, left: () => left, cut: () => cut };
}

it('reads a refused file to its end, so that its sender hears why', async () => {
  const { request, left, cut } = sending(16);
  await drain(request);
  expect([left(), cut()]).toEqual([0, false]);
});

it('cuts off who sends more than any file may have', async () => {
  const { request, left, cut } = sending(200);
  await drain(request);
  expect([left(), cut()]).toEqual([72, true]);
});

it('leaves alone what was read, and what breaks', async () => {
  const { request } = sending(1);
  await request.text();
  await expect(drain(request)).resolves.toBeUndefined();
  const broken = new ReadableStream({ pull: (out) => out.error(new Error('gone')) });
  const init = { method: 'POST', body: broken, duplex: 'half' } as RequestInit;
  await expect(drain(new Request('http://api.example/', init))).resolves.toBeUndefined();
});
