import texts from '../lang/en/claim-later.ts';
import { badgeStyles } from '../ui/badge.ts';
import { choiceStyles } from '../ui/choice.ts';
import { dialogStyles } from '../ui/dialog.ts';
import { errorSummaryStyles } from '../ui/error-summary.ts';
import { problemStyles } from '../ui/problem-view.ts';
import { uploadsStyles } from '../ui/uploads-view.ts';
import { laterStyles } from './later.styles.ts';
import { strings } from './strings.ts';

strings.add(texts);

/** What is not needed before somebody acts: every step but the first, and the end. */
export const styles = [
  badgeStyles,
  choiceStyles,
  dialogStyles,
  errorSummaryStyles,
  problemStyles,
  uploadsStyles,
  laterStyles,
].flatMap(({ styleSheet }) => styleSheet ?? []);

export { Additions } from './additions.ts';
export { checkStep } from './check-step.ts';
export { contactStep } from './contact-step.ts';
export { deviceAnswer } from './device-answer.ts';
export { doneView } from './done-view.ts';
export { errorSummary } from '../ui/error-summary.ts';
export { evidenceStep } from './evidence-step.ts';
export { faultStep } from './fault-step.ts';
export { missingFrom } from './missing.ts';
export { placesOf } from './places.ts';
export { problemView } from '../ui/problem-view.ts';
export { resumeDialog } from './resume-dialog.ts';
export { stepOf } from './step-of.ts';
