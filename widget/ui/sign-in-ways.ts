import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { askPasskey } from '../core/passkey.ts';
import type { components } from '../core/schema.d.ts';
import { defineStrings } from '../core/strings.ts';
import type { Language } from '../core/strings.ts';
import type { CommonStrings, SignInStrings } from '../lang/common.ts';
import en from '../lang/en/sign-in-ways.ts';
import { button } from './button.ts';
import { passwordField } from './password-field.ts';
import { problemView } from './problem-view.ts';
import { digits, inputOf, sendButton } from './sign-in.ts';
import type { SignIn, SignInOptions } from './sign-in.ts';
import { textField } from './text-field.ts';

export type Way = 'password' | 'passkey' | 'forgot' | 'sent' | 'factor' | 'recovery';
type Factor = components['schemas']['SecondFactorNeeded']['secondFactor'];
type Texts = CommonStrings & SignInStrings & typeof en;

const texts = defineStrings('sign-in', en, {
  ru: () => import('../lang/ru/sign-in-ways.ts'),
  kk: () => import('../lang/kk/sign-in-ways.ts'),
  de: () => import('../lang/de/sign-in-ways.ts'),
  ar: () => import('../lang/ar/sign-in-ways.ts'),
});

/** Password, passkey and second factor; fetched when somebody asks for one of them. */
export class SignInWays {
  way: Way | undefined;
  readonly #signIn: SignIn;
  readonly #options: SignInOptions;
  #factor: Factor | undefined;
  #language: Language | undefined;
  #own: typeof en = en;

  constructor(signIn: SignIn, options: SignInOptions) {
    this.#signIn = signIn;
    this.#options = options;
  }

  async enter(way: Way): Promise<void> {
    await this.#speak();
    this.#signIn.clear();
    this.way = way;
    this.#signIn.update();
    if (way === 'passkey') await this.#usePasskey();
    else await this.#signIn.focus();
  }

  ask(factor: Factor): void {
    this.#factor = factor;
    if (!factor.methods.includes('totp')) this.way = 'recovery';
    this.#signIn.update();
  }

  view(t: CommonStrings & SignInStrings): TemplateResult {
    if (this.#language !== this.#options.language()) void this.#speak().then(() => this.#signIn.update());
    const all: Texts = { ...t, ...this.#own };
    const signIn = this.#signIn;
    const { title, why, form } = this.#drawn(all);
    return html`<div class="sign-in stack" data-sign-in>
      <div class="stack tight">
        <h2>${title}</h2>
        <p class="muted">${why}</p>
      </div>
      ${form} ${signIn.problem ? problemView({ problem: signIn.problem, t: all }) : nothing}
      <div class="row ways">
        ${this.#beside(all)} ${button({ label: all.byCode, kind: 'quiet', onClick: signIn.restart })}
      </div>
    </div>`;
  }

  async #speak(): Promise<void> {
    const language = (this.#language = this.#options.language());
    // A language that cannot be loaded must not cost the reader the way in.
    const own = await Promise.resolve(texts.load(language)).catch(() => en);
    if (language === this.#language) this.#own = own;
  }

  #drawn(t: Texts): { title: string; why: unknown; form: unknown } {
    const { email } = this.#signIn;
    switch (this.way) {
      case 'passkey':
        return { title: t.passkeyTitle, why: t.passkeyWhy, form: this.#passkeyForm(t) };
      case 'forgot':
        return { title: t.forgotTitle, why: t.forgotWhy, form: this.#forgotForm(t) };
      case 'sent':
        return { title: t.forgotTitle, why: t.forgotSent(email), form: nothing };
      case 'factor':
        return { title: t.factorTitle, why: t.factorWhy, form: this.#factorForm(t) };
      case 'recovery':
        return { title: t.factorTitle, why: t.recoveryWhy, form: this.#recoveryForm(t) };
      default:
        return { title: t.passwordTitle, why: t.passwordWhy, form: this.#passwordForm(t) };
    }
  }

  #beside(t: Texts): unknown {
    const way = (name: Way, label: string): TemplateResult =>
      button({ label, kind: 'quiet', onClick: () => void this.enter(name) });
    if (this.way === 'password') return way('forgot', t.forgot);
    if (this.way === 'forgot' || this.way === 'sent') return way('password', t.signInPassword);
    if (this.way === 'factor') return way('recovery', t.useRecovery);
    if (this.way === 'recovery' && this.#factor?.methods.includes('totp')) return way('factor', t.useApp);
    return nothing;
  }

  #passwordForm(t: Texts): TemplateResult {
    const signIn = this.#signIn;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const password = passwordOf(event).value;
      if (!this.#takeAddress(event, t)) return;
      if (password) void this.#open({ email: signIn.email, password });
      else signIn.refuse(t.passwordMissing);
    };
    return html`<form class="stack" novalidate @submit=${submit}>
      ${this.#address(t, 'username')}
      ${passwordField({ name: 'sign-in-password', label: t.password, show: t.passwordShow, autocomplete: 'current-password', required: true, error: signIn.error === t.passwordMissing ? signIn.error : undefined, t })}
      <div>${sendButton(signIn, t.signInOpen)}</div>
    </form>`;
  }

  #forgotForm(t: Texts): TemplateResult {
    const signIn = this.#signIn;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      if (this.#takeAddress(event, t)) void this.#forget(t);
    };
    return html`<form class="stack" novalidate @submit=${submit}>
      ${this.#address(t, 'email')}
      <div>${sendButton(signIn, t.forgotSend)}</div>
    </form>`;
  }

  #factorForm(t: Texts): TemplateResult {
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const totp = digits(inputOf(event).value);
      const { token } = this.#factor ?? {};
      if (totp.length !== 6) this.#signIn.refuse(t.factorWrong);
      else if (token) void this.#open({ secondFactorToken: token, totp });
    };
    return html`<form class="stack" novalidate @submit=${submit}>
      ${textField({ name: 'sign-in-totp', label: t.factorCode, inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 12, verbatim: true, required: true, error: this.#signIn.error, t })}
      <div>${sendButton(this.#signIn, t.signInOpen)}</div>
    </form>`;
  }

  #recoveryForm(t: Texts): TemplateResult {
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const recoveryCode = inputOf(event).value.trim();
      const { token } = this.#factor ?? {};
      if (!recoveryCode) this.#signIn.refuse(t.recoveryMissing);
      else if (token) void this.#open({ secondFactorToken: token, recoveryCode });
    };
    return html`<form class="stack" novalidate @submit=${submit}>
      ${textField({ name: 'sign-in-recovery', label: t.recoveryCode, verbatim: true, maxlength: 40, required: true, error: this.#signIn.error, t })}
      <div>${sendButton(this.#signIn, t.signInOpen)}</div>
    </form>`;
  }

