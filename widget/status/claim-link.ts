/** The token of a mailed link; it leaves the address bar at once, so that nobody copies or bookmarks it. */
export function takeClaimLink(): string | undefined {
  const token = /^#claim=(lnk_[\w.~-]{1,196})$/.exec(location.hash)?.[1];
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

/** A case that a mail names to somebody who has to sign in; it tells nobody anything, so it stays. */
export const refInAddress = (): string => /^#case=([\w-]{1,40})$/.exec(location.hash)?.[1] ?? '';
