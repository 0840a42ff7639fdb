import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { dialog } from '../ui/dialog.ts';
import { problemView } from '../ui/problem-view.ts';
import { textArea } from '../ui/text-area.ts';
import { textField } from '../ui/text-field.ts';
import { approvalView } from './approval.ts';
import { HANDOVER_FIELDS, offered } from './typed.ts';
import type { Act } from './typed.ts';
import { isHandover, NEEDS_NOTE } from './writing.ts';
import type { Writing } from './writing.ts';

const KINDS: Record<Act, 'primary' | 'secondary' | 'quiet'> = {
  approve: 'primary',
  'send-back': 'secondary',
  'take-back': 'secondary',
  give: 'primary',
  get: 'primary',
  close: 'primary',
  reopen: 'secondary',
  withdraw: 'quiet',
};
const LONGEST = 5000;
const SHORT = 200;

/** Only what the service says that this reader may do now. */
export function actionsView(writing: Writing): TemplateResult {
  const { t } = writing;
  const acts = offered(writing.options.status().claim);
  return html`${approvalView(writing)}
  ${
    acts.length
      ? html`<div class="row writing" part="actions">
          ${acts.map((act) => button({ label: t[`act_${act}`], kind: KINDS[act], part: act, onClick: () => writing.begin(act) }))}
        </div>`
      : nothing
  }
  ${actDialog(writing)}`;
}

function actDialog(writing: Writing): TemplateResult {
  const { t, acting } = writing;
  return dialog({
    open: acting !== undefined,
    title: acting ? t[`title_${acting}`] : '',
    t,
    onClose: () => writing.begin(undefined),
    content: acting ? actForm(acting, writing) : nothing,
  });
}

function actForm(act: Act, writing: Writing): TemplateResult {
  const { t } = writing;
  const problem = writing.problem(act);
  const submit = (event: Event): void => {
    event.preventDefault();
    void writing.act();
  };
  return html`<form class="stack" novalidate @submit=${submit}>
    <p>${t[`text_${act}`]}</p>
    ${isHandover(act) ? handoverFields(act, writing) : noteField(act, writing)}
    ${problem ? problemView({ problem, t }) : nothing}
    <div class="row">
      ${button({ label: t[`act_${act}`], kind: act === 'withdraw' ? 'danger' : 'primary', type: 'submit', busy: writing.busy === act })}
      ${button({ label: t.cancel, kind: 'quiet', onClick: () => writing.begin(undefined) })}
    </div>
  </form>`;
}

function noteField(act: Act, writing: Writing): unknown {
  if (act === 'take-back') return nothing;
  const { t } = writing;
  const labels: Partial<Record<Act, string>> = { reopen: t.noteWrong, 'send-back': t.noteBack };
  return textArea({
    name: 'note',
    label: labels[act] ?? t.note,
    required: NEEDS_NOTE.includes(act),
    rows: 3,
    maxlength: LONGEST,
    value: writing.typed.notes[act] ?? '',
    error: writing.error(act),
    t,
    onInput: (note) => writing.typeNote(act, note),
  });
}

/** Who took the devices, as the paper says it. */
function handoverFields(act: 'give' | 'get', writing: Writing): TemplateResult {
  const { t } = writing;
  const { handovers, lines } = writing.options.status().claim;
  const open = act === 'give' ? handovers.toService : handovers.back;
  const handed = lines.filter(({ id }) => open.includes(id));
  return html`${
    lines.length > 1
      ? html`<ul class="points">
          ${handed.map(({ serial }) => html`<li class="mono" dir="ltr">${serial}</li>`)}
        </ul>`
      : nothing
  }
  ${HANDOVER_FIELDS.map((name) =>
    textField({
      name,
      label: t[`handover_${name}`],
      required: name !== 'report',
      maxlength: SHORT,
      value: writing.typed.handover?.[name] ?? '',
      error: writing.error(name),
      t,
      onInput: (value) => writing.typeHandover(name, value),
    }),
  )}`;
}
