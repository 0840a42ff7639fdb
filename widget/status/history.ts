import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatBytes } from '../core/format-bytes.ts';
import { button } from '../ui/button.ts';
import { fileIcon } from '../ui/file-icons.ts';
import { timeline } from '../ui/timeline.ts';
import type { TimelineEntry } from '../ui/timeline.ts';
import type { Board } from './board.ts';
import type { Attachment, Entry } from './wire.ts';

/** When, who and what; a long history comes piece by piece. */
export function historyView(board: Board): TemplateResult {
  const { t, status, lang, newestFirst, shown } = board;
  const { length } = status.timeline;
  const entries = newestFirst ? status.timeline.slice(-shown).reverse() : status.timeline.slice(0, shown);
  return html`<section class="stack tight history" part="history">
    <div class="row between">
      <h3>${t.history}</h3>
      ${length > 1 ? button({ label: newestFirst ? t.oldestFirst : t.newestFirst, kind: 'quiet', onClick: board.turn }) : nothing}
    </div>
    ${
      length
        ? timeline(
            entries.map((entry) => shownAs(entry, board)),
            lang,
            t.history,
          )
        : html`<p class="muted">${t.nothingYet}</p>`
    }
    ${length > shown ? html`<div>${button({ label: t.showMore(length - shown), onClick: board.showMore })}</div>` : nothing}
  </section>`;
}

function shownAs(entry: Entry, board: Board): TimelineEntry {
  const several = board.status.claim.lines.length > 1;
  const words = [entry.note, entry.message?.body, ...handoverWords(entry, board)].filter(Boolean);
  return {
    id: entry.id,
    at: entry.at,
    by: entry.actor.name ?? undefined,
    title:
      several && entry.serial
        ? html`${entry.text} · <span class="mono small" dir="ltr">${entry.serial}</span>`
        : entry.text,
    text:
      words.length || entry.attachments.length
        ? html`${words.map((one) => html`<p class=${entry.message ? `said ${entry.actor.side}` : 'said'}><bdi>${one}</bdi></p>`)}${fileList(entry.attachments, board)}`
        : undefined,
  };
}

function handoverWords({ handover }: Entry, { t }: Board): string[] {
  if (!handover) return [];
  const { direction, name, department, report } = handover;
  return [
    `${direction === 'back' ? t.handedBack : t.handedToService}: ${name}, ${department}`,
    ...(report ? [`${t.report}: ${report}`] : []),
  ];
}

function fileList(files: readonly Attachment[], { t, lang, download }: Board): unknown {
  if (files.length === 0) return nothing;
  return html`<div class="enclosed">
    ${files.map((file) =>
      button({
        label: html`<span class="visually-hidden">${t.download}: </span
          ><bdi>${file.name}</bdi
          >${file.size ? html` <span class="small muted">${formatBytes(file.size, lang)}</span>` : nothing}`,
        icon: fileIcon,
        kind: 'quiet',
        onClick: () => download(file),
      }),
    )}
  </div>`;
}
