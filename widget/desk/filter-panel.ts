import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { CLAIM_STATES, FLAGS } from '../../db/vocab.ts';
import { button } from '../ui/button.ts';
import { select } from '../ui/select.ts';
import { narrowings } from './filter.ts';
import type { Filter } from './filter.ts';
import type { Kit } from './kit.ts';
import { word } from './strings.ts';

/** State, colleague and flag; each choice counts at once. */
export function filterPanel(
  filter: Filter,
  { t, staff }: Kit,
  onFilter: (filter: Filter) => void,
): TemplateResult {
  const set = (part: Partial<Filter>): void => onFilter({ ...filter, ...part });
  const choose = <V extends string>(
    name: string,
    label: string,
    value: string | undefined,
    choices: readonly { value: V; label: string }[],
    onValue: (value: V | undefined) => void,
  ): TemplateResult =>
    select({
      name: `filter-${name}`,
      label,
      value: value ?? '',
      prompt: t.any,
      required: true,
      choices,
      t,
      onChange: (picked) => onValue(choices.find((one) => one.value === picked)?.value),
    });
  return html`
    ${choose(
      'state',
      t.state,
      filter.state,
      CLAIM_STATES.filter((state) => state !== 'draft').map((value) => ({
        value,
        label: word(t, 'state', value),
      })),
      (state) => set({ state }),
    )}
    ${choose(
      'assignee',
      t.assignee,
      filter.assignee,
      [
        { value: 'me', label: t.me },
        { value: 'nobody', label: t.nobody },
        ...staff.map(({ id, name }) => ({ value: id, label: name })),
      ],
      (assignee) => set({ assignee }),
    )}
    ${choose(
      'flag',
      t.flag,
      filter.flag,
      FLAGS.map((value) => ({ value, label: word(t, 'flag', value) })),
      (flag) => set({ flag }),
    )}
    ${
      narrowings(filter)
        ? html`<div class="wide">
            ${button({ label: t.clearFilters, kind: 'quiet', onClick: () => set({ state: undefined, assignee: undefined, flag: undefined }) })}
          </div>`
        : nothing
    }
  `;
}
