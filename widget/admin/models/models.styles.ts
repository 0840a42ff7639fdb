import { css } from 'lit';
import { baseStyles } from '../../core/styles.ts';
import { buttonStyles } from '../../ui/button.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { denseStyles } from '../../ui/dense.ts';
import { errorSummaryStyles } from '../../ui/error-summary.ts';
import { fieldStyles } from '../../ui/field.ts';
import { noticeStyles } from '../../ui/notice.ts';
import { problemStyles } from '../../ui/problem-view.ts';
import { skeletonStyles } from '../../ui/skeleton.ts';
import { panelStyles } from '../panel.styles.ts';

export const modelStyles = [
  baseStyles,
  buttonStyles,
  choiceStyles,
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
    fieldset.plain {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .try {
      align-items: end;
    }
    .try > .field {
      flex: 1 1 16rem;
    }
    .picture {
      max-inline-size: 100%;
      max-block-size: 12rem;
      inline-size: fit-content;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
  `,
];
