import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatInstant } from '../../core/format.ts';
import { Form } from '../../core/forms.ts';
import type { components } from '../../core/schema.d.ts';
import { baseStyles } from '../../core/styles.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { dateField } from '../../ui/date-field.ts';
import { denseStyles } from '../../ui/dense.ts';
import { fieldStyles } from '../../ui/field.ts';
import { notice, noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { SaveList } from '../../ui/save-list.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { textField } from '../../ui/text-field.ts';
import { AdminPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { Work } from '../work.ts';
import { auditStyles } from './audit.styles.ts';
import { changesOf } from './changes.ts';
import { actionName, strings, word } from './strings.ts';
import type { AuditStrings } from './strings.ts';

type Entry = components['schemas']['AuditEntry'];
type Chain = components['schemas']['AuditChain'];
type Filter = Partial<Record<'object' | 'person' | 'action' | 'from' | 'to', string>>;

/** Who did what to which, when and why, and whether the log still is what was sealed. */
export class WarrantyAdminAudit extends AdminPanel<AuditStrings> {
  static override readonly tag = 'warranty-admin-audit';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    panelStyles,
    auditStyles,
  ];
  protected readonly area = strings;

  #entries: readonly Entry[] | undefined;
  #next: string | null = null;
  #chain: Chain | undefined;
  #filter: Filter = {};
  readonly #work = new Work(this);
  readonly #save = new SaveList(this);
  readonly #form = new Form(this, { t: () => this.t });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#entries && !this.#work.busy && !this.#work.problem) void this.#load();
  }

  protected override view(): TemplateResult {
    const { t } = this;
    const { problem, busy } = this.#work;
    return html`<div class="stack">
      <div>
        <h2>${t.title}</h2>
        <p class="muted">${t.text}</p>
      </div>
      ${this.#chain ? this.#chainView(this.#chain) : nothing} ${this.#filters()}
      ${this.#entries?.length ? this.#save.view({ t, client: this.kit.client, list: 'audit', filters: [this.#wanted] }) : nothing}
      ${problem ? problemView({ problem, t, onRetry: () => void this.#load() }) : nothing}
      ${this.#entries ? this.#list(this.#entries) : problem ? nothing : skeleton(8, t)}
      ${this.#entries && this.#next ? html`<div>${button({ label: t.more, busy, onClick: () => void this.#more() })}</div>` : nothing}
    </div>`;
  }

  #chainView({ sealed, anchored, verified, fault }: Chain): TemplateResult {
    const { t, kit } = this;
    const number = (seq: number) => new Intl.NumberFormat(kit.locale).format(seq);
    const mark = (at: string | null) => (at ? formatInstant(at, kit.locale) : '');
    if (fault) return notice('bad', html`<p>${t.broken(fault.says)}</p>`, { alert: true });
    if (!sealed || !verified) return notice('info', html`<p>${t.unsealed}</p>`);
    return notice(
      'good',
      html`<p>
        ${t.sealed(number(sealed.seq), mark(sealed.at))}
        ${anchored ? t.anchored(number(anchored.seq), mark(anchored.at)) : nothing}
        ${t.verified(number(verified.from), number(verified.to))}
      </p>`,
    );
  }

  #filters(): TemplateResult {
    const { t } = this;
    const error = (name: string) => this.#form.error(name);
    const value = (name: keyof Filter) => this.#filter[name];
    const isNarrow = Object.keys(this.#filter).length > 0;
    return html`<form
      class="stack tight"
      role="search"
      novalidate
      @input=${this.#form.input}
      @submit=${this.#submit}
    >
      <div class="fields">
        ${textField({ name: 'object', label: t.object, hint: t.objectHint, verbatim: true, maxlength: 60, value: value('object'), error: error('object'), t })}
        ${textField({ name: 'person', label: t.person, hint: t.personHint, verbatim: true, maxlength: 60, value: value('person'), error: error('person'), t })}
        ${textField({ name: 'action', label: t.action, hint: t.actionHint, verbatim: true, maxlength: 80, value: value('action'), error: error('action'), t })}
        ${dateField({ name: 'from', label: t.from, value: value('from'), error: error('from'), t })}
        ${dateField({ name: 'to', label: t.to, value: value('to'), error: error('to'), t })}
      </div>
      <div class="row">
        ${button({ label: t.filter, type: 'submit', busy: this.#work.busy })}
        ${isNarrow ? button({ label: t.clear, kind: 'quiet', onClick: () => void this.#narrow({}) }) : nothing}
      </div>
    </form>`;
  }

  #list(entries: readonly Entry[]): TemplateResult {
    const { t } = this;
    if (entries.length === 0) {
      return html`<div class="nothing">
        <p><strong>${t.none}</strong></p>
        <p class="muted">${t.noneText}</p>
      </div>`;
    }
    return html`<ul class="list" aria-label=${t.title}>
      ${repeat(
        entries,
        ({ id }) => id,
        (entry) => html`<li>${this.#entry(entry)}</li>`,
      )}
    </ul>`;
  }

  #entry(entry: Entry): TemplateResult {
    const { t, kit } = this;
    const { actor, object, onBehalfOf } = entry;
    const who = actor.name ?? word(t, 'actor', actor.kind);
    return html`<details class="entry" data-action=${entry.action}>
      <summary>
        <time class="small muted" datetime=${entry.at}>${formatInstant(entry.at, kit.locale)}</time>
        <span>
          <b><bdi>${who}</bdi></b
          >${onBehalfOf ? html` (${t.onBehalf(onBehalfOf.name ?? onBehalfOf.id)})` : nothing} ·
          ${actionName(entry.action, t)}${object.name ? html` · <bdi>${object.name}</bdi>` : nothing}
          ${entry.reason ? html`<br /><span class="small muted">${t.because}: <bdi>${entry.reason}</bdi></span>` : nothing}
        </span>
        ${entry.chained ? nothing : html`<span class="chip">${t.waiting}</span>`}
      </summary>
      <div class="detail">
        ${this.#changes(entry)}
        <dl class="facts small">
          <dt>${t.action}</dt>
          <dd><code class="mono" dir="ltr">${entry.action}</code></dd>
          <dt>${t.object}</dt>
          <dd><code class="mono" dir="ltr">${object.id}</code></dd>
          ${
            actor.id
              ? html`<dt>${t.person}</dt>
                  <dd><code class="mono" dir="ltr">${actor.id}</code></dd>`
              : nothing
          }
          <dt>${t.request}</dt>
          <dd><code class="mono" dir="ltr">${entry.requestId}</code></dd>
        </dl>
        <div class="row">
          ${button({ label: t.onlyThis, kind: 'quiet', busy: this.#work.busy, onClick: () => void this.#narrow({ object: object.id }) })}
          ${
            actor.kind === 'user' && actor.id
              ? button({
                  label: t.onlyPerson(who),
                  kind: 'quiet',
                  busy: this.#work.busy,
                  onClick: () => void this.#narrow({ person: actor.id! }),
                })
              : nothing
          }
        </div>
      </div>
    </details>`;
  }

  #changes({ changes }: Entry): TemplateResult {
    const { t } = this;
    const rows = changesOf(changes);
    if (rows.length === 0) return html`<p class="muted">${t.noChanges}</p>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t.changes}</th>
          <th scope="col">${t.before}</th>
          <th scope="col">${t.after}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, before, after }) =>
            html`<tr>
              <th scope="row"><code class="mono" dir="ltr">${name}</code></th>
              <td class="was"><bdi>${before ?? '–'}</bdi></td>
              <td><bdi>${after ?? t.nothing}</bdi></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = Object.entries(this.#form.values()).map(([name, value]) => [name, value.trim()]);
    void this.#narrow(Object.fromEntries(given.filter(([, value]) => value)) as Filter);
  };

  async #narrow(filter: Filter): Promise<void> {
    this.#filter = filter;
    await this.#load();
  }

  get #query() {
    return { limit: 50, ...this.#wanted };
  }

  get #wanted() {
    const { from, to, ...rest } = this.#filter;
    return {
      ...rest,
      ...(from ? { from: new Date(`${from}T00:00:00`).toISOString() } : {}),
      ...(to ? { to: new Date(dayAfter(to)).toISOString() } : {}),
    };
  }

  async #load(): Promise<void> {
    const { client } = this.kit;
    const loaded = await this.#work.run(async () => {
      const { data } = await client.call('get', '/v1/audit', { query: this.#query, signal: this.signal });
      this.#entries = data.items;
      this.#next = data.nextCursor;
      return true;
    });
    if (loaded) await this.#check();
    else this.#refuse();
  }

  async #more(): Promise<void> {
    const query = { ...this.#query, cursor: this.#next ?? undefined };
    const page = await this.#work.run(
      async () => (await this.kit.client.call('get', '/v1/audit', { query, signal: this.signal })).data,
    );
    if (!page) return;
    this.#entries = [...(this.#entries ?? []), ...page.items];
    this.#next = page.nextCursor;
    this.requestUpdate();
  }

  async #check(): Promise<void> {
    try {
      const { data } = await this.kit.client.call('get', '/v1/audit/chain', { signal: this.signal });
      this.#chain = data;
      this.requestUpdate();
    } catch {
      // The list is shown without it.
    }
  }

  #refuse(): void {
    const { problem } = this.#work;
    if (problem?.code !== 'invalid' || problem.errors.length === 0) return;
    this.#entries ??= [];
    if (this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}

function dayAfter(day: string): number {
  const date = new Date(`${day}T00:00:00`);
  return date.setDate(date.getDate() + 1);
}
