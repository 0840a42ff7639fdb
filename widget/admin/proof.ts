import { css, html, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { Part } from '../core/part.ts';
import type { components } from '../core/schema.d.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { dialog, dialogStyles } from '../ui/dialog.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import type { Kit } from './kit.ts';
import type { AdminTexts } from './strings.ts';
import { Work } from './work.ts';

export type Proof = components['schemas']['Proof'];
export interface ProofTexts {
  readonly download: string;
  readonly enlarge: string;
  readonly proofAlt: (name: string) => string;
}

const DRAWABLE = /^image\/(jpeg|png|webp)$/;

/** One file that proves something: a picture as pixels, so that it is shown whatever images the page allows, or a download. */
export class WarrantyAdminProof extends Part<Kit> {
  static override readonly tag = 'warranty-admin-proof';
  static override styles = [
    baseStyles,
    buttonStyles,
    dialogStyles,
    problemStyles,
    css`
      canvas {
        display: block;
        max-inline-size: 100%;
      }
      .picture {
        appearance: none;
        justify-self: start;
        max-inline-size: 100%;
        padding: 0;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        overflow: hidden;
        background: none;
        cursor: zoom-in;
      }
      .picture canvas {
        max-block-size: 16rem;
      }
      .dialog {
        inline-size: fit-content;
        max-inline-size: calc(100vw - 32px);
      }
      .whole {
        max-block-size: 75vh;
        overflow: auto;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    proof: { attribute: false },
    link: { attribute: false },
    large: { state: true },
  };

  t!: AdminTexts & ProofTexts;
  proof!: Proof;
  /** Gives an address under which the file can be fetched for a while. */
  link!: (proof: Proof, signal: AbortSignal) => Promise<string>;
  private large = false;
  #bitmap: ImageBitmap | undefined;
  readonly #work = new Work(this);

  protected override firstUpdated(): void {
    if (DRAWABLE.test(this.proof.mediaType ?? '')) void this.#draw();
  }

  protected override render(): unknown {
    const { t, proof } = this;
    const { busy, problem } = this.#work;
    const isPicture = DRAWABLE.test(proof.mediaType ?? '');
    return html`<figure class="stack tight">
      ${
        isPicture
          ? html`<button
              class="picture"
              type="button"
              aria-label=${`${t.enlarge}: ${proof.name}`}
              @click=${() => (this.large = true)}
            >
              <canvas
                data-small
                role="img"
                aria-label=${t.proofAlt(proof.name)}
                width="1"
                height="1"
              ></canvas>
            </button>`
          : nothing
      }
      <figcaption class="row">
        <bdi>${proof.name}</bdi>
        ${button({
          label: t.download,
          description: `${t.download}: ${proof.name}`,
          kind: 'quiet',
          busy,
          onClick: () => void this.#download(),
        })}
      </figcaption>
      ${problem ? problemView({ problem, t, ...(isPicture ? { onRetry: () => void this.#draw() } : {}) }) : nothing}
      ${
        this.large
          ? dialog({
              open: true,
              title: html`<bdi>${proof.name}</bdi>`,
              content: html`<div class="whole" tabindex="0" role="group" aria-label=${proof.name}>
                <canvas
                  data-large
                  role="img"
                  aria-label=${t.proofAlt(proof.name)}
                  width="1"
                  height="1"
                ></canvas>
              </div>`,
              t,
              onClose: () => (this.large = false),
            })
          : nothing
      }
    </figure>`;
  }

  protected override updated(): void {
    if (this.large) this.#paint('[data-large]');
  }

  #draw(): Promise<unknown> {
    return this.#work.run(async () => {
      const response = await fetch(await this.link(this.proof, this.signal), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: this.signal,
      });
      this.#bitmap?.close();
      this.#bitmap = await createImageBitmap(await response.blob());
      this.#paint('[data-small]');
    });
  }

  #paint(selector: string): void {
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>(selector);
    const bitmap = this.#bitmap;
    if (!canvas || !bitmap || canvas.width === bitmap.width) return;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  }

  #download(): Promise<unknown> {
    return this.#work.run(async () => {
      const link = document.createElement('a');
      link.href = await this.link(this.proof, this.signal);
      link.download = this.proof.name;
      link.rel = 'noopener';
      link.click();
    });
  }
}
