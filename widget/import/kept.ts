const KEY = 'warranty-import';
const ID = /^import_\w{1,40}$/;

/** Which list is open: behind # of the address, or with the tab; where a page may keep nothing, the element still works. */
export function readOpen(route: string): string | undefined {
  if (route === 'hash') return known(new URLSearchParams(location.hash.slice(1)).get('import'));
  try {
    return known(sessionStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

export function keepOpen(route: string, id: string | undefined): void {
  if (route === 'hash') {
    const address = id ? `#import=${id}` : location.pathname + location.search;
    return history.replaceState(history.state, '', address);
  }
  try {
    if (id) sessionStorage.setItem(KEY, id);
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is full or closed.
  }
}

const known = (id: string | null): string | undefined => (id && ID.test(id) ? id : undefined);
