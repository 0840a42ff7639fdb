import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { ME, NOTICES, opened, PASSKEY, stage } from './fixture.ts';

const CREATION = {
  challenge: 'Y2hhbGxlbmdl',
  rp: { id: 'localhost', name: 'Altai' },
  user: { id: 'dXNlcg', name: 'dana@clinic.example', displayName: 'Dana' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  timeout: 60000,
  attestation: 'none',
  excludeCredentials: [],
  authenticatorSelection: {
    residentKey: 'required',
    requireResidentKey: true,
    userVerification: 'preferred',
  },
};
const TOTP = {
  secret: 'JBSWY3DPEHPK3PXP',
  uri: 'otpauth://totp/Altai:dana?secret=JBSWY3DPEHPK3PXP&issuer=Altai',
};

const create = navigator.credentials.create.bind(navigator.credentials);
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

afterEach(() => {
  navigator.credentials.create = create;
  clear();
  sessionStorage.clear();
});

describe('the account', () => {
  it('keeps the page’s link until there is something better, and lets nobody in without signing in', async () => {
    const at = await stage({}, { signedIn: false });
    expect(at.text()).to.contain('Your account').and.to.contain('Send code');
    expect(at.seen.filter(({ url }) => url.pathname.startsWith('/v1/me'))).to.deep.equal([]);
    expect(await violations(at.account)).to.deep.equal([]);
  });

  for (const [lang, title] of [
    ['en', 'Your account'],
    ['ru', 'Ваша учётная запись'],
    ['ar', 'حسابك'],
  ] as const) {
    it(`shows everything in ${lang}, and axe finds nothing`, async () => {
      const at = await opened(await stage({}, { lang }));
      expect(at.text()).to.contain(title);
      expect(await violations(at.account)).to.deep.equal([]);
    });
  }

  it('fits into 240 px', async () => {
    const at = await opened(await stage({}, { width: 240 }));
    for (const element of at.all('section')) {
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    }
  });

  it('says what the person is, where, up to what amount and until when', async () => {
    const at = await opened(await stage());
    expect(at.text())
      .to.contain('Branch responsible')
      .and.to.contain('Steppe Clinics · Karaganda, Karaganda')
      .and.to.contain('a branch and those below it')
      .and.to.match(/up to KZT\s?500,000/)
      .and.to.contain('stands in for Aigerim Sadykova')
      .and.to.contain('until May 7, 2126');
  });

  it('tells that it could not be read, and reads it again', async () => {
    let broken = true;
    const at = await stage({
      'GET /v1/me': () => (broken ? problem(503, 'unavailable') : json(ME, { headers: { etag: '"3"' } })),
    });
    expect(at.account.state).to.equal('error');
    broken = false;
    at.press('Try again');
    await opened(at);
  });

  it('signs out here and forgets', async () => {
    const at = await opened(await stage());
    at.account.shadowRoot!.querySelector<HTMLButtonElement>('.head button')!.click();
    await until(() => at.text().includes('Send code'));
    expect(at.sent('DELETE', '/v1/sessions/current')).to.have.length(1);
    expect(at.text()).not.to.contain('Work laptop');
    expect(sessionStorage).to.have.length(0);
  });

  it('shows no ways to sign in to whom a host signs in', async () => {
    const at = await stage({ 'GET /v1/me': () => json({ ...ME, email: null }) });
    await until(() => at.text().includes('The site that you came from signs you in.'));
    expect(at.all('warranty-account-password')).to.deep.equal([]);
  });
});

describe('about oneself', () => {
  it('saves what was typed against the version that was read, and writes dates that way at once', async () => {
    const at = await opened(
      await stage({
        'PATCH /v1/me': ({ body }) =>
          json({ ...ME, ...(body as object), version: 4 }, { headers: { etag: '"4"' } }),
      }),
    );
    at.type('fullName', ' Dana A. ');
    at.type('title', '');
    at.type('dateFormat', 'DD.MM.YYYY');
    at.type('timeZone', 'Asia/Tokyo');
    at.press('Save', 'profile');
    await until(() => at.text().includes('until 07.05.2126'));
    const [sent] = at.sent('PATCH', '/v1/me');
    expect(sent!.headers.get('if-match')).to.equal('"3"');
    expect(sent!.body).to.deep.equal({
      fullName: 'Dana A.',
      title: null,
      locale: 'en',
      dateFormat: 'DD.MM.YYYY',
      timeZone: 'Asia/Tokyo',
    });
    expect(at.part('sessions').shadowRoot!.textContent).to.contain('since 02.01.2126, 7:00');
    expect(at.account.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain('Saved');
  });

  it('says which field is wrong, and loses nothing', async () => {
    const at = await opened(await stage());
    at.type('fullName', '');
    at.press('Save', 'profile');
    await until(() => at.part('profile').shadowRoot!.querySelector('[aria-invalid]'));
    expect(at.sent('PATCH', '/v1/me')).to.deep.equal([]);
    expect(await violations(at.account)).to.deep.equal([]);
  });

  it('tells of a change by somebody else in the meantime', async () => {
    const at = await opened(await stage({ 'PATCH /v1/me': () => problem(412, 'precondition_failed') }));
    at.press('Save', 'profile');
    await until(() => at.text().includes('Someone else has changed this in the meantime.'));
    await until(() => at.sent('GET', '/v1/me').length === 2);
  });
});

describe('the password', () => {
  it('is set without an old one right after signing in', async () => {
    const at = await opened(await stage());
    at.press('Set a password');
    await until(() => at.all('[name=new]').length);
    expect(await violations(at.account)).to.deep.equal([]);
    at.type('new', ' seven green kettles ');
    at.press('Save', 'password');
    await until(() => at.text().includes('Your password is set.'));
    expect(at.sent('PUT', '/v1/me/password').map(({ body }) => body)).to.deep.equal([
      { new: ' seven green kettles ' },
    ]);
  });

  it('is changed with the one until now, where the sign-in is older', async () => {
    let right = false;
    const wrong = { errors: [{ pointer: '/current', code: 'wrong_password', detail: 'no' }] };
    const at = await opened(
      await stage({
        'GET /v1/me': () =>
          json({ ...ME, fresh: false, signInMethods: { ...ME.signInMethods, password: true } }),
        'PUT /v1/me/password': () =>
          right ? new Response(null, { status: 204 }) : problem(422, 'invalid', wrong),
      }),
    );
    at.press('Change the password');
    await until(() => at.all('[name=current]').length);
    at.type('current', 'old');
    at.type('new', 'seven green kettles');
    at.press('Save', 'password');
    await until(() => at.text().includes('This is not your password until now.'));
    expect(at.all<HTMLInputElement>('[name=new]')[0]!.value).to.equal('seven green kettles');
    right = true;
    at.type('current', 'older');
    at.press('Save', 'password');
    await until(() => at.text().includes('Your password is set.'));
    expect(at.sent('PUT', '/v1/me/password').at(-1)!.body).to.deep.equal({
      current: 'older',
      new: 'seven green kettles',
    });
  });

  it('is refused in the reader’s words where others would guess it', async () => {
    const at = await opened(
      await stage(
        {
          'PUT /v1/me/password': () =>
            problem(422, 'invalid', { errors: [{ pointer: '/new', code: 'contains_brand', detail: 'no' }] }),
        },
        { lang: 'de' },
      ),
    );
    at.press('Passwort setzen');
    await until(() => at.all('[name=new]').length);
    at.type('new', 'altai computers');
    at.press('Speichern', 'password');
    await until(() => at.text().includes('Es enthält den Namen der Marke.'));
  });

  it('takes a new sign-in where the API wants one, and then goes on by itself', async () => {
    let asked = 0;
    const at = await opened(
      await stage({
        'PUT /v1/me/password': () =>
          asked++ === 0 ? problem(403, 'sign_in_again') : new Response(null, { status: 204 }),
        'POST /v1/sign-in-codes': () => json({ expiresInSeconds: 600, digits: 8 }, { status: 202 }),
        'POST /v1/sessions': () =>
          json(
            {
              token: 'ses_new',
              kind: 'person',
              expiresAt: '2126-01-01T00:00:00Z',
              claim: null,
              reader: { dateFormat: null, timeZone: null },
            },
            { status: 201 },
          ),
      }),
    );
    at.press('Set a password');
    await until(() => at.all('[name=new]').length);
    at.type('new', 'seven green kettles');
    at.press('Save', 'password');
    await until(() => at.text().includes('Please sign in again'));
    expect(await violations(at.account)).to.deep.equal([]);
    expect(at.all<HTMLInputElement>('[name=sign-in-email]')[0]!.value).to.equal(ME.email);
    at.press('Send code');
    await until(() => at.all('[name=sign-in-code]').length);
    at.type('sign-in-code', '12345678');
    at.press('Sign in');
    await until(() => at.text().includes('Your password is set.'));
    expect(
      at.sent('PUT', '/v1/me/password').map(({ headers }) => headers.get('authorization')),
    ).to.deep.equal(['Bearer ses_now', 'Bearer ses_new']);
    expect(at.sent('DELETE', '/v1/sessions/current')[0]!.headers.get('authorization')).to.equal(
      'Bearer ses_now',
    );
  });

  it('is set anew by a mailed link, whose token leaves the address at once', async () => {
    history.replaceState(null, '', '#reset=rst_secret');
    const at = await stage(
      {
        'POST /v1/password-resets/confirm': () => new Response(null, { status: 204 }),
      },
      { signedIn: false },
    );
    expect(location.hash).to.equal('');
    await until(() => at.text().includes('Set a new password'));
    expect(await violations(at.account)).to.deep.equal([]);
    at.type('password', 'seven green kettles');
    at.press('Set the password', 'reset');
    await until(
      () => at.text().includes('Your new password is set.') && at.all('[name=sign-in-password]').length,
    );
    expect(at.sent('POST', '/v1/password-resets/confirm')[0]!.body).to.deep.equal({
      token: 'rst_secret',
      password: 'seven green kettles',
    });
  });

  it('says that a link is spent, and sends another', async () => {
    history.replaceState(null, '', '#reset=rst_secret');
    const at = await stage(
      { 'POST /v1/password-resets/confirm': () => problem(410, 'link_spent') },
      { signedIn: false },
    );
    await until(() => at.all('[name=password]').length);
    at.type('password', 'seven green kettles');
    at.press('Set the password', 'reset');
    await until(() => at.text().includes('This link was used or has expired.'));
    at.press('Send another link');
    await until(() => at.text().includes('We send you a link with which you set a new one.'));
  });
});

describe('passkeys', () => {
  it('are named, made and listed', async () => {
    navigator.credentials.create = () =>
      Promise.resolve({
        id: 'aWQ',
        rawId: bytes('id'),
        type: 'public-key',
        authenticatorAttachment: 'platform',
        response: {
          clientDataJSON: bytes('{}'),
          attestationObject: bytes('att'),
          getTransports: () => ['internal'],
        },
      } as unknown as Credential);
    const at = await opened(
      await stage({
        'POST /v1/me/passkeys/options': () => json(CREATION),
        'POST /v1/me/passkeys': ({ body }) =>
          json({ ...PASSKEY, id: 'passkey_2', name: (body as { name: string }).name }, { status: 201 }),
      }),
    );
    at.press('Add a passkey');
    await until(() => at.all('[name=name]').length);
    expect(await violations(at.account)).to.deep.equal([]);
    at.type('name', 'My phone');
    at.press('Go on', 'passkeys');
    await until(() => at.text().includes('My phone'));
    expect(at.sent('POST', '/v1/me/passkeys')[0]!.body).to.deep.equal({
      name: 'My phone',
      credential: {
        id: 'aWQ',
        rawId: 'aWQ',
        type: 'public-key',
        clientExtensionResults: {},
        authenticatorAttachment: 'platform',
        response: { clientDataJSON: 'e30', attestationObject: 'YXR0', transports: ['internal'] },
      },
    });
  });

  it('are left alone when the person would rather not', async () => {
    navigator.credentials.create = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const at = await opened(await stage({ 'POST /v1/me/passkeys/options': () => json(CREATION) }));
    at.press('Add a passkey');
    await until(() => at.all('[name=name]').length);
    at.type('name', 'My phone');
    at.press('Go on', 'passkeys');
    await until(() => at.sent('POST', '/v1/me/passkeys/options').length && !at.all('[aria-busy]').length);
    expect(at.all('[role=alert]')).to.deep.equal([]);
    expect(at.all('[name=name]')).to.have.length(1);
  });

  it('get another name', async () => {
    const at = await opened(
      await stage({
        'PATCH /v1/me/passkeys/passkey_1': ({ body }) => json({ ...PASSKEY, ...(body as object) }),
      }),
    );
    at.press('Rename');
    await until(() => at.all('[name=name]').length);
    expect(at.all<HTMLInputElement>('[name=name]')[0]!.value).to.equal('Work laptop');
    at.type('name', 'Old laptop');
    at.press('Save', 'passkeys');
    await until(() => at.text().includes('Old laptop'));
  });

  it('are removed only after a second look', async () => {
    const at = await opened(await stage());
    at.press('Remove', 'passkeys');
    await until(() => at.text().includes('Remove “Work laptop”?'));
    expect(at.sent('DELETE', '/v1/me/passkeys/passkey_1')).to.deep.equal([]);
    at.press('Remove', 'passkeys');
    await until(() => !at.text().includes('Work laptop'));
  });
});

describe('the second factor', () => {
  it('is scanned or typed, confirmed with a code, and its recovery codes are shown once', async () => {
    let on = false;
    const at = await opened(
      await stage({
        'GET /v1/me': () => json({ ...ME, signInMethods: { ...ME.signInMethods, totp: on } }),
        'POST /v1/me/totp': () => json(TOTP),
        'POST /v1/me/totp/confirm': ({ body }) => {
          if ((body as { code: string }).code !== '482109')
            return problem(422, 'invalid', {
              errors: [{ pointer: '/code', code: 'wrong_code', detail: 'no' }],
            });
          on = true;
          return json({ recoveryCodes: ['K7M2Q-9XWT4', 'P3N8R-2VJL6'] });
        },
      }),
    );
    at.press('Set up');
    await until(() => at.all('svg.qr').length);
    expect(at.text()).to.contain('JBSW Y3DP EHPK 3PXP');
    expect(at.all('svg.qr')[0]!.getAttribute('aria-label')).to.contain('QR code');
    expect(await violations(at.account)).to.deep.equal([]);
    at.type('code', '111 111');
    at.press('Switch on');
    await until(() => at.text().includes('This code is wrong or has expired.'));
    at.type('code', '482 109');
    at.press('Switch on');
    await until(() => at.text().includes('P3N8R-2VJL6'));
    expect(await violations(at.account)).to.deep.equal([]);
    at.press('I have kept them');
    await until(() => !at.text().includes('P3N8R-2VJL6'));
    expect(at.text()).to.contain('Switch off');
  });

  it('is switched off with a code, where the sign-in is older', async () => {
    let on = true;
    const at = await opened(
      await stage({
        'GET /v1/me': () => json({ ...ME, fresh: false, signInMethods: { ...ME.signInMethods, totp: on } }),
        'DELETE /v1/me/totp': ({ url }) => {
          on = url.searchParams.get('code') !== '482109';
          return new Response(null, { status: 204 });
        },
      }),
    );
    at.press('Switch off');
    await until(() => at.all('[name=code]').length);
    at.type('code', '482109');
    at.press('Switch off', 'second-factor');
    await until(() => at.text().includes('Set up'));
  });
});

describe('where one is signed in', () => {
  it('is listed, and one of them is signed out', async () => {
    const at = await opened(await stage());
    expect(at.part('sessions').shadowRoot!.textContent).to.contain('Unknown device');
    at.all<HTMLButtonElement>('[aria-label="Sign out: Safari, iPhone"]')[0]!.click();
    await until(() => !at.text().includes('Safari, iPhone'));
    expect(at.sent('DELETE', '/v1/me/sessions/ses_2')).to.have.length(1);
  });

  it('ends everywhere else at once', async () => {
    const at = await opened(await stage());
    at.press('Sign out everywhere else');
    await until(() => !at.text().includes('Safari, iPhone'));
    expect(at.text()).to.contain('Chrome, Windows');
    expect(at.sent('DELETE', '/v1/me/sessions')).to.have.length(1);
  });
});

describe('what one is mailed about', () => {
  const flip = (input: HTMLInputElement): void => input.click();

  it('is saved with each switch, the last one last', async () => {
    const at = await opened(await stage({ 'PUT /v1/me/notices': () => json(NOTICES) }));
    flip(at.all<HTMLInputElement>('[name=alerts]')[0]!);
    flip(at.all<HTMLInputElement>('[name=case_progress]')[0]!);
    await until(() => at.sent('PUT', '/v1/me/notices').length === 2);
    expect(at.sent('PUT', '/v1/me/notices').at(-1)!.body).to.deep.equal({
      case_progress: 'off',
      alerts: 'now',
    });
  });

  it('goes back to what is kept where it could not be saved', async () => {
    const at = await opened(await stage({ 'PUT /v1/me/notices': () => problem(503, 'unavailable') }));
    flip(at.all<HTMLInputElement>('[name=alerts]')[0]!);
    await until(() => at.text().includes('The warranty service is not available right now.'));
    await until(() => !at.all<HTMLInputElement>('[name=alerts]')[0]!.checked);
  });
});
