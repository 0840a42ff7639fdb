import type { Pages } from './index.ts';
import { data } from './respond.ts';

const PATIENCE_MS = 2_000;

/** The process answers; nothing else is asked. */
export const healthz = () => data({ status: 'ok' });

/** The database answers as well, in time. */
export async function readyz(pages: Pages): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database did not answer in time')), PATIENCE_MS);
  });
  try {
    await Promise.race([pages.database().call('current_tenant', []), late]);
    return data({ status: 'ready' });
  } catch (error) {
    pages.log({ level: 'error', path: '/readyz', error: String(error) });
    return data({ status: 'unavailable' }, { status: 503, headers: { 'retry-after': '2' } });
  } finally {
    clearTimeout(timer);
  }
}
