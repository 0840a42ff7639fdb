import { Part } from '../../core/part.ts';
import type { PropertyDeclarations } from 'lit';
import { baseStyles } from '../../core/styles.ts';
import { badgeStyles } from '../../ui/badge.ts';
import { buttonStyles } from '../../ui/button.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { denseStyles } from '../../ui/dense.ts';
import { dialogStyles } from '../../ui/dialog.ts';
import { errorSummaryStyles } from '../../ui/error-summary.ts';
import { fieldStyles } from '../../ui/field.ts';
import { noticeStyles } from '../../ui/notice.ts';
import { problemStyles } from '../../ui/problem-view.ts';
import { skeletonStyles } from '../../ui/skeleton.ts';
import type { Kit } from '../kit.ts';
import { panelStyles } from '../panel.styles.ts';
import { keysStyles } from './keys.styles.ts';
import type { KeysTexts } from './strings.ts';

export const partStyles = [
  baseStyles,
  fieldStyles,
  choiceStyles,
  buttonStyles,
  badgeStyles,
  noticeStyles,
  problemStyles,
  skeletonStyles,
  dialogStyles,
  errorSummaryStyles,
  denseStyles,
  panelStyles,
  keysStyles,
];

/** A part of the panel, with the texts of the panel. */
export abstract class KeysPart extends Part<Kit> {
  static override styles = partStyles;
  static override properties: PropertyDeclarations = { t: { attribute: false } };
  t!: KeysTexts;

  protected override firstUpdated(): void {
    this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }
}
