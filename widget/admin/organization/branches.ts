import { css, html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { Part } from '../../core/part.ts';
import { baseStyles } from '../../core/styles.ts';
import { badge, badgeStyles } from '../../ui/badge.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { denseStyles } from '../../ui/dense.ts';
import { dialog, dialogStyles } from '../../ui/dialog.ts';
import { panelStyles } from '../panel.styles.ts';
import type { BranchForm } from './branch-form.ts';
import type { Branch, Colleague, HouseKit, Organization } from './kit.ts';
import { word } from './strings.ts';
import { treeOf } from './tree.ts';
import type { Row } from './tree.ts';

/** The branches of one organisation as a tree, each with who answers for it. */
export class OrganizationBranches extends Part<HouseKit> {
  static override readonly tag = 'warranty-admin-organization-branches';
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    dialogStyles,
    denseStyles,
    panelStyles,
    css`
      .depth-1 {
        padding-inline-start: 34px;
      }
      .depth-2 {
        padding-inline-start: 54px;
      }
      .depth-3 {
        padding-inline-start: 74px;
      }
      .people {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    organization: { attribute: false },
    branches: { attribute: false },
    colleagues: { attribute: false },
    /** The branch that is open, `new` for one that is being added. */
    open: { attribute: false },
    showClosed: { state: true },
  };

  organization!: Organization;
  branches: readonly Branch[] = [];
  colleagues: readonly Colleague[] = [];
  open = '';
  onOpen: (id: string) => void = () => undefined;
  onSaved: (branch: Branch) => void = () => undefined;
  private showClosed = false;

  protected override render(): TemplateResult {
    const { t, locale } = this.kit;
    const shown = this.branches.filter(({ closedAt }) => this.showClosed || closedAt === null);
    const hasClosed = this.branches.some(({ closedAt }) => closedAt !== null);
    const opened = this.branches.find(({ id }) => id === this.open);
    const mayAdd =
      this.organization.actions.includes('add-branch') ||
      this.branches.some(({ actions }) => actions.includes('add-branch'));
    return html`<div class="base stack">
      <div class="head">
        <h3>${t.branches}</h3>
        <div class="row">
          ${
            hasClosed
              ? button({
                  label: this.showClosed ? t.hideClosed : t.showClosed,
                  kind: 'quiet',
                  onClick: () => (this.showClosed = !this.showClosed),
                })
              : nothing
          }
          ${mayAdd ? button({ label: t.addBranch, kind: 'primary', onClick: () => this.onOpen('new') }) : nothing}
        </div>
      </div>
      ${
        shown.length === 0
          ? html`<p class="nothing muted">${mayAdd ? t.noBranches : t.noBranchesHere}</p>`
          : html`<ul class="list" aria-label=${t.branches}>
              ${treeOf(shown, locale).map((row) => this.#row(row))}
            </ul>`
      }
      ${this.#dialog(opened)}
    </div>`;
  }

  #row({ branch, depth }: Row): TemplateResult {
    const { t } = this.kit;
    const inside = html`<span class="stack tight">
        <span
          ><strong><bdi>${branch.name}</bdi></strong>
          <span class="muted"><bdi>${branch.city}</bdi></span></span
        >
        <span class="people small muted">
          ${this.#person(t.responsible, branch.responsible)} ${this.#person(t.backup, branch.backup)}
        </span>
      </span>
      ${branch.closedAt ? html`<span class="chip">${t.closed}</span>` : nothing}
      ${branch.calendar || branch.closedAt ? nothing : html`<span class="chip warn">${t.noHours}</span>`}
      <span class="chip">${word(t, 'branch', branch.kind)}</span>`;
    const style = `item depth-${Math.min(depth, 3)}`;
    return html`<li>
      ${
        branch.actions.some((action) => action === 'update' || action === 'reopen')
          ? html`<button class=${style} type="button" @click=${() => this.onOpen(branch.id)}>
              ${inside}
            </button>`
          : html`<div class=${style}>${inside}</div>`
      }
    </li>`;
  }

  #person(label: string, person: Branch['responsible']): TemplateResult {
    const { t } = this.kit;
    if (!person) return html`<span>${label}: ${badge('warn', t.nobody)}</span>`;
    return html`<span
      >${label}:
      <bdi>${person.name}</bdi> ${person.status === 'active' ? nothing : badge('bad', t.gone)}</span
    >`;
  }

  #dialog(opened: Branch | undefined): TemplateResult {
    const { t } = this.kit;
    const open = this.open === 'new' || opened !== undefined;
    const close = () => this.onOpen('');
    return dialog({
      open,
      title: opened ? html`<bdi>${opened.name}</bdi>` : t.addBranch,
      content: open
        ? html`<warranty-admin-branch-form
            .kit=${this.kit}
            .base=${opened}
            .organizationId=${this.organization.id}
            .branches=${this.branches}
            .colleagues=${this.colleagues}
            .onDone=${this.onSaved}
            .onCancel=${close}
          ></warranty-admin-branch-form>`
        : nothing,
      t,
      onClose: close,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-admin-branch-form': BranchForm;
  }
}
