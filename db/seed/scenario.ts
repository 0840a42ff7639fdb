import { deriveState, nextStep, phaseOf } from '../../api/claims/lifecycle.ts';
import { coverage } from '../../api/terms/index.ts';
import type { CoveredUnit, DerivedFrom, Recall, WarrantyTerm } from '../../api/terms/types.ts';
import { normaliseSerial } from '../../api/units/serial.ts';
import type { EventActor, Symptoms, Targets } from '../index.ts';
import type {
  AttachmentType,
  ClaimType,
  EventKind,
  EvidenceMode,
  Flag,
  MessageKind,
  Outcome,
  ReasonCode,
  Urgency,
} from '../vocab.ts';
import type { Book, EventRow, ItemRow, JobRow, LineRow, RequestRow } from './book.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './ids.ts';
import { mailSubject } from './mail-subjects.ts';
import { damagePhoto, labelPhoto, paperPhoto, report } from './pictures.ts';
import type { Picture } from './pictures.ts';
import { refOf } from './refs.ts';
import type { UnitRow } from './unit.ts';

export type Contact = {
  name: string;
  email: string;
  phone?: string;
  company?: string;
  convenientTime?: string;
  address?: { lines?: string; city?: string; postalCode?: string; country?: string };
};

/** Where a story takes place. */
export type World = {
  slug: string;
  maker: string;
  brandId: string;
  targets: Targets;
  days: Calendar;
  /** By serial; where two models carry the same one, by `code/serial`. */
  units: ReadonlyMap<string, UnitRow>;
  terms: ReadonlyMap<string, WarrantyTerm>;
  recallsOf: (unit: UnitRow, locale: string) => Recall[];
  required: (type: ClaimType) => { type: AttachmentType; mode: EvidenceMode }[];
  userId: (key: string) => string;
  technician: string;
  book: Book;
};

export type Beginning = {
  locale: string;
  serials: string[];
  type?: ClaimType;
  /** The key of the signed-in person who files it. */
  by?: string;
  organizationId?: string;
  branchId?: string;
  contact?: Contact;
  siteContact?: Contact;
  symptoms: Symptoms;
  failedDaysAgo?: number;
  purchasedOn?: string;
  urgency?: Urgency;
  urgencyReason?: string;
  flags?: Flag[];
  duplicateOf?: string;
};

type Question =
  { kind: 'text' | 'confirm'; prompt: string } | { kind: 'file'; prompt: string; type: AttachmentType };
type Answer = string | true | 'file';
type Verdict = 'approved' | { reject: ReasonCode; because: string };

const MINUTE = 60_000;

/** One claim, told day by day; its rows follow from what happened. */
export function scenario(world: World, name: string, beginning: Beginning) {
  return new Scenario(world, name, beginning);
}

export class Scenario {
  readonly id: string;
  private readonly ref: string;
  private readonly path: string;
  private clock = 0;
  private readonly events: EventRow[] = [];
  private readonly lines: LineRow[] = [];
  private readonly jobs = new Map<string, JobRow>();
  private readonly questions: (RequestRow & { items: ItemRow[] })[] = [];
  private readonly proof = new Set<AttachmentType>();
  private assignee: string | null = null;
  private snapshot: Record<string, unknown> | null = null;
  private confirmed = false;
  private asked = false;

  constructor(
    private readonly world: World,
    name: string,
    private readonly facts: Beginning,
  ) {
    this.path = `${world.slug}/${name}`;
    this.id = idOf('claim', this.path);
    this.ref = refOf(this.path);
  }

  /** What follows happens so many days ago, from half past nine on. */
  day(ago: number): this {
    const { days } = this.world;
    const morning = ago === 0 ? Date.parse(days.now) - 120 * MINUTE : Date.parse(days.at(ago, '09:30'));
    this.clock = Math.max(morning, this.clock);
    return this;
  }

  draft(): this {
    this.happens('claim.draft_created', this.claimant);
    this.facts.serials.forEach((serial, position) => this.lines.push(this.line(serial, position + 1)));
    return this;
  }

  /** A file of the claimant, or of the one who is asked. */
  attach(...types: AttachmentType[]): this {
    for (const type of types) {
      this.proof.add(type);
      const late = this.events.some(({ kind }) => kind === 'claim.submitted');
      const attachmentId = this.upload(type, this.claimant, {});
      if (late) this.happens('claim.file_added', this.claimant, { payload: { attachmentId } });
    }
    return this;
  }

