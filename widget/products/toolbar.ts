import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { iconButton } from '../ui/icon-button.ts';
import { icon } from '../ui/icon.ts';
import type { Filter } from './filter.ts';
import { narrowings } from './filter.ts';
import type { Counts, Texts } from './wire.ts';

const searchIcon = icon('M16.5 16.5L21 21M18.5 11a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z');
const filterIcon = icon('M4 6h16M7 12h10M10 18h4');

export interface Toolbar {
  t: Texts;
  locale: string;
  filter: Filter;
  counts: Counts | undefined;
  isOpen: boolean;
  /** All other filters, once they are asked for. */
  panel: unknown;
  onOpen: () => void;
  onType: (event: Event) => void;
  onSearch: (event: Event) => void;
  onFilter: (filter: Filter) => void;
}

/** One box for everything that people know of a device, a chip for each state of life, and the rest behind a button. */
export function toolbar(options: Toolbar): TemplateResult {
  const { t, filter, isOpen, onOpen, onType, onSearch } = options;
  const set = narrowings(filter);
  return html`<div class="tools">
    <form class="find" role="search" @submit=${onSearch}>
      <div class="search">
        ${searchIcon}
        <input
          class="control"
          type="search"
          name="q"
          aria-label=${`${t.search}: ${t.searchHint}`}
          placeholder=${t.searchHint}
          maxlength="100"
          autocomplete="off"
          spellcheck="false"
          .value=${filter.q ?? ''}
          @input=${onType}
        />
      </div>
      ${iconButton({ label: set ? t.filtersSet(set) : t.filters, icon: filterIcon, marked: set > 0, expanded: isOpen, onClick: onOpen })}
    </form>
    ${chips(options)} ${isOpen ? options.panel : nothing}
  </div>`;
}

function chips({ t, locale, filter, counts, onFilter }: Toolbar): TemplateResult | typeof nothing {
  if (!counts || counts.lifecycles.length < 2) return nothing;
  const number = new Intl.NumberFormat(locale);
  const chip = (lifecycle: Filter['lifecycle'], label: string, count: number): TemplateResult =>
    html`<button
      type="button"
      class="pick"
      aria-pressed=${filter.lifecycle === lifecycle ? 'true' : 'false'}
      @click=${() => onFilter({ ...filter, lifecycle })}
    >
      ${label} <span class="muted">${number.format(count)}</span>
    </button>`;
  return html`<div class="picks" role="group" aria-label=${t.life}>
    ${chip(undefined, t.all, counts.total)}
    ${counts.lifecycles.map(({ lifecycle, text, count }) => chip(lifecycle, text, count))}
  </div>`;
}
