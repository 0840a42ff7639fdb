import type { Locale } from '../../db/vocab.ts';
import { preferredLocale } from '../core/locale.ts';
import { isLink } from '../tenants/index.ts';
import { html, type Html } from './html.ts';
import type { Pages } from './index.ts';
import { noticePage } from './notice.ts';
import { page, styleSheet } from './respond.ts';
import { STATIC } from './static.ts';
import { LANGUAGE_NAMES, texts } from './texts.ts';

export type HostedPage = {
  embedKey: string;
  name: string;
  locales: Locale[];
  defaultLocale: Locale;
  theme: Record<string, string>;
  support: { email?: string; phone?: string; url?: string };
  menu: { label: Record<string, string>; url: string }[];
};
type Place = { url: URL; request: Request; slug: string };
type Shell = {
  hosted: HostedPage;
  locale: Locale;
  place: Place;
  kind:
    | 'brand'
    | 'desk'
    | 'admin'
    | 'account'
    | 'invite'
    | 'card'
    | 'products'
    | 'register'
    | 'serial'
    | 'import';
  content: Html;
  /** Of the page, where it has words of its own. */
  title?: string;
  /** A script of its own. */
  script?: string;
};

const LONGEST_SERIAL = 256;

export const readHosted = (pages: Pages, slug: string) =>
  pages.database().call<HostedPage | null>('hosted_page', [slug]);

/** `/b/<slug>`: the elements of a brand for everybody whose site has none, and the place where mailed links open. */
export async function brandPage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const said = texts[locale];
  const content = html` <h1>${hosted.name}: ${said.title}</h1>
    <p class="intro">${said.intro}</p>
    <div class="cards">
      <section class="lookup" aria-label="${said.lookup}">
        <warranty-lookup serial="${serialOf(place)}">${instead(hosted, said.lookup)}</warranty-lookup>
      </section>
      <section class="claim" aria-label="${said.claim}">
        <warranty-claim>${instead(hosted, said.claim)}</warranty-claim>
      </section>
      <section class="status" aria-label="${said.status}">
        <warranty-status>${instead(hosted, said.status)}</warranty-status>
      </section>
    </div>`;
  return shell({ hosted, locale, place, kind: 'brand', content });
}

/** `/b/<slug>/desk`: where the brand's service works. */
export async function deskPage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const content = html`<h1>${hosted.name}: ${texts[locale].desk}</h1>
    <warranty-desk></warranty-desk>`;
  return shell({ hosted, locale, place, kind: 'desk', content });
}

/** `/b/<slug>/card`: what the code of a warranty card opens; the card itself stands behind # and stays with the browser. */
export async function cardPage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const said = texts[locale];
  const content = html`<h1>${hosted.name}: ${said.card}</h1>
    <warranty-card>${instead(hosted, said.card)}</warranty-card>`;
  return shell({ hosted, locale, place, kind: 'card', content });
}

/** `/b/<slug>/products`: the devices of whoever signs in. */
export async function productsPage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const { products } = texts[locale];
  const content = html`<h1>${hosted.name}: ${products}</h1>
    <warranty-products route="hash">${instead(hosted, products)}</warranty-products>`;
  return shell({ hosted, locale, place, kind: 'products', content });
}

/** `/b/<slug>/import`: where a whole list is brought in. */
export async function importPage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const said = texts[locale];
  const content = html`<h1>${hosted.name}: ${said.import}</h1>
    <warranty-import route="hash">${instead(hosted, said.import)}</warranty-import>`;
  return shell({ hosted, locale, place, kind: 'import', content });
}

/** `/b/<slug>/register`: registers a device, and opens what mails about one lead to; their tokens stand behind #. */
export async function registerPage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const { register } = texts[locale];
  const content = html`<h1>${hosted.name}: ${register}</h1>
    <warranty-register>${instead(hosted, register)}</warranty-register>`;
  return shell({ hosted, locale, place, kind: 'register', content });
}

/** `/b/<slug>/serial`: the page of one device; which one stands behind #. */
export async function serialPage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const said = texts[locale];
  const content = html`<h1>${hosted.name}: ${said.serial}</h1>
    <warranty-serial route="hash" serial="${serialOf(place)}"
      >${instead(hosted, said.serial)}</warranty-serial
    >`;
  return shell({ hosted, locale, place, kind: 'serial', content });
}

