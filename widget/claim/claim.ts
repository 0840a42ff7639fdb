import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { Form } from '../core/forms.ts';
import { toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { stepper, stepperStyles } from '../ui/stepper.ts';
import type { Additions } from './additions.ts';
import { STEPS } from './board.ts';
import type { Board, Step } from './board.ts';
import { claimStyles } from './claim.styles.ts';
import { devicesStep } from './devices-step.ts';
import { emptyEntries, entered, newUnit } from './entries.ts';
import type { Claim, ClaimType, Entries } from './entries.ts';
import { ClaimSubmittedEvent } from './events.ts';
import { evidenceFor } from './evidence.ts';
import type { Asked } from './evidence.ts';
import { feet } from './feet.ts';
import { fieldOf, tooLong } from './fields.ts';
import { Files } from './files.ts';
import { focusHeading } from './focus-heading.ts';
import { spoken, unanswered, waitForHints } from './hints.ts';
import { LaterSteps } from './later-steps.ts';
import type { Later } from './later-steps.ts';
import type { Missing } from './missing.ts';
import { contactOf } from './person.ts';
import type { Place } from './places.ts';
import { Pointer } from './pointer.ts';
import { Received } from './received.ts';
import { openResumeLink, takeResumeLink } from './resume-link.ts';
import { Resume } from './resume.ts';
import { Saving } from './saving.ts';
import type { Typed } from './saving.ts';
import { Sending } from './sending.ts';
import { Serials } from './serials.ts';
import { Steps } from './steps.ts';
import { strings } from './strings.ts';
import { evidenceNamed, trouble } from './trouble.ts';

/**
 * Files a warranty claim: devices, what happened, evidence, contact, check and send.
 *
 * @element warranty-claim
 * @event warranty-claim-submitted - The claim was sent; `ref`, `id`, and `waits` where one's own side approves it first.
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
  @state() private looking = false;
  @state() private problem: Problem | undefined;
  @state() private opening = false;
  @state() private places: readonly Place[] = [];
  @state() private note: 'linkDead' | 'resumed' | 'filesRenewed' | 'unreachable' | undefined;

  #opened = '';
  #link: string | undefined;
  #session: EventTarget | undefined;
  #me: Parameters<typeof contactOf>[0] | undefined;

  /** As it is now, so that a test can stop it. */
  readonly #time: Clock = {
    now: () => this.clock.now(),
    random: () => this.clock.random(),
    wait: (ms, signal) => this.clock.wait(ms, signal),
  };
  readonly #speaking = { t: () => this.t, announce: (text: string) => this.announce(text) };
  readonly #steps = new Steps();
  readonly #later = new LaterSteps(this, () => (this.note = 'unreachable'));
  readonly #saving: Saving = new Saving(this, {
    client: () => this.client!,
    scope: () => this.#scope,
    type: () => this.#type,
    typed: () => ({ entries: this.entries, step: this.#steps.current, reached: this.#steps.reached }),
    merged: (entries) => this.#merged(entries),
    replaced: () => this.#filesAreGone(),
    received: (claim) => this.#received(claim),
    clock: this.#time,
  });
  readonly #server = this.#saving.server;
  readonly #form: Form = new Form(this, {
    t: () => this.t,
    fieldOf,
    check: (form) => tooLong(form, this.t.tooLong),
  });
  readonly #pointer = new Pointer(this);
  readonly #serials = new Serials(this, {
    client: () => this.client,
    told: (_, answer) => this.announce(spoken(answer, this.t)),
  });
  readonly #files: Files = new Files(this, {
    ...this.#speaking,
    server: this.#server,
    failed: (problem) => (this.problem = problem),
    clock: this.#time,
  });
  readonly #sending = new Sending(this, {
    ...this.#speaking,
    server: this.#server,
    files: this.#files,
    signal: () => this.signal,
    stopped: () => this.#stopsAtMissing(),
    received: (claim) => this.#finish(claim),
    refused: (problem) => this.#refused(problem),
  });
  readonly #done = new Received(this, () => this.announce(this.t.copied));
  readonly #resume = new Resume(this, { ...this.#speaking, server: this.#server });

  #newcomers: Additions | undefined;

  /** The claim as it was received. */
  get result(): { ref: string; id: string } | undefined {
    const { claim } = this.#done;
    return claim && { ref: claim.ref, id: claim.id };
  }

  /** Begins, or goes on, with this device; what was typed before stays. */
  async start(unit: { serial?: string | undefined; modelId?: string | undefined } = {}): Promise<void> {
    if (this.#done.claim) this.#again();
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
    await focusHeading(this);
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
    if (changed.has('serial') && this.serial && !this.#saving.begun) {
      this.entries = entered(this.entries, 'units.0.serial', this.serial);
    }
  }

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
    const typed = this.#saving.restore();
    if (typed) {
      this.#show(typed);
      this.#keep();
      void this.#saving.draft.flush();
    }
    const link = takeResumeLink();
    if (link) void this.#openLink(link);
    void this.#prefill();
  }

  #show(typed: Typed): void {
    this.entries = typed.entries;
    this.#steps.restore(typed);
  }

  async #openLink(link: string): Promise<void> {
    this.#link = link;
    this.opening = true;
    this.problem = undefined;
    if (this.#saving.begun) await this.#saving.draft.flush();
    try {
      const draft = await openResumeLink(link, {
        anonymous: this.client!.with(this.session!.embedKey),
        server: this.#server,
        another: () => this.#clear(),
      });
      this.#received(draft);
      this.#link = undefined;
      if (!this.#done.claim) {
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
    this.#show({ entries: emptyEntries(), step: 'devices', reached: 0 });
    this.#files.uploads.clear();
  }

  #merged(entries: Entries): void {
    if (JSON.stringify(entries) === JSON.stringify(this.entries)) return;
    this.entries = entries;
    if (!this.opening) this.#keep();
  }

  /** Shows the files of a draft, or the claim that it has become. */
  #received(claim: Claim | undefined): void {
    if (!claim) return;
    if (claim.state === 'draft') this.#files.receive(claim);
    else this.#finish(claim);
  }

  readonly #hashChanged = (): void => {
    const link = this.client && takeResumeLink();
    if (link) void this.#openLink(link);
  };

  readonly #sessionChanged = (): void => {
    void this.#prefill();
    if (this.#saving.draft.state === 'refused') this.#keep();
  };

  /** A person who is signed in need not type who he is. */
  async #prefill(): Promise<void> {
    if (!this.session?.signedIn || !this.client) return;
    try {
      const { data } = await this.client.call('get', '/v1/me', { signal: this.signal });
      if (data.kind !== 'person') return;
      this.#me = data;
      this.entries = { ...this.entries, contact: contactOf(data, this.entries.contact) };
    } catch {
      // He types it, then.
    }
  }

  #filesAreGone(): void {
    if (this.#files.uploads.items.length === 0) return;
    this.#files.uploads.clear();
    this.note = 'filesRenewed';
  }

  readonly #acts = (): void => void this.#later.fetch();

  #change(entries: Entries): void {
    this.entries = entries;
    this.#keep();
  }

  #keep(): void {
    void this.#later.fetch();
    this.#saving.keep();
  }

  readonly #guard = (event: BeforeUnloadEvent): void => {
    if (!this.#done.claim && (this.#files.unfinished || this.#saving.unsafe)) event.preventDefault();
  };

  async #go(step: Step, field?: string): Promise<void> {
    const later = await this.#later.fetch();
    if (!later) return;
    if (step === 'contact') void this.#learnPlaces(later);
    this.#form.settle();
    this.problem = undefined;
    if (this.note !== 'filesRenewed') this.note = undefined;
    this.#steps.enter(step);
    if (this.#saving.begun) this.#keep();
    this.announce(this.t.stepAnnounced(this.#steps.index + 1, STEPS.length, this.t[`heading_${step}`]));
    await focusHeading(this, field);
  }

  async #learnPlaces({ placesOf }: Later): Promise<void> {
    if (this.#me && this.places.length === 0)
      this.places = await placesOf(this.#me, this.client!, this.signal);
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.#sending.busy || this.looking) return;
    if (this.#steps.current === 'check') this.#send();
    else void this.#next();
  };

  async #next(): Promise<void> {
    if (!this.#form.validate()) return;
    if (this.#steps.current === 'devices' && (await this.#hasNewHints())) return;
    const { next } = this.#steps;
    if (next) await this.#go(next);
  }

  /** Stops once where the service has something to say of a serial that was just typed. */
  async #hasNewHints(): Promise<boolean> {
    const fresh = unanswered(this.entries.units, this.#serials);
    if (fresh.length === 0) return false;
    this.looking = true;
    const hints = await waitForHints(fresh, this.#serials, this.#time);
    this.looking = false;
    return hints;
  }

  #send(): void {
    this.problem = undefined;
    void this.#sending.send();
  }

  #stopsAtMissing(): boolean {
    if (this.#missing.length === 0) return false;
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>('[data-missing]')?.focus(),
    );
    return true;
  }

  async #refused(problem: Problem): Promise<void> {
    const at = this.#later.script?.stepOf(problem);
    if (at && at !== this.#steps.current) await this.#go(at);
    this.problem = problem;
    if (problem.code === 'evidence_missing') this.#files.demanded = evidenceNamed(problem);
    else if (problem.status === 422) void this.updateComplete.then(() => this.#form.refuse(problem));
  }

  #finish(claim: Claim): void {
    void this.#later.fetch();
    this.#done.take(claim, this.#server.token);
    this.note = undefined;
    this.#saving.forget();
    this.#files.uploads.clear();
    const waits = claim.state === 'pending_internal_approval';
    this.announce(`${waits ? this.t.waitsTitle : this.t.doneTitle}. ${this.t.reference}: ${claim.ref}`);
    void focusHeading(this);
    this.dispatchEvent(new ClaimSubmittedEvent(claim));
  }

  #again(): void {
    this.#done.forget();
    this.#files.demanded = [];
    this.#saving.begun = false;
    const { contact } = this.entries;
    this.#clear();
    this.entries = { ...this.entries, contact };
    void focusHeading(this);
  }

  get #asked(): Asked[] {
    return evidenceFor({
      units: this.entries.units,
      type: this.#type,
      serials: this.#serials,
      usual: this.brand?.requirements ?? [],
      claim: this.#server.claim,
      demanded: this.#files.demanded,
    });
  }

  get #missing(): Missing[] {
    const files = this.#files.uploads.items.map(({ kind, name, state: at }) => ({
      name,
      type: kind,
      state: at,
    }));
    return this.#later.script?.missingFrom(this.entries, this.#asked, files, this.t) ?? [];
  }

  get #additions(): Additions | undefined {
    const { script } = this.#later;
    return (this.#newcomers ??=
      script &&
      new script.Additions(this, {
        ...this.#speaking,
        language: () => this.localize.language,
        client: () => this.client!,
        signal: () => this.signal,
        type: () => this.#type,
        serials: this.#serials,
        entries: () => this.entries,
        change: (entries) => this.#change(entries),
      }));
  }

  get #board(): Board {
    return {
      t: this.t,
      lang: this.localize.lang(),
      type: this.#type,
      entries: this.entries,
      form: this.#form,
      serials: this.#serials,
      uploads: this.#files.uploads,
      brand: this.brand,
      claim: this.#server.claim,
      asked: this.#asked,
      demanded: this.#files.demanded,
      missing: this.#missing,
      places: this.places,
      answer: this.#later.script?.deviceAnswer,
      additions: this.#additions,
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
    void focusHeading(this, `lines.${units.length}.serial`);
  }

  #removeUnit(index: number): void {
    this.#form.settle();
    this.#change({ ...this.entries, units: this.entries.units.filter((_, at) => at !== index) });
    void focusHeading(this, `lines.${Math.max(0, index - 1)}.serial`);
  }

  protected override view(): View {
    const { t } = this;
    const { script: later } = this.#later;
    const { claim, copied } = this.#done;
    if (this.opening || (claim && !later))
      return html`<h2>${t.title}</h2>
        ${skeleton(5, t)}`;
    if (claim && later) {
      return later.doneView({
        t,
        claim,
        copied,
        hostedUrl: this.brand?.brand.hostedUrl,
        onCopy: this.#done.copy,
        onFollow: this.#done.follow,
        onAnother: () => this.#again(),
      });
    }
    const { current, index } = this.#steps;
    return html`<div class="stack wide">
        <h2>${t.title}</h2>
        ${stepper({ steps: STEPS.map((step) => t[`steps_${step}`]), current: index, t, onGo: (to) => this.#goTo(to) })}
        ${this.note ? notice(this.note === 'resumed' ? 'good' : 'warn', html`<p>${t[this.note]}</p>`) : nothing}
        <form
          class="stack wide"
          novalidate
          @input=${this.#form.input}
          @focusin=${this.#acts}
          @submit=${this.#submit}
        >
          <h3 tabindex="-1" data-heading>${t[`heading_${current}`]}</h3>
          ${later?.errorSummary(this.#form, t)}${this.#trouble()}${this.#stepView()}${this.#feet()}
        </form>
      </div>
      ${later?.resumeDialog({
        ...this.#resume.dialog,
        t,
        onEmail: (email) => this.#resume.change({ email }),
        onSend: () => void this.#resume.send(),
        onClose: () => this.#resume.change({ open: false }),
      })}`;
  }

  #goTo(index: number): void {
    void this.#go(STEPS[index] ?? 'devices');
  }

  /** What "Try again" means now. */
  get #retry(): (() => void) | undefined {
    const link = this.#link;
    if (!this.problem) return () => this.#keep();
    if (link) return () => void this.#openLink(link);
    return this.#steps.current === 'check' ? () => this.#send() : undefined;
  }

  #stepView(): View {
    const { current } = this.#steps;
    const { script: later } = this.#later;
    if (current === 'devices') return devicesStep(this.#board);
    if (!later) return skeleton(5, this.t);
    const { faultStep, evidenceStep, contactStep, checkStep } = later;
    return { fault: faultStep, evidence: evidenceStep, contact: contactStep, check: checkStep }[current](
      this.#board,
    );
  }

  #trouble(): View {
    const { draft } = this.#saving;
    return trouble({
      t: this.t,
      lang: this.localize.lang(),
      problem: this.problem ?? (draft.state === 'refused' ? draft.problem : undefined),
      demanded: this.#files.demanded,
      later: this.#later.script,
      onRetry: this.#retry,
    });
  }

  #feet(): View {
    return feet({
      t: this.t,
      steps: this.#steps,
      sending: this.#sending,
      looking: this.looking,
      known: this.#server.id !== undefined,
      draft: this.#saving.draft,
      onBack: () => this.#goTo(this.#steps.index - 1),
      onElsewhere: () => this.#resume.ask(this.entries.contact.email),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-claim': WarrantyClaim;
  }
}
