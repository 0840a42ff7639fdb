import { json } from './fixture.ts';
import type { Reply } from './fixture.ts';

const plain = HTMLAnchorElement.prototype.click;

/** What the page saves, instead of saving it; `end` lets it save again. */
export function watchDownloads(): { urls: string[]; end: () => void } {
  const urls: string[] = [];
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    if (this.hasAttribute('download')) urls.push(this.href);
    else plain.call(this);
  };
  return { urls, end: () => void (HTMLAnchorElement.prototype.click = plain) };
}

export const EXPORT_LINK: Record<string, Reply> = {
  'POST /v1/exports/links': () =>
    json(
      {
        id: 'export_1',
        url: 'https://api.example/v1/exports/links/export_1',
        expiresAt: '2026-11-22T10:15:00Z',
      },
      { status: 201 },
    ),
};
export const LINKED = 'https://api.example/v1/exports/links/export_1';
