import type { NoticeKind } from '../../db/vocab.ts';
import type { Template } from './wording.ts';

/** What a mail is about, for those who want to hear of some things and not of others. The rest is always mailed. */
const NOTICES: Partial<Record<Template, NoticeKind>> = {
  new_device: 'new_devices',
  submitted: 'case_progress',
  approved: 'case_progress',
  partially_approved: 'case_progress',
  rejected: 'case_progress',
  received: 'case_progress',
  ready: 'case_progress',
  returned: 'case_progress',
  closed: 'case_progress',
  reopened: 'case_progress',
  withdrawn: 'case_progress',
  cancelled: 'case_progress',
  info_requested: 'case_messages',
  info_received: 'case_messages',
  message: 'case_messages',
  customer_message: 'case_messages',
  approval_requested: 'approvals',
  approval_returned: 'approvals',
  key_exposed: 'alerts',
  keys_failing: 'alerts',
  flag_appealed: 'alerts',
  card_copied: 'alerts',
  import_done: 'alerts',
  import_done_with_errors: 'alerts',
};

export const noticeOf = (template: Template): NoticeKind | undefined => NOTICES[template];
