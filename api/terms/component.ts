import { exclusionOf } from './exclusion.ts';
import { afterDowntime, prolonged, registeredPeriod } from './extend.ts';
import { daysAfter, lastCoveredDay, monthsAfter, nextWorkingDay } from './periods.ts';
import { inheritedEnd } from './replacement.ts';
import { shareOn } from './share.ts';
import { goesOn } from './transferable.ts';
import type {
  ComponentCover,
  CoverageInput,
  CoveredUnit,
  CoverStart,
  MeterLimit,
  Params,
  Period,
  Reason,
  ReasonCode,
  TraceStep,
  Verdict,
  WarrantyTerm,
} from './types.ts';

export interface JudgedComponent {
  cover: ComponentCover;
  reasons: Reason[];
  trace: TraceStep[];
}

/** One component class of one term, tested on the as-of day. */
export function judgeComponent(
  term: WarrantyTerm,
  period: Period,
  start: CoverStart | null,
  input: CoverageInput,
): JudgedComponent {
  const { componentClass } = period;
  const trace: TraceStep[] = [];
  const dates: Reason[] = [];
  const facts: Reason[] = [];
  let dated: Verdict = 'unknown';
  let end: End = { lifetime: false, day: null };

  if (start) {
    end = endOf(term, period, start, input.unit, trace);
    dated = onTheDay(start, end, input.asOf, into(dates));
    if (end.capped && end.day) into(dates)('shelf_cap', { date: end.day });
    dates.push(...(end.because ?? []));
  }
  const verdict = afterFacts(dated, term, period, start, input, into(facts));
  const denied = verdict === 'not_covered' && facts.length > 0;
  const percent = shareOn(period, start, input.asOf);
  if (period.shares?.length && verdict !== 'not_covered') {
    into(facts)('pro_rata', { percent });
    trace.push({ rule: 'T19', step: 'share', params: { component: componentClass, percent } });
  }

  return {
    cover: {
      componentClass,
      verdict,
      lastCoveredDay: end.day,
      lifetime: end.lifetime,
      termCode: term.code,
      termVersion: term.version,
      percent,
    },
    reasons: denied ? facts : [...facts, ...dates],
    trace,
  };
}

interface End {
  lifetime: boolean;
  day: string | null;
  capped?: boolean;
  because?: Reason[];
}

type Because = (code: ReasonCode, params?: Params) => void;

function into(reasons: Reason[]): Because {
  return (code, params = {}) => {
    reasons.push({ code, params });
  };
}

function endOf(
  term: WarrantyTerm,
  period: Period,
  start: CoverStart,
  unit: CoveredUnit,
  trace: TraceStep[],
): End {
  const { componentClass } = period;
  const inherited = unit.derivedFrom && inheritedEnd(unit.derivedFrom, term.code, componentClass);
  if (inherited) {
    const day = inherited.lifetime ? null : inherited.lastCoveredDay;
    trace.push({
      rule: 'T20',
      step: 'inherited_end',
      params: { component: componentClass, date: day ?? '' },
    });
    return { lifetime: inherited.lifetime, day };
  }
  const because: Reason[] = [];
  const { period: agreed, late } = registeredPeriod(term, period, start, unit);
  if (agreed !== period || late) {
    const code = late ? 'registered_late' : 'registered_in_time';
    const params = { date: unit.registeredOn ?? '', days: term.registration?.withinDays ?? 0 };
    because.push({ code, params });
    trace.push({ rule: 'T25', step: code, params: { component: componentClass, ...params } });
  }
  let day = lastCoveredDay(start.date, agreed, term.endConvention);
  if (day === null) {
    trace.push({ rule: 'T14', step: 'lifetime', params: { component: componentClass } });
    return { lifetime: true, day: null, because };
  }
  trace.push({
    rule: 'T5',
    step: 'period',
    params: {
      component: componentClass,
      [agreed.kind]: agreed.value ?? 0,
      convention: term.endConvention,
      date: day,
    },
  });
  const cap = shelfCap(term, unit);
  const capped = cap !== null && cap < day;
  if (capped) {
    day = cap;
    trace.push({ rule: 'T4', step: 'shelf_cap', params: { component: componentClass, date: day } });
  }
  const longer = prolonged(term, start, unit, day);
  if (longer) {
    day = longer;
    because.push({ code: 'prolonged', params: { months: term.prolongation?.months ?? 0 } });
    trace.push({ rule: 'T52', step: 'prolonged', params: { component: componentClass, date: day } });
  }
  const given = afterDowntime(term, start, unit, day);
  if (given) {
    day = given.day;
    const params = { date: day, ...given.by };
    because.push({ code: 'downtime', params });
    trace.push({ rule: 'T10', step: 'downtime', params: { component: componentClass, ...params } });
  }
  if (term.workingDays) {
    day = nextWorkingDay(day, term.workingDays);
    trace.push({ rule: 'T6', step: 'working_day', params: { component: componentClass, date: day } });
  }
  return { lifetime: false, day, capped: capped && !longer && !given, because };
}

function shelfCap(term: WarrantyTerm, unit: CoveredUnit): string | null {
  const manufactured = unit.dates.manufactured;
  if (term.shelfCapMonths === null || !manufactured) return null;
  return monthsAfter(manufactured.date, term.shelfCapMonths, term.endConvention);
}

