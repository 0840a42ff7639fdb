/** The API's base address as an absolute http(s) URL without a trailing slash, or undefined if it must be refused. */
export function apiAddress(given: string, base?: string): string | undefined {
  if (given.startsWith('//')) return undefined;
  let url: URL;
  try {
    url = new URL(given, base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** A link that came from the API or the brand, or undefined when it is not an ordinary one. */
export function safeLink(given: string | null | undefined): string | undefined {
  if (!given) return undefined;
  try {
    const url = new URL(given, document.baseURI);
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
