import { daysAfter } from './periods.ts';
import type { CoveredUnit, CoverStart, StartBasis, WarrantyTerm } from './types.ts';

/**
 * The days on which cover may have started, strongest first: verified evidence alone, else the presumption from the
 * ship date beside what somebody only said. Empty when nothing is known.
 */
export function possibleStarts(term: WarrantyTerm, unit: CoveredUnit): CoverStart[] {
  if (unit.derivedFrom) {
    const { lastCoveredDays, replacedOn } = unit.derivedFrom;
    const original = lastCoveredDays.find(({ termCode }) => termCode === term.code)?.startedOn;
    return [
      {
        date: replacedOn,
        basis: 'replacement',
        source: 'replacement',
        verified: true,
        presumed: false,
        ...(original ? { original } : {}),
      },
    ];
  }
  const told = basesOf(term, unit).flatMap((basis) => {
    const evidence = unit.dates[basis];
    return evidence ? [{ ...evidence, basis, presumed: false }] : [];
  });
  const verified = told.find((start) => start.verified);
  if (verified) return [startOf(verified)];
  const presumed = presumedStart(term, unit);
  // A correction counts only once it is approved.
  const said = told.find((start) => start.basis !== 'correction');
  return [...(presumed ? [presumed] : []), ...(said ? [startOf(said)] : [])];
}

/** A correction stands where the date stands that it mended: a corrected invoice does not outdo a proven delivery. */
function basesOf({ startBases }: WarrantyTerm, { dates }: CoveredUnit): StartBasis[] {
  const mended = dates.correction?.of;
  if (mended === undefined) return startBases;
  const others = startBases.filter((basis) => basis !== 'correction');
  if (others.length === startBases.length) return startBases;
  return others.flatMap((basis): StartBasis[] => (basis === mended ? ['correction', basis] : [basis]));
}

/** Possession by the manufacturer or a dealer is not a sale. */
export function awaitsEndCustomerSale(unit: CoveredUnit): boolean {
  return unit.custody === 'manufacturer' || unit.custody === 'dealer';
}

function presumedStart(term: WarrantyTerm, unit: CoveredUnit): CoverStart | null {
  const shipped = unit.dates.shipped;
  if (!term.fallback || !shipped || awaitsEndCustomerSale(unit)) return null;
  return {
    date: daysAfter(shipped.date, term.fallback.days),
    basis: 'shipped',
    source: shipped.source,
    verified: shipped.verified,
    presumed: true,
  };
}

function startOf({ date, basis, source, verified, presumed }: CoverStart): CoverStart {
  return { date, basis, source, verified, presumed };
}
