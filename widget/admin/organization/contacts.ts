import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { Part } from '../../core/part.ts';
import { isAbort, toProblem } from '../../core/problem.ts';
import type { Problem } from '../../core/problem.ts';
import { baseStyles } from '../../core/styles.ts';
import { badge, badgeStyles } from '../../ui/badge.ts';
import type { BadgeTone } from '../../ui/badge.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { denseStyles } from '../../ui/dense.ts';
import { dialog, dialogStyles } from '../../ui/dialog.ts';
import { notice, noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { panelStyles } from '../panel.styles.ts';
import type { ContactForm } from './contact-form.ts';
import type { Branch, Contact, HouseKit, Organization } from './kit.ts';
import { word } from './strings.ts';

const TONES: Record<Contact['deliverability'], BadgeTone> = {
  ok: 'good',
  soft: 'warn',
  bounced: 'bad',
  unknown: 'neutral',
};

/** Who is told at the sites of one organisation, and whether mails arrive there. */
export class OrganizationContacts extends Part<HouseKit> {
  static override readonly tag = 'warranty-admin-organization-contacts';
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    dialogStyles,
    noticeStyles,
    problemStyles,
    denseStyles,
    panelStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    organization: { attribute: false },
    branches: { attribute: false },
    contacts: { attribute: false },
    open: { attribute: false },
    problem: { state: true },
    busy: { state: true },
  };

  organization!: Organization;
  branches: readonly Branch[] = [];
  contacts: readonly Contact[] = [];
  open = '';
  onOpen: (id: string) => void = () => undefined;
  onSaved: (contact: Contact) => void = () => undefined;
  onRemoved: (id: string) => void = () => undefined;
  private problem: Problem | undefined;
  private busy = false;

  protected override render(): TemplateResult {
    const { t } = this.kit;
    const mayAdd = this.organization.actions.includes('add-contact') || this.#sites.length > 0;
    const opened = this.contacts.find(({ id }) => id === this.open);
    return html`<div class="base stack">
      <div class="head">
        <h3>${t.contacts}</h3>
        ${mayAdd ? button({ label: t.addContact, kind: 'primary', onClick: () => this.onOpen('new') }) : nothing}
      </div>
      ${
        this.contacts.length === 0
          ? html`<p class="nothing muted">${t.noContacts}</p>`
          : html`<ul class="list" aria-label=${t.contacts}>
              ${this.contacts.map((contact) => this.#row(contact))}
            </ul>`
      }
      ${this.#dialog(opened)}
    </div>`;
  }

  get #sites(): readonly Branch[] {
    return this.branches.filter(({ actions }) => actions.includes('add-contact'));
  }

  #row(contact: Contact): TemplateResult {
    const { t } = this.kit;
    const { name, email, phone, siteRole, branch, deliverability } = contact;
    const inside = html`<span class="stack tight">
        <span
          ><strong><bdi>${name}</bdi></strong>
          <span class="muted small"
            ><bdi>${[siteRole, branch?.name].filter(Boolean).join(', ')}</bdi></span
          ></span
        >
        <span class="small muted">
          ${email ? html`<bdi dir="ltr">${email}</bdi>` : nothing}
          ${phone ? html` <bdi dir="ltr">${phone}</bdi>` : nothing}
        </span>
      </span>
      <span class="chip">${word(t, 'contact', contact.kind)}</span>
      ${email ? badge(TONES[deliverability], word(t, 'mail', deliverability)) : nothing}`;
    return html`<li>
      ${
        contact.actions.includes('update')
          ? html`<button class="item" type="button" @click=${() => this.onOpen(contact.id)}>
              ${inside}
            </button>`
          : html`<div class="item">${inside}</div>`
      }
    </li>`;
  }

  #dialog(opened: Contact | undefined): TemplateResult {
    const { t } = this.kit;
    const open = this.open === 'new' || opened !== undefined;
    const close = () => {
      this.problem = undefined;
      this.onOpen('');
    };
    return dialog({
      open,
      title: opened ? html`<bdi>${opened.name}</bdi>` : t.addContact,
      content: open
        ? html`${opened?.deliverability === 'bounced' ? notice('warn', html`<p>${t.bouncedHint}</p>`) : nothing}
            <warranty-admin-contact-form
              .kit=${this.kit}
              .base=${opened}
              .organizationId=${this.organization.id}
              .branches=${this.#sites}
              .wholeHouse=${this.organization.actions.includes('add-contact')}
              .onDone=${this.onSaved}
              .onCancel=${close}
            ></warranty-admin-contact-form>
            ${
              this.problem
                ? this.problem.errors.some(({ code }) => code === 'in_use')
                  ? notice('bad', html`<p>${t.error_in_use}</p>`, { alert: true })
                  : problemView({ problem: this.problem, t })
                : nothing
            }
            ${
              opened?.actions.includes('remove')
                ? html`<div>
                    ${button({ label: t.remove, kind: 'danger', busy: this.busy, onClick: () => void this.#remove(opened.id) })}
                  </div>`
                : nothing
            }`
        : nothing,
      t,
      onClose: close,
    });
  }

  async #remove(id: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      await this.kit.client.call('delete', '/v1/contacts/{id}', { path: { id }, signal: this.signal });
      this.onRemoved(id);
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-admin-contact-form': ContactForm;
  }
}
