import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { Draft } from '../core/draft.ts';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { FollowClaimEvent } from '../core/events.ts';
import { Form } from '../core/forms.ts';
import type { FieldError } from '../core/forms.ts';
import { isAbort, Problem, toProblem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { Uploads } from '../core/upload.ts';
import type { SendUpload } from '../core/upload.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { checkIcon, infoIcon } from '../ui/icon.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { stepper, stepperStyles } from '../ui/stepper.ts';
import { STEPS } from './board.ts';
import type { Attachment, Board, Step } from './board.ts';
import { claimStyles } from './claim.styles.ts';
import { devicesStep } from './devices-step.ts';
import { emptyEntries, entered, newUnit } from './entries.ts';
import type { Claim, ClaimType, Entries, EvidenceType } from './entries.ts';
import { ClaimSubmittedEvent } from './events.ts';
import { evidenceFor } from './evidence.ts';
import type { Asked } from './evidence.ts';
import { hastyClock } from './hasty-clock.ts';
import { isTooLong, limitOf } from './limits.ts';
import type { Missing } from './missing.ts';
import { contactOf } from './person.ts';
import { Pointer } from './pointer.ts';
import type { ResumeDialog } from './resume-dialog.ts';
import { takeResumeLink } from './resume-link.ts';
import { Serials } from './serials.ts';
import { ServerDraft } from './server-draft.ts';
import { strings } from './strings.ts';
import { isAddress } from './wire.ts';

interface Typed {
  entries: Entries;
  step: Step;
  /** The furthest step that was seen. */
  reached: number;
}

type Later = typeof import('./later.ts');

const LONGEST_LOOK = 3000;

/**
 * Files a warranty claim: devices, what happened, evidence, contact, check and send.
 *
 * @element warranty-claim
 * @event warranty-claim-submitted - The claim has been received; `ref` and `id`.
 * @event warranty-follow-claim - The reader wants to follow it; prevent it to show it in another place.
 */
export class WarrantyClaim extends WarrantyElement<typeof strings.en> {
  static override readonly tag = 'warranty-claim';
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    skeletonStyles,
    stepperStyles,
    claimStyles,
  ];
  readonly area = strings;

  /** Fills in the serial of the first device. */
  @property() serial = '';
  /** Who makes the claim: `customer` or `dealer`. */
  @property() type: ClaimType = 'customer';

  /** Replaced in tests. */
  clock: Clock = systemClock;

  @state() private entries: Entries = emptyEntries();
  @state() private step: Step = 'devices';
  @state() private sending = false;
  @state() private looking = false;
  @state() private waiting: 'files' | 'connection' | undefined;
  @state() private problem: Problem | undefined;
  @state() private opening = false;
  @state() private note: 'linkDead' | 'resumed' | 'filesRenewed' | 'unreachable' | undefined;
  @state() private demanded: readonly EvidenceType[] = [];
  @state() private done: Claim | undefined;
  @state() private copied = false;
  @state() private resume: ResumeDialog = { open: false, email: '', busy: false };

  @state() private later: Later | undefined;

  #opened = '';
  #coming: Promise<Later> | undefined;
  #reached = 0;
  #acted = false;
  #filesIdle: (() => void) | undefined;

  /** As it is now, so that a test can stop it. */
  readonly #time: Clock = {
    now: () => this.clock.now(),
    random: () => this.clock.random(),
    wait: (ms, signal) => this.clock.wait(ms, signal),
  };
  readonly #server = new ServerDraft({
    client: () => this.client!,
    key: () => this.#scope,
    type: () => this.#type,
    clock: hastyClock(this.#time),
    entries: () => this.entries,
    merged: (entries) => this.#merged(entries),
    replaced: () => this.#filesAreGone(),
  });
  readonly #draft: Draft<Typed> = new Draft<Typed>(this, {
    key: () => `claim:${this.#scope}`,
    save: () => this.#save(),
    clock: this.#time,
  });
  readonly #form: Form = new Form(this, {
    t: () => this.t,
    fieldOf: fieldOf,
    check: (form) => tooLong(form, this.t.tooLong),
  });
  readonly #pointer = new Pointer(this);
  readonly #serials = new Serials(this, {
    client: () => this.client,
    told: (unit, answer) => {
      if (answer.outcome === 'found')
        return this.announce(`${answer.model.name}. ${answer.receipt.headline}`);
      const texts = { choose_model: this.t.manyModels, unknown: this.t.unknownSerial };
      this.announce(answer.outcome === 'hint' ? answer.text : texts[answer.outcome]);
    },
  });
  readonly #uploads: Uploads<Attachment> = new Uploads<Attachment>(this, {
    maxFiles: 20,
    send: (upload) => this.#upload(upload),
    discard: (attachment) => this.#discard(attachment),
    changed: () => {
      if (!this.#uploads.busy) this.#filesIdle?.();
    },
    clock: this.#time,
  });

  /** The claim as it was received. */
  get result(): { ref: string; id: string } | undefined {
    return this.done && { ref: this.done.ref, id: this.done.id };
  }

  /** Begins, or goes on, with this device; what was typed before stays. */
  async start(unit: { serial?: string | undefined; modelId?: string | undefined } = {}): Promise<void> {
    if (this.done) this.#again();
    const serial = unit.serial?.trim() ?? '';
    const { units } = this.entries;
    if (serial && !units.some((one) => one.serial.trim() === serial)) {
      const filled = units.filter((one) => one.serial.trim());
      const added = newUnit(serial, unit.modelId);
      this.#change({ ...this.entries, units: [...filled, added] });
      void this.#serials.look(added);
    }
    await this.updateComplete;
    this.scrollIntoView({ block: 'start' });
    await this.#focusHeading();
  }

  protected override arrive(): void {
    addEventListener('beforeunload', this.#guard);
    addEventListener('hashchange', this.#hashChanged);
  }

  protected override leave(): void {
    removeEventListener('beforeunload', this.#guard);
    removeEventListener('hashchange', this.#hashChanged);
    this.#listenTo(undefined);
  }

  protected override phase(): Phase {
    return this.opening ? 'loading' : this.problem ? 'error' : 'ready';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.session !== this.#session && this.isConnected) this.#listenTo(this.session);
    if (this.client && this.session && this.#opened !== this.#scope) this.#open();
    if (changed.has('serial') && this.serial && !this.#acted) {
      this.entries = entered(this.entries, 'units.0.serial', this.serial);
    }
  }

  #session: EventTarget | undefined;
  #link: string | undefined;
  /** The draft has files of earlier that are not on screen yet. */
  #unread = false;

  #listenTo(session: EventTarget | undefined): void {
    this.#session?.removeEventListener('change', this.#sessionChanged);
    this.#session = session;
    session?.addEventListener('change', this.#sessionChanged);
  }

  get #scope(): string {
    return `${this.client?.api}:${this.session?.embedKey}`;
  }

  get #type(): ClaimType {
    return this.type === 'dealer' ? 'dealer' : 'customer';
  }

  /** Takes up what this tab, or a mailed link, has begun. */
  #open(): void {
    this.#opened = this.#scope;
    this.#unread = this.#server.restore();
    const typed = this.#draft.restore();
    if (typed) this.#show(typed);
    else if (this.#unread) this.entries = this.#server.base;
    if (typed || this.#unread) {
      this.#keep();
      void this.#draft.flush();
    }
    const link = takeResumeLink();
    if (link) void this.#openLink(link);
    void this.#prefill();
  }

  #show({ entries, step, reached }: Typed): void {
    this.#acted = true;
    this.entries = entries;
    this.step = step;
    this.#reached = reached;
  }

  async #openLink(link: string): Promise<void> {
    this.#link = link;
    this.opening = true;
    this.problem = undefined;
    if (this.#acted) await this.#draft.flush();
    try {
      const anonymous = this.client!.with(this.session!.embedKey);
      const { data } = await anonymous.call('post', '/v1/sessions', { body: { link } });
      const claim = data?.claim;
      if (!claim) throw new Problem({ code: 'bad_answer' });
      if (claim.id !== this.#server.id) this.#clear();
      const draft = await this.#server.adopt({ id: claim.id, token: data.token });
      if (!draft) throw new Problem({ code: 'not_found', status: 404 });
      this.#received(draft);
      this.#link = undefined;
      if (!this.done) {
        this.note = 'resumed';
        this.announce(this.t.resumed);
        this.#keep();
      }
    } catch (reason) {
      const problem = toProblem(reason);
      if (problem.status === 401 || problem.status === 404) this.note = 'linkDead';
      else this.problem = problem;
    }
    this.opening = false;
  }

  #clear(): void {
    this.entries = emptyEntries();
    this.step = 'devices';
    this.#reached = 0;
    this.#uploads.clear();
  }

  #merged(entries: Entries): void {
    if (JSON.stringify(entries) === JSON.stringify(this.entries)) return;
    this.entries = entries;
    if (!this.opening) this.#keep();
  }

  /** Shows the files of a draft, or the claim that it has become. */
  #received(claim: Claim | undefined): void {
    if (!claim) return;
    if (claim.state !== 'draft') return this.#finish(claim);
    const shown = new Set(this.#uploads.results.map(({ id }) => id));
    const received = claim.attachments.filter(({ id }) => !shown.has(id));
    this.#uploads.adopt(
      received.map((one) => ({ name: one.name, size: one.size ?? 0, kind: one.type, result: one })),
    );
  }

  readonly #hashChanged = (): void => {
    const link = this.client && takeResumeLink();
    if (link) void this.#openLink(link);
  };

  readonly #sessionChanged = (): void => {
    void this.#prefill();
    if (this.#draft.state === 'refused') this.#keep();
  };

  /** A person who is signed in need not type who he is. */
  async #prefill(): Promise<void> {
    if (!this.session?.signedIn || !this.client) return;
    try {
      const { data } = await this.client.call('get', '/v1/me', { signal: this.signal });
      if (data.kind === 'person')
        this.entries = { ...this.entries, contact: contactOf(data, this.entries.contact) };
    } catch {
      // He types it, then.
    }
  }

  async #save(): Promise<void> {
    try {
      await this.#server.save();
      if (this.#unread) this.#received(await this.#server.load());
      this.#unread = false;
    } catch (reason) {
      if (toProblem(reason).status !== 409) throw reason;
      const claim = await this.#server.load();
      if (claim?.state === 'draft') throw reason;
      this.#received(claim);
    }
  }

  async #upload({ file, name, kind, idempotencyKey, signal, onProgress }: SendUpload): Promise<Attachment> {
    if (!this.#server.id) await this.#server.save();
    const type = kind as EvidenceType;
    const { data } = await this.#server.client.upload('/v1/attachments', {
      file,
      query: { claim: this.#server.id ?? '', type, name: name.slice(0, 1000) },
      idempotencyKey,
      signal,
      onProgress,
    });
    this.demanded = this.demanded.filter((one) => one !== type);
    this.announce(`${name}: ${this.t.fileDone}`);
    void this.#server.load().catch(() => undefined);
    return data;
  }

  async #discard(attachment: Attachment): Promise<void> {
    try {
      await this.#server.client.call('delete', '/v1/attachments/{id}', { path: { id: attachment.id } });
      void this.#server.load().catch(() => undefined);
    } catch (reason) {
      const problem = toProblem(reason);
      if (problem.status === 404) return;
      this.#uploads.adopt([
        { name: attachment.name, size: attachment.size ?? 0, kind: attachment.type, result: attachment },
      ]);
      this.problem = problem;
    }
  }

  #filesAreGone(): void {
    if (this.#uploads.items.length === 0) return;
    this.#uploads.clear();
    this.note = 'filesRenewed';
  }

  /** The script of the other steps, as soon as somebody acts. */
  async #fetchLater(): Promise<Later | undefined> {
    if (this.later) return this.later;
    this.#coming ??= import('./later.ts');
    try {
      const later = await this.#coming;
      if (!this.later && this.renderRoot instanceof ShadowRoot) {
        this.renderRoot.adoptedStyleSheets.push(...later.styles);
      }
      return (this.later = later);
    } catch {
      this.#coming = undefined;
      this.note = 'unreachable';
      return undefined;
    }
  }

  readonly #acts = (): void => void this.#fetchLater();

  #change(entries: Entries): void {
    this.entries = entries;
    this.#keep();
  }

  #keep(): void {
    this.#acted = true;
    void this.#fetchLater();
    this.#draft.change({ entries: this.entries, step: this.step, reached: this.#reached });
  }

  readonly #guard = (event: BeforeUnloadEvent): void => {
    const unsaved = ['changed', 'saving', 'kept', 'refused'].includes(this.#draft.state);
    const files = this.#uploads.items.some((one) => one.state !== 'done' && one.state !== 'cancelled');
    if (!this.done && (files || (unsaved && !this.#draft.stored))) event.preventDefault();
  };

  async #go(step: Step, field?: string): Promise<void> {
    if (!(await this.#fetchLater())) return;
    this.#form.settle();
    this.problem = undefined;
    if (this.note !== 'filesRenewed') this.note = undefined;
    this.step = step;
    this.#reached = Math.max(this.#reached, STEPS.indexOf(step));
    if (this.#acted) this.#keep();
    this.announce(this.t.stepAnnounced(STEPS.indexOf(step) + 1, STEPS.length, this.t[`heading_${step}`]));
    await this.#focusHeading(field);
  }

  async #focusHeading(field?: string): Promise<void> {
    await this.updateComplete;
    const root = this.shadowRoot;
    const wanted = field ? root?.getElementById(`field-${field}`) : undefined;
    (wanted ?? root?.querySelector<HTMLElement>('[data-heading]'))?.focus();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.sending || this.looking) return;
    if (this.step === 'check') void this.#send();
    else void this.#next();
  };

  async #next(): Promise<void> {
    if (!this.#form.validate()) return;
    if (this.step === 'devices' && (await this.#hasNewHints())) return;
    const next = STEPS[STEPS.indexOf(this.step) + 1];
    if (next) await this.#go(this.#returning ? 'check' : next);
  }

  /** Everything was seen already: from a correction the way leads straight back. */
  get #returning(): boolean {
    return this.#reached === STEPS.length - 1;
  }

  /** Stops once where the service has something to say of a serial that was just typed. */
  async #hasNewHints(): Promise<boolean> {
    const fresh = this.entries.units.filter((unit) => typeof this.#serials.of(unit) !== 'object');
    if (fresh.length === 0) return false;
    this.looking = true;
    const enough = new AbortController();
    const patience = this.clock.wait(LONGEST_LOOK, enough.signal).catch(() => undefined);
    await Promise.race([Promise.all(fresh.map((unit) => this.#serials.look(unit))), patience]);
    enough.abort();
    this.looking = false;
    return fresh.some((unit) => {
      const look = this.#serials.of(unit);
      return typeof look === 'object' && look.outcome !== 'found' && !unit.modelId;
    });
  }

  async #send(): Promise<void> {
    this.problem = undefined;
    if (this.#stopsAtMissing()) return;
    this.sending = true;
    try {
      await this.#filesSettled();
      if (this.#stopsAtMissing()) return;
      const claim = await this.#server.submit({
        signal: this.signal,
        onWait: (problem) => {
          this.waiting = problem.code === 'offline' ? 'connection' : undefined;
          if (this.waiting) this.announce(this.t.sendKept);
        },
      });
      this.#finish(claim);
    } catch (reason) {
      if (!isAbort(reason)) await this.#refused(toProblem(reason));
    } finally {
      this.sending = false;
      this.waiting = undefined;
    }
  }

  #stopsAtMissing(): boolean {
    if (this.#missing.length === 0) return false;
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>('[data-missing]')?.focus(),
    );
    return true;
  }

  async #filesSettled(): Promise<void> {
    if (!this.#uploads.busy) return;
    this.waiting = 'files';
    this.announce(this.t.waitingForFiles);
    await new Promise<void>((resolve) => (this.#filesIdle = resolve));
    this.#filesIdle = undefined;
    this.waiting = undefined;
  }

  async #refused(problem: Problem): Promise<void> {
    const at = this.later?.stepOf(problem);
    if (at && at !== this.step) await this.#go(at);
    this.problem = problem;
    if (problem.code === 'evidence_missing') this.demanded = evidenceNamed(problem);
    else if (problem.status === 422) void this.updateComplete.then(() => this.#form.refuse(problem));
  }

  #finish(claim: Claim): void {
    const token = this.#server.token;
    void this.#fetchLater();
    this.done = claim;
    this.#follow = { ref: claim.ref, id: claim.id, token };
    this.note = undefined;
    this.#draft.forget();
    this.#server.forget();
    this.#uploads.clear();
    this.announce(`${this.t.doneTitle}. ${this.t.reference}: ${claim.ref}`);
    void this.#focusHeading();
    this.dispatchEvent(new ClaimSubmittedEvent(claim));
  }

  #follow: { ref: string; id: string; token?: string | undefined } | undefined;

  readonly #followClaim = (event: Event): void => {
    if (!this.#follow) return;
    const request = new FollowClaimEvent(this.#follow);
    this.dispatchEvent(request);
    if (request.defaultPrevented) event.preventDefault();
  };

  #again(): void {
    this.done = undefined;
    this.copied = false;
    this.demanded = [];
    this.#acted = false;
    const { contact } = this.entries;
    this.#clear();
    this.entries = { ...this.entries, contact };
    void this.#focusHeading();
  }

  readonly #copy = (): void => {
    void navigator.clipboard?.writeText(this.done?.ref ?? '').then(
      () => {
        this.copied = true;
        this.announce(this.t.copied);
      },
      () => undefined,
    );
  };

  readonly #askWhere = (): void => {
    this.resume = { open: true, busy: false, email: this.resume.email || this.entries.contact.email };
    requestAnimationFrame(() => this.shadowRoot?.getElementById('field-resume-email')?.focus());
  };

  async #sendLink(): Promise<void> {
    const email = this.resume.email.trim();
    if (!isAddress(email)) {
      this.resume = { ...this.resume, error: this.t.badEmail };
      await this.updateComplete;
      this.shadowRoot?.getElementById('field-resume-email')?.focus();
      return;
    }
    this.resume = { ...this.resume, busy: true, error: undefined, problem: undefined };
    try {
      await this.#server.save();
      await this.#server.client.call('post', '/v1/claims/{id}/resume-links', {
        path: { id: this.#server.id ?? '' },
        body: { email },
        answer: 'none',
      });
      this.resume = { ...this.resume, busy: false, sentTo: email };
      this.announce(this.t.elsewhereSent(email));
    } catch (reason) {
      this.resume = { ...this.resume, busy: false, problem: toProblem(reason) };
    }
  }

  get #asked(): Asked[] {
    return evidenceFor({
      units: this.entries.units,
      type: this.#type,
      serials: this.#serials,
      usual: this.brand?.requirements ?? [],
      claim: this.#server.claim,
      demanded: this.demanded,
    });
  }

  get #missing(): Missing[] {
    const files = this.#uploads.items.map(({ kind, name, state: at }) => ({ name, type: kind, state: at }));
    return this.later ? this.later.missingFrom(this.entries, this.#asked, files, this.t) : [];
  }

  get #board(): Board {
    return {
      t: this.t,
      lang: this.localize.lang(),
      type: this.#type,
      entries: this.entries,
      form: this.#form,
      serials: this.#serials,
      uploads: this.#uploads,
      brand: this.brand,
      claim: this.#server.claim,
      asked: this.#asked,
      demanded: this.demanded,
      missing: this.#missing,
      answer: this.later?.deviceAnswer,
      set: (path, value) => this.#change(entered(this.entries, path, value)),
      look: (index) => this.#look(index),
      addUnit: () => this.#addUnit(),
      removeUnit: (index) => this.#removeUnit(index),
      go: (step, field) => void this.#go(step, field),
    };
  }

  #look(index: number): void {
    this.#pointer.whenReleased(() => {
      const unit = this.entries.units[index];
      if (unit) void this.#serials.look(unit);
    });
  }

  #addUnit(): void {
    const { units } = this.entries;
    this.#change({ ...this.entries, units: [...units, newUnit()] });
    void this.#focusHeading(`lines.${units.length}.serial`);
  }

  #removeUnit(index: number): void {
    this.#form.settle();
    this.#change({ ...this.entries, units: this.entries.units.filter((_, at) => at !== index) });
    void this.#focusHeading(`lines.${Math.max(0, index - 1)}.serial`);
  }

  protected override view(): View {
    const { t } = this;
    const { later } = this;
    if (this.opening || (this.done && !later))
      return html`<h2>${t.title}</h2>
        ${skeleton(5, t)}`;
    if (this.done && later) {
      return later.doneView({
        t,
        claim: this.done,
        copied: this.copied,
        hostedUrl: this.brand?.brand.hostedUrl,
        onCopy: this.#copy,
        onFollow: this.#followClaim,
        onAnother: () => this.#again(),
      });
    }
    const current = STEPS.indexOf(this.step);
    return html`<div class="stack wide">
        <h2>${t.title}</h2>
        ${stepper({ steps: STEPS.map((step) => t[`steps_${step}`]), current, t, onGo: (index) => void this.#go(STEPS[index] ?? 'devices') })}
        ${this.note ? notice(this.note === 'resumed' ? 'good' : 'warn', html`<p>${t[this.note]}</p>`) : nothing}
        <form
          class="stack wide"
          novalidate
          @input=${this.#form.input}
          @focusin=${this.#acts}
          @submit=${this.#submit}
        >
          <h3 tabindex="-1" data-heading>${t[`heading_${this.step}`]}</h3>
          ${later?.errorSummary(this.#form, t)}${this.#trouble()}${this.#stepView()}${this.#feet(current)}
        </form>
      </div>
      ${later?.resumeDialog({
        ...this.resume,
        t,
        onEmail: (email) => (this.resume = { ...this.resume, email }),
        onSend: () => void this.#sendLink(),
        onClose: () => (this.resume = { ...this.resume, open: false }),
      })}`;
  }

  /** What "Try again" means now. */
  get #retry(): (() => void) | undefined {
    const link = this.#link;
    if (!this.problem) return () => this.#keep();
    if (link) return () => void this.#openLink(link);
    return this.step === 'check' ? () => void this.#send() : undefined;
  }

  #stepView(): View {
    const { later, step } = this;
    if (step === 'devices') return devicesStep(this.#board);
    if (!later) return skeleton(5, this.t);
    const { faultStep, evidenceStep, contactStep, checkStep } = later;
    return { fault: faultStep, evidence: evidenceStep, contact: contactStep, check: checkStep }[step](
      this.#board,
    );
  }

  #trouble(): View {
    const { t } = this;
    const refused = this.#draft.state === 'refused' ? this.#draft.problem : undefined;
    const problem = this.problem ?? refused;
    if (!problem || !this.later) return nothing;
    const named = this.demanded.map((type) => t[`evidence_${type}`]);
    const next =
      problem.code === 'evidence_missing' && named.length
        ? t.missing_evidence(new Intl.ListFormat(this.localize.lang()).format(named))
        : undefined;
    return this.later.problemView({ problem, t, next, onRetry: this.#retry });
  }

  #feet(current: number): View {
    const { t } = this;
    const last = this.step === 'check';
    const label = last ? t.sendClaim : this.#returning ? t.backToCheck : t.next;
    return html`<div class="feet" part="actions">
        ${
          current > 0
            ? button({
                label: t.back,
                onClick: () => void this.#go(STEPS[current - 1] ?? 'devices'),
                part: 'back',
                disabled: this.sending,
              })
            : nothing
        }
        ${button({ label, kind: 'primary', type: 'submit', busy: this.sending || this.looking, part: last ? 'send' : 'next' })}
      </div>
      ${
        this.waiting
          ? notice('info', html`<p>${this.waiting === 'files' ? t.waitingForFiles : t.sendKept}</p>`)
          : nothing
      }
      ${this.#kept()}`;
  }

  /** How safe what was typed is, and the way to another device. */
  #kept(): View {
    const { t } = this;
    const at = this.#draft.state;
    const known = this.#server.id !== undefined;
    const unsafe = at !== 'empty' && at !== 'saved' && !this.#draft.stored;
    const saving = at === 'changed' || at === 'saving';
    const text =
      at === 'kept' ? t.draftKept : !known || at === 'refused' ? '' : saving ? t.draftSaving : t.draftSaved;
    return html`<div class="kept small muted" part="draft">
      <span class="row"
        >${text ? html`${at === 'kept' ? infoIcon : saving ? nothing : checkIcon}<span>${text}</span>` : nothing}</span
      >
      ${
        known
          ? html`<button class="link" type="button" @click=${this.#askWhere}>${t.elsewhereLink}</button>`
          : nothing
      }
      ${unsafe ? html`<span>${t.notStored}</span>` : nothing}
    </div>`;
  }
}

function fieldOf(pointer: string): string {
  const name = pointer.replace(/^#?\//, '').replaceAll('/', '.');
  return name === 'lines' || /^lines\.\d+$/.test(name)
    ? `${name}${name === 'lines' ? '.0' : ''}.serial`
    : name;
}

function tooLong(form: HTMLFormElement, say: (most: number) => string): FieldError[] {
  return [...form.elements].flatMap((one) => {
    if (!(one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)) return [];
    if (!one.name || !isTooLong(one.name, one.value)) return [];
    return [{ name: one.name, message: say(limitOf(one.name)) }];
  });
}

function evidenceNamed(problem: Problem): EvidenceType[] {
  return problem.errors.map(({ pointer }) => pointer.slice(pointer.lastIndexOf('/') + 1) as EvidenceType);
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-claim': WarrantyClaim;
  }
}
