import { expect } from 'chai';
import { Draft } from '../../../widget/core/draft.ts';
import { Problem } from '../../../widget/core/problem.ts';
import { Host, memoryStore, settle, StoppedClock } from './host.ts';

function setup(save: (value: string) => Promise<void>, store: () => Storage = memoryStoreOnce()) {
  const host = new Host();
  const clock = new StoppedClock();
  const saved: string[] = [];
  const make = (): Draft<string> =>
    new Draft<string>(host, {
      key: () => 'test',
      clock,
      store,
      save: async (value) => {
        await save(value);
        saved.push(value);
      },
    });
  const draft = make();
  host.connect();
  return { host, clock, saved, draft, make };
}

function memoryStoreOnce(): () => Storage {
  const store = memoryStore();
  return () => store;
}

const works = (): Promise<void> => Promise.resolve();

describe('a draft', () => {
  it('is sent once typing rests, with the newest text only', async () => {
    const { clock, saved, draft } = setup(works);
    draft.change('a');
    draft.change('ab');
    expect(draft.state).to.equal('changed');
    await clock.pass();
    expect([saved, draft.state]).to.deep.equal([['ab'], 'saved']);
  });

  it('sends what was typed while it was being sent', async () => {
    const sent: (() => void)[] = [];
    const { clock, saved, draft } = setup(() => new Promise((resolve) => sent.push(resolve)));
    draft.change('a');
    await clock.pass();
    draft.change('ab');
    sent[0]?.();
    await settle();
    await clock.pass();
    sent[1]?.();
    await settle();
    expect([saved, draft.state]).to.deep.equal([['a', 'ab'], 'saved']);
  });

  it('is kept offline and sent as soon as the connection is back', async () => {
    let online = false;
    const { clock, saved, draft } = setup(() =>
      online ? works() : Promise.reject(new Problem({ code: 'offline' })),
    );
    draft.change('a');
    await clock.pass();
    expect(draft.state).to.equal('kept');
    draft.change('ab');
    expect(draft.state).to.equal('kept');
    online = true;
    dispatchEvent(new Event('online'));
    await settle();
    expect([saved, draft.state]).to.deep.equal([['ab'], 'saved']);
  });

  it('survives a reload of the tab, and is gone when it is forgotten', async () => {
    const { draft, make, clock } = setup(works);
    draft.change('typed');
    expect(make().restore()).to.equal('typed');
    draft.forget();
    await clock.pass();
    expect(make().restore()).to.equal(undefined);
  });

  it('stores nothing before somebody types', () => {
    const store = memoryStore();
    setup(works, () => store).draft.restore();
    expect(store.length).to.equal(0);
  });

  it('keeps it in memory where storage is blocked', async () => {
    const { clock, saved, draft } = setup(works, () => {
      throw new DOMException('blocked', 'SecurityError');
    });
    draft.change('a');
    await clock.pass();
    expect([draft.value, saved]).to.deep.equal(['a', ['a']]);
  });

  it('says when the API refuses it, and tries again after the next change', async () => {
    let refuse = true;
    const { clock, saved, draft } = setup(() =>
      refuse ? Promise.reject(new Problem({ code: 'invalid', status: 422 })) : works(),
    );
    draft.change('a');
    await clock.pass();
    expect([draft.state, draft.problem?.code]).to.deep.equal(['refused', 'invalid']);
    refuse = false;
    draft.change('ab');
    expect(await draft.flush()).to.equal('saved');
    expect(saved).to.deep.equal(['ab']);
  });
});
