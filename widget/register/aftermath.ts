import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeLink } from '../core/address.ts';
import type { Client } from '../core/client.ts';
import { formatPlainDate } from '../core/format.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { button } from '../ui/button.ts';
import { field } from '../ui/field.ts';
import { notice } from '../ui/notice.ts';
import { textArea } from '../ui/text-area.ts';
import type { MailLink } from './mail-link.ts';
import { FILES, proofQuery } from './proof.ts';
import type { Grounds, OwnershipCase, Registration, Texts } from './types.ts';

export interface AftermathOptions {
  client: () => Client;
  t: () => Texts;
  locale: () => string;
  hostedUrl: () => string | undefined;
  signal: () => AbortSignal;
  keyOf: (said: unknown) => string;
  made: () => readonly Registration[];
  /** Another state of one of them. */
  changed: (made: readonly Registration[]) => void;
  refuse: (problem: Problem | undefined) => void;
  announce: (text: string) => void;
  update: () => void;
}

const GROUNDS: readonly Grounds[] = ['second_hand', 'mistake'];

/** What follows a registration: its receipt, its card, a proof that is missing, and whose device it is. */
export class Aftermath {
  readonly #o: AftermathOptions;
  readonly #cases = new Map<string, OwnershipCase>();
  readonly #cards = new Map<string, string>();
  #asked: { about: OwnershipCase; access: string } | undefined;
  #grounds: Grounds | '' = '';
  #missing = '';
  #busy = '';

  constructor(options: AftermathOptions) {
    this.#o = options;
  }

