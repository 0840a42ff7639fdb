export type OriginRule = { origins: string[]; allowNullOrigin: boolean; enforceOrigins: boolean };

const LOCALHOST = 'http://localhost:*';

/**
 * Whether a browser page of this origin may use the key. Exact origins; one label as a wildcard: `https://*.dealer.example` is
 * every direct subdomain, never `dealer.example` itself; `http://localhost:*` on any port. No `Origin` means no browser page.
 */
export function allowsOrigin(
  rule: Pick<OriginRule, 'origins' | 'allowNullOrigin'>,
  origin: string | undefined,
  own: string,
): boolean {
  if (origin === undefined || origin === own) return true;
  if (origin === 'null') return rule.allowNullOrigin;
  return rule.origins.some((allowed) => matches(allowed, origin));
}

/** Whether a rule is written as browsers write origins; any other would never match. */
export function isOriginRule(rule: string): boolean {
  if (rule === LOCALHOST) return true;
  const wild = /^https?:\/\/\*\.[^*.]+\.[^*]+$/.test(rule);
  const plain = wild ? rule.replace('*.', 'any.') : rule;
  if (!/^https?:\/\/[^*]+[^.*]$/.test(plain)) return false;
  try {
    const { origin, hostname } = new URL(plain);
    return origin === plain && !hostname.endsWith('.');
  } catch {
    return false;
  }
}

function matches(allowed: string, origin: string): boolean {
  if (allowed === LOCALHOST) return /^http:\/\/localhost(:\d{1,5})?$/.test(origin);
  if (!allowed.includes('*')) return allowed === origin;
  const [before = '', after = ''] = allowed.split('*.');
  if (!origin.startsWith(before) || !origin.endsWith(`.${after}`)) return false;
  const label = origin.slice(before.length, origin.length - after.length - 1);
  return /^[a-z0-9-]+$/.test(label);
}
