import { expect } from 'chai';
import { html as lit } from 'lit';
import { WarrantyElement } from '../../../widget/core/element.ts';
import type { View } from '../../../widget/core/element.ts';
import { defineStrings } from '../../../widget/core/strings.ts';
import { baseStyles } from '../../../widget/core/styles.ts';
import english from '../../../widget/lang/en/sign-in.ts';
import russian from '../../../widget/lang/ru/sign-in.ts';
import arabic from '../../../widget/lang/ar/sign-in.ts';
import '../../../widget/provider/index.ts';
import { buttonStyles } from '../../../widget/ui/button.ts';
import { fieldStyles } from '../../../widget/ui/field.ts';
import { noticeStyles } from '../../../widget/ui/notice.ts';
import { passwordStyles } from '../../../widget/ui/password-field.ts';
import { problemStyles } from '../../../widget/ui/problem-view.ts';
import { SignIn, signInStyles, signInView } from '../../../widget/ui/sign-in.ts';
import { clear, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';
import type { Reply, Seen } from '../core/fixture.ts';
import { StoppedClock } from '../core/host.ts';
import { violations } from '../core/violations.ts';

const strings = defineStrings('probe', english, {
  ru: () => Promise.resolve({ default: russian }),
  kk: () => Promise.resolve({ default: english }),
  de: () => Promise.resolve({ default: english }),
  ar: () => Promise.resolve({ default: arabic }),
});

class Door extends WarrantyElement<typeof english> {
  static override tag = 'warranty-sign-in-probe';
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    problemStyles,
    passwordStyles,
    signInStyles,
  ];
  readonly area = strings;
  readonly clock = new StoppedClock();
  readonly signIn = new SignIn(this, {
    client: () => this.client,
    session: () => this.session,
    t: () => this.t,
    language: () => this.localize.language,
    announce: (text) => this.announce(text),
    clock: this.clock,
  });

  get locale(): string {
    return this.localize.lang();
  }

  protected override view(): View {
    return this.session?.signedIn ? lit`<p>in</p>` : signInView(this.signIn, { t: this.t });
  }
}
Door.define();

const SESSION = {
  token: 'ses_1',
  kind: 'person',
  expiresAt: '2126-01-01T00:00:00Z',
  claim: null,
  reader: { dateFormat: 'YYYY-MM-DD', timeZone: 'Asia/Almaty' },
};
const FACTOR = {
  secondFactor: {
    token: 'stp_1',
    methods: ['totp', 'recoveryCode'],
    expiresAt: '2126-01-01T00:05:00Z',
  },
};
const opens: Reply = () => json(SESSION, { status: 201 });

interface Stage {
  door: Door;
  seen: Seen[];
  all: <E extends Element>(selector: string) => E[];
  text: () => string;
  button: (label: string) => HTMLButtonElement;
  type: (name: string, value: string) => void;
  press: (label: string) => Promise<void>;
  sent: (path: string) => unknown[];
}

