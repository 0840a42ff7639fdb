import { readGs1 } from '../../db/gs1.ts';
import { gtinForms, normaliseGtin } from '../../db/gtin.ts';
import type { Locale } from '../../db/vocab.ts';
import { preferredLocale } from '../core/locale.ts';
import { html } from './html.ts';
import type { Pages, Place } from './index.ts';
import { noticePage } from './notice.ts';
import { data, page } from './respond.ts';
import { STATIC } from './static.ts';
import { texts } from './texts.ts';

type BrandPage = { slug: string; name: string; locales: Locale[] };

const LONGEST_SERIAL = 256;
const LINKSET = 'application/linkset+json';
const DEFAULT_LINK = 'https://gs1.org/voc/defaultLink';

/**
 * `/01/<gtin>/21/<serial>`: where a scanned label of GS1 leads. The serial goes on behind #, so that no later address, and nobody
 * whom the page asks, has it.
 */
export async function digitalLink(pages: Pages, { url, request }: Place): Promise<Response> {
  const code = readGs1(url.href);
  const gtin = normaliseGtin(code?.gtin ?? '');
  if (gtin === null) return noticePage('not_found', request);
  const found = await pages.database().call<BrandPage[]>('pages_of_gtin', [JSON.stringify(gtinForms(gtin))]);
  const [only, other] = found;
  if (!only) return noticePage('not_found', request);
  const fragment = code?.serial ? `#serial=${encodeURIComponent(code.serial.slice(0, LONGEST_SERIAL))}` : '';
  const addressOf = ({ slug }: BrandPage) => `/b/${slug}${fragment}`;
  if (wantsLinkset(url, request)) return linkset(found, url, addressOf);
  if (other) return choice(found, request, addressOf);
  return new Response(null, {
    status: 307,
    headers: {
      location: addressOf(only),
      link: `<${url.pathname}?linkType=linkset>; rel="linkset"; type="${LINKSET}"`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      vary: 'Accept',
    },
  });
}

const wantsLinkset = (url: URL, request: Request): boolean =>
  ['linkset', 'all'].includes(url.searchParams.get('linkType') ?? '') ||
  (request.headers.get('accept') ?? '').includes(LINKSET);

function linkset(found: BrandPage[], url: URL, addressOf: (page: BrandPage) => string): Response {
  const links = found.map((one) => ({
    href: new URL(addressOf(one), url.origin).href,
    title: one.name,
    type: 'text/html',
    hreflang: one.locales,
  }));
  return data(
    { linkset: [{ anchor: url.origin + url.pathname, [DEFAULT_LINK]: links }] },
    {
      headers: {
        'content-type': LINKSET,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        vary: 'Accept',
      },
    },
  );
}

/** Several brands sell the same product. */
function choice(found: BrandPage[], request: Request, addressOf: (page: BrandPage) => string): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const [title, text] = texts[locale].whichBrand;
  return page(
    html`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
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
          <ul class="brands">
            ${found.map((one) => html`<li><a href="${addressOf(one)}">${one.name}</a></li>`)}
          </ul>
        </main>
      </body>
    </html>`,
    { headers: { 'cache-control': 'no-store', vary: 'Accept, Accept-Language' } },
  );
}
