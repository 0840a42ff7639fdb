import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { expandOutbox } from '../../../api/core/delivery.ts';
import { DatabaseLost } from '../../../api/core/database.ts';
import { PermanentMailError, TemporaryMailError } from '../../../api/core/mail/index.ts';
import { newUuid } from '../../../db/index.ts';
import { DAY, HOUR, makeRig, MINUTE, type Rig } from './rig.ts';

const subjects = (rig: Rig) => rig.sink.mails.map((mail) => mail.subject.replace(/^\S+ /, ''));

const threeEvents = async (rig: Rig) => {
  const claim = await rig.addClaim();
  await rig.announce('claim.submitted', claim.id, 1);
  await rig.announce('claim.approved', claim.id, 2);
  await rig.announce('claim.closed', claim.id, 3);
  return claim;
};
const inOrder = ['we have your request', 'accepted', 'closed'];

describe('the queue only says "go look"', () => {
  it('a message that is lost is covered by the sweep', async () => {
    const rig = await makeRig();
    await threeEvents(rig);
    await rig.sweep();
    expect(subjects(rig)).toEqual(inOrder);
  });

  it('a message that comes ten times, side by side and late, changes nothing', async () => {
    const rig = await makeRig();
    await threeEvents(rig);
    await Promise.all(Array.from({ length: 10 }, () => rig.deliver({ database: rig.connect() })));
    rig.advance(HOUR);
    await rig.deliver();
    await rig.sweep();
    expect(subjects(rig)).toEqual(inOrder);
    expect(await rig.links()).toHaveLength(3);
  });

  it('a message without work does nothing', async () => {
    const rig = await makeRig();
    await rig.deliver();
    await rig.sweep();
    expect(rig.sink.mails).toEqual([]);
  });

  it('never touches the rows of another tenant', async () => {
    const rig = await makeRig();
    const other = await makeRig();
    await threeEvents(other);
    await threeEvents(rig);
    await rig.deliver();
    expect((await other.outbox()).map((row) => [row.state, row.attempts])).toEqual([
      ['pending', 0],
      ['pending', 0],
      ['pending', 0],
    ]);
    expect(await other.mails()).toEqual([]);
    expect(rig.sink.mails).toHaveLength(3);
  });
});

describe('the sweep', () => {
  it('does the tasks of the clock first, so that their mails leave in the same minute', async () => {
    const rig = await makeRig();
    const { id } = await threeEvents(rig);
    await rig.sweep([async () => rig.announce('claim.cancelled', id, 4)]);
    expect(subjects(rig)).toEqual([...inOrder, 'cancelled']);
  });

  it('delivers although a task fails, and says so', async () => {
    const rig = await makeRig();
    await threeEvents(rig);
    const broken = rig.sweep([() => Promise.reject(new Error('no'))]);
    await expect(broken).rejects.toThrow('1 tasks of the sweep failed');
    expect(subjects(rig)).toEqual(inOrder);
  });
});

describe('events of one claim keep their order', () => {
  it('whatever the order in which they were written', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.closed', id, 3);
    await rig.announce('claim.approved', id, 2);
    await rig.announce('claim.submitted', id, 1);
    await rig.deliver();
    expect(subjects(rig)).toEqual(inOrder);
  });

  it('a later event waits for an earlier one that has to be tried again', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    const messageId = newUuid();
    await rig.announce('claim.message_added', id, 1, { messageId, from: 'service' });
    await rig.announce('claim.closed', id, 2);
    await rig.deliver();
    expect(rig.sink.mails).toEqual([]);
    await rig.say(id, 'Here it is', { id: messageId });
    rig.advance(MINUTE);
    await rig.deliver();
    expect(subjects(rig)).toEqual(['new message', 'closed']);
  });

  it('a later mail waits for an earlier one that the server did not take', async () => {
    const rig = await makeRig();
    await threeEvents(rig);
    rig.sink.refuse = ({ subject }) =>
      subject.endsWith(inOrder[0]!) ? new TemporaryMailError('greylisted') : undefined;
    await rig.deliver();
    rig.sink.refuse = () => undefined;
    await rig.deliver();
    expect(rig.sink.mails).toEqual([]);
    rig.advance(MINUTE);
    await rig.deliver();
    expect(subjects(rig)).toEqual(inOrder);
  });
});