async function stage(replies: Record<string, Reply> = {}, lang = 'en'): Promise<Stage> {
  const { fetch, seen } = fakeApi(replies);
  const frame = place(
    html`<section lang=${lang}>
      <warranty-provider embed-key="pk_test_1" api="https://api.example" .fetch=${fetch}>
        <warranty-sign-in-probe></warranty-sign-in-probe>
      </warranty-provider>
    </section>`,
  );
  const door = frame.querySelector<Door>('warranty-sign-in-probe')!;
  const all = <E extends Element>(selector: string): E[] => [
    ...(door.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  await until(() => all('input').length > 0);
  const button = (label: string): HTMLButtonElement => {
    const found = all<HTMLButtonElement>('button').find((one) => one.textContent?.trim().startsWith(label));
    if (!found) throw new Error(`no button “${label}”`);
    return found;
  };
  return {
    door,
    seen,
    all,
    button,
    text: () => door.shadowRoot?.querySelector('[data-sign-in]')?.textContent ?? '',
    type: (name, value) => (all<HTMLInputElement>(`[name=${name}]`)[0]!.value = value),
    press: async (label) => {
      button(label).click();
      await door.updateComplete;
    },
    sent: (path) => seen.filter(({ url }) => url.pathname === path).map(({ body }) => body),
  };
}

const shown = (at: Stage, selector: string): Promise<Element> => until(() => at.all(selector)[0]);

async function openPassword(at: Stage): Promise<void> {
  at.type('sign-in-email', 'dana@clinic.example');
  await at.press('Use a password');
  await shown(at, '[name=sign-in-password]');
}

afterEach(() => {
  clear();
  sessionStorage.clear();
});

describe('signing in', () => {
  it('offers the mailed code first, and other ways below it', async () => {
    const at = await stage();
    const labels = at.all<HTMLElement>('button').map((one) => one.textContent?.trim());
    expect(labels).to.deep.equal(['Send code', 'Use a password', 'Use a passkey']);
    expect(await violations(at.door)).to.deep.equal([]);
  });

  it('offers no passkey where the browser knows none', async () => {
    const kept = Object.getOwnPropertyDescriptor(globalThis, 'PublicKeyCredential')!;
    Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
    try {
      const at = await stage();
      expect(at.text()).not.to.contain('Use a passkey');
    } finally {
      Object.defineProperty(globalThis, 'PublicKeyCredential', kept);
    }
  });

  it('keeps the session and how its person reads dates', async () => {
    const at = await stage({ 'POST /v1/sessions': opens });
    await openPassword(at);
    at.type('sign-in-password', ' exact bytes ');
    await at.press('Sign in');
    await until(() => at.door.shadowRoot?.textContent?.includes('in') && !at.all('form').length);
    expect(at.sent('/v1/sessions')).to.deep.equal([
      { email: 'dana@clinic.example', password: ' exact bytes ' },
    ]);
    expect(at.door.locale).to.match(/^en-x-df0-/);
  });

  it('takes the typed address along, and puts the focus where something is missing', async () => {
    const at = await stage();
    await openPassword(at);
    expect(at.all<HTMLInputElement>('[name=sign-in-email]')[0]!.value).to.equal('dana@clinic.example');
    await until(() => at.door.shadowRoot?.activeElement?.getAttribute('name') === 'sign-in-password');
    await at.press('Use a code by e-mail');
    expect(at.all<HTMLInputElement>('[name=sign-in-email]')[0]!.value).to.equal('dana@clinic.example');
    expect(at.text()).to.contain('We send a code');
  });

  it('asks for what is missing before anything is sent', async () => {
    const at = await stage();
    await at.press('Use a password');
    await shown(at, '[name=sign-in-password]');
    await at.press('Sign in');
    expect(at.text()).to.contain('Enter an e-mail address');
    at.type('sign-in-email', 'dana@clinic.example');
    await at.press('Sign in');
    expect(at.text()).to.contain('Enter your password.');
    expect(at.sent('/v1/sessions')).to.deep.equal([]);
    expect(await violations(at.door)).to.deep.equal([]);
  });

  it('says what is wrong with a password, keeps it in the field and offers the mailed code', async () => {
    const at = await stage({ 'POST /v1/sessions': () => problem(401, 'credentials_invalid') });
    await openPassword(at);
    at.type('sign-in-password', 'wrong');
    await at.press('Sign in');
    await until(() => at.text().includes('The address or the password is wrong.'));
    const field = at.all<HTMLInputElement>('[name=sign-in-password]')[0]!;
    await until(() => at.door.shadowRoot?.activeElement === field);
    expect([field.value, field.type]).to.deep.equal(['wrong', 'password']);
    expect(at.text()).to.contain('use a code by e-mail');
    expect(await violations(at.door)).to.deep.equal([]);
  });

  it('shows a password to whoever wants to see it', async () => {
    const at = await stage();
    await openPassword(at);
    const show = at.button('Show');
    show.click();
    expect(at.all<HTMLInputElement>('[name=sign-in-password]')[0]!.type).to.equal('text');
    expect(show.getAttribute('aria-pressed')).to.equal('true');
    show.click();
    expect(at.all<HTMLInputElement>('[name=sign-in-password]')[0]!.type).to.equal('password');
  });

  it('counts down while the service takes no try, and then lets one through', async () => {
    const at = await stage({
      'POST /v1/sessions': () => problem(429, 'too_many_requests', {}, { 'retry-after': '2' }),
    });
    await openPassword(at);
    at.type('sign-in-password', 'guess');
    await at.press('Sign in');
    await until(() => at.text().includes('You can try again in 2 s.'));
    expect([at.button('Sign in').disabled, at.button('Sign in').textContent?.trim()]).to.deep.equal([
      true,
      'Sign in (2)',
    ]);
    await at.door.clock.pass();
    await at.door.updateComplete;
    expect(at.button('Sign in').textContent?.trim()).to.equal('Sign in (1)');
    await at.door.clock.pass();
    await at.door.updateComplete;
    expect(at.button('Sign in').disabled).to.equal(false);
    expect(at.text()).not.to.contain('try again in');
  });

  it('asks for the second factor after a password and after a code', async () => {
    for (const way of ['password', 'code']) {
      let step = 0;
      const at = await stage({
        'POST /v1/sign-in-codes': () => json({ expiresInSeconds: 600, digits: 8 }, { status: 202 }),
        'POST /v1/sessions': () => (step++ === 0 ? json(FACTOR, { status: 202 }) : opens({} as Seen)),
      });
      if (way === 'password') {
        await openPassword(at);
        at.type('sign-in-password', 'seven green kettles');
        await at.press('Sign in');
      } else {
        at.type('sign-in-email', 'dana@clinic.example');
        await at.press('Send code');
        await shown(at, '[name=sign-in-code]');
        at.type('sign-in-code', '1234 5678');
        await at.press('Sign in');
      }
      await shown(at, '[name=sign-in-totp]');
      expect(await violations(at.door)).to.deep.equal([]);
      at.type('sign-in-totp', '123');
      await at.press('Sign in');
      expect(at.text()).to.contain('Enter the 6 digits');
      at.type('sign-in-totp', '123 456');
      await at.press('Sign in');
      await until(() => !at.all('form').length);
      expect(at.sent('/v1/sessions').at(-1)).to.deep.equal({ secondFactorToken: 'stp_1', totp: '123456' });
      clear();
      sessionStorage.clear();
    }
  });

  it('takes a recovery code in place of the app', async () => {
    let step = 0;
    const at = await stage({
      'POST /v1/sessions': () => {
        if (step++ === 0) return json(FACTOR, { status: 202 });
        return step === 2 ? problem(401, 'second_factor_invalid') : opens({} as Seen);
      },
    });
    await openPassword(at);
    at.type('sign-in-password', 'seven green kettles');
    await at.press('Sign in');
    await shown(at, '[name=sign-in-totp]');
    await at.press('Use a recovery code');
    await shown(at, '[name=sign-in-recovery]');
    expect(await violations(at.door)).to.deep.equal([]);
    await at.press('Sign in');
    expect(at.text()).to.contain('Enter one of your recovery codes.');
    at.type('sign-in-recovery', 'K7M2Q-9XWT4');
    await at.press('Sign in');
    await until(() => at.text().includes('This code is wrong or has expired.'));
    await at.press('Sign in');
    await until(() => !at.all('form').length);
    expect(at.sent('/v1/sessions').at(-1)).to.deep.equal({
      secondFactorToken: 'stp_1',
      recoveryCode: 'K7M2Q-9XWT4',
    });
  });

  it('sends a link for a new password, and says the same whoever asks', async () => {
    const at = await stage({
      'POST /v1/password-resets': () => json({ expiresInSeconds: 1800 }, { status: 202 }),
    });
    await openPassword(at);
    await at.press('Forgot your password?');
    await until(() => at.text().includes('A new password'));
    await at.press('Send link');
    await until(() => at.text().includes('If we know dana@clinic.example, a link is on its way.'));
    expect(at.sent('/v1/password-resets')).to.deep.equal([{ email: 'dana@clinic.example' }]);
    expect(at.door.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain('If we know');
    expect(await violations(at.door)).to.deep.equal([]);
    await at.press('Use a password');
    await shown(at, '[name=sign-in-password]');
  });

  it('speaks the language of the page in the ways that come later, also when it changes', async () => {
    const at = await stage({}, 'ru');
    await at.press('Войти с паролем');
    await until(() => at.text().includes('Вход с паролем'));
    at.door.closest('section')!.lang = 'ar';
    await until(() => at.text().includes('الدخول بكلمة مرور'));
    expect(await violations(at.door)).to.deep.equal([]);
  });
});

describe('signing in with a passkey', () => {
  const OPTIONS = {
    challenge: 'Y2hhbGxlbmdl',
    rpId: 'localhost',
    timeout: 60000,
    userVerification: 'required',
  };
  const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
  const get = navigator.credentials.get.bind(navigator.credentials);
  let asked: CredentialRequestOptions | undefined;

  const answerWith = (answer: () => Promise<unknown>): void => {
    navigator.credentials.get = (options) => {
      asked = options;
      return answer() as Promise<Credential>;
    };
  };
  afterEach(() => {
    navigator.credentials.get = get;
  });

  it('sends what the authenticator signed', async () => {
    answerWith(() =>
      Promise.resolve({
        id: 'aWQ',
        rawId: bytes('id'),
        type: 'public-key',
        authenticatorAttachment: null,
        response: {
          clientDataJSON: bytes('{}'),
          authenticatorData: bytes('auth'),
          signature: bytes('sig'),
          userHandle: null,
        },
      }),
    );
    const at = await stage({ 'POST /v1/passkey-options': () => json(OPTIONS), 'POST /v1/sessions': opens });
    await at.press('Use a passkey');
    await until(() => !at.all('form').length && at.sent('/v1/sessions').length);
    expect(new TextDecoder().decode(asked?.publicKey?.challenge as Uint8Array)).to.equal('challenge');
    expect(at.sent('/v1/sessions')).to.deep.equal([
      {
        passkey: {
          id: 'aWQ',
          rawId: 'aWQ',
          type: 'public-key',
          clientExtensionResults: {},
          response: { clientDataJSON: 'e30', authenticatorData: 'YXV0aA', signature: 'c2ln' },
        },
      },
    ]);
  });

  it('goes back to the mailed code where the person would not', async () => {
    answerWith(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const at = await stage({ 'POST /v1/passkey-options': () => json(OPTIONS) });
    await at.press('Use a passkey');
    await until(() => asked && at.text().includes('We send a code'));
    expect(at.all('[role=alert]')).to.deep.equal([]);
  });

  it('says that a passkey opens nothing here, and lets another one be tried', async () => {
    answerWith(() => Promise.resolve({ id: 'aWQ', rawId: bytes('id'), type: 'public-key', response: {} }));
    const at = await stage({
      'POST /v1/passkey-options': () => json(OPTIONS),
      'POST /v1/sessions': () => problem(401, 'passkey_invalid'),
    });
    await at.press('Use a passkey');
    await until(() => at.text().includes('This passkey does not open an account here.'));
    expect(await violations(at.door)).to.deep.equal([]);
    await at.press('Use a passkey');
    await until(() => at.sent('/v1/sessions').length === 2);
  });
});
