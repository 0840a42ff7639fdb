import { expect } from 'chai';
import { clear, json, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import {
  asked,
  asking,
  CLAIM,
  entry,
  find,
  line,
  openCase,
  press,
  said,
  status,
  type,
  words,
} from './status-fixture.ts';

const CONFIRM = `POST /v1/claims/${CLAIM}/confirm-handover`;

const leaving = () =>
  status({
    state: 'approved',
    actions: ['confirm-handover', 'note'],
    lines: [line(), line({ id: 'line_2', serial: 'ALT-L2-48213908' })],
    handovers: { toService: ['line_1'], back: [] },
  });

const submit = (element: Element) => find<HTMLButtonElement>(element, 'dialog [type=submit]')!.click();

describe('signing for devices', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('names who took them, and which they are', async () => {
    const { element, api } = await openCase(leaving(), { [CONFIRM]: () => json(leaving().claim) });
    press(element, 'Confirm handover');
    await until(() => find(element, 'dialog[open]'));
    expect(words(element, 'dialog .points')).to.equal('ALT-L2-48213907');
    expect(await violations(element)).to.deep.equal([]);
    type(element, 'name', ' Dana Seitkali ');
    type(element, 'department', 'Courier');
    submit(element);
    await until(() => said(element) === 'The handover is confirmed.');
    expect(asking(api, CONFIRM).map(({ body }) => body)).to.deep.equal([
      { direction: 'to_service', name: 'Dana Seitkali', department: 'Courier' },
    ]);
  });

  it('asks for what is missing and keeps what was typed', async () => {
    const { element, api } = await openCase(leaving());
    press(element, 'Confirm handover');
    await until(() => find(element, 'dialog[open]'));
    type(element, 'department', 'Courier');
    submit(element);
    await until(() => find(element, '#field-name')?.getAttribute('aria-invalid') === 'true');
    expect(element.shadowRoot?.activeElement?.id).to.equal('field-name');
    expect(find<HTMLInputElement>(element, '#field-department')?.value).to.equal('Courier');
    expect(asking(api, CONFIRM)).to.deep.equal([]);
  });

  it('confirms a return with the number of the report', async () => {
    const back = status({
      state: 'resolved',
      phase: 'resolved',
      actions: ['confirm-handover', 'close'],
      handovers: { toService: [], back: ['line_1'] },
    });
    const { element, api } = await openCase(back, { [CONFIRM]: () => json(back.claim) });
    expect(words(element, '[part=actions]')).to.equal('Confirm return It works again');
    press(element, 'Confirm return');
    await until(() => find(element, 'dialog[open]'));
    for (const [field, value] of Object.entries({ name: 'Dana', department: 'IT', report: 'TR-17' }))
      type(element, field, value);
    submit(element);
    await until(() => asking(api, CONFIRM).length === 1);
    expect(asking(api, CONFIRM)[0]?.body).to.deep.equal({
      direction: 'back',
      name: 'Dana',
      department: 'IT',
      report: 'TR-17',
    });
  });

  it('stands in the history', async () => {
    const handover = {
      direction: 'to_service' as const,
      name: 'Dana Seitkali',
      department: 'Courier',
      report: 'TR-17',
      serials: ['ALT-L2-48213907'],
    };
    const { element } = await openCase(
      status({}, { timeline: [entry(1, { text: 'Handover confirmed', handover })] }),
    );
    const history = words(element, '[part=history]');
    expect(history).to.contain('Taken to the service by: Dana Seitkali, Courier');
    expect(history).to.contain('Transfer report: TR-17');
  });
});

describe('who answers for documents only', () => {
  afterEach(clear);

  it('is given the fields of documents, and told that others answer the rest', async () => {
    const request = asked();
    const items = request.items.map((item) => ({ ...item, answerable: item.kind === 'file' }));
    const { element } = await openCase(
      status({
        phase: 'action_needed',
        infoRequests: [{ ...request, items }],
        actions: ['answer', 'attach'],
      }),
    );
    await until(() => find(element, '[part=questions]'));
    expect(find(element, '#field-item_text')).to.equal(undefined);
    expect(find(element, '#field-item_file')).not.to.equal(undefined);
    expect(words(element, '[part=questions]')).to.contain('Somebody else answers this.');
  });
});
