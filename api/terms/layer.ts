import { judgeComponent } from './component.ts';
import type { JudgedComponent } from './component.ts';
import { excludedComponents } from './exclusion.ts';
import { leading } from './ranking.ts';
import { awaitsEndCustomerSale, possibleStarts } from './start-date.ts';
import type {
  CoverageInput,
  CoverStart,
  Layer,
  Period,
  Reason,
  TermRef,
  TraceStep,
  Verdict,
  WarrantyTerm,
} from './types.ts';

/** One term on one unit, judged from the start that serves the customer best among those that are possible. */
export function layerOf(term: WarrantyTerm, input: CoverageInput): Layer {
  const [first = null, ...others] = possibleStarts(term, input.unit);
  const judged = [first, ...others].map((start) => judge(term, start, input));
  const best =
    judged.find((layer) => layer.verdict === 'covered') ??
    judged.find((layer) => layer.verdict === 'conditional') ??
    judged[0];
  if (!best) throw new Error('A term is judged from one start at least');
  return best;
}

/** A legal guarantee may be one whose length no number says. */
const withoutPeriods = ({ kind }: WarrantyTerm): Reason => ({
  code: kind === 'statutory' ? 'in_words' : 'no_terms',
  params: {},
});

function judge(term: WarrantyTerm, start: CoverStart | null, input: CoverageInput): Layer {
  const components = periodsOf(term, input).map((period) => judgeComponent(term, period, start, input));
  const speaker = leading(
    components.map((judged) => ({ ...judged, componentClass: judged.cover.componentClass })),
    input.component,
  );
  const covers = components.map((judged) => judged.cover);
  const ended = input.component === undefined ? endedBeside(speaker?.cover.componentClass, components) : [];
  return {
    term: refOf(term),
    ...(term.customerType ? { forWhom: term.customerType } : {}),
    verdict: verdictOf(speaker?.cover.verdict ?? 'unknown', speaker?.cover.componentClass, components),
    start,
    lastCoveredDay: speaker?.cover.lastCoveredDay ?? null,
    lifetime: speaker?.cover.lifetime ?? false,
    components: covers,
    exclusions: term.exclusions,
    reasons: [...(speaker?.reasons ?? [withoutPeriods(term)]), ...startReasons(start, input), ...ended],
    trace: [startTrace(term, start, input), ...components.flatMap((judged) => judged.trace)],
  };
}

/** A voided or excluded component of a term on the whole device gets a row of its own. */
function periodsOf(term: WarrantyTerm, { unit }: CoverageInput): Period[] {
  const whole = term.periods.find((period) => period.componentClass === 'whole');
  if (!whole) return term.periods;
  const named = new Set(term.periods.map((period) => period.componentClass));
  const voided = unit.coverageFlag === 'void_partial' ? (unit.voidComponents ?? []) : [];
  const own = new Set([...voided, ...excludedComponents(term.exclusions)]);
  const missing = [...own].filter((componentClass) => !named.has(componentClass));
  return [...term.periods, ...missing.map((componentClass) => ({ ...whole, componentClass }))];
}

/** Parts without labour, or a device with a voided component, are covered under a condition. */
function verdictOf(spoken: Verdict, speaker: string | undefined, components: JudgedComponent[]): Verdict {
  if (spoken !== 'covered') return spoken;
  const lost = components.some(
    ({ cover, reasons }) =>
      cover.componentClass !== speaker &&
      cover.verdict === 'not_covered' &&
      (cover.componentClass === 'parts' ||
        cover.componentClass === 'labour' ||
        reasons.some((reason) => reason.code === 'void_component')),
  );
  return lost ? 'conditional' : 'covered';
}

function endedBeside(speaker: string | undefined, components: JudgedComponent[]): Reason[] {
  return components.flatMap(({ cover, reasons }): Reason[] => {
    if (cover.componentClass === speaker) return [];
    const voided = reasons.filter((reason) => reason.code === 'void_component');
    if (voided.length) return voided;
    if (!reasons.some((reason) => reason.code === 'ended') || !cover.lastCoveredDay) return [];
    return [
      { code: 'component_ended', params: { component: cover.componentClass, date: cover.lastCoveredDay } },
    ];
  });
}

function startReasons(start: CoverStart | null, { unit }: CoverageInput): Reason[] {
  if (!start)
    return [
      { code: awaitsEndCustomerSale(unit) ? 'awaiting_end_customer_sale' : 'no_start_date', params: {} },
    ];
  if (start.presumed) return [{ code: 'presumed_start', params: { date: start.date } }];
  if (start.basis === 'replacement') return [{ code: 'replacement', params: { date: start.date } }];
  return [];
}

function startTrace(term: WarrantyTerm, start: CoverStart | null, { unit }: CoverageInput): TraceStep {
  if (!start) {
    return awaitsEndCustomerSale(unit)
      ? { rule: 'T2', step: 'awaiting_end_customer_sale', params: { custody: unit.custody } }
      : { rule: 'T12', step: 'no_start_date', params: {} };
  }
  const params = { date: start.date, basis: start.basis, source: start.source };
  if (start.presumed)
    return { rule: 'T3', step: 'presumed_start', params: { ...params, days: term.fallback?.days ?? 0 } };
  if (start.basis === 'replacement') return { rule: 'T20', step: 'replacement', params };
  return { rule: 'T1', step: start.verified ? 'verified_start' : 'unverified_start', params };
}

function refOf({ id, code, version, name, kind, liableParty, texts }: WarrantyTerm): TermRef {
  return { id, code, version, name, kind, liableParty, texts };
}
