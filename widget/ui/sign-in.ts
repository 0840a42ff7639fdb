import { css, html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Client } from '../core/client.ts';
import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import type { Session } from '../core/session.ts';
import type { CommonStrings, SignInStrings } from '../lang/common.ts';
import { button } from './button.ts';
import { problemView } from './problem-view.ts';
import { textField } from './text-field.ts';

export interface SignInOptions {
  client: () => Client | undefined;
  session: () => Session | undefined;
  t: () => SignInStrings;
  announce: (text: string) => void;
  /** Opens only the claim of this reference. */
  ref?: () => string | undefined;
  clock?: Clock;
}

const RESEND_AFTER = 30;

/** From an e-mail address over a mailed code to a session of the provider. */
export class SignIn implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SignInOptions;
  email = '';
  step: 'email' | 'code' = 'email';
  busy = false;
  /** Seconds until another code may be asked for. */
  wait = 0;
  error: string | undefined;
  problem: Problem | undefined;
  #ticking: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SignInOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#ticking?.abort(new DOMException('Gone', 'AbortError'));
    this.wait = 0;
  }

  /** Back to the address; what was typed there stays. */
  restart = (): void => {
    this.step = 'email';
    this.#clear();
    void this.#focus();
  };

  readonly sendCode = async (again = false): Promise<void> => {
    const sent = await this.#run(async (client) => {
      await client.call('post', '/v1/sign-in-codes', { body: { email: this.email, ...this.#claim } });
    });
    if (!sent) return;
    this.step = 'code';
    this.#options.announce(
      again ? this.#options.t().signInSentAgain : this.#options.t().signInSentTo(this.email),
    );
    void this.#countDown();
    this.#host.requestUpdate();
    if (!again) await this.#focus();
  };

  readonly open = async (code: string): Promise<void> => {
    await this.#run(async (client) => {
      const { data } = await client.call('post', '/v1/sessions', {
        body: { email: this.email, code, ...this.#claim },
      });
      if (!data) return;
      const { token, expiresAt, kind } = data;
      this.step = 'email';
      this.#ticking?.abort(new DOMException('Signed in', 'AbortError'));
      this.#options.session()?.open(token, { expiresAt, remember: kind === 'person' });
    });
    if (this.problem?.code === 'code_invalid') await this.#focus(true);
  };

  refuse(error: string): void {
    this.error = error;
    this.#host.requestUpdate();
    void this.#focus();
  }

  get #claim(): { ref?: string } {
    const ref = this.#options.ref?.();
    return ref ? { ref } : {};
  }

  async #run(work: (client: Client) => Promise<void>): Promise<boolean> {
    const client = this.#options.client();
    if (!client || this.busy) return false;
    this.#clear();
    this.busy = true;
    this.#host.requestUpdate();
    try {
      await work(client);
      return true;
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
      return false;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  #clear(): void {
    this.error = undefined;
    this.problem = undefined;
    this.#host.requestUpdate();
  }

  async #countDown(): Promise<void> {
    this.#ticking?.abort(new DOMException('Again', 'AbortError'));
    const { signal } = (this.#ticking = new AbortController());
    const clock = this.#options.clock ?? systemClock;
    for (this.wait = RESEND_AFTER; this.wait > 0; this.wait--) {
      this.#host.requestUpdate();
      const stopped = await clock.wait(1000, signal).then(
        () => false,
        () => true,
      );
      if (stopped) return;
    }
    this.#host.requestUpdate();
  }

  async #focus(select = false): Promise<void> {
    await this.#host.updateComplete;
    const input = this.#host.shadowRoot?.querySelector<HTMLInputElement>('[data-sign-in] input');
    input?.focus();
    if (select) input?.select();
  }
}

export function signInView(
  signIn: SignIn,
  { t, title, why }: { t: CommonStrings & SignInStrings; title?: unknown; why?: unknown },
): TemplateResult {
  return html`<div class="sign-in stack" data-sign-in>
    <div class="stack tight">
      <h2>${title ?? t.signInTitle}</h2>
      <p class="muted">${signIn.step === 'email' ? (why ?? t.signInWhy) : t.signInSentTo(signIn.email)}</p>
    </div>
    ${signIn.step === 'email' ? addressForm(signIn, t) : codeForm(signIn, t)}
    ${signIn.problem ? problemView({ problem: signIn.problem, t }) : nothing}
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
    <div>${button({ label: t.signInSend, kind: 'primary', type: 'submit', busy: signIn.busy })}</div>
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
      <div>${button({ label: t.signInOpen, kind: 'primary', type: 'submit', busy: signIn.busy })}</div>
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

const digits = (text: string): string => text.replace(/\D/g, '');

const inputOf = (event: SubmitEvent): HTMLInputElement =>
  (event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement;

export const signInStyles = css`
  .sign-in {
    max-inline-size: 26em;
  }
  .sign-in .mono {
    font-size: 1.25em;
    letter-spacing: 0.12em;
  }
`;
