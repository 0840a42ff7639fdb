import { css } from 'lit';
import { baseStyles } from '../../core/styles.ts';
import { badgeStyles } from '../../ui/badge.ts';
import { buttonStyles } from '../../ui/button.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { denseStyles } from '../../ui/dense.ts';
import { errorSummaryStyles } from '../../ui/error-summary.ts';
import { fieldStyles } from '../../ui/field.ts';
import { noticeStyles } from '../../ui/notice.ts';
import { problemStyles } from '../../ui/problem-view.ts';
import { skeletonStyles } from '../../ui/skeleton.ts';
import { panelStyles } from '../panel.styles.ts';

export const exceptionStyles = [
  baseStyles,
  badgeStyles,
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
      gap: 24px;
    }
    .fields.narrow {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
      align-items: end;
    }
    .words {
      display: inline-block;
      max-inline-size: 60ch;
      overflow-wrap: anywhere;
    }
    .said {
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--_line);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
      gap: 16px;
    }
    .pair > .choice {
      align-items: start;
    }
    .pair dl {
      margin-block-start: 8px;
    }
    section.box {
      padding: 16px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
  `,
];