function onTheDay(start: CoverStart, end: End, asOf: string, because: Because): Verdict {
  // A presumed start is the latest possible one, so a device in use before it was sold before it.
  if (asOf < start.date && !start.presumed) {
    because('not_started', { date: start.date });
    return 'not_covered';
  }
  if (end.lifetime) {
    because('lifetime');
    return 'covered';
  }
  if (end.day === null) {
    because('no_start_date');
    return 'unknown';
  }
  if (asOf > end.day) {
    because('ended', { date: end.day });
    return 'not_covered';
  }
  because(asOf === end.day ? 'ends_today' : 'in_cover', { date: end.day });
  return 'covered';
}

/** What the unit's state does to a verdict that its dates gave. States never move an end date. */
function afterFacts(
  dated: Verdict,
  term: WarrantyTerm,
  period: Period,
  start: CoverStart | null,
  input: CoverageInput,
  because: Because,
): Verdict {
  const { unit } = input;
  const { componentClass } = period;
  if (unit.replacedBy && (!unit.replacedOn || input.asOf >= unit.replacedOn)) {
    because('replaced');
    return 'not_covered';
  }
  if (unit.derivedFrom?.policy.kind === 'none') {
    because('replacement_without_cover', { date: unit.derivedFrom.replacedOn });
    return 'not_covered';
  }
  if (unit.coverageFlag === 'void') {
    // The manufacturer may void his promise, not the seller's legal liability.
    if (term.kind === 'statutory') return hold(dated, 'void', because, voidParams(unit));
    because('void', voidParams(unit));
    return 'not_covered';
  }
  if (unit.coverageFlag === 'void_partial' && unit.voidComponents?.includes(componentClass)) {
    because('void_component', { component: componentClass, ...voidParams(unit) });
    return 'not_covered';
  }
  if (term.customerType && unit.customerType && term.customerType !== unit.customerType) {
    because('other_customer', { customer: term.customerType });
    return 'not_covered';
  }
  const exclusion = exclusionOf(term.exclusions, componentClass, input.fault);
  if (exclusion) {
    because('excluded', { exclusion: exclusion.code, component: componentClass });
    return 'not_covered';
  }
  const transfer = transferFlaw(term, unit, input.asOf);
  if (transfer === 'not_transferable') {
    because(transfer);
    return 'not_covered';
  }
  let verdict = dated;
  if (transfer) verdict = hold(verdict, transfer, because, { days: term.transfer?.withinDays ?? 0 });
  if (unit.coverageFlag === 'suspended') verdict = hold(verdict, 'suspended', because, voidParams(unit));
  if (start && !start.verified && !start.presumed) {
    verdict = hold(verdict, 'unverified_start', because, { date: start.date });
  }
  if (isElsewhere(term, input)) verdict = hold(verdict, 'region', because);
  if (unit.channel && term.channels?.length && !term.channels.includes(unit.channel))
    verdict = hold(verdict, 'channel', because);
  if (isFiledLate(term, input))
    verdict = hold(verdict, 'filed_late', because, { days: term.filingDays ?? 0 });
  for (const limit of [term.meterLimit, period.meter])
    if (limit) verdict = withinMeter(verdict, limit, input, because);
  return verdict;
}

/** T24: whether the cover went on with the device when it changed hands. */
function transferFlaw(
  term: WarrantyTerm,
  unit: CoveredUnit,
  asOf: string,
): 'not_transferable' | 'transfer_late' | undefined {
  const before = (unit.transfers ?? []).filter(({ on }) => on <= asOf);
  const last = before.at(-1);
  const { transfer } = term;
  if (!transfer || !last) return undefined;
  if (!goesOn(term, before.length - 1)) return 'not_transferable';
  const isLate = transfer.withinDays !== undefined && last.toldOn > daysAfter(last.on, transfer.withinDays);
  return isLate ? 'transfer_late' : undefined;
}

/** T42: late is looked at, not refused. */
const isFiledLate = (
  { filingDays }: WarrantyTerm,
  { asOf, failedOn = asOf, reportedOn }: CoverageInput,
): boolean =>
  filingDays !== undefined && reportedOn !== undefined && reportedOn > daysAfter(failedOn, filingDays);

function hold(verdict: Verdict, code: ReasonCode, because: Because, params: Params = {}): Verdict {
  if (verdict !== 'covered' && verdict !== 'conditional') return verdict;
  because(code, params);
  return 'conditional';
}

function voidParams(unit: CoveredUnit): Params {
  return unit.voidReason ? { why: unit.voidReason } : {};
}

function isElsewhere(term: WarrantyTerm, { unit, region }: CoverageInput): boolean {
  const place = region ?? unit.region;
  return place !== undefined && !!term.regions?.length && !term.regions.includes(place);
}

function withinMeter(
  verdict: Verdict,
  limit: MeterLimit,
  { unit, asOf }: CoverageInput,
  because: Because,
): Verdict {
  if (verdict !== 'covered' && verdict !== 'conditional') return verdict;
  const params = { limit: limit.max, unit: limit.unit };
  const reading = unit.meters?.[limit.unit];
  if (!reading) return hold(verdict, 'meter_needed', because, params);
  if (reading.doubtful) return hold(verdict, 'meter_doubtful', because, { unit: limit.unit });
  if (reading.value <= limit.max) return verdict;
  // What it showed later does not tell what it showed on that day.
  if (reading.readOn !== undefined && reading.readOn > asOf)
    return hold(verdict, 'meter_needed', because, params);
  because('meter_exceeded', params);
  return 'not_covered';
}
