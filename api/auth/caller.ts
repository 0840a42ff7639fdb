import type { AppContext } from '../core/http.ts';
import { deviceOf } from './device.ts';

/** What a request tells of where it comes from. */
export type Caller = { origin: string | undefined; device: string | null };

export const callerOf = (c: AppContext): Caller => ({
  origin: c.req.header('origin'),
  device: deviceOf(c.req.header('user-agent')),
});
