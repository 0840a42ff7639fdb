import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatBytes } from '../core/format-bytes.ts';
import type { CommonStrings } from '../lang/common.ts';
import { button } from '../ui/button.ts';
import { choiceCards } from '../ui/choice.ts';
import { attributesOf, fieldError, hint } from '../ui/field.ts';
import { uploadIcon } from '../ui/file-icons.ts';
import { notice } from '../ui/notice.ts';
import { problemView } from '../ui/problem-view.ts';
import { ACCEPT, wasInterrupted } from './chosen-file.ts';
import { progressView } from './progress-view.ts';
import type { Sending } from './sending.ts';
import type { ImportStrings } from './strings.ts';
import type { Kind } from './wire.ts';

interface StartOptions {
  t: CommonStrings & ImportStrings;
  locale: string;
  kinds: readonly Kind[];
  kind: Kind;
  sending: Sending;
  error: string | undefined;
  onKind: (kind: Kind) => void;
  onFile: (file: File | undefined) => void;
  onSend: () => void;
}

/** What the list is, and the file. */
export function startView(options: StartOptions): TemplateResult {
  const { t, kinds, kind, sending } = options;
  if (sending.isOnItsWay) return uploading(options);
  const submit = (event: Event): void => {
    event.preventDefault();
    options.onSend();
  };
  return html`<form class="stack" novalidate @submit=${submit}>
    <div class="stack tight">
      <h2 tabindex="-1">${t.title}</h2>
      <p class="muted">${t.intro}</p>
    </div>
    ${sending.problem ? trouble(options) : nothing}
    ${
      kinds.length > 1
        ? choiceCards({
            name: 'kind',
            label: t.kind,
            required: true,
            value: kind,
            choices: kinds.map((value) => ({
              value,
              label: t[`kind_${value}`],
              description: t[`kind_${value}_text`],
            })),
            onChange: (value) => options.onKind(kinds.find((one) => one === value) ?? kind),
            t,
          })
        : nothing
    }
    ${picker(options)}
    <div>${button({ label: t.startUpload, kind: 'primary', type: 'submit' })}</div>
  </form>`;
}

function picker(options: StartOptions): TemplateResult {
  const { t, locale, sending, error, onFile } = options;
  const { file } = sending;
  const field = { name: 'file', label: t.file, hint: t.fileHint, required: true, error, t };
  const { id, describedBy, invalid } = attributesOf(field);
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.files?.[0]) onFile(input.files[0]);
    input.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onFile(event.dataTransfer?.files[0]);
  };
  return html`<div class="field" part="field">
    <span class="label">${t.file}</span>
    ${hint(field)}
    <div class="drop" part="drop" @dragover=${allow} @drop=${drop}>
      <label class="button secondary pick">
        ${uploadIcon}<span>${file ? t.otherFile : t.chooseFile}</span>
        <input
          class="visually-hidden"
          type="file"
          id=${id}
          accept=${ACCEPT}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          @change=${choose}
        />
      </label>
      ${
        file
          ? html`<span class="chosen"
              ><bdi>${file.name}</bdi> <span class="muted">${formatBytes(file.size, locale)}</span></span
            >`
          : html`<span class="small muted">${t.dropFile}</span>`
      }
    </div>
    ${fieldError(field)}
  </div>`;
}

const allow = (event: DragEvent): void => event.preventDefault();

function uploading({ t, locale, sending }: StartOptions): TemplateResult {
  const { file, sent } = sending;
  const size = file?.size ?? 0;
  return html`<div class="stack">
    <h2 tabindex="-1">${t.uploading}</h2>
    ${progressView({
      label: html`<bdi>${file?.name}</bdi>`,
      said: t.sentOf(formatBytes(sent, locale), formatBytes(size, locale)),
      done: size === 0 ? 0 : sent / size,
      locale,
    })}
    <div>${button({ label: t.cancel, onClick: () => sending.cancel() })}</div>
  </div>`;
}

function trouble({ t, sending, onSend }: StartOptions): TemplateResult {
  const problem = sending.problem!;
  if (!wasInterrupted(problem)) return problemView({ problem, t });
  return notice(
    'bad',
    html`<p><strong>${t.interrupted}</strong></p>
      <div>${button({ label: t.uploadAgain, onClick: onSend })}</div>`,
    { alert: true },
  );
}