describe('a crash', () => {
  it('between send and mark sends the same mail again, under the same Message-ID', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.submitted', id, 1);
    const dies = {
      ...rig.deps.database,
      transaction: ((tenantId, work) =>
        rig.sink.mails.length > 0
          ? Promise.reject(new DatabaseLost(false, 'killed'))
          : rig.deps.database.transaction(tenantId, work)) as typeof rig.deps.database.transaction,
    };
    await expect(rig.deliver({ database: dies })).rejects.toThrow(DatabaseLost);
    await rig.deliver();
    expect(rig.sink.mails).toHaveLength(1);
    rig.advance(3 * MINUTE);
    await rig.deliver();
    const [first, second] = rig.sink.mails;
    expect(second).toEqual(first);
    const [row] = await rig.mails();
    expect(first!.messageId).toBe(`<${row!.id}@portal.example>`);
    expect(row).toMatchObject({ state: 'sent', attempts: 2 });
    rig.advance(DAY);
    await rig.deliver();
    expect(rig.sink.mails).toHaveLength(2);
  });

  it('while an event is worked out leaves nothing half done', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.submitted', id, 1);
    let transactions = 0;
    const dies = {
      ...rig.deps.database,
      transaction: ((tenantId, work) =>
        rig.deps.database.transaction(tenantId, async (tx, call) => {
          const result = await work(tx, call);
          if (++transactions === 2) throw new DatabaseLost(true, 'cut before COMMIT');
          return result;
        })) as typeof rig.deps.database.transaction,
    };
    await expect(rig.deliver({ database: dies })).rejects.toThrow(DatabaseLost);
    expect(await rig.mails()).toEqual([]);
    expect(await rig.links()).toEqual([]);
    rig.advance(2 * MINUTE);
    await rig.deliver();
    expect(rig.sink.mails).toHaveLength(1);
    expect(await rig.links()).toHaveLength(1);
  });
});

describe('a poison event', () => {
  it('is dead after five tries, and never holds up the others', async () => {
    const rig = await makeRig();
    const poisoned = newUuid();
    await rig.announce('claim.submitted', poisoned, 1);
    await threeEvents(rig);
    await rig.deliver();
    expect(subjects(rig)).toEqual(inOrder);
    for (let i = 0; i < 5; i++) {
      rig.advance(15 * MINUTE);
      await rig.deliver();
    }
    const dead = (await rig.outbox()).find((row) => row.object_id === poisoned);
    expect(dead).toMatchObject({
      state: 'dead',
      attempts: 5,
      last_error: 'Error: The claim of the event does not exist',
    });
    expect(rig.logged.filter((entry) => entry['code'] === 'event_dead')).toHaveLength(1);
    await rig.announce('claim.unheard_of', poisoned, 2);
    await rig.deliver();
    expect((await rig.outbox()).filter((row) => row.state !== 'sent')).toHaveLength(1);
  });

  it('that takes its process down every time is given up as well', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.submitted', id, 1);
    await rig.query(sql`update outbox set state = 'leased', attempts = 20, leased_until = ${rig.now()}
      where tenant_id = ${rig.tenantId}`);
    await rig.deliver();
    expect(await rig.outbox()).toMatchObject([{ state: 'dead' }]);
    expect(rig.logged).toMatchObject([{ code: 'event_dead', kind: 'claim.submitted' }]);
    expect(rig.sink.mails).toEqual([]);
  });

  it('leaves no row of a consumer that ran before the one that failed', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.submitted', id, 1);
    const told: string[] = [];
    await expandOutbox(
      { ...rig.deps, ...system(rig) },
      [
        async (tx, event) => {
          told.push(event.kind);
          await tx.db.execute(sql`insert into budget values (${tx.tenantId}, 'half', ${tx.now()}, 1)`);
        },
        () => Promise.reject(new Error('second consumer')),
      ],
      () => undefined,
    );
    expect(told).toEqual(['claim.submitted']);
    expect(await rig.query(sql`select 1 from budget where tenant_id = ${rig.tenantId}`)).toHaveLength(0);
    expect(await rig.outbox()).toMatchObject([{ state: 'pending', last_error: 'Error: second consumer' }]);
  });
});

const system = (rig: Rig) => ({
  tenantId: rig.tenantId,
  actor: { kind: 'system' as const },
  addressBlock: 'test',
  locale: 'en',
  requestId: 'test',
  later: () => undefined,
  nudge: async () => undefined,
});

