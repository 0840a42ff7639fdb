import { expect } from 'chai';
import { Problem } from '../../../widget/core/problem.ts';
import { mayRetry, pauseBefore, withRetry } from '../../../widget/core/retry.ts';
import { settle, StoppedClock } from './host.ts';

const unavailable = (retryAfter?: number): Problem =>
  new Problem({ code: 'unavailable', status: 503, retryAfter });

describe('trying again', () => {
  it('goes on until it works, with longer and longer pauses', async () => {
    const clock = new StoppedClock();
    clock.chance = 1;
    let tries = 0;
    const done = withRetry(() => (++tries < 8 ? Promise.reject(unavailable()) : Promise.resolve('ok')), {
      clock,
    });
    await settle();
    for (let pause = 0; pause < 7; pause++) await clock.pass();
    expect(await done).to.equal('ok');
    expect(clock.pauses).to.deep.equal([1000, 2000, 4000, 8000, 16000, 32000, 60000]);
  });

  it('spreads the pauses from zero to the whole', () => {
    expect(pauseBefore(3, undefined, 0)).to.equal(0);
    expect(pauseBefore(3, undefined, 0.25)).to.equal(1000);
  });

  it('never comes back before Retry-After', () => {
    expect(pauseBefore(1, 7, 0)).to.equal(7000);
    expect(pauseBefore(1, 7, 0.5)).to.equal(7500);
  });

  it('gives up what another try cannot help', async () => {
    let tries = 0;
    const run = withRetry(() => Promise.reject(new Problem({ code: `n${++tries}`, status: 422 })), {
      clock: new StoppedClock(),
    });
    expect(((await run.catch((reason: unknown) => reason)) as Problem).code).to.equal('n1');
  });

  it('knows which refusals pass by', () => {
    const pass = (code: string, status: number): boolean => mayRetry(new Problem({ code, status }));
    expect([
      pass('offline', 0),
      pass('bad_answer', 200),
      pass('x', 500),
      pass('x', 429),
      pass('in_flight', 409),
    ]).to.deep.equal([true, true, true, true, true]);
    expect([
      pass('wrong_state', 409),
      pass('x', 400),
      pass('x', 401),
      pass('x', 412),
      pass('unexpected', 0),
    ]).to.deep.equal([false, false, false, false, false]);
  });

  it('stops at once when it is aborted in a pause', async () => {
    const clock = new StoppedClock();
    const stop = new AbortController();
    let tries = 0;
    const run = withRetry(() => (tries++, Promise.reject(unavailable())), { clock, signal: stop.signal });
    await settle();
    stop.abort();
    expect(((await run.catch((reason: unknown) => reason)) as Error).name).to.equal('AbortError');
    expect(tries).to.equal(1);
  });

  it('tells why and how long it waits', async () => {
    const clock = new StoppedClock();
    const told: [string, number][] = [];
    let tries = 0;
    const run = withRetry(() => (tries++ ? Promise.resolve(1) : Promise.reject(unavailable(2))), {
      clock,
      onWait: ({ code }, ms) => told.push([code, ms]),
    });
    await settle();
    await clock.pass();
    await run;
    expect(told).to.deep.equal([['unavailable', 2500]]);
  });
});
