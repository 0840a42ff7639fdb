import type { Ctx } from '../core/context.ts';
import type { SignInCodeRequest } from './schema.ts';

export async function requestSignInCode(ctx: Ctx, input: SignInCodeRequest): Promise<{ expiresInSeconds: number; digits: number }> {
  throw new Error('not built yet');
}
