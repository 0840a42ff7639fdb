/** What an element asks of its neighbours, and which of them does it. */
export const ROUTES: Readonly<Record<string, string>> = {
  'warranty-start-claim': 'warranty-claim',
  'warranty-follow-claim': 'warranty-status',
  'warranty-show-serial': 'warranty-serial',
};

interface Startable extends Element {
  start?: (request: Event) => unknown;
}

/** Gives a request to the first element of the provider that can do it, as soon as its script is there. */
export function hand(request: Event, provider: Element): void {
  const tag = ROUTES[request.type];
  const neighbour = tag && provider.querySelector<Startable>(tag);
  if (!tag || !neighbour || request.defaultPrevented) return;
  request.preventDefault();
  void customElements.whenDefined(tag).then(() => neighbour.start?.(request));
}
