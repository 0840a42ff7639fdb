import { expect } from 'chai';
import { Session } from '../../../widget/core/session.ts';
import { clear, fakeApi, json, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { find, mount, press, REF, serving, status, type, words } from './status-fixture.ts';

const SESSION = {
  token: 'ses_1',
  kind: 'person',
  expiresAt: '2126-01-01T00:00:00Z',
  claim: null,
  reader: { dateFormat: 'DD.MM.YYYY', timeZone: null },
};

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  clear();
  sessionStorage.clear();
});

const api = (): ReturnType<typeof fakeApi> =>
  fakeApi({
    'POST /v1/sessions': () => json(SESSION, { status: 201 }),
    [`GET /v1/status/${REF}`]: serving({ status: status() }),
  });

describe('somebody who is signed in', () => {
  it('opens a case by its reference alone', async () => {
    new Session('https://api.example', 'pk_1').open('ses_1', { remember: true });
    const element = mount(api());
    await until(() => find(element, '#field-reference'));
    expect(find(element, '[type=email]')).to.equal(undefined);
    expect(words(element)).to.contain('You are signed in, so the reference is enough.');
    expect(await violations(element)).to.deep.equal([]);
    press(element, 'Open the case');
    await until(() => words(element).includes('Enter the reference'));
    type(element, 'reference', REF);
    press(element, 'Open the case');
    await until(() => find(element, '[part=case]'));
  });

  it('may do so with a password at this very door, and what was typed stays', async () => {
    const service = api();
    const element = mount(service);
    await until(() => find(element, '#field-reference'));
    type(element, 'reference', REF);
    type(element, 'sign-in-email', 'dana@clinic.example');
    press(element, 'Use a password');
    await until(() => find(element, '#field-sign-in-password'));
    type(element, 'sign-in-password', 'seven green kettles');
    press(element, 'Sign in');
    await until(() => words(element).includes('the reference is enough'));
    expect(find<HTMLInputElement>(element, '#field-reference')!.value).to.equal(REF);
    press(element, 'Open the case');
    await until(() => find(element, '[part=case]'));
    const read = service.seen.find(({ url }) => url.pathname === `/v1/status/${REF}`);
    expect(read!.headers.get('authorization')).to.equal('Bearer ses_1');
  });
});
