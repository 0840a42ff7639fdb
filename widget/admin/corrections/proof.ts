import { css, html, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { Part } from '../../core/part.ts';
import type { components } from '../../core/schema.d.ts';
import { baseStyles } from '../../core/styles.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import type { Kit } from '../kit.ts';
import { Work } from '../work.ts';
import type { CorrectionsTexts } from './strings.ts';

export type Proof = components['schemas']['Proof'];

const DRAWABLE = /^image\/(jpeg|png|webp)$/;

/** One file of a proposal: a picture as pixels, so that it is shown whatever images the page allows, or a download. */
export class WarrantyAdminProof extends Part<Kit> {
  static override readonly tag = 'warranty-admin-proof';
  static override styles = [
    baseStyles,
    buttonStyles,
    problemStyles,
    css`
      canvas {
        display: block;
        max-inline-size: 100%;
        max-block-size: 70vh;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    proof: { attribute: false },
    correctionId: { attribute: false },
  };

  t!: CorrectionsTexts;
  proof!: Proof;
  correctionId!: string;
  readonly #work = new Work(this);

  protected override firstUpdated(): void {
    if (DRAWABLE.test(this.proof.mediaType ?? '')) void this.#draw();
  }

  protected override render(): unknown {
    const { t, proof } = this;
    const { busy, problem } = this.#work;
    const isPicture = DRAWABLE.test(proof.mediaType ?? '');
    return html`<figure class="stack tight">
      ${isPicture ? html`<canvas role="img" aria-label=${proof.name} width="1" height="1"></canvas>` : nothing}
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
      ${problem ? problemView({ problem, t }) : nothing}
    </figure>`;
  }

  async #link(): Promise<string> {
    const { data } = await this.kit.client.call('post', '/v1/date-corrections/{id}/proofs/{proofId}/links', {
      path: { id: this.correctionId, proofId: this.proof.id },
      signal: this.signal,
    });
    return data.url;
  }

  #draw(): Promise<unknown> {
    return this.#work.run(async () => {
      const response = await fetch(await this.#link(), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: this.signal,
      });
      const bitmap = await createImageBitmap(await response.blob());
      const canvas = this.renderRoot.querySelector('canvas')!;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      bitmap.close();
    });
  }

  #download(): Promise<unknown> {
    return this.#work.run(async () => {
      const link = document.createElement('a');
      link.href = await this.#link();
      link.download = this.proof.name;
      link.rel = 'noopener';
      link.click();
    });
  }
}
