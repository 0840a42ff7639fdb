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

const FULL = {
  ...MODEL,
  specifications: [{ key: 'memory', label: { en: 'Memory' }, type: 'number', unit: 'GB' }],
  symptomQuestions: [
    { key: 'light', text: { en: 'Which?' }, type: 'choice', choices: [{ en: 'Red' }, { en: 'Green' }] },
  ],
  checklist: [{ en: 'Take the disc out' }, { en: 'Pack it' }],
};
const { id, code, name, family } = MODEL;
const LISTED = { id, code, name, family, manufacturer: 'Altai Computers', closed: false };
const MAKER = { id: 'maker_1', name: 'Altai Computers', version: 3 };

const open = (
  path = '',
  replies: Record<string, Reply> = {},
  { lang = 'en', rights = ['settings.manage'] } = {},
) =>
  new SettingsStand(
    {
      'GET /v1/models': () =>
        json({ items: [LISTED, { ...LISTED, id: 'model_2', name: 'Old', closed: true }] }),
      'GET /v1/manufacturers': () => json({ items: [MAKER] }),
      'GET /v1/models/model_1': () => json(MODEL),
      'GET /v1/models/model_1/terms': () => json({ items: [] }),
      'GET /v1/terms': () => json({ items: [{ code: 'standard', name: 'Standard' }] }),
      'PATCH /v1/models/model_1': (asked) => json({ ...MODEL, ...(asked.body as object), version: 6 }),
      ...replies,
    },
    { panel: 'models', path, lang, rights },
  );

