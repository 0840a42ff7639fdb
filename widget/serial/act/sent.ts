import type { Sent } from './types.ts';

/** Everything that goes along with a change: on which device, seen in which version, and once only. */
export const onUnit = ({ unit, idempotencyKey, signal }: Sent) => ({
  path: { id: unit.id },
  ifMatch: `"${unit.version}"`,
  idempotencyKey,
  signal,
});

export const said = ({ values }: Pick<Sent, 'values'>, name: string): string => values[name]?.trim() ?? '';

export const orNone = (sent: Pick<Sent, 'values'>, name: string): string | null => said(sent, name) || null;

/** The field, where something is in it. */
export function given<N extends string>(sent: Pick<Sent, 'values'>, name: N): Partial<Record<N, string>> {
  const value = said(sent, name);
  return value ? ({ [name]: value } as Record<N, string>) : {};
}

export const oneOf = <V extends string>(known: readonly V[], value: string | undefined): V | undefined =>
  known.find((one) => one === value);
