import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatBytes } from '../core/format-bytes.ts';
import type { Upload, UploadList } from '../core/upload.ts';
import type { CommonStrings, FileStrings } from '../lang/common.ts';
import { button } from './button.ts';
import { attributesOf, fieldError, hint, labelText } from './field.ts';
import type { FieldOptions } from './field.ts';
import { cameraIcon, fileIcon, uploadIcon } from './file-icons.ts';
import { checkIcon, crossIcon } from './icon.ts';
import { problemText } from './problem-text.ts';

export interface UploadsViewOptions extends FieldOptions {
  t: CommonStrings & FileStrings;
  uploads: UploadList;
  locale: string;
  /** What these files show, e.g. `label`; only rows of this kind are listed. */
  kind?: string;
  /** False where the page has told already what kinds and sizes of files it takes. */
  rules?: boolean;
}

/** Choose, drop, paste or photograph; below it a row for each file with all it can do. */
export function uploadsView(options: UploadsViewOptions): TemplateResult {
  const { uploads, t, locale, kind } = options;
  const rules =
    options.rules === false
      ? options.hint
      : html`${options.hint ? html`${options.hint} ` : nothing}${t.fileRules(uploads.maxFiles, formatBytes(uploads.maxBytes, locale))}`;
  const { id, describedBy, invalid } = attributesOf({ ...options, hint: rules });
  const rows = uploads.items.filter((one) => kind === undefined || one.kind === kind);
  return html`<div
    class="field uploads"
    part="uploads"
    role="group"
    aria-labelledby=${`${id}-label`}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    @dragover=${allow}
    @drop=${(event: DragEvent) => uploads.take(event, kind)}
    @paste=${(event: ClipboardEvent) => uploads.take(event, kind)}
  >
    <span class="label" id=${`${id}-label`}>${labelText(options)}</span>
    ${hint({ ...options, hint: rules })}
    <div class="drop" part="drop">
      ${picker(options, uploadIcon, t.chooseFiles, true)}${picker(options, cameraIcon, t.takePhoto, false)}
      <span class="small muted">${t.dropFiles}</span>
    </div>
    ${uploads.refusal ? fieldError({ ...options, error: problemText(uploads.refusal, t).what }) : fieldError(options)}
    ${
      rows.length
        ? html`<ul class="files" part="files">
            ${rows.map((one) => row(one, options))}
          </ul>`
        : nothing
    }
  </div>`;
}

function picker(
  options: UploadsViewOptions,
  icon: TemplateResult,
  label: string,
  multiple: boolean,
): TemplateResult {
  const { uploads, kind, name } = options;
  return html`<label class="button secondary pick ${multiple ? '' : 'camera'}">
    ${icon}<span>${label}</span>
    <input
      class="visually-hidden"
      type="file"
      id=${`field-${name}${multiple ? '' : '-camera'}`}
      aria-describedby=${options.rules === false && !options.hint ? nothing : `field-${name}-hint`}
      accept=${multiple ? uploads.types.join() : 'image/*'}
      ?multiple=${multiple}
      capture=${multiple ? nothing : 'environment'}
      @change=${(event: Event) => choose(event, uploads, kind)}
    />
  </label>`;
}

function choose(event: Event, uploads: UploadList, kind: string | undefined): void {
  const input = event.target as HTMLInputElement;
  uploads.add([...(input.files ?? [])], kind);
  input.value = '';
}

function allow(event: DragEvent): void {
  event.preventDefault();
}

function row(file: Upload<unknown>, options: UploadsViewOptions): TemplateResult {
  const { t, uploads, locale } = options;
  const moving = file.state === 'sending' || file.state === 'waiting';
  const act = (label: string, onClick: () => void, icon?: TemplateResult): TemplateResult =>
    button({ label, kind: 'quiet', icon, description: t.fileAction(label, file.name), onClick });
  return html`<li class="file ${file.state}" part="file">
    ${file.state === 'done' ? checkIcon : fileIcon}
    <div class="about">
      <span class="filename"><bdi>${file.name}</bdi></span>
      <span class="small muted">${formatBytes(file.size, locale)} · ${statusOf(file, t, locale)}</span>
      ${moving ? html`<progress max="1" .value=${file.progress} aria-label=${file.name}></progress>` : nothing}
    </div>
    <div class="acts">
      ${moving ? act(t.cancel, () => uploads.cancel(file.id)) : nothing}
      ${file.state === 'failed' || file.state === 'cancelled' ? act(t.retry, () => uploads.retry(file.id)) : nothing}
      ${act(t.remove, () => void uploads.remove(file.id), crossIcon)}
    </div>
  </li>`;
}

function statusOf(file: Upload<unknown>, t: CommonStrings & FileStrings, locale: string): unknown {
  switch (file.state) {
    case 'waiting':
      return t.fileWaiting;
    case 'sending':
      return t.fileSending(new Intl.NumberFormat(locale, { style: 'percent' }).format(file.progress));
    case 'done':
      return t.fileDone;
    case 'cancelled':
      return t.fileCancelled;
    case 'failed':
      return html`<span class="bad-text"
        >${t.fileFailed}. ${file.problem ? problemText(file.problem, t).what : nothing}</span
      >`;
  }
}

export const uploadsStyles = css`
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    padding: 14px;
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .pick:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .pick {
    position: relative;
  }
  @media (hover: hover) and (pointer: fine) {
    .pick.camera {
      display: none;
    }
  }
  .files {
    display: grid;
    gap: 6px;
    margin-block-start: 4px;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    padding: 8px 4px 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .file.done > .icon {
    color: var(--_good);
  }
  .file.failed {
    border-color: var(--_bad);
  }
  .bad-text {
    color: var(--_bad);
  }
  .about {
    flex: 1 1 10em;
    min-inline-size: 0;
    display: grid;
  }
  .filename {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 550;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
  }
  progress {
    inline-size: 100%;
    block-size: 6px;
    margin-block-start: 4px;
    accent-color: var(--_accent);
  }
`;
