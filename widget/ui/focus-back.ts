/** Whoever opened a dialog finds the focus there again; where that is gone, at what the page says first. */
export function focusBack(root: ShadowRoot): () => void {
  const opener = root.activeElement;
  return () => {
    const summary = opener?.closest('details')?.querySelector('summary');
    const place = [opener, summary].find((one) => one?.isConnected && one.checkVisibility());
    if (place instanceof HTMLElement) place.focus();
    else root.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  };
}