  /** His own side has to agree first. */
  askApproval(): this {
    this.asked = true;
    return this.happens('claim.approval_requested', this.claimant, { visibility: 'customer' });
  }

  submit(): this {
    const { symptoms, contact, siteContact, urgency = 'normal' } = this.facts;
    this.snapshot = {
      lines: this.lines.map(({ position, serialRaw }) => ({ position, serial: serialRaw })),
      symptoms,
      contact: contact ?? null,
      siteContact: siteContact ?? null,
      urgency,
      failureDate: this.failureDate,
      purchaseDate: this.facts.purchasedOn ?? null,
    };
    return this.happens('claim.submitted', this.claimant);
  }

  review(by: string): this {
    this.assignee = this.world.userId(by);
    return this.happens('claim.review_started', this.staff(by));
  }

  assign(by: string, to: string): this {
    this.assignee = this.world.userId(to);
    return this.happens('claim.assigned', this.staff(by), {
      visibility: 'service',
      payload: { userId: this.assignee },
    });
  }

  ask(by: string, askedOf: 'claimant' | 'site_contact', note: string, ...questions: Question[]): this {
    const id = this.part('request', this.questions.length);
    const items = questions.map((question, i): ItemRow => ({
      id: this.part(`item/${this.questions.length}`, i),
      requestId: id,
      claimId: this.id,
      position: i + 1,
      kind: question.kind,
      prompt: question.prompt,
      attachmentType: question.kind === 'file' ? question.type : null,
      state: 'open',
    }));
    this.happens('claim.info_requested', this.staff(by), { payload: { infoRequestId: id, note } });
    const dueOn = this.world.days.daysAfter(this.today, this.world.targets.infoDays);
    const askedBy = this.world.userId(by);
    this.questions.push({ id, claimId: this.id, askedOf, dueOn, note, askedBy, createdAt: this.at, items });
    return this;
  }

  answer(...answers: Answer[]): this {
    const request = this.questions.at(-1)!;
    const actor = request.askedOf === 'site_contact' ? ({ kind: 'site_contact' } as const) : this.claimant;
    this.happens('claim.info_received', actor, { payload: { infoRequestId: request.id } });
    request.answeredAt = this.at;
    request.items.forEach((item, i) => {
      const given = answers[i];
      item.state = 'answered';
      item.answeredAt = this.at;
      if (item.kind === 'confirm') item.confirmed = given === true;
      else if (item.kind === 'text') item.answerText = String(given);
      else this.upload(item.attachmentType!, actor, { infoItemId: item.id });
    });
    this.confirmed = true;
    return this;
  }

  /** Words of the claimant, or of a member of staff by key. */
  says(who: string, body: string, photo?: AttachmentType): this {
    const actor = who === 'claimant' ? this.claimant : this.staff(who);
    return this.message('comment', actor, body, photo);
  }

  note(by: string, body: string): this {
    return this.message('internal_service', this.staff(by), body);
  }

  decide(by: string, note: string, ...verdicts: Verdict[]): this {
    const given = this.lines.map((_, i) => verdicts[i] ?? 'approved');
    const approved = given.filter((verdict) => verdict === 'approved').length;
    const kind =
      approved === 0
        ? 'claim.rejected'
        : approved < given.length
          ? 'claim.partially_approved'
          : 'claim.approved';
    this.happens(kind, this.staff(by), { payload: { note, lines: `${approved}/${given.length}` } });
    this.lines.forEach((line, i) => {
      const verdict = given[i]!;
      line.decision = verdict === 'approved' ? 'approved' : 'rejected';
      line.reasonCode = verdict === 'approved' ? null : verdict.reject;
      line.reasonText = verdict === 'approved' ? null : verdict.because;
      line.decidedBy = this.world.userId(by);
      line.decidedAt = this.at;
      if (verdict === 'approved') {
        const id = idOf('job', line.id);
        this.jobs.set(line.id, {
          id,
          claimId: this.id,
          lineId: line.id,
          state: 'expected',
          updatedAt: this.at,
        });
      }
    });
    return this;
  }

