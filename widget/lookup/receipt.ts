import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { VERDICT_TONES, badge, verdict } from '../ui/badge.ts';
import { crossIcon } from '../ui/icon.ts';
import { notice } from '../ui/notice.ts';
import { remaining } from './remaining.ts';
import type { Found, Receipt, Texts } from './types.ts';

/** The coverage receipt: what is covered, until when, and why. A recall is told before anything else. */
export function receiptView(
  { model, serial, corrected, receipt }: Found,
  t: Texts,
  locale: string,
): TemplateResult {
  const reasons = receipt.reasons.filter(({ code }) => code !== 'recall');
  return html`${
    receipt.recall
      ? notice(
          'bad',
          html`<h3>${t.recall}: ${receipt.recall.title}</h3>
            <p>${receipt.recall.remedy}</p>
            <p class="small muted">${receipt.recall.campaign}</p>`,
        )
      : nothing
  }
  ${verdict(
    VERDICT_TONES[receipt.verdict],
    receipt.recall ? t[receipt.verdict] : receipt.headline,
    html`${model.name} · <span class="mono serial" dir="ltr">${serial}</span>`,
  )}
  ${
    corrected
      ? notice(
          'warn',
          html`<p>${t.corrected} <strong class="mono" dir="ltr">${serial}</strong>. ${t.correctedWhy}</p>`,
        )
      : nothing
  }
  ${facts(receipt, t, locale)} ${components(receipt, t, locale)} ${list('why', t.why, reasons)}
  ${list('exclusions', t.exclusions, receipt.exclusions)}`;
}

function facts({ lastCoveredDay, lifetime, start, term }: Receipt, t: Texts, locale: string): unknown {
  const until = lifetime ? t.forever : lastCoveredDay && date(lastCoveredDay, locale);
  if (!until && !start && !term) return nothing;
  return html`<dl class="facts" part="facts">
    ${until ? fact(t.until, html`<strong>${until}</strong>`) : nothing}
    ${
      start
        ? fact(
            t.startsFrom,
            html`${date(start.date, locale)}
            ${
              start.presumed
                ? badge('warn', t.presumed)
                : badge(start.verified ? 'good' : 'warn', start.verified ? t.proved : t.unproved)
            }`,
            html`${named(t, `basis_${start.basis}`) ?? start.basis}: ${start.source}`,
          )
        : nothing
    }
    ${
      term
        ? fact(
            t.terms,
            html`${term.name}, ${t.version(term.version)}`,
            html`${named(t, `liable_${term.liableParty}`)}. ${term.summary}`,
          )
        : nothing
    }
  </dl>`;
}

function fact(name: string, value: unknown, more?: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
    ${more ? html`<dd class="small muted">${more}</dd>` : nothing}
  </div>`;
}

function components({ asOf, components }: Receipt, t: Texts, locale: string): unknown {
  if (components.length === 0) return nothing;
  const left = remaining(asOf, components);
  return html`<table part="components">
    <caption>
      ${t.parts}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${t.part}</th>
        <th scope="col">${t.parts}</th>
        <th scope="col">${t.until}</th>
      </tr>
    </thead>
    <tbody>
      ${components.map(
        ({ componentClass, verdict, lastCoveredDay, lifetime, percent }, index) =>
          html`<tr>
            <th scope="row">${named(t, `class_${componentClass}`) ?? componentClass}</th>
            <td>${badge(VERDICT_TONES[verdict], t[verdict])}</td>
            <td>
              ${lifetime ? t.forever : lastCoveredDay ? date(lastCoveredDay, locale) : '–'}
              ${percent < 100 ? html`<span class="small muted">${t.share(share(percent, locale))}</span>` : nothing}
              <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="4" />
                <rect class="left" width=${left[index] ?? 0} height="4" />
              </svg>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function list(part: string, title: string, items: Receipt['reasons']): unknown {
  if (items.length === 0) return nothing;
  return html`<section class="stack tight" part=${part}>
    <h3>${title}</h3>
    <ul class="points">
      ${items.map(({ text }) => html`<li>${part === 'exclusions' ? crossIcon : nothing}<span>${text}</span></li>`)}
    </ul>
  </section>`;
}

function date(day: string, locale: string): string {
  return formatPlainDate(day, locale);
}

function share(percent: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
}

function named(t: Texts, key: string): string | undefined {
  const found = Object.hasOwn(t, key) ? (t as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
