import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { expect } from 'chai';
import { LitElement } from 'lit';
import { Offer, Wish } from '../../../widget/core/context.ts';
import { clear, html, place } from './fixture.ts';

const key = Symbol.for('test:context');
const theirs = createContext<string>(key);
const ours = { key };

class OurGiver extends LitElement {
  readonly offer = new Offer<string>(this, ours, 'one');
}
class TheirGiver extends LitElement {
  readonly offer = new ContextProvider(this, { context: theirs, initialValue: 'one' });
}
class OurTaker extends LitElement {
  readonly wish = new Wish<string>(this, ours);
}
class TheirTaker extends LitElement {
  readonly wish = new ContextConsumer(this, { context: theirs, subscribe: true });
}
customElements.define('our-giver', OurGiver);
customElements.define('their-giver', TheirGiver);
customElements.define('our-taker', OurTaker);
customElements.define('their-taker', TheirTaker);

describe('contexts', () => {
  afterEach(clear);

  it('speak the protocol of @lit/context in both directions', () => {
    const giver = place<OurGiver>(html`<our-giver><their-taker></their-taker></our-giver>`);
    const taker = giver.querySelector('their-taker') as TheirTaker;
    giver.offer.set('two');
    expect(taker.wish.value).to.equal('two');
    const other = place<TheirGiver>(html`<their-giver><our-taker></our-taker></their-giver>`);
    other.offer.setValue('three');
    expect((other.querySelector('our-taker') as OurTaker).wish.value).to.equal('three');
  });

  it('give nothing more to an element that has left, and start again when it is back', () => {
    const giver = place<OurGiver>(html`<our-giver><our-taker></our-taker></our-giver>`);
    const taker = giver.querySelector('our-taker') as OurTaker;
    taker.remove();
    giver.offer.set('two');
    expect(taker.wish.value).to.equal('one');
    giver.append(taker);
    expect(taker.wish.value).to.equal('two');
  });

  it('come from the nearest offer', () => {
    const outer = place<OurGiver>(
      html`<our-giver
        ><our-giver><our-taker></our-taker></our-giver
      ></our-giver>`,
    );
    outer.offer.set('far');
    expect((outer.querySelector('our-taker') as OurTaker).wish.value).to.equal('one');
  });
});
