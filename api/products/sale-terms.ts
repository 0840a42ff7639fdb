import { and, asc, inArray } from 'drizzle-orm';
import { modelTerm, term } from '../../db/index.ts';
import type { CustomerType } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { WarrantyTerm } from '../terms/index.ts';

export type SaleRule = {
  modelId: string;
  termCode: string;
  customerType: CustomerType | null;
  region: string | null;
  soldFrom: string | null;
  soldTo: string | null;
};
export type TermVersion = { code: string; version: number; validFrom: string | null; body: WarrantyTerm };
/** What of the catalogue says which terms a sale gets; read once, asked for any number of sales. */
export type SaleTerms = { rules: SaleRule[]; versions: TermVersion[] };

export type Sale = {
  modelId: string;
  /** Of the sale: the versions in force on that day apply for ever (T13). */
  date: string;
  /** Without one only what is for everybody applies; `any` asks for what there is. */
  customerType: CustomerType | 'any' | null;
  region?: string | null;
};

export async function loadSaleTerms(tx: Tx, modelIds: string[]): Promise<SaleTerms> {
  if (modelIds.length === 0) return { rules: [], versions: [] };
  const rules = await tx.db
    .select({
      modelId: modelTerm.modelId,
      termCode: modelTerm.termCode,
      customerType: modelTerm.customerType,
      region: modelTerm.region,
      soldFrom: modelTerm.soldFrom,
      soldTo: modelTerm.soldTo,
    })
    .from(modelTerm)
    .where(and(inTenant(tx, modelTerm), inArray(modelTerm.modelId, modelIds)))
    .orderBy(asc(modelTerm.id));
  const codes = [...new Set(rules.map(({ termCode }) => termCode))];
  const versions =
    codes.length === 0
      ? []
      : await tx.db
          .select({ code: term.code, version: term.version, validFrom: term.validFrom, body: term.body })
          .from(term)
          .where(and(inTenant(tx, term), inArray(term.code, codes)))
          .orderBy(asc(term.code), asc(term.version));
  // Bodies are written by publishing, and by the seed, as terms.
  return { rules, versions: versions as TermVersion[] };
}

/** The term versions that apply to a sale, each code once, in the order of the model's rules. */
export function pickSaleTerms({ rules, versions }: SaleTerms, sale: Sale): WarrantyTerm[] {
  const codes = rules.filter((rule) => applies(rule, sale)).map(({ termCode }) => termCode);
  return [...new Set(codes)].flatMap((code) => {
    const inForce = versions
      .filter((one) => one.code === code && (one.validFrom === null || one.validFrom <= sale.date))
      .sort((one, other) => other.version - one.version)[0];
    return inForce && isFor(inForce.body.customerType ?? null, sale) ? [inForce.body] : [];
  });
}

export async function termsForSale(tx: Tx, sale: Sale): Promise<WarrantyTerm[]> {
  return pickSaleTerms(await loadSaleTerms(tx, [sale.modelId]), sale);
}

const applies = (rule: SaleRule, sale: Sale): boolean =>
  rule.modelId === sale.modelId &&
  isFor(rule.customerType, sale) &&
  (rule.region === null || rule.region === (sale.region ?? null)) &&
  (rule.soldFrom === null || rule.soldFrom <= sale.date) &&
  (rule.soldTo === null || sale.date <= rule.soldTo);

const isFor = (whom: CustomerType | null, { customerType }: Sale): boolean =>
  whom === null || customerType === 'any' || whom === customerType;