const patched = async (stand: SettingsStand) =>
  (await until(() => stand.asked('PATCH /v1/models/model_1')[0])).body as Record<string, unknown>;

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
    expect(await patched(stand)).to.deep.include({
      name: 'Desktop L200 plus',
      gtin: '04870000200016',
      labelHint: MODEL.labelHint,
      serialRule: MODEL.serialRule,
    });
    expect(stand.asked('PATCH /v1/models/model_1')[0]?.headers.get('if-match')).to.equal('"5"');
    await stand.sees('Desktop L200 plus');
  });

  it('that are closed are shown on demand, and all are found by words of theirs', async () => {
    const stand = open();
    await stand.sees('Desktop L200');
    expect(stand.all('button.item')).to.have.length(1);
    (await stand.one('[name=withClosed]')).click();
    await until(() => stand.all('button.item').length === 2 || undefined);
    await stand.type('search', 'old');
    await until(() => stand.all('button.item').length === 1 || undefined);
    await stand.type('search', 'nothing of the kind');
    await stand.sees('No model fits the search.');
  });

  it('have a rule that is tried while it is written', async () => {
    const stand = open('model_1', {
      'POST /v1/serial-trials': (asked) => {
        const { serial } = asked.body as { serial: string };
        const ok = serial === 'ALT-00000001';
        return json({
          normalised: serial.replace('-', ''),
          ok,
          problem: ok ? null : 'character',
          position: ok ? null : 6,
          expected: ok ? null : 'digit',
          severity: 'stop',
        });
      },
    });
    await stand.type('mask', '\\ALT-99');
    await stand.type('trial', 'ALT-00X');
    await stand.sees(/Character 6: a digit belongs here .*Such a serial is refused/);
    const asked = stand.asked('POST /v1/serial-trials').at(-1)?.body as { rule: { mask: string } };
    expect(asked).to.deep.include({ serial: 'ALT-00X' });
    expect(asked.rule.mask).to.equal('\\ALT-99');
    await stand.type('trial', 'ALT-00000001');
    await stand.sees('This serial fits:');
  });

  it('have a rule that need not strip, and a rule that is none yet is said to be none', async () => {
    const stand = open('model_1', { 'POST /v1/serial-trials': () => problem(422, 'invalid') });
    (await stand.one('[name=strip]')).click();
    await stand.type('trial', 'ALT-1');
    await stand.sees('The rule is not complete yet');
    await stand.press('Save');
    expect(((await patched(stand)).serialRule as { strip: boolean }).strip).to.equal(false);
  });

  it('have fields, questions and a checklist that are written in one language after the other', async () => {
    const stand = open('model_1');
    await stand.press('Add a field');
    await stand.type('specifications.0.label', 'Memory');
    await stand.type('specifications.0.type', 'number');
    await stand.type('specifications.0.unit', 'GB');
    await stand.press('Add a question');
    await stand.type('symptomQuestions.0.text', 'Which light is on?');
    await stand.type('symptomQuestions.0.type', 'choice');
    await stand.type('symptomQuestions.0.choices.0', 'Red');
    await stand.type('symptomQuestions.0.choices.1', 'None');
    await stand.press('Add a line');
    await stand.type('checklist.0', 'Second');
    await stand.press('Add a line');
    await stand.type('checklist.1', 'First');
    await stand.press('Line 2: up');
    await stand.type('writing', 'ru');
    await until(
      async () =>
        (await stand.one<HTMLInputElement>('[name="specifications.0.label"]')).placeholder === 'Memory',
    );
    await stand.type('specifications.0.label', 'Память');
    await stand.press('Save');
    expect(await patched(stand)).to.deep.include({
      labelHint: MODEL.labelHint,
      specifications: [{ key: 'memory', label: { en: 'Memory', ru: 'Память' }, type: 'number', unit: 'GB' }],
      symptomQuestions: [
        {
          key: 'which_light_is_on',
          text: { en: 'Which light is on?' },
          type: 'choice',
          choices: [{ en: 'Red' }, { en: 'None' }],
        },
      ],
      checklist: [{ en: 'First' }, { en: 'Second' }],
    });
  });

  it('get terms from who answers for warranties, who changes nothing else', async () => {
    const stand = open(
      'model_1',
      {
        'PUT /v1/models/model_1/terms': (asked) =>
          json({ ...MODEL, terms: (asked.body as { items: object[] }).items, version: 6 }),
      },
      { rights: ['unit.change_dates'] },
    );
    await stand.sees('Whoever buys this model today gets no warranty.');
    await stand.press('Add a term');
    await stand.type('terms.0.customerType', 'consumer');
    await stand.type('terms.0.region', 'kz');
    await stand.type('terms.0.soldFrom', '2026-01-01');
    await stand.press('Save terms');
    const asked = await until(() => stand.asked('PUT /v1/models/model_1/terms')[0]);
    expect(asked.headers.get('if-match')).to.equal('"5"');
    expect(asked.body).to.deep.equal({
      items: [
        {
          termCode: 'standard',
          customerType: 'consumer',
          region: 'KZ',
          soldFrom: '2026-01-01',
          soldTo: null,
        },
      ],
    });
    expect(stand.all('[name=mask]')).to.deep.equal([]);
  });

  it('are taken out of sale only after a question', async () => {
    const stand = open('model_1');
    await stand.press('Take out of sale');
    await stand.sees('Take this model out of sale?');
    expect(stand.asked('PATCH /v1/models/model_1')).to.deep.equal([]);
    (await until(() => stand.all('dialog[open] .danger')[0])).click();
    expect(await patched(stand)).to.deep.equal({ closed: true });
    await stand.sees('It is no longer sold.');
  });

  it('have manufacturers that can be renamed', async () => {
    const stand = open('', {
      'PATCH /v1/manufacturers/maker_1': (asked) => json({ ...MAKER, ...(asked.body as object), version: 4 }),
    });
    await stand.press('Rename: Altai Computers');
    await stand.type('name', 'Altai Factory');
    await stand.press('Save');
    await stand.sees(/Altai Factory · desktop/);
    expect(stand.asked('PATCH /v1/manufacturers/maker_1')[0]?.headers.get('if-match')).to.equal('"3"');
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
    await stand.sees('Not a GTIN yet.');
    await stand.press('Save');
    await stand.sees('This is no GTIN');
    await stand.type('gtin', '4870000200016');
    await stand.sees('A valid GTIN-13');
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
      ['labelHint', 'On the back'],
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
      const list = open('', {}, { lang });
      await list.one('button.item');
      expect(await violations(list.admin)).to.deep.equal([]);
      clear();
      const stand = open('model_1', { 'GET /v1/models/model_1': () => json(FULL) }, { lang });
      await stand.one('[name=mask]');
      expect(await violations(stand.admin)).to.deep.equal([]);
    });
  }
});
