/** A file that cannot be opened must not cost the reader the page. */
export function openInNewTab(url: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href: url, target: '_blank', rel: 'noopener' });
  link.click();
}
