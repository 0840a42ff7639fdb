import { css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { formatInstant } from '../../core/format.ts';
import type { components } from '../../core/schema.d.ts';
import { baseStyles } from '../../core/styles.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { denseStyles } from '../../ui/dense.ts';
import { dialog, dialogStyles } from '../../ui/dialog.ts';
import { errorSummaryStyles } from '../../ui/error-summary.ts';
import { fieldStyles } from '../../ui/field.ts';
import { notice, noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { copyButton } from '../copy-button.ts';
import { AdminPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { Work } from '../work.ts';
import { hostSnippet } from './host-snippet.ts';
import { roleName, strings } from './strings.ts';
import type { HostStrings } from './strings.ts';

type Issuer = components['schemas']['Issuer'];

export const hostStyles = [
  baseStyles,
  fieldStyles,
  choiceStyles,
  buttonStyles,
  noticeStyles,
  problemStyles,
  skeletonStyles,
  dialogStyles,
  errorSummaryStyles,
  denseStyles,
  panelStyles,
  css`
    pre {
      margin: 0;
      padding: 12px 14px;
      border-radius: var(--_radius);
      background: var(--_sunken);
      font:
        0.85em/1.6 ui-monospace,
        Consolas,
        monospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .stack.wide {
      gap: 28px;
    }
    .end {
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .head > :first-child {
      flex: 1 1 20rem;
    }
  `,
];

/** The host sites whose own sign-in counts here. */
export class WarrantyAdminSignIn extends AdminPanel<HostStrings> {
  static override readonly tag = 'warranty-admin-sign-in';
  static override styles = hostStyles;
  protected readonly area = strings;

  #hosts: readonly Issuer[] | undefined;
  #removing = false;
  #path = '';
  readonly #work = new Work(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#hosts && !this.#work.busy && !this.#work.problem) void this.#load();
  }

  protected override updated(): void {
    const { path } = this.kit.place;
    if (path !== this.#path && this.#hosts) {
      this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
      this.#path = path;
    }
  }

  protected override view(): TemplateResult {
    const { t, kit } = this;
    if (!this.#hosts) {
      const { problem } = this.#work;
      return problem
        ? html`${problemView({ problem, t, onRetry: () => void this.#load() })}`
        : html`${skeleton(6, t)}`;
    }
    const host = this.#hosts.find(({ id }) => id === kit.place.path);
    if (host) return this.#one(host);
    if (kit.place.path === 'new') return this.#new();
    return this.#list(this.#hosts);
  }

  #list(hosts: readonly Issuer[]): TemplateResult {
    const { t } = this;
    return html`<section class="stack">
      <div class="head">
        <div>
          <h2 tabindex="-1">${t.title}</h2>
          <p class="muted">${t.text}</p>
        </div>
        ${button({ label: t.add, kind: 'primary', onClick: () => this.#open('new') })}
      </div>
      ${
        hosts.length === 0
          ? html`<div class="nothing">
              <p><strong>${t.none}</strong></p>
              <p class="muted">${t.noneText}</p>
            </div>`
          : html`<ul class="list">
              ${hosts.map(
                (host) =>
                  html`<li>
                    <button class="item" type="button" @click=${() => this.#open(host.id)}>
                      <span><b dir="ltr">${host.issuer}</b></span>
                      <span class="muted small">${roleName(host.role, t)} · ${host.algorithm}</span>
                      ${host.fetched?.problem ? html`<span class="chip bad">${host.fetched.problem}</span>` : nothing}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  #new(): TemplateResult {
    const { t } = this;
    return html`<div class="stack wide">
      ${this.#back()}
      <h2 tabindex="-1">${t.add}</h2>
      ${this.#form(undefined)}
    </div>`;
  }

  #one(host: Issuer): TemplateResult {
    const { t, kit } = this;
    const { fetched } = host;
    const code = hostSnippet(host);
    return html`<div class="stack wide">
      ${this.#back()}
      <h2 tabindex="-1" dir="ltr">${host.issuer}</h2>
      ${fetched?.problem ? notice('bad', html`<p>${t.problem(fetched.problem)}</p>`) : nothing}
      <dl class="facts">
        <dt>${t.audience}</dt>
        <dd><code class="mono" dir="ltr">${host.audience}</code></dd>
        <dt>${t.algorithm}</dt>
        <dd>${host.algorithm}</dd>
        <dt>${t.keys}</dt>
        <dd dir="auto">${host.jwksUrl ?? host.keys?.map(({ kid }) => kid).join(', ')}</dd>
        ${
          fetched
            ? html`<dt></dt>
                <dd>
                  ${fetched.at ? t.fetched(formatInstant(fetched.at, kit.locale), fetched.kids.join(', ')) : t.notFetched}
                </dd>`
            : nothing
        }
        <dt>${t.role}</dt>
        <dd>${roleName(host.role, t)}</dd>
        <dt>${t.created}</dt>
        <dd>${formatInstant(host.createdAt, kit.locale)}</dd>
      </dl>
      <section class="stack" aria-labelledby="change">
        <div>
          <h3 id="change">${t.change}</h3>
          <p class="muted">${t.changeText}</p>
        </div>
        ${this.#form(host)}
      </section>
      <section class="stack" aria-labelledby="snippet">
        <div>
          <h3 id="snippet">${t.snippet}</h3>
          <p class="muted">${t.snippetText}</p>
        </div>
        <pre dir="ltr" tabindex="0"><code>${code}</code></pre>
        <div class="row">
          ${copyButton(code, { kit, what: t.snippet })}
          <a href=${`${kit.client.api}/docs`} target="_blank" rel="noopener">${t.reference}</a>
        </div>
      </section>
      ${this.#work.problem ? problemView({ problem: this.#work.problem, t }) : nothing}
      <div class="end">
        ${button({ label: t.removeSite, kind: 'danger', onClick: () => this.#ask(true) })}
      </div>
      ${dialog({
        open: this.#removing,
        title: t.removeTitle,
        content: html`<p>${t.removeText}</p>`,
        actions: html`${button({ label: t.removeSite, kind: 'danger', busy: this.#work.busy, onClick: () => void this.#remove(host) })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: () => this.#ask(false) })}`,
        t,
        onClose: () => this.#ask(false),
      })}
    </div>`;
  }

  #back(): TemplateResult {
    return html`<div>${button({ label: this.t.back, kind: 'quiet', onClick: () => this.#open('') })}</div>`;
  }

  #form(host: Issuer | undefined): TemplateResult {
    return html`<warranty-admin-host
      .kit=${this.kit}
      .t=${this.t}
      .host=${host}
      .onSaved=${this.#put}
    ></warranty-admin-host>`;
  }

  #open(path: string): void {
    this.kit.go({ panel: 'sign-in', path });
  }

  #ask(removing: boolean): void {
    this.#removing = removing;
    this.requestUpdate();
  }

  readonly #put = (host: Issuer): void => {
    const others = this.#hosts?.filter(({ id }) => id !== host.id) ?? [];
    this.#hosts = [...others, host].sort((a, b) => a.issuer.localeCompare(b.issuer));
    this.requestUpdate();
  };

  async #load(): Promise<void> {
    await this.#work.run(async () => {
      const { data } = await this.kit.client.call('get', '/v1/issuers', { signal: this.signal });
      this.#hosts = data.items;
    });
  }

  async #remove({ id }: Issuer): Promise<void> {
    const { client } = this.kit;
    const request = { path: { id }, answer: 'none' as const, signal: this.signal };
    const removed = await this.#work.run(async () => {
      await client.call('delete', '/v1/issuers/{id}', request);
      return true;
    });
    this.#ask(false);
    if (!removed) return;
    this.#hosts = this.#hosts?.filter((one) => one.id !== id);
    this.#open('');
  }
}
