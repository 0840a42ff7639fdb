import type { NoticeKind } from '../../db/vocab.ts';

export type NoticeMode = 'now' | 'off';

/** What a person is mailed who has chosen nothing. */
export const NOTICE_DEFAULTS: Record<NoticeKind, NoticeMode> = {
  case_progress: 'now',
  case_messages: 'now',
  approvals: 'now',
  colleagues_cases: 'off',
  alerts: 'now',
  new_devices: 'now',
};
