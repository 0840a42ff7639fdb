import { css } from 'lit';
import { baseStyles } from '../../core/styles.ts';
import { badgeStyles } from '../../ui/badge.ts';
import { buttonStyles } from '../../ui/button.ts';
import { denseStyles } from '../../ui/dense.ts';
import { dialogStyles } from '../../ui/dialog.ts';
import { errorSummaryStyles } from '../../ui/error-summary.ts';
import { fieldStyles } from '../../ui/field.ts';
import { noticeStyles } from '../../ui/notice.ts';
import { problemStyles } from '../../ui/problem-view.ts';
import { skeletonStyles } from '../../ui/skeleton.ts';
import { panelStyles } from '../panel.styles.ts';

export const termStyles = [
  baseStyles,
  badgeStyles,
  buttonStyles,
  dialogStyles,
  errorSummaryStyles,
  fieldStyles,
  noticeStyles,
  problemStyles,
  skeletonStyles,
  denseStyles,
  panelStyles,
  css`
    .stack.wide {
      gap: 28px;
    }
    .head > :first-child {
      flex: 1 1 20rem;
    }
    .head > .row,
    .fields.narrow {
      align-items: end;
    }
    fieldset.plain {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    legend {
      padding: 0;
      margin-block-end: 8px;
      font-weight: 600;
    }
    .fields.narrow {
      grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
    }
    details > .fields {
      padding-block-start: 14px;
    }
    details > summary {
      cursor: pointer;
      font-weight: 600;
    }
    .sentences {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .picture {
      max-inline-size: 100%;
      max-block-size: 12rem;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
  `,
];
