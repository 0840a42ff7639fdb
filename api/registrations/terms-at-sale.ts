import { and, desc, eq, inArray, isNull, lte, or } from 'drizzle-orm';
import { modelTerm, term } from '../../db/index.ts';
import type { CustomerType } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

type Sold = { modelId: string; date: string | null; customerType: CustomerType; region: string | null };

/** The versions in force on the day of the sale (T13): of each code that the model has, the newest of that day. */
export async function termsAtSale(tx: Tx, sold: Sold): Promise<{ id: string; code: string }[]> {
  const { modelId, customerType, region } = sold;
  const date = sold.date ?? tx.now().slice(0, 10);
  const links = await tx.db
    .select()
    .from(modelTerm)
    .where(
      and(
        inTenant(tx, modelTerm),
        eq(modelTerm.modelId, modelId),
        or(isNull(modelTerm.customerType), eq(modelTerm.customerType, customerType)),
        region === null
          ? isNull(modelTerm.region)
          : or(isNull(modelTerm.region), eq(modelTerm.region, region)),
      ),
    );
  const codes = links
    .filter(({ soldFrom, soldTo }) => (soldFrom ?? date) <= date && date <= (soldTo ?? date))
    .map(({ termCode }) => termCode);
  if (codes.length === 0) return [];
  const versions = (until: string | null) =>
    tx.db
      .select({ id: term.id, code: term.code })
      .from(term)
      .where(
        and(
          inTenant(tx, term),
          inArray(term.code, codes),
          until === null ? undefined : lte(term.createdAt, until),
        ),
      )
      .orderBy(term.code, desc(term.version));
  const inForce = newestOf(await versions(`${date}T23:59:59.999Z`));
  if (inForce.length === new Set(codes).size) return inForce;
  // What was sold before its term was written here gets the first that there is, rather than none.
  const known = new Set(inForce.map(({ code }) => code));
  return [...inForce, ...oldestOf(await versions(null)).filter(({ code }) => !known.has(code))];
}

type Version = { id: string; code: string };
const newestOf = (versions: Version[]) =>
  versions.filter(({ code }, at) => versions.findIndex((one) => one.code === code) === at);
const oldestOf = (versions: Version[]) => newestOf([...versions].reverse());
