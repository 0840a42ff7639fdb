import type { mail } from '../../db/index.ts';
import type { Opens } from '../registrations/index.ts';

/** Where the button of a mail leads: `case` is for people who sign in; `keys` and `sign-in` are panels of the settings. */
export type Destination =
  | 'follow'
  | 'resume'
  | 'case'
  | 'desk'
  | 'invite'
  | 'home'
  | 'keys'
  | 'sign-in'
  | 'account'
  | 'reset'
  | 'import'
  | 'unit'
  | 'register'
  | Opens;

export type MailParams = {
  ref?: string;
  /** Fill `{name}` in the paragraphs; a paragraph whose value is missing is left out. */
  values?: Record<string, string>;
  rows?: { label: string; value: string }[];
  quote?: string;
  opens?: Destination;
  /** The device that `unit` leads to. */
  unitId?: string;
  /** After this instant the mail is of no use to anybody. */
  expiresAt?: string;
  /** Gone once the mail is sent or given up. */
  secrets?: { code?: string; link?: string };
};

/** The column is only written by `queueMail`, with this type. */
export const paramsOf = (row: Pick<typeof mail.$inferSelect, 'params'>): MailParams => row.params;
