import { afterEach, expect, test } from 'vitest';
import { startProxy } from './proxy.ts';
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts';

const SCRIPT = `
import { connect } from 'cloudflare:sockets';
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (request.method === 'PUT') return new Response((await env.FILES.put(pathname, request.body)).key);
    if (pathname === '/database') {
      const socket = connect({ hostname: env.DB.host, port: env.DB.port });
      const refused = () => new Response('refused', { status: 503 });
      return socket.readable.getReader().read().then(({ done }) => (done ? refused() : new Response('open')), refused);
    }
    const file = await env.FILES.get(pathname);
    return file ? new Response(file.body) : new Response('none', { status: 404 });
  },
};`;

let worker: WorkerProcess;

async function start(database = 'postgres://warranty_app:secret@127.0.0.1:1/postgres') {
  worker = await startWorkerProcess({
    worker: {
      modules: true,
      script: SCRIPT,
      compatibilityDate: '2026-04-01',
      compatibilityFlags: ['nodejs_compat'],
      hyperdrives: { DB: database },
      r2Buckets: ['FILES'],
    },
  });
}

afterEach(() => worker.stop());

test('a killed worker is gone, and comes back on the same port with its files', async () => {
  await start();
  const { url, workerdPid } = worker;
  await fetch(new URL('/photo', url), { method: 'PUT', body: 'pixels' });

  await worker.kill();
  expect(worker.running).toBe(false);
  await expect(fetch(url)).rejects.toThrow();

  await worker.restart();
  expect(worker.url).toEqual(url);
  expect(worker.workerdPid).not.toBe(workerdPid);
  expect(await (await fetch(new URL('/photo', url))).text()).toBe('pixels');
});

test('a refused database is an answer, not the end of the worker', async () => {
  const proxy = await startProxy({ target: { host: '127.0.0.1', port: 1 } });
  await proxy.mode('refuse');
  await start(`postgres://warranty_app:secret@127.0.0.1:${proxy.port}/postgres`);
  const { workerdPid } = worker;
  for (let n = 0; n < 5; n++) {
    expect((await fetch(new URL('/database', worker.url))).status).toBe(503);
  }
  expect(worker.running).toBe(true);
  expect(worker.workerdPid).toBe(workerdPid);
});
