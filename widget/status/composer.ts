import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { fileIcon } from '../ui/file-icons.ts';
import { problemView } from '../ui/problem-view.ts';
import { textArea } from '../ui/text-area.ts';
import { uploadsView } from '../ui/uploads-view.ts';
import type { Unsent } from './typed.ts';
import type { Writing } from './writing.ts';

const LONGEST = 5000;

/** Words and files for the service; what is not sent yet stays in sight. */
export function composer(writing: Writing): TemplateResult | typeof nothing {
  const { t, typed, options } = writing;
  const { actions } = options.status().claim;
  if (!actions.includes('message')) return nothing;
  const uploads = writing.uploads('message');
  const problem = writing.problem('message');
  const submit = (event: Event): void => {
    event.preventDefault();
    writing.send();
  };
  return html`<form
    class="composer writing stack"
    part="composer"
    novalidate
    aria-label=${t.write}
    @submit=${submit}
  >
    <h3>${t.write}</h3>
    ${textArea({ name: 'message', label: t.message, rows: 3, maxlength: LONGEST, required: true, value: typed.message, error: writing.error('message'), t, onInput: (message) => writing.typeMessage(message) })}
    ${
      actions.includes('attach')
        ? html`<details class="files-of-message" ?open=${uploads.items.length > 0}>
            <summary>${t.addFiles}</summary>
            ${uploadsView({ name: 'message-files', label: t.messageFiles, uploads, locale: options.lang(), t })}
          </details>`
        : nothing
    }
    ${problem ? problemView({ problem, t }) : nothing}
    <div>${button({ label: t.sendMessage, kind: 'primary', type: 'submit' })}</div>
    ${typed.unsent.map((message) => unsent(message, writing))}
  </form>`;
}

function unsent({ body, files }: Unsent, { t, waiting }: Writing): TemplateResult {
  const why = { sending: t.messageSending, connection: t.messageKept, session: t.messageWaits }[waiting];
  return html`<div class="unsent" part="unsent">
    <p class="said"><bdi>${body}</bdi></p>
    ${files.map(({ name }) => html`<p class="small row tight">${fileIcon}<bdi>${name}</bdi></p>`)}
    <p class="small muted">${why}</p>
  </div>`;
}
