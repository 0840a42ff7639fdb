import { renderHtml } from './layout.ts';
import { headerText } from './message.ts';
import { parseUrl } from './parse-url.ts';

export type Direction = 'ltr' | 'rtl';

export type MailBrand = {
  name: string;
  /** `#rrggbb` */
  accentColor: string;
  hostedUrl: string;
  footer: string;
};

export type MailBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'rows'; rows: { label: string; value: string }[] }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'code'; text: string };

declare const fixed: unique symbol;

/** Text that holds no word of a user: only such text may stand in a subject or a preview. */
export type FixedText = string & { readonly [fixed]: true };

export type MailContent = {
  brand: MailBrand;
  locale: string;
  direction: Direction;
  subject: FixedText;
  /** What mail programs show beside the subject. */
  preheader: FixedText;
  blocks: MailBlock[];
};

/**
 * Fills `{name}` in our own wording. A value is a code (a reference, a number, a one-time code); `{brand}` is
 * the brand's name. Anything a user could have typed is refused, because a mail must not carry it to strangers.
 */
export function fixedText(
  wording: string,
  codes: Record<string, string> = {},
  brand?: Pick<MailBrand, 'name'>,
): FixedText {
  const filled = wording.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'brand' && brand) return brand.name;
    const value = Object.hasOwn(codes, slot) ? codes[slot] : undefined;
    if (value === undefined) throw new Error(`The wording needs {${slot}}`);
    if (!/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(value) || value.length > 32)
      throw new Error(`{${slot}} is not a code`);
    return value;
  });
  return headerText(filled) as FixedText;
}

/** The same content twice: as text and as HTML for mail programs. */
export function renderMail(content: MailContent): { subject: string; text: string; html: string } {
  for (const block of content.blocks) if (block.kind === 'button') assertLink(block.url);
  assertLink(content.brand.hostedUrl);
  return { subject: content.subject, text: renderText(content), html: renderHtml(content) };
}

export function assertLink(url: string): string {
  const parsed = parseUrl(url);
  const web = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  if (!parsed || !web || parsed.username !== '' || parsed.password !== '' || /[\s\p{Cc}]/u.test(url)) {
    throw new Error('A link in a mail leads to a web page');
  }
  return url;
}

function renderText({ brand, direction, blocks }: MailContent): string {
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return plain(block.text);
      case 'rows':
        return block.rows
          .map(({ label, value }) => `${plain(label)}: ${isolate(plain(value), direction)}`)
          .join('\n');
      case 'button':
        return `${plain(block.label)}:\n${block.url}`;
      case 'code':
        return isolate(plain(block.text), direction);
    }
  });
  return `${[...parts, `-- \n${plain(brand.name)}\n${plain(brand.footer)}\n${brand.hostedUrl}`].join('\n\n')}\n`;
}

// A serial or a Latin name inside right-to-left text keeps its own order.
function isolate(text: string, direction: Direction): string {
  return direction === 'rtl' ? `\u2068${text}\u2069` : text;
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}
