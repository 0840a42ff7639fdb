import { expect } from 'chai';
import { Poll } from '../../../widget/core/poll.ts';
import type { Answer } from '../../../widget/core/client.ts';
import { Problem } from '../../../widget/core/problem.ts';
import { Host, settle, StoppedClock } from './host.ts';

function page(): Document & { show(state: DocumentVisibilityState): void } {
  const target = new EventTarget();
  let visibilityState: DocumentVisibilityState = 'visible';
  return Object.defineProperties(target, {
    visibilityState: { get: () => visibilityState },
    show: {
      value: (state: DocumentVisibilityState) => {
        visibilityState = state;
        target.dispatchEvent(new Event('visibilitychange'));
      },
    },
  }) as ReturnType<typeof page>;
}

function setup(replies: (Answer<string | undefined> | Problem)[]) {
  const host = new Host();
  const clock = new StoppedClock();
  const tab = page();
  const asked: (string | undefined)[] = [];
  const changed: string[] = [];
  const poll = new Poll<string>(host, {
    clock,
    page: tab,
    load: (etag) => {
      asked.push(etag);
      const reply = replies[Math.min(asked.length, replies.length) - 1];
      return reply instanceof Problem || !reply ? Promise.reject(reply as Problem) : Promise.resolve(reply);
    },
    changed: (data) => changed.push(data),
  });
  host.connect();
  return { host, clock, tab, asked, changed, poll };
}

const answer = (status: number, data: string | undefined, etag: string): Answer<string | undefined> => ({
  status,
  data,
  etag,
  headers: new Headers(),
});

describe('polling', () => {
  it('asks every four seconds with the last ETag and tells only of changes', async () => {
    const { clock, asked, changed, poll } = setup([
      answer(200, 'a', '"1"'),
      answer(304, undefined, '"1"'),
      answer(200, 'b', '"2"'),
    ]);
    poll.start();
    await settle();
    await clock.pass();
    await clock.pass();
    expect(asked).to.deep.equal([undefined, '"1"', '"1"']);
    expect(changed).to.deep.equal(['a', 'b']);
    expect(clock.pauses).to.deep.equal([4000, 4000, 4000]);
  });

  it('rests while nobody looks and asks at once when somebody does', async () => {
    const { clock, tab, asked, poll } = setup([answer(200, 'a', '"1"')]);
    poll.start();
    await settle();
    tab.show('hidden');
    await settle();
    expect([clock.asleep, poll.running]).to.deep.equal([0, false]);
    tab.show('visible');
    await settle();
    expect(asked).to.deep.equal([undefined, '"1"']);
  });

  it('ends with its element and resumes with it', async () => {
    const { host, clock, asked, poll } = setup([answer(200, 'a', '"1"')]);
    poll.start();
    await settle();
    host.disconnect();
    await settle();
    expect(clock.asleep).to.equal(0);
    host.connect();
    await settle();
    expect(asked).to.have.length(2);
  });

  it('goes on after a failure, not before Retry-After', async () => {
    const { clock, changed, poll } = setup([
      new Problem({ code: 'unavailable', status: 503, retryAfter: 9 }),
      answer(200, 'a', '"1"'),
    ]);
    poll.start();
    await settle();
    expect(clock.pauses).to.deep.equal([9000]);
    await clock.pass();
    expect(changed).to.deep.equal(['a']);
  });

  it('stops for good when told', async () => {
    const { clock, tab, asked, poll } = setup([answer(200, 'a', '"1"')]);
    poll.start();
    await settle();
    poll.stop();
    tab.show('visible');
    await settle();
    expect([asked.length, clock.asleep]).to.deep.equal([1, 0]);
  });
});
