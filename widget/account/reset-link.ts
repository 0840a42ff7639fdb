/** The token of a mailed link; it leaves the address bar at once, so that nobody copies or bookmarks it. */
export function takeResetLink(): string | undefined {
  const token = /^#reset=([\w.~-]{1,200})$/.exec(location.hash)?.[1];
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
