export type OriginRule = { origins: string[]; allowNullOrigin: boolean; enforceOrigins: boolean };

/**
 * Whether a browser page of this origin may use the key. Exact origins, or one label as a wildcard:
 * `https://*.dealer.example` is every direct subdomain, never `dealer.example` itself. No `Origin` means no browser page.
 */
export function allowsOrigin(rule: OriginRule, origin: string | undefined, own: string): boolean {
  if (origin === undefined || origin === own) return true;
  if (origin === 'null') return rule.allowNullOrigin;
  return rule.origins.some((allowed) => matches(allowed, origin));
}

function matches(allowed: string, origin: string): boolean {
  if (!allowed.includes('*')) return allowed === origin;
  const [before = '', after = ''] = allowed.split('*.');
  if (!origin.startsWith(before) || !origin.endsWith(`.${after}`)) return false;
  const label = origin.slice(before.length, origin.length - after.length - 1);
  return /^[a-z0-9-]+$/.test(label);
}
