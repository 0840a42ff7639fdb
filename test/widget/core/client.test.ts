import { expect } from 'chai';
import { apiAddress, safeLink } from '../../../widget/core/address.ts';
import { createClient } from '../../../widget/core/client.ts';
import type { Client, ClientOptions } from '../../../widget/core/client.ts';
import { Problem, toProblem } from '../../../widget/core/problem.ts';
import { EMBED, fakeApi, json, problem } from './fixture.ts';
import type { Reply } from './fixture.ts';

function client(
  replies: Record<string, Reply>,
  more: Partial<ClientOptions> = {},
): { api: Client; seen: ReturnType<typeof fakeApi>['seen'] } {
  const { fetch, seen } = fakeApi(replies);
  const api = createClient({
    api: 'https://api.example',
    getToken: () => 'pk_1',
    locale: () => 'ru',
    fetch,
    ...more,
  });
  return { api, seen };
}

async function refusal(run: Promise<unknown>): Promise<Problem> {
  return toProblem(
    await run.then(
      () => expect.fail('was not refused'),
      (reason: unknown) => reason,
    ),
  );
}

describe('the client', () => {
  it('sends who asks, in which language, and never a cookie', async () => {
    const requests: Request[] = [];
    const { api } = client(
      {},
      {
        fetch: (input, init) => {
          requests.push(new Request(input, init));
          return Promise.resolve(json(EMBED, { headers: { etag: '"1"' } }));
        },
      },
    );
    const answer = await api.call('get', '/v1/embed');
    const [request] = requests;
    expect(request?.headers.get('authorization')).to.equal('Bearer pk_1');
    expect(request?.headers.get('accept-language')).to.equal('ru');
    expect(request?.credentials).to.equal('omit');
    expect(request?.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect([answer.status, answer.etag]).to.deep.equal([200, '"1"']);
  });

  it('fills the path, sends body, idempotency key and If-Match', async () => {
    const { api, seen } = client({ 'PATCH /v1/claims/claim_a%2Fb': () => json({ ok: true }) });
    const options = { path: { id: 'claim_a/b' }, body: { text: 'x' }, idempotencyKey: 'k', ifMatch: '"3"' };
    await api.call('patch', '/v1/claims/{id}', options as never);
    expect(seen[0]?.body).to.deep.equal({ text: 'x' });
    expect(seen[0]?.headers.get('idempotency-key')).to.equal('k');
    expect(seen[0]?.headers.get('if-match')).to.equal('"3"');
  });

  it('makes a problem document into a Problem with everything in it', async () => {
    const errors = [{ pointer: '/serial', code: 'too_short', detail: 'Too short' }];
    const { api } = client({
      'GET /v1/embed': () =>
        problem(429, 'too_many_requests', { errors, detail: 'Slow' }, { 'retry-after': '7' }),
    });
    const refused = await refusal(api.call('get', '/v1/embed'));
    expect(refused.code).to.equal('too_many_requests');
    expect([refused.status, refused.retryAfter, refused.requestId, refused.detail]).to.deep.equal([
      429,
      7,
      'req_1',
      'Slow',
    ]);
    expect(refused.errors).to.deep.equal(errors);
  });

  it('calls a lost connection offline', async () => {
    const { api } = client({}, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect((await refusal(api.call('get', '/v1/embed'))).code).to.equal('offline');
  });

  for (const [what, reply] of Object.entries({
    HTML: () => new Response('<h1>Hotel Wi-Fi</h1>', { headers: { 'content-type': 'text/html' } }),
    'half a JSON': () => new Response('{"brand":', { headers: { 'content-type': 'application/json' } }),
    'an empty 204': () => new Response(null, { status: 204 }),
    'an HTML 502': () =>
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
  })) {
    it(`calls ${what} a bad answer`, async () => {
      const { api } = client({ 'GET /v1/embed': reply });
      expect((await refusal(api.call('get', '/v1/embed'))).code).to.equal('bad_answer');
    });
  }

  it('lets an operation without a body be empty', async () => {
    const { api } = client({ 'DELETE /v1/sessions/current': () => new Response(null, { status: 204 }) });
    expect((await api.call('delete', '/v1/sessions/current' as never)).status).to.equal(204);
  });

  it('answers 304 without data when nothing has changed', async () => {
    const { api } = client({ 'GET /v1/embed': () => new Response(null, { status: 304 }) });
    const answer = await api.call('get', '/v1/embed', { ifNoneMatch: '"1"' });
    expect([answer.status, answer.data]).to.deep.equal([304, undefined]);
  });

  it('passes an abort on as an abort', async () => {
    const stop = new AbortController();
    const { api } = client(
      {},
      {
        fetch: (_, init) =>
          new Promise((__, reject) =>
            init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
          ),
      },
    );
    const running = api.call('get', '/v1/embed', { signal: stop.signal });
    stop.abort();
    const reason = await running.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect((reason as DOMException).name).to.equal('AbortError');
  });

  it('tells of a refused token', async () => {
    const refused: string[] = [];
    const { api } = client(
      { 'GET /v1/embed': () => problem(401, 'unauthenticated') },
      { onUnauthorized: (token) => refused.push(token) },
    );
    await refusal(api.call('get', '/v1/embed'));
    expect(refused).to.deep.equal(['pk_1']);
  });

  it('does not take a wrong password or code for a refused token', async () => {
    const refused: string[] = [];
    const { api } = client(
      { 'GET /v1/embed': () => problem(401, 'credentials_invalid') },
      { onUnauthorized: (token) => refused.push(token) },
    );
    expect((await refusal(api.call('get', '/v1/embed'))).code).to.equal('credentials_invalid');
    expect(refused).to.deep.equal([]);
  });

  it('uploads the file itself and tells how far it is', async () => {
    const sent: number[] = [];
    const { api } = client(
      {},
      {
        sendFile: ({ url, headers, body, onProgress }) => {
          expect(url).to.equal('https://api.example/v1/attachments?type=label');
          expect(headers['content-type']).to.equal('image/png');
          onProgress?.(body.size / 2, body.size);
          return Promise.resolve({
            status: 201,
            headers: new Headers({ 'content-type': 'application/json' }),
            text: '{"id":"att_1"}',
          });
        },
      },
    );
    const file = new Blob(['abcd'], { type: 'image/png' });
    const options = {
      file,
      query: { type: 'label' },
      idempotencyKey: 'k',
      onProgress: (n: number) => sent.push(n),
    };
    const answer = await api.upload('/v1/attachments' as never, options as never);
    expect(answer.data).to.deep.equal({ id: 'att_1' });
    expect(sent).to.deep.equal([2]);
  });
});

describe('the address of the API', () => {
  for (const bad of [
    'javascript:alert(1)',
    '//evil.example',
    'data:text/html,x',
    'ftp://x',
    'https://a:b@c.example',
    'https://x.example/?q=1',
    'http://',
  ]) {
    it(`refuses ${bad}`, () => {
      expect(apiAddress(bad, 'https://page.example/')).to.equal(undefined);
    });
  }

  it('takes http and https, also with a path, without the last slash', () => {
    expect(apiAddress('https://api.example/')).to.equal('https://api.example');
    expect(apiAddress('http://localhost:8787/w/')).to.equal('http://localhost:8787/w');
    expect(apiAddress('/api', 'https://page.example/a/b')).to.equal('https://page.example/api');
  });

  it('drops links that would run something', () => {
    expect(safeLink('javascript:alert(1)')).to.equal(undefined);
    expect(safeLink('data:text/html,x')).to.equal(undefined);
    expect(safeLink('https://shop.example/x')).to.equal('https://shop.example/x');
  });
});
