import { css } from 'lit';
import { baseStyles } from '../../core/styles.ts';
import { buttonStyles } from '../../ui/button.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { denseStyles } from '../../ui/dense.ts';
import { dialogStyles } from '../../ui/dialog.ts';
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
  dialogStyles,
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
    .naming {
      flex: 1 1 100%;
    }
    .fields.narrow {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    }
    .fields.writing {
      padding: 14px 16px;
      border-radius: var(--_radius);
      background: var(--_sunken);
    }
    .rows {
      display: grid;
      gap: 12px;
    }
    .rows > li {
      display: flex;
      gap: 8px 12px;
      align-items: start;
      padding: 14px 16px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .rows > li > fieldset {
      flex: 1 1 0;
    }
    .rows > li > .tools {
      flex: none;
      flex-wrap: nowrap;
      gap: 2px;
    }
    .inner {
      margin-block-start: 14px;
      padding-inline-start: 16px;
      border-inline-start: 2px solid var(--_line);
    }
    .inner .rows > li {
      padding: 0;
      border: 0;
    }
    .trial {
      padding: 14px 16px;
      border: 1px dashed var(--_edge);
      border-radius: var(--_radius);
    }
    .marked {
      overflow-wrap: anywhere;
    }
    mark {
      padding: 0 2px;
      border-radius: 3px;
      background: var(--_bad);
      color: var(--_surface);
    }
    .fits {
      color: var(--_good);
    }
    .row.end {
      justify-content: end;
    }
    .sentences {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    details > summary {
      cursor: pointer;
      font-weight: 600;
    }
    @container warranty (max-width: 480px) {
      .rows > li {
        flex-direction: column-reverse;
      }
      .rows > li > fieldset {
        inline-size: 100%;
      }
      .rows > li > .tools {
        align-self: end;
      }
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