  /** By the link of a mail: a registration, a device that is passed on, or the question whether it is still one's own. */
  async open({ opens, id, access }: MailLink): Promise<void> {
    const { client, signal, changed } = this.#o;
    await this.#do('open', async () => {
      const call = { path: { id }, query: { access }, signal: signal() };
      if (opens === 'ownership') {
        const { data } = await client().call('get', '/v1/ownership-cases/{id}', call);
        this.#asked = { about: data, access };
      } else {
        const { data } = await client().call('get', '/v1/registrations/{id}', call);
        changed([{ ...data, access: { token: access, expiresAt: '' } }]);
      }
    });
  }

  get isThere(): boolean {
    return this.#asked !== undefined || this.#o.made().length > 0;
  }

  clear(): void {
    this.#asked = undefined;
    this.#grounds = '';
    this.#missing = '';
    this.#o.changed([]);
  }

  view(): unknown {
    return [this.#asked ? this.#question(this.#asked) : nothing, this.#o.made().map((one) => this.#one(one))];
  }

  #one(one: Registration): TemplateResult {
    const t = this.#o.t();
    const opened = this.#cases.get(one.id);
    const isGood = one.state === 'active';
    return html`<article class="stack tight" data-id=${one.id}>
      ${notice(
        isGood ? 'good' : one.state === 'rejected' ? 'bad' : 'warn',
        html`<h2 tabindex="-1">${opened ? opened.stateText : one.stateText}</h2>
          <p>
            ${one.model ? html`${one.model.name} · ` : nothing}<span class="mono" dir="ltr"
              >${one.serial}</span
            >
          </p>
          <p>${t.reference} <strong class="mono" dir="ltr">${one.ref}</strong></p>
          ${this.#cover(one)}
          ${
            opened
              ? html`<p>${t.caseOpened}</p>`
              : [...one.reasons.map(({ text }) => text), ...one.notes].map((text) => html`<p>${text}</p>`)
          }
          ${one.decisionReason ? html`<p>“${one.decisionReason}”</p>` : nothing}
          ${one.answerBy ? html`<p>${t.answerBy(this.#day(one.answerBy))}</p>` : nothing}`,
      )}
      ${this.#links(one)} ${opened ? nothing : this.#actions(one)}
    </article>`;
  }

  #cover({ receipt }: Registration): unknown {
    if (!receipt) return nothing;
    const t = this.#o.t();
    const until = receipt.lifetime ? t.forever : receipt.lastCoveredDay && this.#day(receipt.lastCoveredDay);
    return html`<p><strong>${receipt.headline}</strong></p>
      ${
        until
          ? html`<dl class="facts">
              <div>
                <dt>${t.until}</dt>
                <dd>${until}</dd>
              </div>
              ${
                receipt.term
                  ? html`<div>
                      <dt>${t.terms}</dt>
                      <dd>${receipt.term.name}</dd>
                    </div>`
                  : nothing
              }
            </dl>`
          : nothing
      }
      ${
        receipt.reasons.length > 0
          ? html`<h3>${t.why}</h3>
              <ul class="points">
                ${receipt.reasons.map(({ text }) => html`<li>${text}</li>`)}
              </ul>`
          : nothing
      }`;
  }

  #links(one: Registration): unknown {
    if (one.state !== 'active') return nothing;
    const t = this.#o.t();
    const hosted = this.#o.hostedUrl();
    const page = safeLink(hosted && `${hosted}/serial#${about(one)}`);
    const card = safeLink(this.#cards.get(one.id));
    return html`<div class="row">
      ${page ? html`<a class="button quiet" href=${page}>${t.showDevice}</a>` : nothing}
      ${card ? html`<a class="button primary" href=${card}>${t.openCard}</a>` : nothing}
      ${
        one.unitId && !card
          ? button({
              label: t.getCard,
              busy: this.#busy === `card ${one.id}`,
              onClick: () => void this.#issue(one, one.unitId!),
            })
          : nothing
      }
    </div>`;
  }

  #actions(one: Registration): unknown {
    const t = this.#o.t();
    if (one.actions.includes('accept'))
      return html`<div>
        ${button({
          label: t.accept,
          kind: 'primary',
          busy: this.#busy === `accept ${one.id}`,
          onClick: () => void this.#accept(one),
        })}
      </div>`;
    if (one.actions.includes('say-it-is-mine')) return this.#claimForm(one);
    const wantsProof = one.reasons.some(({ code }) => code === 'proof_missing');
    if (one.actions.includes('add-proof') && (wantsProof || one.proofs.length === 0))
      return this.#proofForm(one);
    return nothing;
  }

  #proofForm(one: Registration): TemplateResult {
    const t = this.#o.t();
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const file = fileIn(event);
      this.#missing = file ? '' : 'proof';
      this.#o.update();
      if (file) void this.#prove(one, file);
    };
    return html`<form class="stack" novalidate @submit=${submit}>
      ${this.#file(one.id, t.proof)}
      <div>${button({ label: t.sendProof, type: 'submit', busy: this.#busy === `proof ${one.id}` })}</div>
    </form>`;
  }

  #claimForm(one: Registration): TemplateResult {
    const t = this.#o.t();
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const said = new FormData(event.currentTarget as HTMLFormElement).get('statement');
      this.#missing = this.#grounds ? '' : 'grounds';
      this.#o.update();
      if (this.#grounds)
        void this.#claim(one, this.#grounds, typeof said === 'string' ? said.trim() : '', fileIn(event));
    };
    const error = this.#missing === 'grounds' ? t.chooseOne : '';
    return html`<form class="stack" novalidate @submit=${submit}>
      <h3>${t.isMine}</h3>
      <p>${t.isMineWhy}</p>
      <fieldset class="field" role="radiogroup" aria-invalid=${error ? 'true' : nothing}>
        <legend class="label">${t.grounds}</legend>
        ${GROUNDS.map(
          (value) =>
            html`<label class="ground">
              <input
                type="radio"
                name="grounds"
                value=${value}
                .checked=${value === this.#grounds}
                @change=${() => (this.#grounds = value)}
              /><span>${t[`grounds_${value}`]}</span>
            </label>`,
        )}
        ${error ? html`<p class="error">${error}</p>` : nothing}
      </fieldset>
      ${textArea({ name: 'statement', label: t.statement, t })} ${this.#file(one.id, t.proof)}
      <div>
        ${button({ label: t.sayMine, kind: 'primary', type: 'submit', busy: this.#busy === `claim ${one.id}` })}
      </div>
    </form>`;
  }

  #file(id: string, label: string): TemplateResult {
    const t = this.#o.t();
    const error = this.#missing === 'proof' ? t.chooseFile : '';
    return field(
      { name: `proof-${id}`, label, hint: t.proofHint, error, t },
      ({ id, describedBy, invalid }) =>
        html`<input
          class="control"
          type="file"
          id=${id}
          name="proof"
          accept=${FILES}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
        />`,
    );
  }

  #question({ about, access }: { about: OwnershipCase; access: string }): TemplateResult {
    const t = this.#o.t();
    const answered = about.answer !== null || about.decidedAt !== null;
    const say = (answer: 'agree' | 'object') =>
      button({
        label: t[`answer_${answer}`],
        kind: answer === 'object' ? 'primary' : 'secondary',
        busy: this.#busy === answer,
        onClick: () => void this.#answer(about.id, answer, access),
      });
    return html`<article class="stack" part="question">
      ${notice(
        'info',
        html`<h2 tabindex="-1">${answered ? t.answered : t.stillYours}</h2>
          <p><span class="mono" dir="ltr">${about.serial}</span></p>
          <p>${answered ? t.answeredWhy : t.stillYoursWhy}</p>`,
      )}
      ${answered ? nothing : html`<div class="row">${say('object')}${say('agree')}</div>`}
    </article>`;
  }

  #answer(id: string, answer: 'agree' | 'object', access: string): Promise<void> {
    return this.#do(answer, async () => {
      const body = { answer, access };
      const call = {
        path: { id },
        body,
        idempotencyKey: this.#o.keyOf({ id, ...body }),
        signal: this.#o.signal(),
      };
      const { data } = await this.#o.client().call('post', '/v1/ownership-cases/{id}/answer', call);
      this.#asked = { about: data, access };
      this.#o.announce(this.#o.t().answered);
    });
  }

  #accept(one: Registration): Promise<void> {
    return this.#do(`accept ${one.id}`, async () => {
      const body = accessOf(one);
      const idempotencyKey = this.#o.keyOf({ accept: one.id });
      const call = { path: { id: one.id }, body, idempotencyKey, signal: this.#o.signal() };
      const { data } = await this.#o.client().call('post', '/v1/registrations/{id}/accept', call);
      this.#replace(one, data);
    });
  }

  #prove(one: Registration, file: File): Promise<void> {
    return this.#do(`proof ${one.id}`, async () => {
      await this.#upload({ registration: one.id }, one, file);
      const call = { path: { id: one.id }, query: accessOf(one), signal: this.#o.signal() };
      this.#replace(one, (await this.#o.client().call('get', '/v1/registrations/{id}', call)).data);
    });
  }

  #claim(one: Registration, grounds: Grounds, said: string, file: File | undefined): Promise<void> {
    return this.#do(`claim ${one.id}`, async () => {
      const body = {
        registrationId: one.id,
        grounds,
        ...(said ? { statement: said } : {}),
        ...accessOf(one),
      };
      const call = { body, idempotencyKey: this.#o.keyOf(body), signal: this.#o.signal() };
      const { data } = await this.#o.client().call('post', '/v1/ownership-cases', call);
      if (file) await this.#upload({ ownershipCase: data.id }, one, file);
      this.#cases.set(one.id, data);
      this.#o.announce(data.stateText);
    });
  }

  #issue(one: Registration, unitId: string): Promise<void> {
    return this.#do(`card ${one.id}`, async () => {
      const { client, keyOf, signal } = this.#o;
      const query = { unitId, limit: 1 };
      const known = (await client().call('get', '/v1/cards', { query, signal: signal() })).data.items[0];
      const body = { unitId };
      const call = { body, idempotencyKey: keyOf({ card: unitId }), signal: signal() };
      const card = known?.url ? known : (await client().call('post', '/v1/cards', call)).data;
      this.#cards.set(one.id, card.url);
    });
  }

  #upload(of: { registration: string } | { ownershipCase: string }, one: Registration, file: File) {
    return this.#o.client().upload('/v1/proofs', {
      file,
      query: { ...of, ...proofQuery(file), ...accessOf(one) },
      idempotencyKey: this.#o.keyOf({ proof: of, name: file.name, size: file.size }),
      signal: this.#o.signal(),
    });
  }

  #replace(before: Registration, after: Registration): void {
    const { changed, made, announce } = this.#o;
    changed(made().map((one) => (one === before ? { ...after, ...keepAccess(before) } : one)));
    announce(`${after.serial}: ${after.stateText}`);
  }

  /** One thing at a time; what was typed stays where the service refuses. */
  async #do(what: string, work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = what;
    this.#o.refuse(undefined);
    try {
      await work();
    } catch (reason) {
      if (!isAbort(reason)) this.#o.refuse(toProblem(reason));
    }
    this.#busy = '';
    this.#o.update();
  }

  #day(day: string): string {
    return formatPlainDate(day, this.#o.locale());
  }
}

const about = ({ unitId, serial }: Registration): string =>
  new URLSearchParams(unitId ? { unit: unitId } : { serial }).toString();

const accessOf = ({ access }: Registration) => (access ? { access: access.token } : {});
const keepAccess = ({ access }: Registration) => (access ? { access } : {});

const fileIn = (event: SubmitEvent): File | undefined =>
  (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
