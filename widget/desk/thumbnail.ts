import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatBytes } from '../core/format-bytes.ts';
import { baseStyles } from '../core/styles.ts';
import { fileIcon } from '../ui/file-icons.ts';
import { DeskPart } from './kit.ts';
import { draw, isDrawable, linkTo, loadPicture } from './picture.ts';
import { word } from './strings.ts';
import type { Attachment } from './wire.ts';

/** One file as a small picture, fetched when it comes into view. */
export class WarrantyDeskThumbnail extends DeskPart {
  static override readonly tag = 'warranty-desk-thumbnail';
  static override styles = [
    baseStyles,
    css`
      button {
        appearance: none;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 4px;
        inline-size: 100%;
        padding: 6px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_surface);
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      button:hover {
        border-color: var(--_edge);
      }
      .frame {
        display: grid;
        place-items: center;
        block-size: 92px;
        overflow: hidden;
        border-radius: calc(var(--_radius) * 0.6);
        background: var(--_sunken);
        color: var(--_muted);
      }
      canvas {
        inline-size: 100%;
        block-size: 92px;
        object-fit: cover;
      }
      .drawn > .icon,
      .frame:not(.drawn) > canvas {
        display: none;
      }
      b,
      span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      b {
        font-weight: 600;
        font-size: 0.875em;
      }
    `,
  ];

  @property({ attribute: false }) file!: Attachment;
  @state() private drawn = false;
  #watch: IntersectionObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) void this.#show();
    });
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  protected override render(): TemplateResult {
    const { t, lang } = this.kit;
    const { file } = this;
    const about = [
      file.size === null ? '' : formatBytes(file.size, lang),
      file.from === 'service' ? t.fromService : '',
    ];
    return html`<button type="button" title=${t.openFile(file.name)}>
      <span class="frame ${this.drawn ? 'drawn' : ''}" aria-hidden="true">${fileIcon}<canvas></canvas></span>
      <b>${word(t, 'type', file.type)}</b>
      <span class="small muted"><bdi>${file.name}</bdi></span>
      <span class="small muted">${about.filter(Boolean).join(' · ')}</span>
    </button>`;
  }

  async #show(): Promise<void> {
    this.#watch?.disconnect();
    if (!isDrawable(this.file)) return;
    try {
      const url = await linkTo(this.kit.client, this.file.id, this.signal);
      const bitmap = await loadPicture(url, { signal: this.signal, widest: 320 });
      const canvas = this.shadowRoot?.querySelector('canvas');
      if (!canvas) return;
      draw(canvas, bitmap);
      this.drawn = true;
    } catch {
      // The sign for a file stays; opening it tells what is wrong.
    }
  }
}
