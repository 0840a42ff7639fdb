import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import type { Kit } from './kit.ts';
import { word } from './strings.ts';
import type { Claim } from './wire.ts';

type Request = Claim['infoRequests'][number];

const TONES: Record<string, string> = { open: 'warn', answered: 'good', accepted: 'good', refused: 'bad' };

/** What was asked, of whom, and what came back. */
export function questions(claim: Claim, kit: Kit): TemplateResult | typeof nothing {
  if (claim.infoRequests.length === 0) return nothing;
  return html`<section class="block" aria-labelledby="questions">
    <h3 id="questions">${kit.t.questions}</h3>
    ${claim.infoRequests.map((request) => asked(request, kit))}
  </section>`;
}

function asked(request: Request, { t, lang }: Kit): TemplateResult {
  const whom = request.askedOf === 'claimant' ? t.claimant : t.siteContact;
  return html`<div class="asked">
    <p class="small muted">${whom} · ${t.dueOn} ${formatPlainDate(request.dueOn, lang, 'medium')}</p>
    ${request.note ? html`<p dir="auto">${request.note}</p>` : nothing}
    <ul>
      ${request.items.map(
        (item) =>
          html`<li>
            <p>
              <span dir="auto">${item.prompt}</span>
              <span class="chip ${TONES[item.state] ?? ''}">${word(t, 'question', item.state)}</span>
            </p>
            ${item.confirmed === null ? nothing : html`<p><b>${item.confirmed ? t.yes : t.no}</b></p>`}
            ${item.answerText ? html`<blockquote dir="auto">${item.answerText}</blockquote>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}
