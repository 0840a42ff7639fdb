import { isCommonPassword } from './common-passwords.ts';

export const PASSWORD_LENGTH = 10;
export const PASSWORD_BYTES = 1024;

type Whose = { email: string; brandName: string };
export type PasswordFlaw = 'contains_address' | 'contains_brand' | 'common_password' | 'breached_password';

/** What makes a new password easy to guess, beside its length. */
export function flawOf(password: string, { email, brandName }: Whose): PasswordFlaw | null {
  const folded = fold(password);
  const contains = (name: string) => name.length >= 4 && folded.includes(name);
  if (contains(fold(email.split('@')[0]!))) return 'contains_address';
  if (contains(fold(brandName))) return 'contains_brand';
  return isCommonPassword(password) ? 'common_password' : null;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
