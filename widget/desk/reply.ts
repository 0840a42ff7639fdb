import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ATTACHMENT_TYPES, LIMITS } from '../../db/vocab.ts';
import type { AttachmentType } from '../../db/vocab.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { withRetry } from '../core/retry.ts';
import { baseStyles } from '../core/styles.ts';
import { Uploads } from '../core/upload.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { select } from '../ui/select.ts';
import { textArea } from '../ui/text-area.ts';
import { uploadsStyles, uploadsView } from '../ui/uploads-view.ts';
import { PartEvent } from './events.ts';
import { clipIcon, lockIcon, replyIcon } from './icons.ts';
import { DeskPart } from './kit.ts';
import { denseStyles } from '../ui/dense.ts';
import { word } from './strings.ts';
import type { Attachment, Claim } from './wire.ts';

type Mode = 'comment' | 'internal_service';

/** Words to the customer, or a note among ourselves. Each has a text of its own, so that neither becomes the other. */
export class WarrantyDeskReply extends DeskPart {
  static override readonly tag = 'warranty-desk-reply';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    uploadsStyles,
    denseStyles,
    css`
      .modes {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
      }
      .modes button {
        appearance: none;
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-block-size: 34px;
        padding: 4px 9px;
        border: 1px solid transparent;
        border-radius: 99px;
        font-size: 0.9em;
        background: none;
        color: var(--_muted);
        font-family: inherit;
        font-weight: 600;
        cursor: pointer;
      }
      .modes button:hover {
        background: var(--_sunken);
      }
      .modes [aria-pressed='true'] {
        border-color: var(--_line);
        background: var(--_surface);
        color: var(--_text);
      }
      form {
        display: grid;
        gap: 10px;
        padding: 10px 12px 12px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_sunken);
      }
      form.note {
        border-color: color-mix(in oklab, var(--_warn) 45%, var(--_surface));
        background: var(--_warn-soft);
      }
      textarea.control {
        min-block-size: 4.5em;
      }
      .icon {
        inline-size: 1.1em;
        block-size: 1.1em;
      }
      .end {
        justify-content: space-between;
      }
    `,
  ];

  @property({ attribute: false }) claim!: Claim;
  @state() private mode: Mode | undefined;
  @state() private attaching = false;
  @state() private fileType: AttachmentType = 'other';
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  @state() private error = '';

  readonly #uploads = new Uploads<Attachment>(this, {
    send: ({ file, name, idempotencyKey, signal, onProgress }) =>
      this.kit.client
        .upload('/v1/attachments', {
          file,
          query: { claim: this.claim.id, type: this.fileType, name },
          idempotencyKey,
          signal,
          onProgress,
        })
        .then(({ data }) => data),
  });
  #key = newIdempotencyKey();

  /** Ready to write; false where this reader may not. */
  begin(mode: Mode): boolean {
    if (!this.#modes.includes(mode)) return false;
    this.mode = mode;
    void this.updateComplete.then(() => this.shadowRoot?.querySelector('textarea')?.focus());
    return true;
  }

  get #modes(): Mode[] {
    const { actions } = this.claim;
    return [
      ...(actions.includes('message') ? (['comment'] as const) : []),
      ...(actions.includes('note') ? (['internal_service'] as const) : []),
    ];
  }

  get #now(): Mode | undefined {
    return this.#modes.find((mode) => mode === this.mode) ?? this.#modes[0];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this.kit;
    const mode = this.#now;
    if (!mode) return nothing;
    const note = mode === 'internal_service';
    const files = !note && this.claim.actions.includes('attach');
    return html`<form class=${note ? 'note' : ''} novalidate @submit=${this.#submit} @keydown=${this.#press}>
      <div class="modes" role="group" aria-label=${t.conversation}>
        ${this.#modes.map(
          (one) =>
            html`<button
              type="button"
              data-mode=${one}
              aria-pressed=${one === mode ? 'true' : 'false'}
              @click=${() => this.begin(one)}
            >
              ${one === 'comment' ? replyIcon : lockIcon} ${one === 'comment' ? t.reply : t.note}
            </button>`,
        )}
      </div>
      ${keyed(
        mode,
        textArea({
          name: mode,
          label: note ? t.onlyUs : t.theySee,
          hint: note ? t.noteHint : t.replyHint,
          rows: 3,
          maxlength: LIMITS.longText,
          required: true,
          value: this.#typed(mode),
          error: this.error || undefined,
          t,
          onInput: (text) => this.#keep(mode, text),
        }),
      )}
      ${files && this.attaching ? this.#files() : nothing}
      ${this.problem ? problemView({ problem: this.problem, t }) : nothing}
      <div class="row end">
        ${button({ label: note ? t.saveNote : t.sendReply, kind: 'primary', type: 'submit', busy: this.busy })}
        ${
          files && !this.attaching
            ? button({
                label: t.addFiles,
                kind: 'quiet',
                icon: clipIcon,
                onClick: () => (this.attaching = true),
              })
            : nothing
        }
      </div>
    </form>`;
  }

  #files(): TemplateResult {
    const { t, lang } = this.kit;
    return html`${select({
      name: 'fileType',
      label: t.fileType,
      value: this.fileType,
      required: true,
      choices: ATTACHMENT_TYPES.map((value) => ({ value, label: word(t, 'type', value) })),
      t,
      onChange: (picked) => (this.fileType = ATTACHMENT_TYPES.find((one) => one === picked) ?? 'other'),
    })}
    ${uploadsView({ name: 'files', label: t.addFiles, uploads: this.#uploads, locale: lang, t })}`;
  }

  #place(mode: Mode): string {
    return `${this.claim.ref}:${mode}`;
  }

  #typed(mode: Mode): string {
    return this.kit.kept.get(this.#place(mode))?.['body'] ?? '';
  }

  #keep(mode: Mode, body: string): void {
    this.kit.kept.set(this.#place(mode), { body });
    this.#key = newIdempotencyKey();
    if (body.trim()) this.error = '';
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#submit(event);
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { t } = this.kit;
    const mode = this.#now;
    if (!mode || this.busy) return;
    const body = this.#typed(mode).trim();
    if (!body) {
      this.error = t.fillIn;
      this.shadowRoot?.querySelector('textarea')?.focus();
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      await this.#send(mode, body);
      this.kit.announce(mode === 'comment' ? t.replySent : t.noteSaved);
      this.dispatchEvent(new PartEvent('stale', undefined));
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    } finally {
      this.busy = false;
    }
  };

  async #send(mode: Mode, body: string): Promise<void> {
    const files = mode === 'comment' ? this.#uploads.results.map(({ id }) => id) : [];
    await withRetry(
      () =>
        this.kit.client.call('post', '/v1/claims/{id}/messages', {
          path: { id: this.claim.id },
          body: { kind: mode, body, attachmentIds: files },
          idempotencyKey: this.#key,
          signal: this.signal,
        }),
      { signal: this.signal, attempts: 4 },
    );
    this.kit.kept.delete(this.#place(mode));
    this.#key = newIdempotencyKey();
    if (mode === 'comment') this.#uploads.clear();
    this.attaching &&= mode !== 'comment';
  }
}
