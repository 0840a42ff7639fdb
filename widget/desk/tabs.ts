import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { TABS } from './filter.ts';
import type { Tab } from './filter.ts';
import { word } from './strings.ts';
import type { DeskTexts } from './strings.ts';

export interface TabsOptions {
  /** None while all cases are searched. */
  current: Tab | undefined;
  t: DeskTexts;
  onPick: (tab: Tab) => void;
}

/** The lists by whose move it is; arrow keys go from one to the next. */
export function tabs({ current, t, onPick }: TabsOptions): TemplateResult {
  return html`<div
    class="tabs"
    role="tablist"
    aria-label=${t.cases}
    @keydown=${(event: KeyboardEvent) => move(event, onPick)}
  >
    ${TABS.map(
      (tab) =>
        html`<button
          class="tab"
          type="button"
          role="tab"
          id=${`tab-${tab}`}
          data-tab=${tab}
          aria-selected=${tab === current ? 'true' : 'false'}
          aria-controls="rows"
          tabindex=${tab === (current ?? 'ours') ? 0 : -1}
          @click=${(event: Event) => {
            (event.currentTarget as HTMLElement).scrollIntoView({ block: 'nearest', inline: 'nearest' });
            onPick(tab);
          }}
        >
          ${word(t, 'tab', tab)}
        </button>`,
    )}
  </div>`;
}

function move(event: KeyboardEvent, onPick: (tab: Tab) => void): void {
  const list = event.currentTarget as HTMLElement;
  const all = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = all.indexOf(event.target as HTMLElement);
  const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const steps: Record<string, number> = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: -1 };
  const step = steps[event.key];
  if (step === undefined || at < 0) return;
  const next = all.at(step % all.length);
  const tab = TABS.find((one) => one === next?.dataset['tab']);
  if (!next || !tab) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  onPick(tab);
}
