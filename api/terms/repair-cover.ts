import { daysAfter } from './periods.ts';
import { exclusionOf } from './exclusion.ts';
import type { CoverageInput, Layer, Reason, Repair, Verdict, WarrantyTerm } from './types.ts';

/** T21: what was repaired has a cover of its own from that day; the period of the device goes on as it was. */
export function repairLayers(term: WarrantyTerm, input: CoverageInput): Layer[] {
  const { repairDays } = term;
  const { unit, asOf } = input;
  if (!repairDays || unit.coverageFlag === 'void' || unit.replacedBy) return [];
  return (unit.repairs ?? [])
    .filter(({ on }) => on <= asOf)
    .map((repair) => layerOf(term, repair, daysAfter(repair.on, repairDays), input));
}

function layerOf(term: WarrantyTerm, repair: Repair, end: string, input: CoverageInput): Layer {
  const { componentClass, on } = repair;
  const params = { component: componentClass, date: end };
  const isExcluded = exclusionOf(term.exclusions, componentClass, input.fault) !== undefined;
  const holds = input.asOf <= end && !isExcluded;
  // Of the whole device it covers only a part.
  const whenHeld: Verdict = input.component === componentClass ? 'covered' : 'conditional';
  const verdict: Verdict = holds ? whenHeld : 'not_covered';
  const reasons: Reason[] = [{ code: holds ? 'repair_cover' : 'component_ended', params }];
  const { id, code, version, name, liableParty, texts } = term;
  return {
    term: { id, code, version, name, kind: 'repair', liableParty, texts },
    verdict,
    start: { date: on, basis: 'repair', source: 'repair', verified: true, presumed: false },
    lastCoveredDay: end,
    lifetime: false,
    components: [
      {
        componentClass,
        verdict: holds ? 'covered' : 'not_covered',
        lastCoveredDay: end,
        lifetime: false,
        termCode: code,
        termVersion: version,
        percent: 100,
      },
    ],
    exclusions: term.exclusions,
    reasons,
    trace: [{ rule: 'T21', step: 'repair_cover', params: { ...params, from: on } }],
  };
}
