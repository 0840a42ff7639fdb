import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { SERIAL_EXCEPTION_KINDS, SERIAL_EXCEPTION_STATES } from '../../../db/vocab.ts';
import type { SerialExceptionKind, SerialExceptionState } from '../../../db/vocab.ts';
import { formatInstant } from '../../core/format.ts';
import { badge } from '../../ui/badge.ts';
import { button } from '../../ui/button.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { textField } from '../../ui/text-field.ts';
import { AdminPanel } from '../panel.ts';
import { Work } from '../work.ts';
import { exceptionStyles } from './exceptions.styles.ts';
import { strings } from './strings.ts';
import type { ExceptionsStrings } from './strings.ts';
import type { Colleague, Exception } from './wire.ts';

interface Filter {
  readonly q: string;
  readonly kind: SerialExceptionKind | '';
  readonly state: SerialExceptionState | '';
  readonly assignee: string;
}

const FIND_AFTER_MS = 250;
export const TONES = { open: 'warn', solved: 'good', dismissed: 'info' } as const;

/** What is unusual about serials: found again by its words, taken on by somebody, answered and closed. */
export class WarrantyAdminExceptions extends AdminPanel<ExceptionsStrings> {
  static override readonly tag = 'warranty-admin-exceptions';
  static override styles = exceptionStyles;
  static override properties: PropertyDeclarations = {
    ...AdminPanel.properties,
    items: { state: true },
    staff: { state: true },
    filter: { state: true },
  };

