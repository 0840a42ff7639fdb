import { expect } from 'chai';
import '../../../widget/provider/index.ts';
import type { ScannedEvent } from '../../../widget/serial-input/events.ts';
import '../../../widget/serial-input/index.ts';
import type { WarrantySerialInput } from '../../../widget/serial-input/index.ts';
import { choose, drawn, filming, photoOf, withCamera } from '../core/code.ts';
import { clear, EMBED, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';

const LINK = 'https://id.example/01/04000000100010/21/NRD-77-0001?17=271231';

interface Placed {
  form: HTMLFormElement;
  element: WarrantySerialInput;
  input: () => HTMLInputElement;
  text: () => string;
  sent: () => [string, FormDataEntryValue][];
}

/** In a form of the page, with nothing else of ours around it. */
async function inForm(attributes = '', around = ''): Promise<Placed> {
  const form = place<HTMLFormElement>(html`<form></form>`);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.innerHTML = `${around}<warranty-serial-input id="sn" name="serial" ${attributes}></warranty-serial-input><button>Send</button>`;
  return placed(form, form.querySelector('warranty-serial-input')!);
}

async function placed(form: HTMLFormElement, element: WarrantySerialInput): Promise<Placed> {
  await until(() => element.shadowRoot?.querySelector('input'));
  return {
    form,
    element,
    input: () => element.shadowRoot!.querySelector('input')!,
    text: () => element.shadowRoot!.textContent!.replace(/\s+/g, ' '),
    sent: () => [...new FormData(form)],
  };
}

async function withApi(reply: Reply, attributes = ''): Promise<Placed & { api: ReturnType<typeof fakeApi> }> {
  const api = fakeApi({
    'GET /v1/embed': () => json({ ...EMBED, elements: ['serial-input'] }),
    'POST /v1/lookups': reply,
  });
  const frame = place(
    html`<section>
      <warranty-provider embed-key="pk_1" api="https://api.example" .fetch=${api.fetch}></warranty-provider>
    </section>`,
  );
  const provider = frame.querySelector('warranty-provider')!;
  provider.innerHTML = `<form><warranty-serial-input name="serial" ${attributes}></warranty-serial-input></form>`;
  const form = provider.querySelector('form')!;
  form.addEventListener('submit', (event) => event.preventDefault());
  return { ...(await placed(form, form.querySelector('warranty-serial-input')!)), api };
}

function type({ input }: Placed, text: string, leave = true): void {
  input().value = text;
  input().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (leave) input().dispatchEvent(new Event('change', { bubbles: true }));
}

const press = ({ element }: Placed, label: string): void =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')]
    .find((one) => one.textContent?.includes(label))!
    .click();

async function openScan(one: Placed): Promise<void> {
  press(one, 'Read a code');
  await until(() => one.text().includes('Use the camera'));
}

describe('a serial field in a form of the page', () => {
  afterEach(clear);

  it('gives the form the serial of what was typed, and nothing while there is none', async () => {
    const one = await inForm();
    expect(one.sent()).to.deep.equal([]);
    type(one, '  alt-l2 48213907 ');
    expect(one.sent()).to.deep.equal([['serial', 'alt-l2 48213907']]);
    expect(one.form.checkValidity()).to.equal(true);
  });

  it('T30: gives the serial of a GS1 link or element string, never the whole code', async () => {
    const one = await inForm();
    for (const [text, serial] of [
      [LINK, 'NRD-77-0001'],
      ['(01)04000000100010(21)NRD-77-0001(10)B7', 'NRD-77-0001'],
      ['010400000010001021NRD-77-0001\u001d10B7', 'NRD-77-0001'],
    ] as const) {
      one.element.value = text;
      expect(one.sent()).to.deep.equal([['serial', serial]]);
      expect(one.element.gtin).to.equal('04000000100010');
    }
  });

  it('holds a form back as long as it is required and empty, and says why', async () => {
    const one = await inForm('required');
    expect(one.element.validity.valueMissing).to.equal(true);
    one.form.requestSubmit();
    await until(() => one.text().includes('Enter the serial number.'));
    expect(one.input().getAttribute('aria-invalid')).to.equal('true');
    type(one, 'SN-1');
    expect(one.form.checkValidity()).to.equal(true);
  });

  it('refuses a code without a serial and what is too long', async () => {
    const one = await inForm();
    type(one, 'https://id.example/01/04000000100010');
    await until(() => one.text().includes('This code carries no serial number'));
    expect(one.form.checkValidity()).to.equal(false);
    type(one, 'X'.repeat(65));
    await until(() => one.text().includes('too long'));
    expect(one.element.validity.customError).to.equal(true);
    expect(one.sent()).to.deep.equal([]);
  });

  it('goes back to its first value with the form, and forgets what it said', async () => {
    const one = await inForm('value="SN-100"');
    expect(one.sent()).to.deep.equal([['serial', 'SN-100']]);
    type(one, 'x');
    await until(() => one.text().includes('at least two'));
    one.form.reset();
    expect(one.element.value).to.equal('SN-100');
    await until(() => one.input().value === 'SN-100' && !one.text().includes('at least two'));
  });

  it('is off with its fieldset and by itself', async () => {
    const one = await inForm('value="SN-100"');
    one.element.disabled = true;
    await until(() => one.input().disabled);
    expect(one.sent()).to.deep.equal([]);
    one.element.disabled = false;
    await until(() => !one.input().disabled);
    const set = document.createElement('fieldset');
    set.append(...one.form.childNodes);
    one.form.append(set);
    set.disabled = true;
    await until(() => one.input().disabled);
  });

  it('takes back what the browser remembers of it', async () => {
    const one = await inForm();
    one.element.formStateRestoreCallback('SN-7');
    expect(one.sent()).to.deep.equal([['serial', 'SN-7']]);
    await until(() => one.input().value === 'SN-7');
  });

  it('has the label of the page, or its own, and takes the focus that the label gives', async () => {
    const one = await inForm('', '<label for="sn">Nummer vom Schild</label>');
    await until(() => one.input().getAttribute('aria-label') === 'Nummer vom Schild');
    expect(one.element.shadowRoot!.querySelector('label.label')).to.equal(null);
    one.form.querySelector('label')!.click();
    expect(one.element.shadowRoot!.activeElement).to.equal(one.input());
    const other = await inForm('label="Serial of the pump"');
    expect(other.text()).to.contain('Serial of the pump');
  });

  it('sends the form on Enter', async () => {
    const one = await inForm();
    let sent = 0;
    one.form.addEventListener('submit', () => sent++);
    type(one, 'SN-1', false);
    one.input().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(sent).to.equal(1);
  });

  it('tells of changes as a field of the browser does', async () => {
    const one = await inForm();
    const heard: string[] = [];
    for (const kind of ['input', 'change'] as const)
      one.form.addEventListener(kind, ({ target, type: kindOf }) =>
        heard.push(`${kindOf} ${(target as Element).localName}`),
      );
    type(one, 'SN-1', false);
    type(one, 'SN-12');
    type(one, 'SN-12');
    expect(heard.filter((what) => what.startsWith('change'))).to.deep.equal(['change warranty-serial-input']);
    expect(heard.filter((what) => what.startsWith('input'))).to.have.length(3);
  });

  it('has nothing that axe finds, in any state', async () => {
    const one = await inForm('required');
    expect(await violations(one.element)).to.deep.equal([]);
    one.form.requestSubmit();
    await until(() => one.text().includes('Enter the serial number.'));
    await openScan(one);
    expect(await violations(one.element)).to.deep.equal([]);
  });

  for (const [lang, words] of [
    ['ru', 'Серийный номер'],
    ['kk', 'Сериялық нөмір'],
    ['de', 'Seriennummer'],
    ['ar', 'الرقم التسلسلي'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const one = await inForm(`lang="${lang}"`);
      await until(() => one.text().includes(words));
    });
  }
});

describe('a serial field inside a provider', () => {
  afterEach(clear);
  const found = {
    outcome: 'found',
    serial: 'ALT-1',
    corrected: false,
    model: { id: 'model_1', code: 'L200', name: 'Desktop L200', labelHint: null, labelPicture: null },
    receipt: { headline: 'Covered until May 22, 2029.' },
    unitId: null,
    requirements: [],
    openClaims: [],
  };

  it('says below what the portal knows of the serial, once it is left', async () => {
    const one = await withApi(() => json(found));
    type(one, LINK, false);
    expect(one.api.seen.filter(({ method }) => method === 'POST')).to.have.length(0);
    type(one, LINK);
    await until(() => one.text().includes('Desktop L200. Covered until May 22, 2029.'));
    expect(one.api.seen.at(-1)?.body).to.deep.equal({ serial: 'NRD-77-0001' });
  });

  it('offers what may be meant, and takes it by a click', async () => {
    let asked = 0;
    const hint = { outcome: 'hint', text: 'Character 3 does not fit.', suggestion: 'ALT-1', models: [] };
    const one = await withApi(() => json(asked++ === 0 ? hint : found));
    type(one, 'ALT-I');
    await until(() => one.text().includes('Character 3 does not fit.'));
    expect(one.form.checkValidity()).to.equal(true);
    press(one, 'ALT-1');
    await until(() => one.text().includes('Desktop L200'));
    expect(one.sent()).to.deep.equal([['serial', 'ALT-1']]);
  });

  it('stays a field where the portal does not answer, and asks nothing where it is not to', async () => {
    const one = await withApi(() => problem(503, 'unavailable'));
    type(one, 'ALT-1');
    await until(
      () => one.api.seen.some(({ method }) => method === 'POST') && !one.text().includes('Checking'),
    );
    expect(one.sent()).to.deep.equal([['serial', 'ALT-1']]);
    const quiet = await withApi(() => json(found), 'unchecked');
    type(quiet, 'ALT-1');
    await quiet.element.updateComplete;
    expect(quiet.api.seen.filter(({ method }) => method === 'POST')).to.have.length(0);
  });
});

describe('reading a code', () => {
  let camera: ReturnType<typeof withCamera> | undefined;
  const use = (answer: () => Promise<MediaStream>) => (camera = withCamera(answer));
  const native = globalThis as { BarcodeDetector?: unknown };
  const before = native.BarcodeDetector;
  afterEach(() => {
    clear();
    camera?.restore();
    camera = undefined;
    native.BarcodeDetector = before;
  });

  it('says what the camera is for, and asks for it only after a click', async () => {
    const { asked } = use(async () => filming(drawn(LINK)));
    const one = await inForm();
    await openScan(one);
    expect(one.text()).to.contain('No picture is kept or sent');
    expect(asked()).to.equal(0);
    press(one, 'Use the camera');
    await until(() => asked() === 1);
  });

  it('reads a QR code in the page where the browser has no reader, and stops the camera', async () => {
    native.BarcodeDetector = undefined;
    const stream = filming(drawn(LINK));
    use(async () => stream);
    const one = await inForm();
    const heard: ScannedEvent[] = [];
    one.form.addEventListener('warranty-scanned', (event) => heard.push(event));
    await openScan(one);
    press(one, 'Use the camera');
    await until(() => one.element.value === 'NRD-77-0001');
    expect(heard.map(({ serial, gtin }) => [serial, gtin])).to.deep.equal([
      ['NRD-77-0001', '04000000100010'],
    ]);
    expect(stream.getTracks().map(({ readyState }) => readyState)).to.deep.equal(['ended']);
    expect(one.element.shadowRoot!.querySelector('.scan')).to.equal(null);
  });

  it('uses the browser’s own reader where there is one, and looks on after a code without a serial', async () => {
    const texts = ['https://shop.example/offer', 'SN-NATIVE-1'];
    const formats: string[][] = [];
    native.BarcodeDetector = class {
      static getSupportedFormats = async () => ['qr_code', 'data_matrix', 'ean_13'];
      constructor(options: { formats: string[] }) {
        formats.push(options.formats);
      }
      detect = async () => texts.splice(0, texts.length > 1 ? 1 : 0).map((rawValue) => ({ rawValue }));
    };
    use(async () => filming(drawn('nothing')));
    const one = await inForm();
    await openScan(one);
    press(one, 'Use the camera');
    await until(() => one.text().includes('This code is not the one'));
    expect(formats).to.deep.equal([['qr_code', 'data_matrix']]);
    texts.push('SN-NATIVE-2');
    await until(() => one.element.value === 'SN-NATIVE-1');
  });

  for (const [what, name, words] of [
    ['refused', 'NotAllowedError', 'The camera is blocked'],
    ['not there', 'NotFoundError', 'No camera can be used'],
  ] as const) {
    it(`leads to a photo and to typing when the camera is ${what}`, async () => {
      use(() => Promise.reject(new DOMException('', name)));
      const one = await inForm();
      await openScan(one);
      press(one, 'Use the camera');
      await until(() => one.text().includes(words));
      expect(one.element.shadowRoot!.querySelector('input[type=file]')).to.not.equal(null);
    });
  }

  it('reads a code out of a photo', async () => {
    native.BarcodeDetector = undefined;
    const one = await inForm();
    await openScan(one);
    const input = one.element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    expect([input.accept, input.getAttribute('capture')]).to.deep.equal(['image/*', 'environment']);
    choose(input, await photoOf(drawn(LINK)));
    await until(() => one.element.value === 'NRD-77-0001');
  });

  it('says so when a photo has no code, or is no photo', async () => {
    native.BarcodeDetector = undefined;
    const blank = document.createElement('canvas');
    const one = await inForm();
    await openScan(one);
    const input = (): HTMLInputElement => one.element.shadowRoot!.querySelector('input[type=file]')!;
    choose(input(), await photoOf(blank));
    await until(() => one.text().includes('There is no readable code'));
    choose(input(), new File(['not a picture'], 'x.png', { type: 'image/png' }));
    await until(() => one.text().includes('There is no readable code'));
    expect(one.element.value).to.equal('');
  });

  it('stops the camera when it is closed, by Escape too, and when the field leaves the page', async () => {
    const streams: MediaStream[] = [];
    use(async () => {
      streams.push(filming(drawn('https://shop.example/')));
      return streams.at(-1)!;
    });
    const one = await inForm();
    const start = async (count: number): Promise<void> => {
      await openScan(one);
      press(one, 'Use the camera');
      await until(() => streams.length === count && one.text().includes('Hold the code'));
    };
    const states = (): string[] =>
      streams.flatMap((stream) => stream.getTracks()).map((track) => track.readyState);
    await start(1);
    press(one, 'Close');
    expect(states()).to.deep.equal(['ended']);
    await start(2);
    one.element
      .shadowRoot!.querySelector('.scan')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(states()).to.deep.equal(['ended', 'ended']);
    await start(3);
    one.element.remove();
    await until(() => states().every((state) => state === 'ended'));
  });

  it('turns on the lamp of a camera that has one', async () => {
    const stream = filming(drawn('https://shop.example/'));
    const [track] = stream.getVideoTracks();
    const set: unknown[] = [];
    track!.getCapabilities = () => ({ torch: true }) as MediaTrackCapabilities;
    track!.applyConstraints = async (wanted) => void set.push(wanted);
    use(async () => stream);
    const one = await inForm();
    await openScan(one);
    press(one, 'Use the camera');
    await until(() => one.text().includes('Lamp on'));
    press(one, 'Lamp on');
    await until(() => one.text().includes('Lamp off'));
    expect(set).to.deep.equal([{ advanced: [{ torch: true }] }]);
  });
});
