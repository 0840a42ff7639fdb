import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { ELEMENTS, TEST_SERIALS } from '../../../db/vocab.ts';
import { Form } from '../../core/forms.ts';
import { formatInstant } from '../../core/format.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { withRetry } from '../../core/retry.ts';
import { button } from '../../ui/button.ts';
import { checkbox, choiceCards } from '../../ui/choice.ts';
import { dialog } from '../../ui/dialog.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { notice } from '../../ui/notice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import { copyButton } from '../copy-button.ts';
import { lines } from '../lines.ts';
import { Work } from '../work.ts';
import { siteChips } from './keys.ts';
import { KeysPart } from './keys-part.ts';
import { snippet } from './snippet.ts';
import type { SeenOrigin, Site } from './wire.ts';

/** One web site: its key, the pages that may use it, where it was seen, and what goes into the page. */
export class WarrantyAdminSite extends KeysPart {
  static override readonly tag = 'warranty-admin-site';
  static override properties: PropertyDeclarations = {
    site: { attribute: false },
    onSaved: { attribute: false },
    seen: { state: true },
    element: { state: true },
    revoking: { state: true },
    enforcing: { state: true },
  };
  site: Site | undefined;
  onSaved!: (site: Site) => void;
  private seen: readonly SeenOrigin[] | undefined;
  private element = 'lookup';
  private revoking = false;
  private enforcing: boolean | undefined;
  #of: string | undefined;
  #key = newIdempotencyKey();

