import { css } from 'lit';
import { choiceStyles } from '../ui/choice.ts';
import { dialogStyles } from '../ui/dialog.ts';

/** Of what comes when it is asked for: more filters, details, changes. */
export const laterStyles = [
  choiceStyles,
  dialogStyles,
  css`
    .panel {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
      gap: 10px;
      padding: 12px;
      border-radius: var(--_radius);
      background: var(--_sunken);
    }
    .panel > .wide {
      grid-column: 1 / -1;
    }
    .points {
      display: grid;
      gap: 4px;
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .facts {
      display: grid;
      gap: 8px;
    }
    .facts > div {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 8px;
    }
    .facts dt {
      color: var(--_muted);
    }
    .facts dd > .small {
      display: block;
    }
    .pair {
      display: inline-flex;
    }
    .find .field {
      flex: 1;
    }
    @container warranty (max-width: 720px) {
      .facts > div {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
  `,
];
