/** What wrangler.toml binds; beside it stand the variables of `api/env.ts`. */
export type Bindings = {
  HYPERDRIVE: Hyperdrive;
  FILES: R2Bucket;
  OUTBOX: Queue<{ tenantId: string }>;
  MAIL?: SendEmail;
  LOOKUP_FENCE: RateLimit;
  AUTH_FENCE: RateLimit;
  ASSETS: Fetcher;
};
