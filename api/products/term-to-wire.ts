import { type term, toWireId } from '../../db/index.ts';
import type { Reader } from '../core/day.ts';
import { termSentences, type WarrantyTerm } from '../terms/index.ts';
import type { Term } from './published-schema.ts';

export function termToWire(reader: Reader, row: typeof term.$inferSelect): Term {
  const { id: _, version: __, ...body } = row.body as WarrantyTerm;
  return {
    id: toWireId('term', row.id),
    code: row.code,
    version: row.version,
    name: body.name,
    validFrom: row.validFrom,
    publishedAt: row.createdAt,
    body,
    sentences: termSentences(body, reader),
  };
}