  protected readonly area = strings;
  private items: readonly Exception[] | undefined;
  private staff: readonly Colleague[] = [];
  private filter: Filter = { q: '', kind: '', state: 'open', assignee: '' };
  #next: string | null = null;
  #path = '';
  #begun = false;
  #asked = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #work = new Work(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#begun) return;
    this.#begun = true;
    void this.#load();
    void this.#colleagues();
  }

  protected override updated(): void {
    const { path } = this.kit.place;
    if (path === this.#path) return;
    this.#path = path;
    this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override view(): TemplateResult {
    const { t, kit } = this;
    const { path } = kit.place;
    return html`<div class="stack wide">
      ${path ? html`<div>${button({ label: t.back, kind: 'quiet', onClick: () => this.#open('') })}</div>` : nothing}
      <div class="head">
        <div>
          <h2 tabindex="-1">${path === 'new' ? t.newTitle : t.title}</h2>
          <p class="muted">${path === 'new' ? t.newText : t.text}</p>
        </div>
        ${
          !path && kit.me.rights.includes('claim.note_service')
            ? button({ label: t.note, kind: 'primary', onClick: () => this.#open('new') })
            : nothing
        }
      </div>
      ${
        !path
          ? this.#list()
          : path === 'new'
            ? html`<warranty-admin-exception-form
                .kit=${kit}
                .t=${t}
                .staff=${this.staff}
                .onNoted=${this.#put}
              ></warranty-admin-exception-form>`
            : html`<warranty-admin-exception
                .kit=${kit}
                .t=${t}
                .staff=${this.staff}
                .exceptionId=${path}
                .onChanged=${() => void this.#load()}
              ></warranty-admin-exception>`
      }
    </div>`;
  }

  #list(): TemplateResult {
    const { t, filter, items } = this;
    const { busy, problem } = this.#work;
    return html`<div class="fields narrow" role="search" aria-label=${t.title}>
        ${textField({ name: 'q', label: t.search, hint: t.searchHint, type: 'search', free: true, maxlength: 100, value: filter.q, onInput: (q) => this.#narrow({ q }, FIND_AFTER_MS), t })}
        ${select({ name: 'state', label: t.state, free: true, prompt: t.any, value: filter.state, choices: SERIAL_EXCEPTION_STATES.map((value) => ({ value, label: t[`state_${value}`] })), onChange: (state) => this.#narrow({ state: state as Filter['state'] }), t })}
        ${select({ name: 'kind', label: t.kind, free: true, prompt: t.any, value: filter.kind, choices: SERIAL_EXCEPTION_KINDS.map((value) => ({ value, label: t[`kind_${value}`] })), onChange: (kind) => this.#narrow({ kind: kind as Filter['kind'] }), t })}
        ${select({ name: 'assignee', label: t.assignee, free: true, prompt: t.any, value: filter.assignee, choices: this.staff.map(({ id, name }) => ({ value: id, label: id === this.kit.me.userId ? t.me(name) : name })), onChange: (assignee) => this.#narrow({ assignee }), t })}
      </div>
      ${problem ? problemView({ problem, t, onRetry: () => void this.#load() }) : nothing}
      ${items ? this.#found(items) : problem ? nothing : skeleton(6, t)}
      ${this.#next && items ? html`<div>${button({ label: t.more, busy, onClick: () => void this.#more() })}</div>` : nothing}`;
  }

  #found(items: readonly Exception[]): TemplateResult {
    const { t } = this;
    if (items.length === 0)
      return html`<div class="nothing" role="status">
        <p>${t.none}</p>
        <p class="muted">${t.noneNext}</p>
      </div>`;
    return html`<ul class="list" aria-label=${t.title}>
      ${items.map((one) => this.#item(one))}
    </ul>`;
  }

  #item(one: Exception): TemplateResult {
    const { t, kit } = this;
    return html`<li>
      <button class="item" type="button" @click=${() => this.#open(one.id)}>
        <span>
          <span class="mono" dir="ltr"><b>${one.serial}</b></span>
          ${one.otherSerial ? html`↔ <span class="mono" dir="ltr">${one.otherSerial}</span>` : nothing}
          <span class="chip">${t[`kind_${one.kind}`]}</span><br />
          <span class="muted words"><bdi>${one.note}</bdi></span>
        </span>
        <span class="small muted"
          >${one.assignee ? html`<bdi>${one.assignee.name}</bdi>` : t.nobody} ·
          ${formatInstant(one.createdAt, kit.locale)}</span
        >
        ${badge(TONES[one.state], t[`state_${one.state}`])}
      </button>
    </li>`;
  }

  #open(path: string): void {
    this.kit.go({ panel: 'exceptions', path });
  }

  #narrow(part: Partial<Filter>, after = 0): void {
    this.filter = { ...this.filter, ...part };
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#load(), after);
  }

  readonly #put = (noted: Exception): void => {
    void this.#load();
    this.kit.go({ panel: 'exceptions', path: noted.id }, 'replace');
  };

  async #page(cursor?: string) {
    const { q, kind, state, assignee } = this.filter;
    const query = {
      limit: 50,
      ...(q.trim() ? { q: q.trim() } : {}),
      ...(kind ? { kind } : {}),
      ...(state ? { state } : {}),
      ...(assignee ? { assigneeId: assignee } : {}),
      ...(cursor ? { cursor } : {}),
    };
    return (await this.kit.client.call('get', '/v1/exceptions', { query, signal: this.signal })).data;
  }

  /** What was asked for last is shown, whichever answer comes first. */
  async #load(): Promise<void> {
    const asked = ++this.#asked;
    await this.#work.again(async () => {
      const page = await this.#page();
      if (asked !== this.#asked) return;
      this.items = page.items;
      this.#next = page.nextCursor;
    });
  }

  #more(): Promise<unknown> {
    return this.#work.run(async () => {
      const page = await this.#page(this.#next ?? '');
      this.items = [...(this.items ?? []), ...page.items];
      this.#next = page.nextCursor;
    });
  }

  async #colleagues(): Promise<void> {
    try {
      const { data } = await this.kit.client.call('get', '/v1/staff', { signal: this.signal });
      this.staff = data.items;
    } catch {
      this.staff = [];
    }
  }
}
