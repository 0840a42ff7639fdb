import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-audit.ts';
import type { AdminTexts } from '../strings.ts';

export type AuditStrings = typeof en;
export type AuditTexts = AdminTexts & AuditStrings;

export const strings = defineStrings('admin-audit', en, {
  ru: () => import('../../lang/ru/admin-audit.ts'),
  kk: () => import('../../lang/kk/admin-audit.ts'),
  de: () => import('../../lang/de/admin-audit.ts'),
  ar: () => import('../../lang/ar/admin-audit.ts'),
});

/** `api_key.roll` in words; the code where this version has none for it. */
export function actionName(action: string, t: AuditTexts): string {
  const [entity = '', verb = ''] = action.split('.');
  return `${word(t, 'entity', entity)}: ${word(t, 'verb', verb)}`;
}

export function word(t: AuditTexts, kind: string, code: string): string {
  const texts: Readonly<Record<string, unknown>> = t;
  const found = texts[`${kind}_${code.replaceAll('-', '_')}`];
  return typeof found === 'string' ? found : code.replaceAll('_', ' ');
}
