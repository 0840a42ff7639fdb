import { normaliseSerial, skeleton } from '../../api/units/serial.ts';
import type { productModel, unit } from '../index.ts';
import { idOf } from './ids.ts';

type Model = Pick<typeof productModel.$inferInsert, 'id' | 'manufacturerId' | 'serialRule' | 'code'>;
type Row = Omit<typeof unit.$inferInsert, 'tenantId'>;
export type UnitRow = Row & { id: string };
export type Story = Partial<Omit<Row, 'id' | 'serialRaw' | 'serialNorm' | 'serialSkeleton' | 'modelId'>>;

export const unitId = (tenant: string, model: string, serial: string) =>
  idOf('unit', `${tenant}/${model}/${serial}`);

/** A device in a customer's hands, unless its story says otherwise. */
export function unitOf(
  tenant: string,
  model: Model,
  serial: string,
  termIds: string[],
  story: Story,
): UnitRow {
  const serialNorm = normaliseSerial(serial, model.serialRule);
  return {
    id: unitId(tenant, model.code, serial),
    manufacturerId: model.manufacturerId,
    modelId: model.id,
    serialRaw: serial,
    serialNorm,
    serialSkeleton: skeleton(serialNorm),
    dates: {},
    termIds,
    lifecycle: 'active',
    custody: 'customer',
    coverageFlag: 'normal',
    ...story,
  };
}

export const told = (date: string, source: string) => ({ date, source, verified: false });
export const proven = (date: string, source: string) => ({ date, source, verified: true });
