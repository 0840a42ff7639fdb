import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { dialog } from '../ui/dialog.ts';
import { problemView } from '../ui/problem-view.ts';
import { textArea } from '../ui/text-area.ts';
import { ACTS } from './typed.ts';
import type { Act } from './typed.ts';
import type { Writing } from './writing.ts';

const KINDS: Record<Act, 'primary' | 'secondary' | 'quiet'> = {
  close: 'primary',
  reopen: 'secondary',
  withdraw: 'quiet',
};
const LONGEST = 5000;

/** Only what the service says that this reader may do now. */
export function actionsView(writing: Writing): TemplateResult {
  const { t } = writing;
  const allowed = ACTS.filter((act) => writing.options.status().claim.actions.includes(act));
  return html`${
    allowed.length
      ? html`<div class="row writing" part="actions">
          ${allowed.map((act) => button({ label: t[`act_${act}`], kind: KINDS[act], part: act, onClick: () => writing.begin(act) }))}
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
    ${textArea({ name: 'note', label: act === 'reopen' ? t.noteWrong : t.note, required: act === 'reopen', rows: 3, maxlength: LONGEST, value: writing.typed.notes[act] ?? '', error: writing.error(act), t, onInput: (note) => writing.typeNote(act, note) })}
    ${problem ? problemView({ problem, t }) : nothing}
    <div class="row">
      ${button({ label: t[`act_${act}`], kind: act === 'withdraw' ? 'danger' : 'primary', type: 'submit', busy: writing.busy === act })}
      ${button({ label: t.cancel, kind: 'quiet', onClick: () => writing.begin(undefined) })}
    </div>
  </form>`;
}
