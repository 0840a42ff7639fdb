import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { button } from '../ui/button.ts';
import { fileIcon } from '../ui/file-icons.ts';
import { notice } from '../ui/notice.ts';
import type { Writing } from './writing.ts';

/** Before it leaves the own side: what is to be sent, or why it came back; after that, who approved it. */
export function approvalView(writing: Writing): TemplateResult | typeof nothing {
  const { t } = writing;
  const { approval, state } = writing.options.status().claim;
  if (state === 'pending_internal_approval') return contentView(writing);
  const by = approval?.decidedBy?.name;
  if (!approval || !by) return nothing;
  const note = approval.note ? html`<p class="said"><bdi>${approval.note}</bdi></p>` : nothing;
  return approval.state === 'returned'
    ? notice(
        'warn',
        html`<h3>${t.sentBackBy(by)}</h3>
          ${note}`,
      )
    : html`<p class="small muted" part="approval">${t.approvedBy(by)}</p>`;
}

function contentView(writing: Writing): TemplateResult {
  const { t } = writing;
  const { symptoms, contact, failureDate, attachments, approval, lines } = writing.options.status().claim;
  const facts: [string, string | null | undefined][] = [
    [t.filledBy, approval?.requestedBy?.name],
    [t.whatHappens, symptoms.whatHappens],
    [t.startedWhen, symptoms.startedWhen],
    [t.tried, symptoms.tried],
    [t.screenMessage, symptoms.screenMessage],
    [t.failureDate, failureDate && formatPlainDate(failureDate, writing.options.lang())],
    [t.serials, lines.map(({ serial }) => serial).join(', ')],
    [t.contactPerson, [contact.name, contact.email, contact.phone].filter(Boolean).join(', ')],
  ];
  return html`<section class="stack tight" part="content" aria-label=${t.toBeSent}>
    <h3>${t.toBeSent}</h3>
    <dl class="facts">
      ${facts.map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd><bdi>${value}</bdi></dd>
            </div>`
          : nothing,
      )}
    </dl>
    ${
      attachments.length
        ? html`<div class="enclosed">
            ${attachments.map((file) =>
              button({
                label: html`<span class="visually-hidden">${t.download}: </span><bdi>${file.name}</bdi>`,
                icon: fileIcon,
                kind: 'quiet',
                onClick: () => writing.options.download(file),
              }),
            )}
          </div>`
        : nothing
    }
  </section>`;
}
