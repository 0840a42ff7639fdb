import { expect } from 'chai';
import type { Problem } from '../../../widget/core/problem.ts';
import '../../../widget/provider/index.ts';
import type { WarrantyProvider } from '../../../widget/provider/index.ts';
import { clear, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';
import type { Reply, Seen } from '../core/fixture.ts';
import { settle, StoppedClock } from '../core/host.ts';

const MINUTES = 60_000;
const jwt = (name: string) => `head.${name}.sign`;
const tokenOf = ({ body }: Seen): string => (body as { token: string }).token;
const bearer = ({ headers }: Seen): string | null => headers.get('authorization');

/** An API that gives `ses_<name>` for `head.<name>.sign`, and tells who asks. */
function service(over: Record<string, Reply> = {}) {
  const dead = new Set<string>();
  const api = fakeApi({
    'POST /v1/sessions': (seen) =>
      json(
        {
          token: `ses_${tokenOf(seen).split('.')[1]}`,
          kind: 'person',
          claim: null,
          expiresAt: new Date(15 * MINUTES).toISOString(),
        },
        { status: 201 },
      ),
    'GET /v1/me': (seen) =>
      dead.has(bearer(seen) ?? '') ? problem(401, 'unauthenticated') : json({ kind: 'person' }),
    'DELETE /v1/sessions/current': () => new Response(null, { status: 204 }),
    ...over,
  });
  const asked = (method: string) => api.seen.filter((one) => one.method === method);
  return {
    ...api,
    dead,
    exchanges: () => asked('POST').map(tokenOf),
    left: () => asked('DELETE').map(bearer),
  };
}

function provide(api: ReturnType<typeof service>, source: Partial<WarrantyProvider>) {
  const clock = new StoppedClock();
  const events: string[] = [];
  const problems: Problem[] = [];
  const element = place<WarrantyProvider>(
    html`<warranty-provider
      embed-key="pk_1"
      api="https://api.example"
      .fetch=${api.fetch}
      .clock=${clock}
      .token=${source.token ?? ''}
      .tokenEndpoint=${source.tokenEndpoint ?? ''}
      .getToken=${source.getToken}
      @warranty-session-change=${(event: Event & { signedIn: boolean }) =>
        events.push(event.signedIn ? 'in' : 'out')}
      @warranty-session-expired=${() => events.push('expired')}
      @warranty-sign-in-failed=${(event: Event & { problem: Problem }) => {
        events.push('failed');
        problems.push(event.problem);
      }}
    ></warranty-provider>`,
  );
  return { element, clock, events, problems };
}

/** One token after the other, as a host's backend would sign them. */
function signing() {
  let count = 0;
  return () => Promise.resolve(jwt(`t${++count}`));
}

describe('a provider on a page that knows its visitor', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('exchanges the token of its attribute once, as nobody, and keeps the session in memory', async () => {
    const api = service();
    const { element, events } = provide(api, { token: jwt('a') });
    await until(() => element.session?.token === 'ses_a');
    await settle();
    expect(api.exchanges()).to.deep.equal([jwt('a')]);
    expect(bearer(api.seen[0] as Seen)).to.equal('Bearer pk_1');
    expect(events).to.deep.equal(['in']);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('asks a callback, and an address of the page with its cookies', async () => {
    const called = service();
    const one = provide(called, { getToken: signing() });
    await until(() => one.element.session?.token === 'ses_t1');
    const inits: RequestInit[] = [];
    const served = service({ 'GET /host/token': () => json({ token: jwt('b') }) });
    const { fetch } = served;
    served.fetch = (input, init) => {
      if (String(input).includes('/host/token')) inits.push(init ?? {});
      return fetch(input, init);
    };
    const two = provide(served, { tokenEndpoint: '/host/token' });
    await until(() => two.element.session?.token === 'ses_b');
    expect(inits).to.have.length(1);
    expect(inits[0]).to.include({ credentials: 'include', redirect: 'error', cache: 'no-store' });
  });

  it('sends cookies nowhere else', async () => {
    const api = service();
    const { events, problems } = provide(api, { tokenEndpoint: 'https://evil.example/token' });
    await until(() => events.includes('failed'));
    expect(problems[0]?.code).to.equal('token_endpoint_elsewhere');
    expect(api.seen).to.have.length(0);
  });

  it('renews unnoticed before the session ends, and ends the one before', async () => {
    const api = service();
    const { element, clock, events } = provide(api, { getToken: signing() });
    await until(() => element.session?.token === 'ses_t1');
    await until(() => clock.pauses.includes(14 * MINUTES));
    await clock.pass();
    await until(() => element.session?.token === 'ses_t2');
    expect(events).to.deep.equal(['in', 'in']);
    await until(() => api.left().length === 1);
    expect(api.left()).to.deep.equal(['Bearer ses_t1']);
  });

  it('renews on a 401 and repeats what was refused: nobody notices, however many ask at once', async () => {
    const api = service();
    const { element, events } = provide(api, { getToken: signing() });
    await until(() => element.session?.token === 'ses_t1');
    api.dead.add('Bearer ses_t1');
    const me = () => element.client?.call('get', '/v1/me');
    const answers = await Promise.all([me(), me(), me()]);
    expect(answers.map((one) => one?.data)).to.deep.equal(Array(3).fill({ kind: 'person' }));
    expect(api.exchanges()).to.deep.equal([jwt('t1'), jwt('t2')]);
    expect(events).to.deep.equal(['in', 'in']);
  });

  it('says that the session has expired where a token was all there was', async () => {
    const api = service();
    const { element, events } = provide(api, { token: jwt('a') });
    await until(() => element.session?.signedIn);
    api.dead.add('Bearer ses_a');
    const refused = await element.client?.call('get', '/v1/me').catch((reason: Problem) => reason.status);
    expect(refused).to.equal(401);
    expect(events).to.deep.equal(['in', 'out', 'expired']);
  });

  it('takes the next token, keeps its person until then, and signs out when there is none', async () => {
    const api = service();
    const { element, events } = provide(api, { token: jwt('a') });
    await until(() => element.session?.token === 'ses_a');
    element.token = jwt('b');
    await until(() => element.session?.token === 'ses_b');
    element.token = '';
    await until(() => !element.session?.signedIn);
    await until(() => api.left().length === 2);
    expect(api.left()).to.deep.equal(['Bearer ses_a', 'Bearer ses_b']);
    expect(events).to.deep.equal(['in', 'in', 'out']);
  });

  it('forgets who signed in here before: the host says who is there', async () => {
    const kept = JSON.stringify({ token: 'ses_other' });
    sessionStorage.setItem('warranty:session:https://api.example:pk_1', kept);
    const api = service({ 'POST /v1/sessions': () => problem(401, 'token_invalid') });
    const { element, events } = provide(api, { token: jwt('a') });
    await until(() => events.includes('failed'));
    expect(element.session?.signedIn).to.equal(false);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is content with nobody', async () => {
    const api = service({ 'GET /host/token': () => new Response(null, { status: 401 }) });
    for (const source of [{ getToken: () => null }, { tokenEndpoint: '/host/token' }]) {
      const { element, events } = provide(api, source);
      await element.updateComplete;
      expect(await element.signIn()).to.equal(false);
      expect(events).to.deep.equal([]);
    }
    expect(api.exchanges()).to.deep.equal([]);
  });

  const garbage: [string, () => unknown][] = [
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
    ['gives nothing', () => undefined],
    ['gives an object', () => ({ token: jwt('a') })],
    ['gives a number', () => 42],
    ['gives HTML', () => '<!doctype html>'],
    ['gives no token', () => 'a.b'],
    ['gives a token of a megabyte', () => jwt('x'.repeat(1_000_000))],
  ];
  for (const [what, callback] of garbage) {
    it(`B194 goes on with nobody where the callback ${what}`, async () => {
      const api = service();
      const { element, events } = provide(api, { getToken: callback as () => string });
      await until(() => events.length > 0);
      expect(events).to.deep.equal(['failed']);
      expect(element.session?.signedIn).to.equal(false);
      expect(api.exchanges()).to.deep.equal([]);
    });
  }

  it('B194 goes on with nobody within ten seconds where the callback never answers, nor later', async () => {
    const api = service();
    let answer: (token: string) => void = () => undefined;
    const getToken = () => new Promise<string>((resolve) => (answer = resolve));
    const { element, clock, events, problems } = provide(api, { getToken });
    await until(() => clock.asleep === 1);
    expect(Math.max(...clock.pauses)).to.be.at.most(10_000);
    await clock.pass();
    expect([events, problems[0]?.code]).to.deep.equal([['failed'], 'token_timeout']);
    answer(jwt('late'));
    await settle();
    expect([element.session?.signedIn, api.exchanges()]).to.deep.equal([false, []]);
  });

  it('B194 goes on with nobody where the address answers garbage', async () => {
    const answers: Reply[] = [
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      () => json({}),
      () => json([jwt('a')]),
      () => json({ token: 7 }),
      () => problem(500, 'internal'),
    ];
    for (const answer of answers) {
      const api = service({ 'GET /host/token': answer });
      const { events } = provide(api, { tokenEndpoint: '/host/token' });
      await until(() => events.length > 0);
      expect([events, api.exchanges()]).to.deep.equal([['failed'], []]);
    }
  });

  it('can be asked to try again', async () => {
    const api = service();
    let works = false;
    const getToken = () => (works ? jwt('a') : 'garbage');
    const { element, events } = provide(api, { getToken });
    await until(() => events.includes('failed'));
    works = true;
    expect(await element.signIn()).to.equal(true);
    expect(element.session?.token).to.equal('ses_a');
  });

  it('takes no attribute for an identity', async () => {
    const api = service();
    const element = place<WarrantyProvider>(
      html`<warranty-provider
        embed-key="pk_1"
        api="https://api.example"
        user="admin"
        email="agent@altai.example"
        session="ses_x"
        role="warranty_manager"
        .fetch=${api.fetch}
      ></warranty-provider>`,
    );
    await element.updateComplete;
    await element.client?.call('get', '/v1/me');
    expect(element.session?.signedIn).to.equal(false);
    expect(bearer(api.seen.at(-1) as Seen)).to.equal('Bearer pk_1');
  });
});
