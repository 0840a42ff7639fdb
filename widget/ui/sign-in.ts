import { css, html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Answer, Client } from '../core/client.ts';
import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { mannerOf } from '../core/reader.ts';
import type { components } from '../core/schema.d.ts';
import type { Session } from '../core/session.ts';
import type { Language } from '../core/strings.ts';
import type { CommonStrings, SignInStrings } from '../lang/common.ts';
import { button } from './button.ts';
import { problemView } from './problem-view.ts';
import type { SignInWays, Way } from './sign-in-ways.ts';
import { textField } from './text-field.ts';

type Schemas = components['schemas'];
export type Opened = Schemas['Session'] | Schemas['SecondFactorNeeded'];

export interface SignInOptions {
  client: () => Client | undefined;
  session: () => Session | undefined;
  /** Where a person's session goes, if not there. */
  person?: () => Session | undefined;
  t: () => CommonStrings & SignInStrings;
  language: () => Language;
  announce: (text: string) => void;
  /** Opens only the claim of this reference. */
  ref?: () => string | undefined;
  clock?: Clock;
}

const RESEND_AFTER = 30;

/** From an e-mail address over a mailed code to a session of the provider; other ways come when somebody asks for one. */
export class SignIn implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SignInOptions;
  #ways: SignInWays | undefined;
  email = '';
  step: 'email' | 'code' = 'email';
  busy = false;
  /** Seconds until another code may be asked for. */
  wait = 0;
  /** Seconds for which the service takes no try. */
  hold = 0;
  error: string | undefined;
  problem: Problem | undefined;
  readonly #ticking: { [T in 'wait' | 'hold']?: AbortController } = {};

  constructor(host: ReactiveControllerHost & HTMLElement, options: SignInOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#stop('wait');
    this.#stop('hold');
  }

  /** Another way than the mailed code, while one is open. */
  get ways(): SignInWays | undefined {
    return this.#ways?.way && this.#ways;
  }

  /** Back to the address; what was typed there stays. */
  readonly restart = (): void => {
    this.#keepAddress();
    this.step = 'email';
    if (this.#ways) this.#ways.way = undefined;
    this.clear();
    void this.focus();
  };

  readonly use = async (way: Way): Promise<void> => {
    this.#keepAddress();
    const { SignInWays } = await import('./sign-in-ways.ts');
    this.#ways ??= new SignInWays(this, this.#options);
    await this.#ways.enter(way);
  };

  readonly sendCode = async (again = false): Promise<void> => {
    const sent = await this.run(async (client) => {
      await client.call('post', '/v1/sign-in-codes', { body: { email: this.email, ...this.#claim } });
    });
    if (!sent) return;
    this.step = 'code';
    this.#options.announce(
      again ? this.#options.t().signInSentAgain : this.#options.t().signInSentTo(this.email),
    );
    void this.#countDown('wait', RESEND_AFTER);
    this.#host.requestUpdate();
    if (!again) await this.focus();
  };

  readonly open = async (code: string): Promise<void> => {
    await this.run(async (client) => {
      const body = { email: this.email, code, ...this.#claim };
      await this.receive(await client.call('post', '/v1/sessions', { body }));
    });
    if (this.problem?.code === 'code_invalid') await this.focus(true);
  };

  /** What the first or second factor has opened. */
  async receive({ data }: Answer<Opened>): Promise<void> {
    if ('secondFactor' in data) {
      await this.use('factor');
      this.ways?.ask(data.secondFactor);
      return;
    }
    const { token, expiresAt, kind, reader } = data;
    const isPerson = kind === 'person';
    const { session, person = session } = this.#options;
    this.step = 'email';
    if (this.#ways) this.#ways.way = undefined;
    this.#stop('wait');
    (isPerson ? person : session)()?.open(token, {
      expiresAt,
      remember: isPerson,
      manner: mannerOf(reader ?? {}),
    });
  }

  refuse(error: string): void {
    this.error = error;
    this.update();
    void this.focus();
  }

  get #inputs(): HTMLInputElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLInputElement>('[data-sign-in] input') ?? [])];
  }

  /** What was typed for one way is there for the next. */
  #keepAddress(): void {
    const typed = this.#inputs.find(({ type }) => type === 'email')?.value.trim();
    if (typed) this.email = typed;
  }

  get #claim(): { ref?: string } {
    const ref = this.#options.ref?.();
    return ref ? { ref } : {};
  }

  update(): void {
    this.#host.requestUpdate();
  }

  /** One thing at a time; what goes wrong becomes `problem`. */
  async run(work: (client: Client) => Promise<void>): Promise<boolean> {
    const client = this.#options.client();
    if (!client || this.busy) return false;
    this.clear();
    this.busy = true;
    this.#host.requestUpdate();
    try {
      await work(client);
      return true;
    } catch (reason) {
      if (isAbort(reason)) return false;
      this.problem = toProblem(reason);
      if (this.problem.status === 429) void this.#countDown('hold', this.problem.retryAfter ?? 0);
      return false;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  clear(): void {
    this.error = undefined;
    this.problem = undefined;
    this.#host.requestUpdate();
  }

  #stop(what: 'wait' | 'hold'): void {
    this.#ticking[what]?.abort(new DOMException('Over', 'AbortError'));
    this[what] = 0;
  }

  async #countDown(what: 'wait' | 'hold', seconds: number): Promise<void> {
    this.#stop(what);
    const { signal } = (this.#ticking[what] = new AbortController());
    const clock = this.#options.clock ?? systemClock;
    for (this[what] = seconds; this[what] > 0; this[what]--) {
      this.#host.requestUpdate();
      const stopped = await clock.wait(1000, signal).then(
        () => false,
        () => true,
      );
      if (stopped) return;
    }
    if (what === 'hold') this.clear();
    this.#host.requestUpdate();
  }

  async focus(select = false): Promise<void> {
    await this.#host.updateComplete;
    const inputs = this.#inputs;
    const wanted = select ? inputs.at(-1) : inputs.find((one) => !one.value);
    const input = inputs.find((one) => one.ariaInvalid) ?? wanted ?? inputs[0];
    input?.focus();
    if (select) input?.select();
  }
}

export function signInView(
  signIn: SignIn,
  { t, title, why }: { t: CommonStrings & SignInStrings; title?: unknown; why?: unknown },
): TemplateResult {
  const { ways } = signIn;
  if (ways) return ways.view(t);
  return html`<div class="sign-in stack" data-sign-in>
    <div class="stack tight">
      <h2>${title ?? t.signInTitle}</h2>
      <p class="muted">${signIn.step === 'email' ? (why ?? t.signInWhy) : t.signInSentTo(signIn.email)}</p>
    </div>
    ${signIn.step === 'email' ? addressForm(signIn, t) : codeForm(signIn, t)}
    ${signIn.problem ? problemView({ problem: signIn.problem, t }) : nothing}
    ${signIn.step === 'email' ? otherWays(signIn, t) : nothing}
  </div>`;
}

/** A button that is sent again only when the service takes tries. */
export function sendButton(signIn: SignIn, label: string): TemplateResult {
  const { busy, hold } = signIn;
  return button({
    label: hold ? `${label} (${hold})` : label,
    kind: 'primary',
    type: 'submit',
    busy,
    disabled: hold > 0,
  });
}

/** Below the form for a mailed code, which is always the first way. */
export function otherWays(signIn: SignIn, t: SignInStrings): TemplateResult {
  const way = (name: Way, label: string): TemplateResult =>
    button({ label, kind: 'quiet', part: 'way', onClick: () => void signIn.use(name) });
  return html`<div class="row ways">
    ${way('password', t.signInPassword)}
    ${'PublicKeyCredential' in globalThis ? way('passkey', t.signInPasskey) : nothing}
  </div>`;
}

function addressForm(signIn: SignIn, t: CommonStrings & SignInStrings): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = inputOf(event);
    signIn.email = input.value.trim();
    if (!signIn.email || !input.validity.valid) signIn.refuse(t.signInEmailWrong);
    else void signIn.sendCode();
  };
  return html`<form class="stack" novalidate @submit=${submit}>
    ${textField({ name: 'sign-in-email', label: t.signInEmail, type: 'email', autocomplete: 'email', maxlength: 254, required: true, value: signIn.email, error: signIn.error, t })}
    <div>${sendButton(signIn, t.signInSend)}</div>
  </form>`;
}

