import { choiceStyles } from '../ui/choice.ts';
import { dialogStyles } from '../ui/dialog.ts';
import { fieldStyles } from '../ui/field.ts';
import { problemStyles } from '../ui/problem-view.ts';
import { uploadsStyles } from '../ui/uploads-view.ts';
import { ownWritingStyles } from './writing.styles.ts';

export { actionsView } from './actions.ts';
export { composer } from './composer.ts';
export { questionsView } from './questions.ts';
export { Writing } from './writing.ts';

export const writingStyles = [
  choiceStyles,
  dialogStyles,
  fieldStyles,
  problemStyles,
  uploadsStyles,
  ownWritingStyles,
];
