import { preferredLocale } from '../core/locale.ts';
import { html } from './html.ts';
import { page } from './respond.ts';
import { STATIC } from './static.ts';
import { texts } from './texts.ts';

const STATUS = { not_found: 404, unavailable: 503, internal: 500 };

/** A page that says why there is none. */
export function noticePage(code: keyof typeof STATUS, request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const [title, text] = texts[locale][code];
  const body = html`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="stylesheet" href="${STATIC.css}" />
    </head>
    <body class="notice">
      <main>
        <h1>${title}</h1>
        <p>${text}</p>
      </main>
    </body>
  </html>`;
  const headers = { vary: 'Accept-Language', ...(code === 'unavailable' ? { 'retry-after': '2' } : {}) };
  return page(body, { status: STATUS[code], headers });
}