describe('a mail server in trouble', () => {
  it('that is down for a day is asked ever more rarely, and each mail arrives once', async () => {
    const rig = await makeRig();
    await threeEvents(rig);
    const asked: number[] = [];
    const start = Date.parse(rig.now());
    rig.sink.refuse = () => {
      asked.push((Date.parse(rig.now()) - start) / MINUTE);
      return asked.at(-1)! < 24 * 60 ? new TemporaryMailError('503') : undefined;
    };
    await rig.deliver();
    const pauses = [...Array<number>(12).fill(5 * MINUTE), ...Array<number>(71).fill(HOUR)];
    for (const pause of pauses) {
      rig.advance(pause);
      await rig.deliver();
    }
    expect(asked.slice(0, 6)).toEqual([0, 5, 10, 40, 180, 540]);
    expect(subjects(rig)).toEqual(inOrder);
    expect((await rig.mails()).map((row) => row.state)).toEqual(['sent', 'sent', 'sent']);
  });

  it('that never answers is given up after 72 hours, visibly and without secrets', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.submitted', id, 1);
    rig.sink.refuse = () => new TemporaryMailError('no route');
    for (let hours = 0; hours <= 75; hours++) {
      await rig.deliver();
      rig.advance(HOUR);
    }
    const [row] = await rig.mails();
    expect(row).toMatchObject({ state: 'failed', last_error: 'TemporaryMailError: no route' });
    expect(row!.params.secrets).toBeUndefined();
    expect(rig.logged.at(-1)).toMatchObject({ code: 'mail_failed', mailId: row!.id });
  });

  it('that refuses for good is not asked again', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.submitted', id, 1);
    rig.sink.refuse = () => new PermanentMailError('550 no such user');
    await rig.deliver();
    expect(await rig.mails()).toMatchObject([{ state: 'failed', attempts: 1 }]);
  });

  it('does not keep other readers waiting for one address that cannot be written to', async () => {
    const rig = await makeRig();
    const bad = await rig.addClaim({ claimant: 'not an address' });
    const good = await rig.addClaim();
    await rig.announce('claim.approved', bad.id, 1);
    await rig.announce('claim.approved', good.id, 1);
    await rig.deliver();
    expect((await rig.mails()).map((row) => row.state)).toEqual(['failed', 'sent']);
  });

  it('that takes a mail and then loses the line gets the same mail again', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.submitted', id, 1);
    rig.sink.thenThrow = new TemporaryMailError('timed out');
    await rig.deliver();
    rig.sink.thenThrow = undefined;
    rig.advance(MINUTE);
    await rig.deliver();
    expect(rig.sink.mails).toHaveLength(2);
    expect(new Set(rig.sink.mails.map((mail) => mail.messageId)).size).toBe(1);
    expect(await rig.mails()).toMatchObject([{ state: 'sent', provider_id: 'taken-2' }]);
  });
});

describe('what is known of an address', () => {
  const known = async (rig: Rig, address: string) => {
    const [row] = await rig.query(
      sql`select delivered_at is not null as delivered, soft_bounced_at is not null as soft, bounced_at is not null as hard
          from mail_address where tenant_id = ${rig.tenantId} and address = ${address}`,
    );
    return row && { ...row };
  };
  const claimant = 'reader@site.example';
  const nothing = { delivered: false, soft: false, hard: false };
  const mailed = async (refusal?: Error) => {
    const rig = await makeRig();
    const { id } = await rig.addClaim({ claimant, confirmed: true });
    await rig.announce('claim.approved', id, 1);
    rig.sink.refuse = () => refusal;
    await rig.deliver();
    return rig;
  };

  it('says that a mail was taken there', async () => {
    expect(await known(await mailed(), claimant)).toEqual({ ...nothing, delivered: true });
  });

  it('says that the recipient was refused for good, or for now', async () => {
    const ofRecipient = { ofRecipient: true };
    const gone = await mailed(new PermanentMailError('550 no such user', ofRecipient));
    expect(await known(gone, claimant)).toEqual({ ...nothing, hard: true });
    const full = await mailed(new TemporaryMailError('452 mailbox full', ofRecipient));
    expect(await known(full, claimant)).toEqual({ ...nothing, soft: true });
    full.sink.refuse = () => undefined;
    full.advance(HOUR);
    await full.deliver();
    expect(await known(full, claimant)).toEqual({ ...nothing, delivered: true });
  });

  it('says nothing of it where the server or the mail was to blame', async () => {
    for (const error of [new PermanentMailError('554 spam'), new TemporaryMailError('no route')])
      expect(await known(await mailed(error), claimant)).toEqual(nothing);
  });
});
