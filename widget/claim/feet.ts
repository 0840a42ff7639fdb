import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DraftState } from '../core/draft.ts';
import { button } from '../ui/button.ts';
import { checkIcon, infoIcon } from '../ui/icon.ts';
import { notice } from '../ui/notice.ts';
import type { Texts } from './board.ts';
import type { Sending } from './sending.ts';
import type { Steps } from './steps.ts';

export interface FeetOptions {
  t: Texts;
  steps: Steps;
  sending: Sending;
  looking: boolean;
  /** There is a draft with the service. */
  known: boolean;
  draft: { state: DraftState; stored: boolean };
  onBack: () => void;
  onElsewhere: () => void;
}

/** Back and onward, and how safe what was typed is. */
export function feet(options: FeetOptions): TemplateResult {
  const { t, steps, sending, looking, onBack } = options;
  const last = steps.current === 'check';
  const label = last ? t.sendClaim : steps.returning ? t.backToCheck : t.next;
  return html`<div class="feet" part="actions">
      ${steps.index > 0 ? button({ label: t.back, onClick: onBack, part: 'back', disabled: sending.busy }) : nothing}
      ${button({ label, kind: 'primary', type: 'submit', busy: sending.busy || looking, part: last ? 'send' : 'next' })}
    </div>
    ${
      sending.waiting
        ? notice('info', html`<p>${sending.waiting === 'files' ? t.waitingForFiles : t.sendKept}</p>`)
        : nothing
    }
    ${kept(options)}`;
}

/** How safe what was typed is, and the way to another device. */
function kept({ t, known, draft, onElsewhere }: FeetOptions): TemplateResult {
  const at = draft.state;
  const unsafe = at !== 'empty' && at !== 'saved' && !draft.stored;
  const saving = at === 'changed' || at === 'saving';
  const text =
    at === 'kept' ? t.draftKept : !known || at === 'refused' ? '' : saving ? t.draftSaving : t.draftSaved;
  return html`<div class="kept small muted" part="draft">
    <span class="row"
      >${text ? html`${at === 'kept' ? infoIcon : saving ? nothing : checkIcon}<span>${text}</span>` : nothing}</span
    >
    ${known ? html`<button class="link" type="button" @click=${onElsewhere}>${t.elsewhereLink}</button>` : nothing}
    ${unsafe ? html`<span>${t.notStored}</span>` : nothing}
  </div>`;
}
