import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { dialog, dialogStyles } from '../ui/dialog.ts';
import { alertIcon, checkIcon } from '../ui/icon.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { linkIcon } from './icons.ts';
import { DeskPart } from './kit.ts';
import { denseStyles } from '../ui/dense.ts';
import { download, draw, isDrawable, linkTo, loadPicture } from './picture.ts';
import { word } from './strings.ts';
import type { Attachment, Claim } from './wire.ts';

/** What had to be proved, and the files that prove it. */
export class WarrantyDeskEvidence extends DeskPart {
  static override readonly tag = 'warranty-desk-evidence';
  static override styles = [
    baseStyles,
    buttonStyles,
    dialogStyles,
    noticeStyles,
    problemStyles,
    denseStyles,
    css`
      .asked {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin-block-end: 10px;
      }
      .files {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
        gap: 8px;
      }
      .dialog {
        inline-size: min(72em, calc(100vw - 32px));
      }
      .large {
        display: grid;
        place-items: center;
        min-block-size: 12em;
        border-radius: var(--_radius);
        background: var(--_sunken);
      }
      .large canvas {
        max-inline-size: 100%;
        max-block-size: 70vh;
      }
    `,
  ];

  @property({ attribute: false }) claim!: Claim;
  @state() private opened: Attachment | undefined;
  @state() private problem: Problem | undefined;
  @state() private unseen = false;

  protected override render(): TemplateResult {
    const { t } = this.kit;
    const { requirements, attachments } = this.claim;
    return html`
      ${
        requirements.length
          ? html`<ul class="asked">
              ${requirements.map(
                ({ type, satisfied }) =>
                  html`<li class="chip ${satisfied ? 'good' : 'warn'}">
                    ${satisfied ? checkIcon : alertIcon} ${word(t, 'type', type)}:
                    ${satisfied ? t.provided : t.missing}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        attachments.length
          ? html`<ul class="files">
              ${attachments.map(
                (file) =>
                  html`<li>
                    <warranty-desk-thumbnail
                      .kit=${this.kit}
                      .file=${file}
                      @click=${() => void this.#open(file)}
                    ></warranty-desk-thumbnail>
                  </li>`,
              )}
            </ul>`
          : html`<p class="muted">${t.noEvidence}</p>`
      }
      ${dialog({
        open: this.opened !== undefined,
        title: this.opened ? html`<bdi>${this.opened.name}</bdi>` : t.evidence,
        content: this.opened ? this.#large(this.opened) : nothing,
        t,
        onClose: () => (this.opened = undefined),
      })}
    `;
  }

  #large(file: Attachment): TemplateResult {
    const { t } = this.kit;
    return html`<div class="stack">
      ${this.problem ? problemView({ problem: this.problem, t, onRetry: () => void this.#open(file) }) : nothing}
      <div class="large">
        ${
          this.unseen
            ? html`<p class="muted">${t.fileUnseen}</p>`
            : html`<canvas role="img" aria-label=${`${word(t, 'type', file.type)}: ${file.name}`}></canvas>`
        }
      </div>
      <div>${button({ label: t.download, icon: linkIcon, onClick: () => void this.#download(file) })}</div>
    </div>`;
  }

  async #open(file: Attachment): Promise<void> {
    this.opened = file;
    this.problem = undefined;
    this.unseen = !isDrawable(file);
    if (this.unseen) return;
    await this.#try(async () => {
      const url = await linkTo(this.kit.client, file.id, this.signal);
      const bitmap = await loadPicture(url, { signal: this.signal }).catch((reason: unknown) => {
        if (isAbort(reason)) throw reason;
        this.unseen = true;
        return undefined;
      });
      const canvas = this.shadowRoot?.querySelector('canvas');
      if (bitmap && canvas && this.opened?.id === file.id) draw(canvas, bitmap);
    });
  }

  #download(file: Attachment): Promise<void> {
    return this.#try(async () => download(await linkTo(this.kit.client, file.id, this.signal), file.name));
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    }
  }
}
