import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { SettingsStand } from './stand.ts';

const MODEL = {
  id: 'model_1',
  manufacturer: { id: 'maker_1', name: 'Altai Computers' },
  code: 'L200',
  name: 'Desktop L200',
  family: 'desktop',
  gtin: '04870000200016',
  labelPicture: null,
  labelHint: { en: 'On the back', ru: 'Сзади' },
  serialRule: {
    mask: '\\ALT-99999999',
    minLength: 8,
    maxLength: 16,
    strip: true,
    alphabet: null,
    checkDigit: 'none',
    severity: 'stop',
  },
  pictures: [],
  specifications: [],
  symptomQuestions: [],
  checklist: [],
  terms: [],
  closed: false,
  version: 5,
};

const open = (path = '', replies: Record<string, Reply> = {}, lang = 'en') =>
  new SettingsStand(
    {
      'GET /v1/models': () => json({ items: [MODEL] }),
      'GET /v1/manufacturers': () => json({ items: [MODEL.manufacturer] }),
      'GET /v1/models/model_1': () => json(MODEL),
      'PATCH /v1/models/model_1': (asked) => json({ ...MODEL, ...(asked.body as object), version: 6 }),
      ...replies,
    },
    { panel: 'models', path, lang },
  );

describe('models', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('are listed and opened, and saved on what they were based on', async () => {
    const stand = open();
    (await stand.one('button.item')).click();
    await stand.type('name', 'Desktop L200 plus');
    await stand.press('Save');
    await until(() => stand.asked('PATCH /v1/models/model_1').length === 1 || undefined);
    const [asked] = stand.asked('PATCH /v1/models/model_1');
    expect(asked?.headers.get('if-match')).to.equal('"5"');
    expect(asked?.body).to.deep.include({
      name: 'Desktop L200 plus',
      gtin: '04870000200016',
      labelHint: MODEL.labelHint,
      serialRule: MODEL.serialRule,
      closed: false,
    });
    await stand.sees('Desktop L200 plus');
  });

  it('have a rule that is tried as it is written, before it is saved', async () => {
    const stand = open('model_1', {
      'POST /v1/serial-trials': (asked) => {
        const { serial } = asked.body as { serial: string };
        const ok = serial === 'ALT-00000001';
        return json({
          normalised: serial.replace('-', ''),
          ok,
          problem: ok ? null : 'character',
          position: ok ? null : 6,
          expected: null,
          severity: 'stop',
        });
      },
    });
    await stand.type('mask', '\\ALT-99');
    await stand.type('trial', 'ALT-00X');
    await stand.press('Try');
    await stand.sees(/Character 6 ?: this character does not fit/);
    expect(stand.asked('POST /v1/serial-trials')[0]?.body).to.deep.include({ serial: 'ALT-00X' });
    expect((stand.asked('POST /v1/serial-trials')[0]?.body as { rule: { mask: string } }).rule.mask).to.equal(
      '\\ALT-99',
    );
    await stand.type('trial', 'ALT-00000001');
    await stand.press('Try');
    await stand.sees('This serial fits.');
  });

  it('show the picture of the label by its address, and a refusal at its field', async () => {
    const stand = open('model_1', {
      'PATCH /v1/models/model_1': () =>
        problem(422, 'invalid', {
          errors: [{ pointer: '/gtin', code: 'check_digit', detail: 'The check digit is wrong here' }],
        }),
    });
    await stand.type('labelPicture', '/label.svg');
    const picture = await stand.one<HTMLImageElement>('img.picture');
    expect(picture.src).to.equal('https://api.example/label.svg');
    await stand.type('gtin', '04870000200017');
    await stand.press('Save');
    await stand.sees('The check digit is wrong here');
  });

  it('are made for a manufacturer, who can be added', async () => {
    const stand = open('new', { 'POST /v1/models': () => json(MODEL, { status: 201 }) });
    for (const [name, value] of [
      ['manufacturerId', 'maker_1'],
      ['code', 'L200'],
      ['name', 'Desktop'],
      ['family', 'desktop'],
      ['hint_en', 'On the back'],
    ] as const)
      await stand.type(name, value);
    await stand.press('Save');
    await until(() => stand.admin.place.path === 'model_1' || undefined);
    expect(stand.asked('POST /v1/models')[0]?.body).to.deep.include({
      manufacturerId: 'maker_1',
      code: 'L200',
      gtin: null,
    });
  });

  for (const lang of ['en', 'ar']) {
    it(`have nothing for axe to find (${lang})`, async () => {
      const list = open('', {}, lang);
      await list.one('button.item');
      expect(await violations(list.admin)).to.deep.equal([]);
      clear();
      const stand = open('model_1', {}, lang);
      await stand.one('[name=mask]');
      expect(await violations(stand.admin)).to.deep.equal([]);
    });
  }
});
