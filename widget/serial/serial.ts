import { adoptStyles, html, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { FollowClaimEvent, StartClaimEvent } from '../core/events.ts';
import { ShowSerialEvent } from '../core/show-serial.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { badgeStyles } from '../ui/badge.ts';
import { chainStyles } from '../ui/chain.ts';
import { focusBack } from '../ui/focus-back.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { dispute } from '../ui/dispute.ts';
import { fieldStyles } from '../ui/field.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { textField } from '../ui/text-field.ts';
import { timelineStyles } from '../ui/timeline.ts';
import { findUnit } from './find.ts';
import type { Answer } from './find.ts';
import { pageView } from './page.ts';
import { publicView } from './public.ts';
import { serialStyles } from './serial.styles.ts';
import { strings } from './strings.ts';
import type { SerialStrings } from './strings.ts';
import type { DialogName, Reader, Unit, UnitDocument, Wanted } from './types.ts';

const LONGEST = 256;
const FEW = 8;

/**
 * One page for one serial: what covers it and why, its dates with their source, its history, its swap chain, where it is and
 * its claims; as much of it as the reader may see. For the service it begins with what to tell the customer.
 *
 * @element warranty-serial
 * @attr {string} serial - The serial as printed on the label.
 * @attr {string} unit-id - The device, where the page knows it.
 * @attr {string} route - `hash`: the page's address says which device, as `#serial=…` or `#unit=…`.
 * @event warranty-start-claim - Somebody wants to claim: `serial`, `modelId`.
 * @event warranty-follow-claim - Somebody wants to see a claim: `ref`, `id`.
 * @event warranty-date-wrong - A date is said to be wrong: `serial`, `modelId`, `unitId`, `dateKind`. Prevent it to handle it yourself.
 * @csspart counter - What to tell the customer.
 * @csspart chain - The swap chain.
 * @csspart timeline - The history.
 */
export class WarrantySerial extends WarrantyElement<SerialStrings> {
  static override readonly tag = 'warranty-serial';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    badgeStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    timelineStyles,
    chainStyles,
    serialStyles,
  ];
  static override properties: PropertyDeclarations = {
    serial: {},
    unitId: { attribute: 'unit-id' },
    route: {},
    answer: { state: true },
    problem: { state: true },
    busy: { state: true },
    typed: { state: true },
    fieldError: { state: true },
    kind: { state: true },
    sought: { state: true },
    documents: { state: true },
    shown: { state: true },
  };
  readonly area = strings;

  serial = '';
  unitId = '';
  route = '';

  private answer: Answer | undefined;
  private problem: Problem | undefined;
  private busy = false;
  private typed = '';
  private fieldError = '';
  private kind = '';
  private sought = '';
  private documents: readonly UnitDocument[] = [];
  private shown = FEW;
  #asked = '';
  #asking: AbortController | undefined;
  #started = false;
  #door: (() => unknown) | undefined;

  /** The device on the page, for those who see all of it. */
  get unit(): Unit | undefined {
    return this.answer?.kind === 'whole' ? this.answer.unit : undefined;
  }

  protected override arrive(): void {
    this.#follow();
    addEventListener('hashchange', this.#follow);
  }

  protected override leave(): void {
    removeEventListener('hashchange', this.#follow);
    this.#asking?.abort(new DOMException('The element left the page', 'AbortError'));
    this.#asking = undefined;
    this.#asked = '';
  }

  protected override willUpdate(): void {
    if (!this.client) return;
    const asked = [this.unitId, this.serial, this.session?.token ?? '', this.localize.lang()].join(' ');
    if (asked === this.#asked || !(this.unitId || this.serial)) return;
    this.#asked = asked;
    void this.load();
  }

  protected override phase(): Phase {
    if (this.busy) return 'loading';
    if (this.problem) return 'error';
    return this.answer ? 'ready' : 'empty';
  }

  /** Asks again for the device on the page. */
  async load(): Promise<void> {
    const { client, session, serial, unitId } = this;
    if (!client) return;
    this.#asking?.abort(new DOMException('Asked again', 'AbortError'));
    const { signal } = (this.#asking = new AbortController());
    this.busy = true;
    this.problem = undefined;
    this.typed = serial;
    try {
      this.answer = await findUnit(client, { serial, unitId, signedIn: session?.signedIn ?? false, signal });
      if (this.answer.kind === 'whole') {
        this.announce(this.answer.unit.receipt.headline);
        void this.#loadDocuments(this.answer.unit.id, signal);
      }
      if (this.answer.kind === 'public') this.announce(this.answer.found.receipt.headline);
    } catch (reason) {
      if (isAbort(reason)) return;
      this.answer = undefined;
      this.problem = toProblem(reason);
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }

  protected override view(): View {
    const { t, answer, problem, busy } = this;
    return html`<div class="stack" aria-busy=${busy}>
      ${answer?.kind === 'whole' ? nothing : this.#question()}
      ${problem ? problemView({ problem, t, onRetry: () => void this.load() }) : nothing}
      ${busy && !answer ? skeleton(6, t) : answer ? this.#answerView(answer) : nothing} ${this.#doorView()}
    </div>`;
  }

  #question(): View {
    const { t } = this;
    return html`<form class="ask" novalidate @submit=${this.#submit}>
      ${textField({
        name: 'serial',
        label: t.serial,
        value: this.typed,
        required: true,
        verbatim: true,
        maxlength: LONGEST,
        error: this.fieldError,
        onInput: (value) => {
          this.typed = value;
          this.fieldError = '';
        },
        t,
      })}
      ${button({ label: t.show, kind: 'primary', type: 'submit', busy: this.busy })}
    </form>`;
  }

  #answerView(answer: Answer): unknown {
    const { t } = this;
    const reader = this.#reader();
    switch (answer.kind) {
      case 'whole':
        return pageView(answer.unit, reader);
      case 'public':
        return publicView(answer.found, reader);
      case 'unknown':
        return notice(
          'info',
          html`<h3>${t.unknown}</h3>
            ${answer.text ? html`<p>${answer.text}</p>` : nothing}`,
        );
      case 'closed':
        return notice('info', html`<p>${t.signIn}</p>`);
    }
  }

  #reader(): Reader {
    return {
      t: this.t,
      locale: this.localize.lang(),
      kind: this.kind,
      sought: this.sought,
      documents: this.documents,
      shown: this.shown,
      filter: (kind) => (this.kind = kind),
      seek: (words) => (this.sought = words),
      showMore: () => (this.shown = Infinity),
      go: (to) => this.#go(to),
      claim: (serial, modelId) => void this.dispatchEvent(new StartClaimEvent({ serial, modelId })),
      follow: (claim) => void this.dispatchEvent(new FollowClaimEvent(claim)),
      dateWrong: (kind) => void this.#dispute(kind),
      openFile: (file) => void this.#openFile(file),
      open: (dialog) => void this.#open(dialog),
    };
  }

  async #dispute(dateKind?: string): Promise<void> {
    const { serial, model, id: unitId } = this.unit!;
    const about = { serial, modelId: model.id, unitId, dateKind };
    await dispute(this, about, {
      t: this.t,
      locale: this.localize.lang(),
      language: this.localize.language,
      client: this.client!,
      signedIn: this.session?.signedIn ?? false,
    }).catch((reason: unknown) => (this.problem = toProblem(reason)));
  }

  /** Comes when somebody wants to see more than everybody is told. */
  async #openDoor(): Promise<void> {
    const door = await import('./door.ts');
    adoptStyles(this.renderRoot as ShadowRoot, [
      ...(this.constructor as typeof WarrantySerial).elementStyles,
      door.signInStyles,
    ]);
    const signIn = new door.SignIn(this, {
      client: () => this.client,
      session: () => this.session,
      t: () => this.t,
      language: () => this.localize.language,
      announce: (text) => this.announce(text),
    });
    this.#door = () => door.signInView(signIn, { t: this.t, title: this.t.signInOpen });
    this.requestUpdate();
  }

  #doorView(): unknown {
    if (this.session?.signedIn) return nothing;
    if (this.#door) return this.#door();
    return html`<div>
      ${button({ label: this.t.signInOpen, kind: 'quiet', onClick: () => void this.#openDoor() })}
    </div>`;
  }

  /** The dialogs come when somebody wants to change something. */
  async #open(name: DialogName): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    const back = focusBack(root);
    try {
      const { openAction } = await import('./act/dialog.ts');
      const part = openAction(root, name, {
        t: this.t,
        locale: this.localize.lang(),
        language: this.localize.language,
        client: this.client!,
        unit: this.unit!,
        fresh: async () => {
          await this.load();
          return this.unit;
        },
        done: (text) => {
          this.announce(text);
          void this.load();
        },
      });
      part.addEventListener('closed', back);
    } catch (reason) {
      this.problem = toProblem(reason);
    }
  }

  async #loadDocuments(id: string, signal: AbortSignal): Promise<void> {
    try {
      const { data } = await this.client!.call('get', '/v1/units/{id}/documents', { path: { id }, signal });
      this.documents = data.items;
    } catch {
      // The page is of use without them, and its next load asks again.
      if (!signal.aborted) this.documents = [];
    }
  }

  async #openFile(file: UnitDocument): Promise<void> {
    try {
      const { linkTo, openInNewTab } = await import('./open-file.ts');
      openInNewTab(await linkTo(this.client!, this.unit!.id, file));
    } catch (reason) {
      this.problem = toProblem(reason);
    }
  }

  /** Shows a device that somebody on the page asks for, and takes the reader there. */
  start(request: Event): void {
    if (!(request instanceof ShowSerialEvent)) return;
    this.#started = true;
    this.#go(request);
    this.scrollIntoView({ block: 'start' });
  }

  protected override updated(): void {
    super.updated();
    if (!this.#started || this.busy || !this.answer) return;
    this.#started = false;
    this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }

  #go({ unitId = '', serial = '' }: Wanted): void {
    this.kind = '';
    this.sought = '';
    this.shown = FEW;
    if (unitId !== this.unitId || serial !== this.serial) this.#forget();
    this.unitId = unitId;
    this.serial = serial;
    if (this.route === 'hash')
      location.hash = new URLSearchParams(unitId ? { unit: unitId } : { serial }).toString();
  }

  #forget(): void {
    this.answer = undefined;
    this.documents = [];
  }

  readonly #follow = (): void => {
    if (this.route !== 'hash') return;
    const said = new URLSearchParams(location.hash.slice(1));
    const [unitId, serial] = [said.get('unit') ?? '', (said.get('serial') ?? '').slice(0, LONGEST)];
    if ((!unitId && !serial) || (unitId === this.unitId && serial === this.serial)) return;
    this.#forget();
    this.unitId = unitId;
    this.serial = serial;
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const serial = this.typed.trim();
    this.fieldError = serial ? '' : this.t.enterSerial;
    if (!serial || this.busy) return;
    if (serial === this.serial && !this.unitId) void this.load();
    else this.#go({ serial });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-serial': WarrantySerial;
  }
}