  receive(condition: string, position?: number): this {
    return this.work(
      'rma_unit.received',
      position,
      (line) => ({
        state: 'received',
        receivedSerial: line.serialRaw,
        condition,
      }),
      { note: condition },
    );
  }

  diagnose(position?: number): this {
    return this.work('rma_unit.diagnosis_started', position, () => ({ state: 'diagnosis' }));
  }

  repair(diagnosis: string, promisedInDays: number, position?: number): this {
    const promisedOn = this.world.days.daysAfter(this.today, promisedInDays);
    const change = { state: 'repair', diagnosis, promisedOn } as const;
    return this.work('rma_unit.repair_started', position, () => change, { note: diagnosis, promisedOn });
  }

  ready(outcome: Outcome, repairNote: string, pickUpPlace: string, position?: number): this {
    const change = { state: 'ready', outcome, repairNote, pickUpPlace } as const;
    return this.work('rma_unit.ready', position, () => change, { note: repairNote });
  }

  /** Handed to a named person; when nothing is left in the workshop the claim is resolved. */
  hand(name: string, department: string, returnReport: string, position?: number): this {
    this.work('rma_unit.returned', position, () => ({
      state: 'returned',
      returnedToName: name,
      returnedToDepartment: department,
      returnReport,
      returnedAt: this.at,
    }));
    const left = [...this.jobs.values()].some(({ state }) => state !== 'returned');
    return left ? this : this.happens('claim.resolved', { kind: 'system' });
  }

  close(note: string): this {
    this.confirmed = true;
    return this.happens('claim.closed', this.claimant, { payload: { note } });
  }

  /** Nobody answered in time, so the product closes it. */
  closesByItself(): this {
    return this.happens('claim.closed', { kind: 'system' });
  }

  reopen(note: string): this {
    return this.happens('claim.reopened', this.claimant, { payload: { note } });
  }

  withdraw(note: string): this {
    return this.happens('claim.withdrawn', this.claimant, { payload: { note } });
  }

  cancel(by: string, code: ReasonCode, note: string): this {
    return this.happens('claim.cancelled', this.staff(by), { payload: { reason: code, note } });
  }

  /** Nothing more is told: the rows go into the book. */
  end(): this {
    const { book, brandId, days, targets } = this.world;
    const { facts } = this;
    const state = deriveState(this.events);
    const jobs = [...this.jobs.values()].map((job) => ({
      state: job.state,
      promisedOn: job.promisedOn ?? null,
    }));
    const moves = this.events.filter(({ kind }) => !/message|note|file|assigned/.test(kind));
    const open = this.questions.filter(({ answeredAt }) => !answeredAt);
    const since = days.dayOf(moves.at(-1)!.at);
    const next = nextStep({ state, jobs, questions: open, since, targets });
    const last = (...kinds: EventKind[]) =>
      this.events.filter(({ kind }) => kinds.includes(kind)).at(-1)?.at ?? null;
    const done = state === 'resolved' || state === 'closed';
    const submitted = this.snapshot !== null;

    book.claims.push({
      id: this.id,
      ref: this.ref,
      brandId,
      type: this.type,
      locale: facts.locale,
      state,
      phase: phaseOf(state, jobs),
      nextOwner: next.owner,
      nextStep: next.step,
      nextDue: next.due,
      organizationId: facts.organizationId ?? null,
      branchId: facts.branchId ?? null,
      submittedBy: facts.by ? this.world.userId(facts.by) : null,
      requestedBy: this.asked && facts.by ? this.world.userId(facts.by) : null,
      assigneeId: this.assignee,
      failureDate: this.failureDate,
      purchaseDate: facts.purchasedOn ?? null,
      symptoms: facts.symptoms,
      urgency: facts.urgency ?? 'normal',
      urgencyReason: facts.urgencyReason ?? null,
      flags: submitted ? this.flags() : [],
      related: facts.duplicateOf ? [{ claimId: facts.duplicateOf, kind: 'possible_duplicate' }] : [],
      snapshot: this.snapshot,
      lastSeq: this.events.length,
      createdAt: this.events[0]!.at,
      updatedAt: this.at,
      submittedAt: last('claim.submitted'),
      decidedAt:
        state === 'under_review'
          ? null
          : last('claim.approved', 'claim.partially_approved', 'claim.rejected'),
      resolvedAt: done ? last('claim.resolved') : null,
      closedAt: state === 'closed' ? last('claim.closed') : null,
      version: this.events.length,
    });
    this.contact('claimant', facts.contact);
    this.contact('site', facts.siteContact);
    book.lines.push(...this.lines.map((line) => (submitted ? line : { ...line, coverage: null })));
    book.events.push(...this.events);
    for (const { items, ...request } of this.questions) {
      book.requests.push(request);
      book.items.push(...items);
    }
    book.jobs.push(...this.jobs.values());
    return this;
  }

