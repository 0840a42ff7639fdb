import type { components } from '../../core/schema.d.ts';

export type Exception = components['schemas']['SerialException'];
export type Colleague = components['schemas']['StaffList']['items'][number];
export type Unit = components['schemas']['Unit'];
