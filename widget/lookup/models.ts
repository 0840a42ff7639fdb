import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeLink } from '../core/address.ts';
import type { ModelRef, Texts } from './types.ts';

/** Where each model carries its serial number. */
export function labelPlaces(models: readonly ModelRef[], t: Texts): TemplateResult {
  return html`<ul class="models" part="models" aria-label=${t.whereList}>
    ${models.map((model) => html`<li class="model">${described(model)}</li>`)}
  </ul>`;
}

/** The models that share a serial, as large buttons. */
export function modelChoice(
  models: readonly ModelRef[],
  t: Texts,
  choose: (model: ModelRef) => void,
): TemplateResult {
  return html`<div class="models" part="models" role="group" aria-label=${t.chooseModel}>
    ${models.map(
      (model) =>
        html`<button class="model" part="model" type="button" @click=${() => choose(model)}>
          ${described(model)}
        </button>`,
    )}
  </div>`;
}

function described({ name, labelHint, labelPicture }: ModelRef): TemplateResult {
  const picture = safeLink(labelPicture);
  return html`${picture ? html`<img src=${picture} alt="" />` : nothing}
    <strong>${name}</strong>${labelHint ? html`<span class="small muted">${labelHint}</span>` : nothing}`;
}
