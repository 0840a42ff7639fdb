import { html, nothing } from 'lit';
import { formatBytes } from '../core/format-bytes.ts';
import { formatInstant } from '../core/format.ts';
import { button } from '../ui/button.ts';
import { section } from './parts.ts';
import { word } from './strings.ts';
import type { Reader, UnitDocument } from './types.ts';

/** The files that hang on the device, as far as the reader may open them. */
export function documentsView(documents: readonly UnitDocument[], reader: Reader): unknown {
  const { t, locale, openFile } = reader;
  if (documents.length === 0) return nothing;
  return section(
    t.documents,
    html`<ul class="lines">
      ${documents.map(
        (file) =>
          html`<li>
            <span class="what"
              ><bdi>${file.name}</bdi>
              <span class="small muted"
                >${word(t, 'doc', file.type)} ·
                ${word(t, 'of', file.of)}${file.ref ? html` <bdi class="mono" dir="ltr">${file.ref}</bdi>` : nothing}${file.size ? ` · ${formatBytes(file.size, locale)}` : nothing}
                · ${formatInstant(file.createdAt, locale)}</span
              ></span
            >
            ${button({ label: t.open, kind: 'quiet', description: `${t.open}: ${file.name}`, onClick: () => openFile(file) })}
          </li>`,
      )}
    </ul>`,
    'documents',
  );
}
