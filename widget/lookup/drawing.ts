import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import { safeLink } from '../core/address.ts';
import type { Brand } from '../core/contexts.ts';
import type { Problem } from '../core/problem.ts';
import { ShowSerialEvent } from '../core/show-serial.ts';
import { badgeStyles } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { chain, chainStyles } from '../ui/chain.ts';
import type { DateWrongKit } from '../ui/date-wrong.ts';
import { dispute } from '../ui/dispute.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { drawingStyles } from './drawing.styles.ts';
import english from '../lang/en/receipt.ts';
import scan from '../lang/en/scan.ts';
import { misfit } from './misfit.ts';
import { labelPlaces, modelChoice } from './models.ts';
import { actionFor } from './next-step.ts';
import { receiptView } from './receipt.ts';
import { scanView } from './scanning.ts';
import { strings } from './strings.ts';
import type { Found, Hint, LookupAnswer, ModelRef, Texts } from './types.ts';

/** What the reader may do with an answer. */
export interface Reader extends DateWrongKit {
  element: LitElement;
  t: Texts;
  locale: string;
  typed: string;
  brand: Brand | undefined;
  look(serial: string): void;
  choose(model: ModelRef): void;
  again(): void;
  another(): void;
  claim(serial: string, modelId?: string): void;
  follow(claim: { id: string; ref: string }): void;
  refuse(reason: unknown): void;
}

strings.add({ ...english, ...scan });

export { labelPlaces, scanView };
export const styles = [noticeStyles, problemStyles, badgeStyles, chainStyles, drawingStyles];

/** Each answer of a look-up, drawn. Comes with the first look-up, so that a page waits only for the field. */
export function answerView(answer: LookupAnswer, reader: Reader): unknown {
  const { t } = reader;
  switch (answer.outcome) {
    case 'found':
      return html`${receiptView(answer, t, reader.locale)} ${chainView(answer, reader)}
      ${openClaims(answer, reader)} ${nextStep(answer, reader)}`;
    case 'choose_model':
      return html`<h2>${t.chooseModel}</h2>
        <p class="muted">${t.chooseModelWhy}</p>
        ${modelChoice(answer.models, t, (model) => reader.choose(model))}`;
    case 'hint':
      return hintView(answer, reader);
    case 'unknown':
      return html`${notice(
          'info',
          html`<h3>${t.missing}</h3>
            <ul class="points">
              ${answer.checks.map((text) => html`<li>${text}</li>`)}
            </ul>`,
        )}
        <div>${button({ label: t.startClaim, onClick: () => reader.claim(reader.typed) })}</div>
        ${labelPlaces(answer.models, t)}`;
  }
}

/** Never an answer: a look-up that failed says nothing about the cover. */
export function refusalView(problem: Problem, { t, again }: Reader): unknown {
  if (problem.status === 429) {
    const minutes = Math.max(1, Math.ceil((problem.retryAfter ?? 60) / 60));
    return notice('warn', html`<p>${t.tooMany(minutes)}</p>`, { alert: true });
  }
  const next = problem.status >= 500 ? html`${t.notChecked} ${t.notCheckedNext}` : undefined;
  return problemView({ problem, t, next, onRetry: again });
}

function hintView({ serial, position, suggestion }: Hint, { t, typed, look, claim }: Reader): unknown {
  const [before, at, after] = misfit(typed, serial, position ?? 0);
  return html`${notice(
      'warn',
      html`<h3>${t.hintTitle}</h3>
        ${
          position
            ? html`<p class="misfit mono" dir="ltr">
                ${before}<mark><span class="visually-hidden">${t.place(position)}: </span>${at || '…'}</mark
                >${after}
              </p>`
            : nothing
        }
        ${
          suggestion
            ? html`<div>${button({ label: t.useInstead(suggestion), onClick: () => look(suggestion) })}</div>`
            : nothing
        }`,
    )}
    <div>${button({ label: t.startClaim, kind: 'quiet', onClick: () => claim(typed) })}</div>`;
}

function chainView({ chain: relations, serial }: Found, { t, locale, look }: Reader): unknown {
  if (relations.length === 0) return nothing;
  return html`<section class="stack tight" part="chain">
    <h3>${t.chain}</h3>
    ${chain({
      ...{ relations, here: serial, hereText: t.thisOne, locale },
      word: (kind) => (kind === 're_serialised_as' ? t.renumbered : t.replacedBy),
      go: (device) => look(device.serial),
    })}
  </section>`;
}

function openClaims({ openClaims }: Found, { t, follow }: Reader): unknown {
  if (openClaims.length === 0) return nothing;
  return html`<section class="stack tight" part="claims">
    <h3>${t.openClaims}</h3>
    <div class="row">
      ${openClaims.map((claim) =>
        button({
          label: html`<span class="mono" dir="ltr">${claim.ref}</span>`,
          onClick: () => follow(claim),
        }),
      )}
    </div>
  </section>`;
}

function nextStep(answer: Found, reader: Reader): unknown {
  const { receipt, serial, model, unitId } = answer;
  const { t, brand } = reader;
  const support = brand?.support;
  const contact = safeLink(support?.url ?? (support?.email && `mailto:${support.email}`));
  const action = {
    claim: () =>
      button({ label: t.startClaim, kind: 'primary', onClick: () => reader.claim(serial, model.id) }),
    another: () => button({ label: t.another, kind: 'primary', onClick: () => reader.another() }),
    contact: () => (contact ? html`<a class="button primary" href=${contact}>${t.contact}</a>` : nothing),
    none: () => nothing,
  }[actionFor(receipt)]();
  return html`<section class="next stack tight" part="next">
    <h3>${t.next}</h3>
    ${receipt.recall ? nothing : html`<p>${receipt.nextStep.text}</p>`}
    <div class="row">
      ${action}${button({ label: t.dateWrong, kind: 'quiet', onClick: () => void doubt(answer, reader) })}
      ${unitId ? button({ label: t.wholePage, kind: 'quiet', onClick: (event) => showWhole(event, { unitId, serial }, brand) }) : nothing}
    </div>
  </section>`;
}

function doubt({ serial, model, unitId, receipt }: Found, reader: Reader): Promise<void> {
  const about = { serial, modelId: model.id, unitId: unitId ?? undefined, dateKind: receipt.start?.basis };
  return dispute(reader.element, about, reader).catch(reader.refuse);
}

/** By whoever on the page shows devices, else on the brand's own page; which device stands behind #. */
function showWhole(event: Event, device: { unitId: string; serial: string }, brand: Brand | undefined): void {
  if (!event.currentTarget!.dispatchEvent(new ShowSerialEvent(device))) return;
  const link = safeLink(brand?.hostedUrl);
  if (link) location.assign(`${link}/serial#${new URLSearchParams({ unit: device.unitId })}`);
}