/** `/b/<slug>/serial/<serial or id>`: as it is written into mails and on labels; no server sees the serial again. */
export function serialPath(_: Pages, { url, slug }: Place): Response {
  const written = (url.pathname.split('/')[4] ?? '').replaceAll('+', '%2B');
  const named = (new URLSearchParams(`it=${written}`).get('it') ?? '').slice(0, LONGEST_SERIAL);
  const query = new URLSearchParams(named.startsWith('unit_') ? { unit: named } : { serial: named });
  return new Response(null, {
    status: 307,
    headers: {
      location: `/b/${slug}/serial${url.search}#${query}`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}

/** `/b/<slug>/admin`: where people, keys and the brand itself are managed. */
export async function adminPage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const content = html`<h1>${hosted.name}: ${texts[locale].admin}</h1>
    <warranty-admin route="hash"></warranty-admin>`;
  return shell({ hosted, locale, place, kind: 'admin', content });
}

/** `/b/<slug>/account`: where a person looks after their account, and where a link for a new password opens. */
export async function accountPage(pages: Pages, place: Place): Promise<Response> {
  const hosted = await readHosted(pages, place.slug);
  if (!hosted) return noticePage('not_found', place.request);
  const locale = localeOf(hosted, place);
  const { account } = texts[locale];
  const content = html`<h1>${hosted.name}: ${account}</h1>
    <warranty-account>${instead(hosted, account)}</warranty-account>`;
  return shell({ hosted, locale, place, kind: 'account', content });
}

const TOKEN = /^(#[\da-f]{3,8}|[a-z]{3,24}|(rgb|rgba|hsl|hsla|oklab|oklch)\([\d\s.,%/+-]{1,48}\))$/i;

/** The brand's colour for what stands around the elements; they get theirs from `getEmbed`. */
export async function themeSheet(pages: Pages, { slug, request }: Place): Promise<Response> {
  const hosted = await readHosted(pages, slug);
  if (!hosted) return noticePage('not_found', request);
  const accent = hosted.theme['accent'] ?? '';
  return styleSheet(
    TOKEN.test(accent) ? `:root { --accent: ${accent}; --warranty-accent: ${accent}; }\n` : '',
    {
      headers: { 'cache-control': 'public, max-age=5' },
    },
  );
}

export function shell({ hosted, locale, place, kind, content, title, script }: Shell): Response {
  const said = texts[locale];
  const { pathname } = place.url;
  const body = html`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>
        ${hosted.name}: ${title ?? (kind === 'brand' || kind === 'invite' ? said.title : said[kind])}
      </title>
      <link rel="stylesheet" href="${STATIC.css}" />
      <link rel="stylesheet" href="/b/${place.slug}/theme.css" />
      <script src="${STATIC.js}"></script>
      <script type="module" src="/widget/v1/warranty.js"></script>
      ${script && html`<script type="module" src="${script}"></script>`}
    </head>
    <body class="${kind}">
      <header class="top">
        <a class="skip" href="#content">${said.skip}</a>
        <div>
          <a class="mark" href="/b/${place.slug}?lang=${locale}">${hosted.name}</a>
          ${menu(hosted, locale)}
          <a class="account" href="/b/${place.slug}/account?lang=${locale}">${said.account}</a>
          <nav class="languages" aria-label="${said.language}">
            <ul>
              ${hosted.locales.map((one) => languageLink(one, locale, pathname, serialOf(place)))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="content" tabindex="-1">
        <noscript><p>${said.noScript} ${contacts(hosted)}</p></noscript>
        <warranty-provider embed-key="${hosted.embedKey}" locale="${locale}">${content}</warranty-provider>
      </main>
      <footer>
        <div><span>${said.secure}</span><span>${said.support}: ${contacts(hosted)}</span></div>
      </footer>
    </body>
  </html>`;
  return page(body, { headers: { 'content-language': locale, vary: 'Accept-Language' } });
}

/** The brand's own links; one whose address is no plain link is left out. */
function menu({ menu: items, defaultLocale, name }: HostedPage, locale: Locale): Html | null {
  const links = items.filter(({ url }) => isLink(url));
  if (links.length === 0) return null;
  const item = ({ label, url }: HostedPage['menu'][number]) =>
    html`<li><a href="${url}">${label[locale] ?? label[defaultLocale]}</a></li>`;
  return html`<nav class="menu" aria-label="${name}">
    <ul>
      ${links.map(item)}
    </ul>
  </nav>`;
}

function languageLink(one: Locale, current: Locale, pathname: string, serial: string): Html {
  const query = new URLSearchParams({ lang: one, ...(serial ? { serial } : {}) });
  const href = `${pathname}?${query.toString()}`;
  const name = LANGUAGE_NAMES[one];
  return one === current
    ? html`<li><a href="${href}" lang="${one}" hreflang="${one}" aria-current="true">${name}</a></li>`
    : html`<li><a href="${href}" lang="${one}" hreflang="${one}">${name}</a></li>`;
}

function contacts({ support }: HostedPage): Html {
  const { email, phone, url } = support;
  return html`<span class="contacts">
    ${email && html`<a href="mailto:${email}">${email}</a>`}
    ${phone && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}" dir="ltr">${phone}</a>`}
    ${url && /^https?:\/\//.test(url) && html`<a href="${url}">${url.replace(/^https?:\/\//, '')}</a>`}
  </span>`;
}

/** Stands in a tag until its element has rendered, and stays where that never happens. */
const instead = (hosted: HostedPage, title: string): Html =>
  html`<span class="fallback"><b>${title}</b> ${contacts(hosted)}</span>`;

export function localeOf(hosted: HostedPage, { url, request }: Place): Locale {
  const asked = url.searchParams.get('lang');
  const spoken = hosted.locales.find((locale) => locale === asked);
  if (spoken) return spoken;
  const header = request.headers.get('accept-language');
  return header ? preferredOf(header, hosted) : hosted.defaultLocale;
}

function preferredOf(header: string, { locales, defaultLocale }: HostedPage): Locale {
  const ours = header
    .split(',')
    .filter((part) => locales.some((locale) => part.trim().toLowerCase().startsWith(locale)))
    .join(',');
  return ours ? preferredLocale(ours) : defaultLocale;
}

const serialOf = ({ url }: Place) => (url.searchParams.get('serial') ?? '').slice(0, LONGEST_SERIAL);
