import { expect } from 'chai';
import { emptyEntries, entered, newUnit } from '../../../widget/claim/entries.ts';
import type { Entries } from '../../../widget/claim/entries.ts';
import { mergeEntries } from '../../../widget/claim/merge.ts';
import { difference, fromWire, isAddress, toWire } from '../../../widget/claim/wire.ts';

const write = (entries: Entries, texts: Record<string, unknown>): Entries =>
  Object.entries(texts).reduce((all, [path, value]) => entered(all, path, value), entries);

describe('two devices at one draft', () => {
  const base = write(emptyEntries(), { 'units.0.serial': 'S-1', 'contact.name': 'Aigerim' });

  it('keep what each of them has changed', () => {
    const mine = write(base, { 'symptoms.tried': 'Another socket' });
    const theirs = write(base, { 'contact.phone': '+7', 'symptoms.whatHappens': 'Dark' });
    const merged = mergeEntries(base, mine, theirs);
    expect(merged.symptoms).to.include({ tried: 'Another socket', whatHappens: 'Dark' });
    expect(merged.contact).to.include({ name: 'Aigerim', phone: '+7' });
  });

  it('leave the text of the one who types now where both have written', () => {
    const mine = write(base, { 'contact.name': 'Aigerim S.' });
    expect(mergeEntries(base, mine, write(base, { 'contact.name': 'A. Sadykova' })).contact.name).to.equal(
      'Aigerim S.',
    );
  });

  it('do not take a space away that was just typed', () => {
    const mine = write(base, { 'contact.name': 'Aigerim ' });
    expect(mergeEntries(base, mine, base).contact.name).to.equal('Aigerim ');
  });

  it('keep a row that is still empty', () => {
    const mine = { ...base, units: [...base.units, newUnit()] };
    expect(mergeEntries(base, mine, base).units.length).to.equal(2);
  });
});

describe('what is sent', () => {
  it('comes back as it was typed', () => {
    const entries = write(emptyEntries(), {
      'units.0.serial': 'S-1',
      'symptoms.conditions': ['liquid'],
      urgency: 'urgent',
      urgencyReason: 'Held up',
      elsewhere: true,
      'siteContact.name': 'Marat',
      'contact.address.city': 'Karaganda',
    });
    const wire = toWire(entries, 'customer');
    expect(toWire(fromWire(wire), 'customer')).to.deep.equal(wire);
    expect(fromWire(wire, entries.units)).to.deep.equal(entries);
  });

  it('leaves out what the API would refuse', () => {
    const { contact, failureDate, symptoms, lines } = toWire(
      write(emptyEntries(), {
        'contact.email': 'a@b',
        failureDate: '2026-02',
        'symptoms.tried': `\0${'😀'.repeat(6000)}\ud800`,
      }),
      'customer',
    );
    expect([contact?.email, failureDate, lines]).to.deep.equal([null, null, []]);
    expect([...(symptoms?.tried ?? '')].length).to.equal(5000);
  });

  it('is only what differs', () => {
    const before = toWire(emptyEntries(), 'customer');
    expect(difference(before, { ...before, urgency: 'critical' })).to.deep.equal({ urgency: 'critical' });
    expect(difference(before, toWire(emptyEntries(), 'customer'))).to.deep.equal({});
  });

  it('knows an address from a slip', () => {
    const right = ['a@b.example', 'имя@почта.рф', 'a.b+c@sub.domain.example'];
    const wrong = ['a@b', 'a@b.c@d.e', 'a@x.example,b@y.example', 'a@b.c\r\nBcc: v@w.x', 'a b@c.d', '@c.d'];
    expect([right.filter((one) => !isAddress(one)), wrong.filter(isAddress)]).to.deep.equal([[], []]);
  });
});
