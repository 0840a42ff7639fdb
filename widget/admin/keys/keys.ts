import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { formatInstant, formatPlainDate } from '../../core/format.ts';
import { button } from '../../ui/button.ts';
import { problemView } from '../../ui/problem-view.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { AdminPanel } from '../panel.ts';
import { Work } from '../work.ts';
import { partStyles } from './keys-part.ts';
import { strings } from './strings.ts';
import type { KeysStrings, KeysTexts } from './strings.ts';
import type { Program, Site } from './wire.ts';

/** Who may put the elements into a page, and which programs may call the API. */
export class WarrantyAdminKeys extends AdminPanel<KeysStrings> {
  static override readonly tag = 'warranty-admin-keys';
  static override styles = partStyles;
  protected readonly area = strings;

  #sites: readonly Site[] | undefined;
  #programs: readonly Program[] | undefined;
  #path = '';
  readonly #work = new Work(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#sites && !this.#work.busy && !this.#work.problem) void this.#load();
  }

  protected override updated(): void {
    const { path } = this.kit.place;
    if (this.#path && !path) this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
    this.#path = path;
  }

  protected override view(): TemplateResult {
    const { t, kit } = this;
    if (this.#work.problem) {
      return problemView({ problem: this.#work.problem, t, onRetry: () => void this.#load() });
    }
    if (!this.#sites || !this.#programs) return skeleton(6, t);
    const [kind, id] = kit.place.path.split('/');
    const site = this.#sites.find((one) => one.id === id);
    if (kind === 'site' && (site || id === 'new')) {
      return html`<warranty-admin-site
        .kit=${kit}
        .t=${t}
        .site=${site}
        .onSaved=${this.#putSite}
      ></warranty-admin-site>`;
    }
    const program = this.#programs.find((one) => one.id === id);
    if (kind === 'program' && (program || id === 'new')) {
      return html`<warranty-admin-program
        .kit=${kit}
        .t=${t}
        .program=${program}
        .onSaved=${this.#putProgram}
      ></warranty-admin-program>`;
    }
    return html`<div class="stack wide">
      ${this.#siteList(this.#sites)} ${this.#programList(this.#programs)}
    </div>`;
  }

  #siteList(sites: readonly Site[]): TemplateResult {
    const { t } = this;
    return html`<section class="stack" aria-labelledby="sites">
      <div class="head">
        <div>
          <h2 id="sites" tabindex="-1">${t.sites}</h2>
          <p class="muted">${t.sitesText}</p>
        </div>
        ${button({ label: t.newSite, kind: 'primary', onClick: () => this.#open('site/new') })}
      </div>
      ${
        sites.length === 0
          ? html`<p class="nothing">${t.noSites}</p>`
          : html`<ul class="list">
              ${sites.map(
                (site) =>
                  html`<li>
                    <button class="item" type="button" @click=${() => this.#open(`site/${site.id}`)}>
                      <span><b dir="auto">${site.name}</b></span>
                      <span class="muted small"
                        >${site.origins.length ? t.pages(site.origins.length) : t.anyPage}</span
                      >
                      <span class="row">${siteChips(site, t)}</span>
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  #programList(programs: readonly Program[]): TemplateResult {
    const { t, kit } = this;
    const used = ({ lastUsedAt }: Program) =>
      lastUsedAt ? formatInstant(lastUsedAt, kit.locale) : t.notUsed;
    return html`<section class="stack" aria-labelledby="programs">
      <div class="head">
        <div>
          <h2 id="programs">${t.programs}</h2>
          <p class="muted">${t.programsText}</p>
        </div>
        ${button({ label: t.newProgram, kind: 'primary', onClick: () => this.#open('program/new') })}
      </div>
      ${
        programs.length === 0
          ? html`<p class="nothing">${t.noPrograms}</p>`
          : html`<ul class="list">
              ${programs.map(
                (program) =>
                  html`<li>
                    <button class="item" type="button" @click=${() => this.#open(`program/${program.id}`)}>
                      <span
                        ><b dir="auto">${program.name}</b>
                        <code class="mono small" dir="ltr">${program.hint}</code></span
                      >
                      <span class="muted small">${t.lastUsed}: ${used(program)}</span>
                      <span class="row">${programChips(program, t, kit.locale)}</span>
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  #open(path: string): void {
    this.kit.go({ panel: 'keys', path });
  }

  async #load(): Promise<void> {
    await this.#work.run(async () => {
      const { client } = this.kit;
      const [sites, programs] = await Promise.all([
        client.call('get', '/v1/embed-keys', { signal: this.signal }),
        client.call('get', '/v1/api-keys', { signal: this.signal }),
      ]);
      this.#sites = sites.data.items;
      this.#programs = programs.data.items;
    });
  }

  readonly #putSite = (site: Site): void => {
    this.#sites = put(this.#sites, site);
    this.requestUpdate();
  };

  readonly #putProgram = (program: Program): void => {
    this.#programs = put(this.#programs, program);
    this.requestUpdate();
  };
}

const put = <T extends { id: string; name: string }>(all: readonly T[] | undefined, one: T): T[] =>
  [...(all ?? []).filter(({ id }) => id !== one.id), one].sort((a, b) => a.name.localeCompare(b.name));

export function siteChips(site: Site, t: KeysTexts): TemplateResult {
  return html`${site.mode === 'test' ? html`<span class="chip info">${t.test}</span>` : nothing}${
    site.revokedAt
      ? html`<span class="chip bad">${t.revoked}</span>`
      : site.enforceOrigins
        ? html`<span class="chip good">${t.enforced}</span>`
        : html`<span class="chip warn">${t.reportOnly}</span>`
  }`;
}

export function programChips(program: Program, t: KeysTexts, locale: string): TemplateResult {
  const { mode, exposedOn, revokedAt, expiresAt } = program;
  const isOver = expiresAt !== null && Date.parse(expiresAt) <= Date.now();
  return html`${mode === 'test' ? html`<span class="chip info">${t.test}</span>` : nothing}${
    exposedOn && !revokedAt
      ? html`<span class="chip bad" title=${formatPlainDate(exposedOn, locale)}>${t.exposedShort}</span>`
      : nothing
  }${
    revokedAt
      ? html`<span class="chip bad">${t.revoked}</span>`
      : isOver
        ? html`<span class="chip bad">${t.expired}</span>`
        : nothing
  }`;
}
