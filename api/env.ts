import { z } from 'zod';

/** The Worker's variables, parsed once at the door. Bindings are typed in `platform/bindings.ts`. */
const Env = z.object({
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
  LINK_SECRET: z.string().min(32, 'needs at least 32 characters: `openssl rand -base64 32`'),
  MAIL_TRANSPORT: z.enum(['mailbox', 'smtp', 'cloudflare']),
  SMTP_URL: z.url().optional(),
  /** Base address of a service that takes the first five digits of a password's SHA-1, e.g. `https://api.pwnedpasswords.com/range`. */
  PASSWORD_RANGE_URL: z.url({ protocol: /^https$/ }).optional(),
  /** Header that carries the caller's address and that nobody but the edge can set, e.g. `cf-connecting-ip`. */
  ADDRESS_HEADER: z.string().optional(),
  ENVIRONMENT: z.enum(['local', 'production']).default('production'),
});
export type Env = z.infer<typeof Env>;

export class BadEnvironment extends Error {}

export function parseEnv(bindings: object): Env {
  const parsed = Env.safeParse(bindings);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new BadEnvironment(`The environment is not complete. ${names.join('; ')}`);
}
