import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatBytes } from '../core/format-bytes.ts';
import { uploadsView } from '../ui/uploads-view.ts';
import type { Board } from './board.ts';
import type { Asked } from './evidence.ts';
import { isUnknown } from './evidence.ts';

export function evidenceStep(board: Board): TemplateResult {
  const { t, uploads, lang } = board;
  return html`<p class="muted small">${t.fileRules(uploads.maxFiles, formatBytes(uploads.maxBytes, lang))}</p>
    ${board.asked.map((one) => proof(board, one))}`;
}

function proof(board: Board, { type, mode }: Asked): TemplateResult {
  const { t, uploads, lang } = board;
  const error =
    board.demanded.includes(type) && !uploads.items.some(({ kind }) => kind === type)
      ? t.mustHave
      : undefined;
  return html`<div class="proof ${mode}" part="proof">
    ${uploadsView({
      name: `attachments.${type}`,
      label: t[`evidence_${type}`],
      hint: hintFor(board, { type, mode }),
      required: mode === 'block',
      kind: type,
      rules: false,
      locale: lang,
      error,
      uploads,
      t,
    })}
  </div>`;
}

function hintFor(board: Board, { type, mode }: Asked): TemplateResult | typeof nothing | undefined {
  const { t, entries, serials } = board;
  const quality =
    type === 'label_photo'
      ? entries.units.length > 1
        ? t.hint_label_photos
        : t.hint_label_photo
      : type === 'invoice'
        ? t.hint_invoice
        : '';
  const unknown = type === 'label_photo' && entries.units.some((unit) => isUnknown(unit, serials));
  const why = mode === 'block' ? t.mustHave : unknown ? t.askedLabel : mode === 'flag' ? t.shouldHave : '';
  const text = [quality, why].filter(Boolean).join(' ');
  return text ? html`${text}` : undefined;
}
