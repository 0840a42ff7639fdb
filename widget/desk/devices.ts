import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeLink } from '../core/address.ts';
import { ShowSerialEvent } from '../core/show-serial.ts';
import { formatMoney } from '../core/format-money.ts';
import { formatInstant, formatPlainDate } from '../core/format.ts';
import { facts } from './facts.ts';
import type { Kit } from './kit.ts';
import { coverageReceipt } from './receipt.ts';
import { word } from './strings.ts';
import type { Claim, ClaimLine } from './wire.ts';

const TONES = { proposed: '', approved: 'good', rejected: 'bad' } as const;

/** Each unit of the case: what it is, what was decided, where its job stands, and its coverage receipt. */
export function devices(claim: Claim, kit: Kit): TemplateResult {
  return html`<section class="block" aria-labelledby="devices">
    <h3 id="devices">${kit.t.devices}</h3>
    ${claim.lines.map((line) => device(line, kit))}
  </section>`;
}

function device(line: ClaimLine, kit: Kit): TemplateResult {
  const { t } = kit;
  return html`<article class="device">
    <header class="row">
      <h4><bdi>${line.model?.name ?? t.noModel}</bdi> ${serialLink(line.serial, kit)}</h4>
      <span class="chip ${TONES[line.decision]}">${word(t, 'decision', line.decision)}</span>
      ${line.job ? html`<span class="chip info">${line.job.text}</span>` : nothing}
    </header>
    ${line.reason ? html`<p><b>${word(t, 'reason', line.reason.code)}.</b> ${line.reason.text}</p>` : nothing}
    ${amounts(line, kit)} ${job(line, kit)} ${coverageReceipt(line.coverage, kit)}
  </article>`;
}

/** To everything about the device: on this page where it is shown here, else on the brand's own. */
function serialLink(serial: string, { hostedUrl }: Kit): TemplateResult {
  const name = html`<bdi class="mono serial" dir="ltr">${serial}</bdi>`;
  const page = safeLink(hostedUrl);
  if (!page) return name;
  const show = (event: Event): void => {
    if (!event.currentTarget!.dispatchEvent(new ShowSerialEvent({ serial }))) event.preventDefault();
  };
  return html`<a href=${`${page}/serial#${new URLSearchParams({ serial })}`} @click=${show}>${name}</a>`;
}

const amounts = ({ claimedAmount, approvedAmount }: ClaimLine, { t, lang }: Kit) =>
  facts([
    [t.claimedAmount, claimedAmount && formatMoney(claimedAmount, lang)],
    [t.approvedAmount, approvedAmount && formatMoney(approvedAmount, lang)],
  ]);

function job({ job: work }: ClaimLine, { t, lang }: Kit): TemplateResult | typeof nothing {
  if (!work) return nothing;
  const back = work.returnedTo;
  return html`${facts([
    [t.promisedOn, work.promisedOn && formatPlainDate(work.promisedOn, lang, 'medium')],
    [t.receivedSerial, work.receivedSerial && html`<bdi class="mono" dir="ltr">${work.receivedSerial}</bdi>`],
    [t.condition, work.condition],
    [t.diagnosis, work.diagnosis],
    [t.repairNote, work.repairNote],
    [t.outcome, work.outcome && word(t, 'outcome', work.outcome)],
    [t.pickUpPlace, work.pickUpPlace],
    [
      t.returnedTo,
      back && html`<bdi>${back.name}, ${back.department}</bdi> · ${formatInstant(back.at, lang)}`,
    ],
    [t.report, back?.report],
  ])}`;
}
