import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { badge, VERDICT_TONES } from '../ui/badge.ts';
import { notice } from '../ui/notice.ts';
import { facts } from './facts.ts';
import type { Kit } from './kit.ts';
import { word } from './strings.ts';
import type { Receipt } from './wire.ts';

/** The verdict and everything it rests on. */
export function coverageReceipt(receipt: Receipt | null, kit: Kit): TemplateResult {
  const { t } = kit;
  if (!receipt) return html`<p class="muted">${t.noCoverage}</p>`;
  const { start, term, recall } = receipt;
  return html`<div class="receipt stack tight">
    ${recall ? notice('bad', html`<p><strong>${t.recall} ${recall.campaign}: ${recall.title}</strong> ${recall.remedy}</p>`) : nothing}
    <p class="verdict-line">
      ${badge(VERDICT_TONES[receipt.verdict], word(t, 'verdict', receipt.verdict))}
      <span>${receipt.headline}</span>
    </p>
    ${facts([
      [
        t.dateUsed,
        start &&
          html`${day(start.date, kit)} · ${word(t, 'basis', start.basis)}
            <span class="chip ${start.verified ? 'good' : 'warn'}"
              >${start.presumed ? t.presumed : start.verified ? t.verified : t.unverified}</span
            >`,
      ],
      [t.dateSource, start?.source],
      [t.lastDay, lastDay(receipt, kit)],
      [
        t.term,
        term &&
          html`${term.name}
            <span class="muted"><bdi class="mono">${term.code}</bdi>, ${t.version(term.version)}</span>`,
      ],
      [t.liable, term && word(t, 'liable', term.liableParty)],
      [t.asOf, day(receipt.asOf, kit)],
    ])}
    ${components(receipt, kit)} ${said(t.reasons, receipt.reasons)} ${said(t.exclusions, receipt.exclusions)}
    ${layers(receipt, kit)}
  </div>`;
}

function components({ components: parts }: Receipt, kit: Kit): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  const { t } = kit;
  return html`<table class="parts">
    <caption>
      ${t.perComponent}
    </caption>
    <tbody>
      ${parts.map(
        (part) =>
          html`<tr>
            <th scope="row">${word(t, 'component', part.componentClass)}</th>
            <td>${badge(VERDICT_TONES[part.verdict], word(t, 'verdict', part.verdict))}</td>
            <td>${lastDay(part, kit)}${part.percent < 100 ? html` · ${part.percent} %` : nothing}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function layers({ layers: all, term }: Receipt, kit: Kit): TemplateResult | typeof nothing {
  const others = all.filter((layer) => layer.term.code !== term?.code);
  if (others.length === 0) return nothing;
  const { t } = kit;
  return html`<details>
    <summary>${t.otherTerms} (${others.length})</summary>
    <ul class="stack tight">
      ${others.map(
        (layer) =>
          html`<li>
            ${badge(VERDICT_TONES[layer.verdict], word(t, 'verdict', layer.verdict))}
            <b>${layer.term.name}</b>
            <span class="muted"
              >${t.version(layer.term.version)} · ${word(t, 'liable', layer.term.liableParty)}</span
            >
            ${lastDay(layer, kit)}
            ${layer.reasons.map(({ text }) => html`<p class="small muted">${text}</p>`)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function said(title: string, sentences: Receipt['reasons']): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<div class="said">
    <h4>${title}</h4>
    <ul>
      ${sentences.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

const lastDay = (
  { lifetime, lastCoveredDay }: { lifetime: boolean; lastCoveredDay: string | null },
  kit: Kit,
): string | null => (lifetime ? kit.t.lifetime : lastCoveredDay && day(lastCoveredDay, kit));

const day = (date: string, { lang }: Kit): string => formatPlainDate(date, lang, 'medium');
