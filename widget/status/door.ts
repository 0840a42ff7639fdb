import { html, nothing } from 'lit';
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Problem } from '../core/problem.ts';
import texts from '../lang/en/status-door.ts';
import { fieldStyles } from '../ui/field.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { passwordStyles } from '../ui/password-field.ts';
import { otherWays, sendButton, SignIn, signInStyles, signInView } from '../ui/sign-in.ts';
import type { SignInOptions } from '../ui/sign-in.ts';
import { textField } from '../ui/text-field.ts';
import { refInAddress } from './claim-link.ts';
import { strings } from './strings.ts';
import type { Texts } from './strings.ts';

strings.add(texts);

export type DoorNote = 'linkDead' | 'notShown';
type Host = ReactiveControllerHost & HTMLElement;
type DoorOptions = Omit<SignInOptions, 't' | 'ref'> & {
  t: () => Texts;
  /** Whoever is signed in needs no code. */
  follow: (ref: string) => void;
};

/** The way in for whoever knows the reference and reads the mail of the request. */
export class Door {
  ref: string;
  readonly #signIn: SignIn;
  readonly #host: Host;
  readonly #options: DoorOptions;
  #refError: string | undefined;

  constructor(host: Host, ref: string, options: DoorOptions) {
    this.ref = ref;
    this.#host = host;
    this.#options = options;
    // Somebody whom a mail sent here signs in as himself, not as the contact of this one case.
    this.#signIn = new SignIn(host, {
      ...options,
      ref: () => (this.ref === refInAddress() ? undefined : this.ref),
    });
  }

  view(note: DoorNote | undefined): TemplateResult {
    const t = this.#options.t();
    const signIn = this.#signIn;
    const isKnown = this.#isKnown;
    if (signIn.ways) return signIn.ways.view(t);
    if (signIn.step === 'code') return signInView(signIn, { t, title: t.codeTitle });
    return html`${note ? notice('warn', html`<p><strong>${t[note]}</strong> ${t[`${note}Next`]}</p>`) : nothing}
      <div class="sign-in stack" data-sign-in>
        <div class="stack tight">
          <h2 tabindex="-1" data-heading>${t.doorTitle}</h2>
          <p class="muted">${isKnown ? t.doorWhyKnown : t.doorWhy}</p>
        </div>
        <form class="stack" novalidate @submit=${this.#submit}>
          ${textField({ name: 'reference', label: t.reference, hint: t.referenceHint, verbatim: true, required: true, maxlength: 40, value: this.ref, error: this.#refError, onInput: (typed) => (this.ref = typed.trim()), t })}
          ${isKnown ? nothing : textField({ name: 'sign-in-email', label: t.signInEmail, type: 'email', autocomplete: 'email', required: true, maxlength: 254, value: signIn.email, error: signIn.error, t })}
          <div>${sendButton(signIn, isKnown ? t.doorOpen : t.signInSend)}</div>
        </form>
        ${signIn.problem ? problemView({ problem: signIn.problem, t }) : nothing}
        ${isKnown ? nothing : otherWays(signIn, t)}
      </div>`;
  }

  get #isKnown(): boolean {
    return this.#options.person?.()?.signedIn ?? false;
  }

  /** Above a case that is on screen already. */
  again(): TemplateResult {
    const t = this.#options.t();
    return html`<section class="again" part="sign-in">
      ${signInView(this.#signIn, { t, title: t.expired, why: t.expiredWhy })}
    </section>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const t = this.#options.t();
    const signIn = this.#signIn;
    const [reference, email] = (event.currentTarget as HTMLFormElement).elements as unknown as [
      HTMLInputElement,
      HTMLInputElement,
    ];
    this.ref = reference.value.trim();
    this.#refError = /[\p{L}\p{N}]/u.test(this.ref) ? undefined : t.referenceWrong;
    if (this.#isKnown && !this.#refError) return this.#options.follow(this.ref);
    if (!this.#isKnown) {
      signIn.email = email.value.trim();
      signIn.error = signIn.email && email.validity.valid ? undefined : t.signInEmailWrong;
      if (!this.#refError && !signIn.error) return void signIn.sendCode();
    }
    this.#host.requestUpdate();
    (this.#refError ? reference : email).focus();
  };
}

/** The case could not be read; nothing is known about it yet. */
export function troubleView(problem: Problem, t: Texts, onRetry: () => void): TemplateResult {
  return html`<div class="stack">
    <h2 tabindex="-1" data-heading>${t.doorTitle}</h2>
    ${problemView({ problem, t, onRetry })}
  </div>`;
}

export const doorStyles: CSSResult[] = [
  fieldStyles,
  noticeStyles,
  problemStyles,
  signInStyles,
  passwordStyles,
];
