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

export const registrationStyles = [
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
    .tabs {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      border-block-end: 1px solid var(--_line);
    }
    .tab {
      appearance: none;
      padding: 8px 14px;
      border: 0;
      border-block-end: 3px solid transparent;
      background: none;
      color: var(--_muted);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    .tab[aria-pressed='true'] {
      border-color: var(--_accent);
      color: var(--_accent-text);
    }
    ul.plain {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: 16px;
    }
    section.box {
      align-content: start;
      padding: 16px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .said {
      margin: 0;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--_line);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 6px 12px;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      overflow-wrap: anywhere;
    }
  `,
];