  readonly #work = new Work(this);
  readonly #form = new Form(this, {
    t: () => this.t,
    // A field that is called `elements` would stand in the way of the form's own `elements`.
    fieldOf: (pointer) => (pointer.slice(1).split('/')[0] ?? '').replace('elements', 'shown'),
    check: (form) =>
      new FormData(form).getAll('shown').length === 0
        ? [{ name: 'shown', message: this.t.elementsNone }]
        : [],
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('site') || this.site?.id === this.#of) return;
    this.#of = this.site?.id;
    this.enforcing = this.site?.enforceOrigins ?? false;
    if (this.site) void this.#look(this.site);
  }

  protected override render(): TemplateResult {
    const { t, kit, site } = this;
    return html`<div class="stack wide">
      <div class="stack tight">
        <div>
          ${button({ label: t.back, kind: 'quiet', onClick: () => kit.go({ panel: 'keys', path: '' }) })}
        </div>
        <div class="head">
          <h2 tabindex="-1" dir="auto">${site?.name ?? t.newSite}</h2>
          ${site ? html`<span class="row">${siteChips(site, t)}</span>` : nothing}
        </div>
      </div>
      ${site ? this.#keyView(site) : nothing} ${site?.revokedAt ? nothing : this.#fields()}
      ${site && !site.revokedAt ? html`${this.#seenView(site)} ${this.#snippetView(site)}` : nothing}
      ${site?.mode === 'test' && !site.revokedAt ? this.#testView(site) : nothing}
      ${site && !site.revokedAt ? this.#end(site) : nothing}
    </div>`;
  }

  #keyView({ key }: Site): TemplateResult {
    const { t, kit } = this;
    if (!key) return notice('info', html`<p>${t.keyLost}</p>`);
    return html`<section class="stack" aria-labelledby="key">
      <h3 id="key">${t.key}</h3>
      <code class="value mono" dir="ltr">${key}</code>
      <div>${copyButton(key, { kit, what: t.key })}</div>
    </section>`;
  }

  #fields(): TemplateResult {
    const { t, site } = this;
    const ticked = (name: string) => site?.elements?.some((one) => one === name) ?? true;
    const lost = this.seen?.filter(({ allowed }) => !allowed) ?? [];
    return html`<form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      ${errorSummary(this.#form, t)}
      ${textField({ name: 'name', label: t.name, hint: t.nameHint, required: true, maxlength: 60, value: site?.name, error: this.#form.error('name'), t })}
      ${
        site
          ? nothing
          : choiceCards({
              name: 'mode',
              label: t.mode,
              required: true,
              value: 'live',
              choices: [
                { value: 'live', label: t.live, description: t.liveText },
                { value: 'test', label: t.test, description: t.testText },
              ],
              t,
            })
      }
      ${textArea({ name: 'origins', label: t.origins, hint: t.originsHint, rows: 3, value: site?.origins.join('\n'), error: this.#form.error('origins'), t })}
      ${checkbox({ name: 'allowNullOrigin', label: t.nullOrigin, checked: site?.allowNullOrigin ?? false, required: false, t })}
      <fieldset class="field">
        <legend class="label">${t.elements}</legend>
        <p class="hint">${t.elementsHint}</p>
        <div class="ticks">
          ${ELEMENTS.map(
            (name) =>
              html`<label class="choice plain">
                <input type="checkbox" name="shown" value=${name} .checked=${ticked(name)} />
                <code class="mono" dir="ltr">warranty-${name}</code>
              </label>`,
          )}
        </div>
        ${this.#form.error('shown') ? html`<p class="error" role="alert">${this.#form.error('shown')}</p>` : nothing}
      </fieldset>
      ${choiceCards({
        name: 'enforce',
        label: t.enforce,
        required: true,
        value: this.enforcing ? 'on' : 'off',
        choices: [
          { value: 'off', label: t.enforceOff, description: t.enforceOffText },
          { value: 'on', label: t.enforceOn, description: t.enforceOnText },
        ],
        onChange: (value) => (this.enforcing = value === 'on'),
        t,
      })}
      ${
        this.enforcing && lost.length
          ? notice(
              'warn',
              html`<p>${t.enforceBreaks(lost.length)}</p>
                <ul>
                  ${lost.map(({ origin }) => html`<li><code class="mono" dir="ltr">${origin}</code></li>`)}
                </ul>`,
            )
          : nothing
      }
      ${this.#work.problem ? problemView({ problem: this.#work.problem, t, next: this.#advice }) : nothing}
      <div class="row">
        ${button({ label: site ? t.save : t.create, kind: 'primary', type: 'submit', busy: this.#work.busy })}
      </div>
    </form>`;
  }

  get #advice(): string | undefined {
    return this.#work.problem?.code === 'precondition_failed' ? this.t.changedMeanwhile : undefined;
  }

  #seenView(site: Site): TemplateResult {
    const { t, kit, seen } = this;
    const count = new Intl.NumberFormat(kit.locale);
    return html`<section class="stack" aria-labelledby="seen">
      <h3 id="seen">${t.seen}</h3>
      ${
        !seen?.length
          ? html`<p class="nothing">${t.seenNone}</p>`
          : html`<ul class="list">
              ${seen.map(
                ({ origin, allowed, times, lastAt }) =>
                  html`<li class="item">
                    <span>
                      <code class="mono" dir="ltr">${origin}</code><br />
                      <span class="small muted"
                        >${t.seenTimes(count.format(times), formatInstant(lastAt, kit.locale))}</span
                      >
                    </span>
                    ${
                      allowed
                        ? html`<span class="chip good">${t.allowed}</span>`
                        : button({
                            label: t.allow,
                            description: t.allowPage(origin),
                            busy: this.#work.busy,
                            onClick: () => void this.#allow(site, origin),
                          })
                    }
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  #snippetView({ key, elements }: Site): TemplateResult | typeof nothing {
    const { t, kit } = this;
    if (!key) return nothing;
    const choices = (elements ?? ELEMENTS).map((value) => ({ value, label: `warranty-${value}` }));
    const chosen = choices.some(({ value }) => value === this.element) ? this.element : choices[0]!.value;
    const code = snippet(key, chosen, kit);
    return html`<section class="stack" aria-labelledby="snippet">
      <h3 id="snippet">${t.snippet}</h3>
      <div class="narrow">
        ${select({ name: 'element', label: t.snippetElement, required: true, choices, value: chosen, onChange: (value) => (this.element = value), t })}
      </div>
      <pre dir="ltr" tabindex="0"><code>${code}</code></pre>
      <div>${copyButton(code, { kit, what: t.snippet })}</div>
    </section>`;
  }

  #testView({ testClock }: Site): TemplateResult {
    const { t, kit } = this;
    return html`<section class="stack" aria-labelledby="test">
      <h3 id="test">${t.testSerials}</h3>
      <ul class="ticks">
        ${TEST_SERIALS.map((serial) => html`<li><code class="mono" dir="ltr">${serial}</code></li>`)}
      </ul>
      <p class="muted">${t.testNoMail}</p>
      <h3>${t.clock}</h3>
      <p>${testClock ? t.clockNow(formatInstant(testClock, kit.locale)) : t.clockIsReal}</p>
      <div class="field narrow">
        <label class="label" for="clock">${t.clock}</label>
        <p class="hint" id="clock-hint">${t.clockHint}</p>
        <input class="control" id="clock" type="datetime-local" aria-describedby="clock-hint" />
      </div>
      <div class="row">
        ${button({ label: t.clockSet, busy: this.#work.busy, onClick: () => void this.#setClock() })}
        ${testClock ? button({ label: t.clockReal, kind: 'quiet', busy: this.#work.busy, onClick: () => void this.#turn(null) }) : nothing}
      </div>
    </section>`;
  }

  #end(site: Site): TemplateResult {
    const { t } = this;
    const close = () => (this.revoking = false);
    return html`<div class="end">
        ${button({ label: t.revoke, kind: 'danger', onClick: () => (this.revoking = true) })}
      </div>
      ${dialog({
        open: this.revoking,
        title: t.revokeSite,
        content: html`<p>${t.revokeSiteText}</p>`,
        actions: html`${button({ label: t.revoke, kind: 'danger', busy: this.#work.busy, onClick: () => void this.#revoke(site) })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: close })}`,
        t,
        onClose: close,
      })}`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#work.busy || !this.#form.validate()) return;
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const chosen = ELEMENTS.filter((name) => form.getAll('shown').includes(name));
    const body = {
      name: String(form.get('name')).trim(),
      origins: lines(String(form.get('origins'))),
      allowNullOrigin: form.has('allowNullOrigin'),
      enforceOrigins: form.get('enforce') === 'on',
      elements: chosen.length === ELEMENTS.length ? null : chosen,
    };
    if (this.site) void this.#change(this.site, body);
    else void this.#create({ ...body, mode: form.get('mode') === 'test' ? 'test' : 'live' });
  };

  async #create(body: NewSite): Promise<void> {
    const { client } = this.kit;
    const site = await this.#work.run(
      async () =>
        (
          await withRetry(() =>
            client.call('post', '/v1/embed-keys', { body, idempotencyKey: this.#key, signal: this.signal }),
          )
        ).data,
    );
    if (!site) return this.#refuse();
    this.#key = newIdempotencyKey();
    this.#keep(site);
    this.kit.go({ panel: 'keys', path: `site/${site.id}` }, 'replace');
  }

  async #change(site: Site, body: SiteChange): Promise<void> {
    const saved = await this.#work.run(
      async () =>
        (
          await this.kit.client.call('patch', '/v1/embed-keys/{id}', {
            path: { id: site.id },
            body,
            ifMatch: `"${site.version}"`,
            idempotencyKey: newIdempotencyKey(),
            signal: this.signal,
          })
        ).data,
    );
    if (!saved) return this.#refuse();
    this.#keep(saved);
    await this.#look(saved);
  }

  /** The list as it is stored with one more; what is typed above it stays as it is. */
  async #allow(site: Site, origin: string): Promise<void> {
    const more = origin === 'null' ? { allowNullOrigin: true } : { origins: [...site.origins, origin] };
    await this.#change(site, more);
  }

  async #revoke({ id }: Site): Promise<void> {
    const request = { path: { id }, body: {}, idempotencyKey: newIdempotencyKey(), signal: this.signal };
    const revoked = await this.#work.run(
      async () => (await this.kit.client.call('post', '/v1/embed-keys/{id}/revoke', request)).data,
    );
    this.revoking = false;
    if (revoked) this.#keep(revoked);
  }

  async #look({ id }: Site): Promise<void> {
    const { client } = this.kit;
    try {
      const { data } = await client.call('get', '/v1/embed-keys/{id}/origins', {
        path: { id },
        signal: this.signal,
      });
      if (this.site?.id === id) this.seen = data.items;
    } catch {
      // The list is a help; the form works without it.
    }
  }

  async #setClock(): Promise<void> {
    const input = this.shadowRoot?.querySelector<HTMLInputElement>('#clock');
    if (input?.value) await this.#turn(new Date(input.value).toISOString());
    else input?.focus();
  }

  async #turn(now: string | null): Promise<void> {
    const { site } = this;
    if (!site?.key) return;
    const client = this.kit.client.with(site.key);
    const request = { body: { now }, idempotencyKey: newIdempotencyKey(), signal: this.signal };
    const set = await this.#work.run(async () => (await client.call('put', '/v1/test-clock', request)).data);
    if (set) this.#keep({ ...site, testClock: set.now });
  }

  #keep(site: Site): void {
    this.#form.settle();
    this.onSaved(site);
    this.kit.announce(this.t.saved);
  }

  #refuse(): void {
    const { problem } = this.#work;
    if (problem?.code === 'invalid' && problem.errors.length && this.#form.refuse(problem).length === 0)
      this.#work.clear();
    this.#key = newIdempotencyKey();
  }
}

type SiteChange = Partial<Pick<Site, 'name' | 'origins' | 'allowNullOrigin' | 'enforceOrigins' | 'elements'>>;
type NewSite = Required<SiteChange> & { mode: 'live' | 'test' };
