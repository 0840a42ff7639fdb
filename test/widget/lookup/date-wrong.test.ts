import { expect } from 'chai';
import type { DateWrongEvent } from '../../../widget/core/events.ts';
import '../../../widget/lookup/index.ts';
import type { WarrantyLookup } from '../../../widget/lookup/index.ts';
import '../../../widget/provider/index.ts';
import { clear, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { found } from './answers.ts';

const SENT = 'POST /v1/date-corrections';
const received: Reply = () =>
  json(
    { outcome: 'received', id: 'datefix_1', ref: 'DC-7K3M-9Q2X', upload: { expires: 1, signature: 'x' } },
    { status: 201 },
  );

async function dispute(reply: Reply = received, { lang = 'en', unitId = null as string | null } = {}) {
  const api = fakeApi({ 'POST /v1/lookups': () => json(found({}, { unitId })), [SENT]: reply });
  const provider = place(
    html`<warranty-provider lang=${lang} embed-key="pk_1" api="https://api.example" .fetch=${api.fetch}>
      <warranty-lookup serial="ALT-L2-48213907"></warranty-lookup>
    </warranty-provider>`,
  );
  const element = provider.querySelector('warranty-lookup') as WarrantyLookup;
  const open = await until(() =>
    element.shadowRoot?.querySelector<HTMLButtonElement>('[part=next] .button.quiet'),
  );
  const part = () => element.shadowRoot?.querySelector('warranty-date-wrong-dialog');
  const press = async () => {
    open.click();
    return until(() => part()?.shadowRoot?.querySelector('dialog[open]') && part()?.shadowRoot);
  };
  const asked = () => api.seen.filter(({ method, url }) => `${method} ${url.pathname}` === SENT);
  return { element, press, part, asked, open };
}

function type(root: ShadowRoot, name: string, value: string): void {
  const control = root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const send = (root: ShadowRoot): void => root.querySelector('form')!.requestSubmit();

describe('a date that is wrong', () => {
  afterEach(clear);

  it('is said from the receipt, with whom to answer, and gets a reference', async () => {
    const { press, part, asked } = await dispute();
    const root = await press();
    expect(root.querySelector<HTMLSelectElement>('select')!.value).to.equal('delivery');
    type(root, 'proposedDate', '2026-05-01');
    type(root, 'statement', 'The invoice says so');
    type(root, 'name', 'Aigerim');
    type(root, 'email', 'aigerim@people.example');
    send(root);
    await until(() => root.textContent.includes('DC-7K3M-9Q2X'));
    expect(asked().map(({ body }) => body)).to.deep.equal([
      {
        serial: 'ALT-L2-48213907',
        modelId: 'model_1',
        dateKind: 'delivery',
        proposedDate: '2026-05-01',
        statement: 'The invoice says so',
        contact: { name: 'Aigerim', email: 'aigerim@people.example' },
      },
    ]);
    root.querySelector<HTMLButtonElement>('.head button')!.click();
    await until(() => !part());
  });

  it('asks for what is missing before anything is sent', async () => {
    const { press, asked } = await dispute();
    const root = await press();
    send(root);
    await until(() => root.querySelectorAll('.error').length === 3);
    expect(root.activeElement?.getAttribute('name')).to.equal('proposedDate');
    expect(asked()).to.deep.equal([]);
  });

  it('shows at its field what the service refuses, and keeps what was typed', async () => {
    const errors = [
      { pointer: '/proposedDate', code: 'unchanged', detail: 'This is the date that the portal has' },
    ];
    const { press } = await dispute(() => problem(422, 'invalid', { errors }));
    const root = await press();
    type(root, 'proposedDate', '2026-05-22');
    type(root, 'name', 'Aigerim');
    type(root, 'email', 'aigerim@people.example');
    send(root);
    await until(() => root.textContent.includes('This is the date that the portal has'));
    expect(root.querySelector<HTMLInputElement>('[name=name]')!.value).to.equal('Aigerim');
  });

  it('can be taken over by the page', async () => {
    const { element, open, part } = await dispute(received, { unitId: 'unit_1' });
    let heard: DateWrongEvent | undefined;
    element.addEventListener('warranty-date-wrong', (event) => {
      heard = event;
      event.preventDefault();
    });
    open.click();
    expect(heard).to.include({ serial: 'ALT-L2-48213907', unitId: 'unit_1', dateKind: 'delivery' });
    expect(part()).to.equal(null);
  });

  for (const lang of ['en', 'ar'])
    it(`is without violations in ${lang}`, async () => {
      const { press } = await dispute(received, { lang });
      const root = await press();
      expect(await violations(root.host as HTMLElement)).to.deep.equal([]);
    });
});