function codeForm(signIn: SignIn, t: CommonStrings & SignInStrings): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const code = digits(inputOf(event).value);
    if (code.length === 8) void signIn.open(code);
    else signIn.refuse(t.signInCodeWrong);
  };
  const paste = (event: ClipboardEvent): void => {
    const code = digits(event.clipboardData?.getData('text') ?? '');
    if (code.length !== 8) return;
    event.preventDefault();
    (event.target as HTMLInputElement).value = code;
    void signIn.open(code);
  };
  return html`<form class="stack" novalidate @submit=${submit} @paste=${paste}>
      ${textField({ name: 'sign-in-code', label: t.signInCode, hint: t.signInCodeHint, inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 16, verbatim: true, required: true, error: signIn.error, t })}
      <div>${sendButton(signIn, t.signInOpen)}</div>
    </form>
    <div class="row">
      ${button({
        label: signIn.wait ? t.signInAgainIn(signIn.wait) : t.signInAgain,
        kind: 'quiet',
        disabled: signIn.wait > 0,
        onClick: () => void signIn.sendCode(true),
      })}
      ${button({ label: t.signInOther, kind: 'quiet', onClick: signIn.restart })}
    </div>`;
}

export const digits = (text: string): string => text.replace(/\D/g, '');

export const inputOf = (event: SubmitEvent): HTMLInputElement =>
  (event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement;

export const signInStyles = css`
  .sign-in {
    max-inline-size: 26em;
  }
  .sign-in .mono {
    font-size: 1.25em;
    letter-spacing: 0.12em;
  }
  .ways {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
    margin-inline: -0.6em;
    gap: 0;
  }
`;
