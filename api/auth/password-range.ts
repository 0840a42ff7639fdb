const TIMEOUT_MS = 2_000;

type Request = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Whether a service of leaked passwords knows it. The service hears the first five of forty hexadecimal digits and answers
 * with all that begin so; where it does not answer in time, nobody is kept from choosing a password.
 */
export async function isLeaked(
  password: string,
  service: string,
  request: Request = (url, init) => fetch(url, init),
): Promise<boolean> {
  const digest = await sha1(password);
  try {
    const response = await request(`${service.replace(/\/$/, '')}/${digest.slice(0, 5)}`, {
      headers: { 'add-padding': 'true' },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return false;
    const lines = (await response.text()).split(/\r?\n/);
    return lines.some((line) => {
      const [rest, count] = line.split(':');
      return rest?.toUpperCase() === digest.slice(5) && Number(count) > 0;
    });
  } catch {
    return false;
  }
}

async function sha1(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
}
