import type { Ctx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { flawOf, type PasswordFlaw } from './password-policy.ts';
import { isLeaked } from './password-range.ts';

const DETAILS: Record<PasswordFlaw, string> = {
  contains_address: 'It holds the name of your address',
  contains_brand: 'It holds the name of the brand',
  common_password: 'Many people use this or one like it',
  breached_password: 'It stands in lists of stolen passwords',
};

type New = { password: string; email: string; brandName: string; pointer: string };

/** 422 for a password that others would try early. No transaction is open while a service is asked. */
export async function refuseWeak(ctx: Ctx, { password, email, brandName, pointer }: New): Promise<void> {
  const flaw =
    flawOf(password, { email, brandName }) ??
    (ctx.passwordRangeUrl && (await isLeaked(password, ctx.passwordRangeUrl)) ? 'breached_password' : null);
  if (flaw) throw invalid(pointer, flaw, DETAILS[flaw]);
}