  #passkeyForm(t: Texts): unknown {
    if (this.#signIn.busy) return html`<p class="muted" role="status">${t.busy}</p>`;
    return html`<div>
      ${button({ label: t.passkeyUse, kind: 'primary', onClick: () => void this.enter('passkey') })}
    </div>`;
  }

  #address(t: Texts, autocomplete: 'username' | 'email'): TemplateResult {
    const { email, error } = this.#signIn;
    return textField({
      name: 'sign-in-email',
      label: t.signInEmail,
      type: 'email',
      autocomplete,
      maxlength: 254,
      required: true,
      value: email,
      error: error === t.signInEmailWrong ? error : undefined,
      t,
    });
  }

  #takeAddress(event: SubmitEvent, t: Texts): boolean {
    const input = inputOf(event);
    this.#signIn.email = input.value.trim();
    if (this.#signIn.email && input.validity.valid) return true;
    this.#signIn.refuse(t.signInEmailWrong);
    return false;
  }

  async #open(body: components['schemas']['NewSession']): Promise<void> {
    const signIn = this.#signIn;
    await signIn.run(async (client) => signIn.receive(await client.call('post', '/v1/sessions', { body })));
    if (signIn.problem?.status === 401) await signIn.focus(true);
  }

  async #forget(t: Texts): Promise<void> {
    const signIn = this.#signIn;
    const { email } = signIn;
    const sent = await signIn.run(async (client) => {
      await client.call('post', '/v1/password-resets', { body: { email } });
    });
    if (!sent) return;
    this.way = 'sent';
    this.#options.announce(t.forgotSent(email));
    signIn.update();
  }

  async #usePasskey(): Promise<void> {
    const signIn = this.#signIn;
    let willing = true;
    await signIn.run(async (client) => {
      const { data } = await client.call('post', '/v1/passkey-options', { body: {} });
      const passkey = await askPasskey(data, new AbortController().signal);
      willing = passkey !== undefined;
      if (!passkey) return;
      const body = { passkey } as components['schemas']['NewSession'];
      await signIn.receive(await client.call('post', '/v1/sessions', { body }));
    });
    if (!willing) signIn.restart();
  }
}

const passwordOf = (event: SubmitEvent): HTMLInputElement =>
  (event.currentTarget as HTMLFormElement).elements.namedItem('sign-in-password') as HTMLInputElement;