  private get type(): ClaimType {
    return this.facts.type ?? 'customer';
  }

  private get at(): string {
    return new Date(this.clock).toISOString();
  }

  private get today(): string {
    return this.world.days.dayOf(this.at);
  }

  private get failureDate(): string | null {
    const { failedDaysAgo } = this.facts;
    return failedDaysAgo === undefined ? null : this.world.days.day(failedDaysAgo);
  }

  private get claimant(): EventActor {
    const { by, organizationId } = this.facts;
    if (!by) return { kind: 'claimant' };
    return { kind: organizationId ? 'member' : 'claimant', userId: this.world.userId(by) };
  }

  private staff(key: string): EventActor {
    return { kind: 'staff', userId: this.world.userId(key) };
  }

  private part(kind: string, n: number): string {
    return idOf(kind, `${this.path}/${n}`);
  }

  private happens(
    kind: EventKind,
    actor: EventActor,
    more: { visibility?: EventRow['visibility']; lineId?: string; payload?: Record<string, unknown> } = {},
  ): this {
    this.clock += (7 + ((this.events.length * 5) % 11)) * MINUTE;
    const { book, brandId } = this.world;
    const seq = this.events.length + 1;
    const { visibility = 'public', lineId = null, payload = {} } = more;
    const id = this.part('event', seq);
    this.events.push({ id, claimId: this.id, seq, kind, at: this.at, actor, visibility, lineId, payload });
    book.audits.push({
      id: this.part('audit', seq),
      at: this.at,
      recordedAt: this.at,
      actor: this.signedInAs(actor),
      action: kind,
      objectType: 'claim',
      objectId: this.id,
      changes: { seq },
      requestId: `seed-${this.ref}-${seq}`,
    });
    const address = this.facts.contact?.email;
    const subject = mailSubject(kind, this.facts.locale, this.ref);
    if (subject && address) {
      const bounces = address.startsWith('old.');
      book.mails.push({
        id: this.part('mail', seq),
        causeId: id,
        claimId: this.id,
        brandId,
        toAddress: address,
        template: kind.split('.')[1]!,
        locale: this.facts.locale,
        params: { ref: this.ref },
        subject,
        state: bounces ? 'failed' : 'sent',
        attempts: bounces ? 4 : 1,
        dueAt: this.at,
        providerId: bounces ? null : `seed-${this.part('mail', seq)}`,
        lastError: bounces ? '550 5.1.1 mailbox unknown' : null,
        createdAt: this.at,
        sentAt: bounces ? null : this.at,
      });
    }
    return this;
  }

  private signedInAs({ kind, userId }: EventActor): Record<string, unknown> {
    if (userId) return { kind: 'user', userId };
    return kind === 'system' ? { kind } : { kind: 'claim', sessionId: idOf('session', this.path) };
  }

  private message(kind: MessageKind, actor: EventActor, body: string, photo?: AttachmentType): this {
    const internal = kind === 'internal_service';
    const id = this.part('message', this.events.length);
    this.happens(internal ? 'claim.note_added' : 'claim.message_added', actor, {
      visibility: internal ? 'service' : 'public',
      payload: { messageId: id },
    });
    this.world.book.messages.push({ id, claimId: this.id, kind, actor, body, at: this.at });
    if (photo) this.upload(photo, actor, { messageId: id });
    return this;
  }

  private work(
    kind: EventKind,
    position: number | undefined,
    change: (line: LineRow) => Partial<JobRow>,
    payload: Record<string, unknown> = {},
  ): this {
    for (const line of this.lines) {
      const job = this.jobs.get(line.id);
      if (!job || (position !== undefined && line.position !== position)) continue;
      this.happens(kind, this.staff(this.world.technician), { lineId: line.id, payload });
      Object.assign(job, change(line), { updatedAt: this.at });
      this.move(line, job);
    }
    return this;
  }

