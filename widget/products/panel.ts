import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { VERDICTS } from '../../db/vocab.ts';
import { button } from '../ui/button.ts';
import { select } from '../ui/select.ts';
import { textField } from '../ui/text-field.ts';
import { narrowings } from './filter.ts';
import type { Filter } from './filter.ts';
import { savedViews, SavedViews } from './saved-views.ts';
import type { Counts, Texts } from './wire.ts';

export { SavedViews };
export { SaveList } from '../ui/save-list.ts';

export interface Panel {
  t: Texts;
  filter: Filter;
  counts: Counts | undefined;
  userId: string | null;
  views: SavedViews;
  /** For whoever may take the list along. */
  save: unknown;
  onFilter: (filter: Filter) => void;
}

/** Each choice counts at once. */
export function panel({ t, filter, counts, userId, views, save, onFilter }: Panel): TemplateResult {
  const set = (part: Partial<Filter>): void => onFilter({ ...filter, ...part });
  const one = <V extends string>(
    name: keyof Filter,
    label: string,
    choices: readonly { value: V; label: string }[],
    hint?: string,
  ): TemplateResult =>
    select({
      name: `filter-${name}`,
      label,
      hint,
      value: filter[name] ?? '',
      prompt: t.any,
      required: true,
      choices,
      t,
      onChange: (picked) => set({ [name]: choices.find(({ value }) => value === picked)?.value }),
    });
  return html`<div class="panel" role="group" aria-label=${t.filters}>
    ${one(
      'modelId',
      t.model,
      (counts?.models ?? []).map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
    )}
    ${
      counts?.branches.length
        ? one(
            'branchId',
            t.branch,
            counts.branches.map(({ id, name, city }) => ({
              value: id,
              label: city ? `${name}, ${city}` : name,
            })),
          )
        : nothing
    }
    ${one(
      'verdict',
      t.cover,
      VERDICTS.map((value) => ({ value, label: t[`verdict_${value}`] })),
    )}
    ${one(
      'flag',
      t.flag,
      (counts?.flags ?? []).map(({ flag }) => ({ value: flag, label: t[`flag_${flag}`] })),
    )}
    ${userId ? one('responsibleId', t.responsible, [{ value: userId, label: t.mine }]) : nothing}
    <form
      @submit=${(event: Event) => event.preventDefault()}
      @change=${(event: Event) => set({ place: (event.target as HTMLInputElement).value.trim() || undefined })}
    >
      ${textField({ name: 'filter-place', label: t.place, placeholder: t.placeHint, value: filter.place, maxlength: 100, required: true, t })}
    </form>
    ${
      narrowings(filter)
        ? html`<div class="wide">
            ${button({ label: t.clearFilters, kind: 'quiet', onClick: () => onFilter({ q: filter.q, lifecycle: filter.lifecycle }) })}
          </div>`
        : nothing
    }
    ${savedViews(views, { t, filter, onPick: onFilter })} ${save}
  </div>`;
}
