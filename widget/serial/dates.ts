import { html, nothing } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { badge } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { section } from './parts.ts';
import type { Reader, Unit } from './types.ts';

type UnitDate = Unit['dates'][number];

/** Each date with where it comes from, what proves it and who has looked at the proof. */
export function datesView({ dates, actions }: Unit, reader: Reader): unknown {
  const { t, dateWrong } = reader;
  const mayPropose = actions.includes('propose-date') || actions.includes('change-date');
  if (dates.length === 0 && !mayPropose) return nothing;
  return section(
    t.dates,
    dates.length
      ? html`<ul class="lines dates">
          ${dates.map((one) => dateLine(one, mayPropose, reader))}
        </ul>`
      : html`<p class="muted">${t.noDates}</p>
          <div>${button({ label: t.proposeDate, onClick: () => dateWrong() })}</div>`,
  );
}

function dateLine(
  { kind, label, date, source, verified, verifiedBy, proofId }: UnitDate,
  mayPropose: boolean,
  { t, locale, documents, dateWrong, openFile }: Reader,
): unknown {
  const proof = documents.find(({ id }) => id === proofId);
  return html`<li>
    <span class="what"
      >${label}: ${formatPlainDate(date, locale)}
      <span class="small muted"
        ><bdi>${source}</bdi>${verifiedBy ? html` · ${t.seenBy(verifiedBy)}` : nothing}</span
      ></span
    >
    ${badge(verified ? 'good' : 'warn', verified ? t.verified : t.unverified)}
    <span class="row ends">
      ${proof ? button({ label: t.showProof, kind: 'quiet', description: t.proofOf(label), onClick: () => openFile(proof) }) : nothing}
      ${
        mayPropose
          ? button({
              label: t.dateWrong,
              kind: 'quiet',
              description: `${t.dateWrong}: ${label}`,
              onClick: () => dateWrong(kind),
            })
          : nothing
      }
    </span>
  </li>`;
}
