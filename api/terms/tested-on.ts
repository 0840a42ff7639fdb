/** The day at which a claim's cover is tested: when it failed, if that is evidenced, else when it was reported. */
export function testedOn(claim: {
  failure?: { date: string; evidenced: boolean } | null;
  reported: string;
}): string {
  return claim.failure?.evidenced && claim.failure.date <= claim.reported
    ? claim.failure.date
    : claim.reported;
}