  /** The device lies where its job says, unless another took its place. */
  private move(line: LineRow, { state }: JobRow) {
    const unit = [...this.world.units.values()].find(({ id }) => id === line.unitId);
    if (unit && unit.lifecycle !== 'replaced') unit.custody = state === 'returned' ? 'customer' : 'depot';
  }

  private line(serial: string, position: number): LineRow {
    const { units, terms, recallsOf } = this.world;
    const unit = units.get(serial);
    const serialRaw = serial.split('/').at(-1)!;
    const known = unit && {
      unitId: unit.id,
      modelId: unit.modelId,
      coverage: coverage({
        terms: unit.termIds.map((id) => terms.get(id)!),
        unit: covered(unit),
        asOf: this.failureDate ?? this.today,
        recalls: recallsOf(unit, this.facts.locale),
      }),
    };
    return {
      id: this.part('line', position),
      claimId: this.id,
      position,
      serialRaw,
      serialNorm: unit?.serialNorm ?? normaliseSerial(serialRaw),
      unitId: null,
      modelId: null,
      coverage: null,
      decision: 'proposed',
      ...known,
    };
  }

  private upload(
    type: AttachmentType,
    actor: EventActor,
    of: { infoItemId?: string; messageId?: string },
  ): string {
    const { book } = this.world;
    const n = book.attachments.length;
    const path = `${this.path}/${type}/${n}`;
    const id = idOf('attachment', path);
    const picture = this.pictureOf(type, n);
    book.attachments.push({
      id,
      claimId: this.id,
      lineId: of.infoItemId || of.messageId ? null : (this.lines[0]?.id ?? null),
      infoItemId: null,
      messageId: null,
      ...of,
      type,
      name: `${type.replace('_', '-')}.${picture.mediaType === 'image/png' ? 'png' : 'pdf'}`,
      ...book.file(path, picture),
      state: 'ready',
      visibility: 'public',
      principal: actor.userId ? `user:${actor.userId}` : `claim:${this.id}:${idOf('session', this.path)}`,
      actor: actor.kind,
      createdAt: this.at,
      readyAt: this.at,
    });
    return id;
  }

  private pictureOf(type: AttachmentType, n: number): Picture {
    const serial = this.lines[0]?.serialRaw ?? '';
    if (type === 'label_photo') return labelPhoto(this.world.maker, serial);
    if (type === 'invoice') return paperPhoto(`F-${2000 + n}`);
    if (type === 'transfer_report' || type === 'repair_summary') return report(`${this.ref}  ${serial}`);
    return damagePhoto(n * 13);
  }

  private flags(): Flag[] {
    const lacking = this.world.required(this.type).some(({ type }) => !this.proof.has(type));
    const found = [
      ...(lacking ? (['evidence_missing'] as const) : []),
      ...(this.lines.some(({ unitId }) => !unitId) ? (['serial_unknown'] as const) : []),
      ...(this.facts.duplicateOf ? (['possible_duplicate'] as const) : []),
    ];
    return [...new Set([...found, ...(this.facts.flags ?? [])])];
  }

  private contact(kind: 'claimant' | 'site', contact: Contact | undefined) {
    if (!contact) return;
    const known = this.confirmed && kind === 'claimant';
    const emailConfirmedAt = known ? this.at : null;
    this.world.book.contacts.push({
      id: idOf('contact', `${this.path}/${kind}`),
      claimId: this.id,
      kind,
      ...contact,
      emailConfirmedAt,
    });
    this.world.book.address(
      contact.email,
      emailConfirmedAt,
      contact.email.startsWith('old.') ? this.at : null,
    );
  }
}

/** A unit's row as the coverage rules read it. */
function covered(unit: UnitRow): CoveredUnit {
  return {
    dates: unit.dates,
    custody: unit.custody,
    coverageFlag: unit.coverageFlag ?? 'normal',
    voidReason: unit.flagReason ?? undefined,
    voidComponents: unit.flagComponents ?? undefined,
    replacedBy: Boolean(unit.replacedById),
    derivedFrom: (unit.derivedFrom ?? undefined) as DerivedFrom | undefined,
    region: unit.region ?? undefined,
  };
}
