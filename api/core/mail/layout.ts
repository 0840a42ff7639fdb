import { escapeHtml } from './escape.ts';
import type { MailBlock, MailContent } from './template.ts';

const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const ink = '#1f2328';
const quiet = '#57606a';
const ground = '#f4f5f7';
const line = '#d8dee4';

/** One column of tables with inline styles: what every mail program shows the same. */
export function renderHtml({ brand, locale, direction, subject, preheader, blocks }: MailContent): string {
  const accent = accentOf(brand.accentColor);
  const start = direction === 'rtl' ? 'right' : 'left';
  const rows = blocks.map(
    (block) => `<tr><td style="padding:0 0 16px">${renderBlock(block, accent, start)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:0;background:${ground}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preheader)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" dir="${direction}" style="background:${ground}">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border-top:4px solid ${accent.color};${font};font-size:16px;line-height:1.5;color:${ink};text-align:${start}">
<tr><td style="padding:24px 24px 8px;font-weight:600">${oneLine(brand.name)}</td></tr>
<tr><td style="padding:8px 24px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
${rows.join('\n')}
</table>
</td></tr>
<tr><td style="padding:16px 24px 24px;border-top:1px solid ${line};font-size:13px;color:${quiet}">${lines(brand.footer)}<br><a href="${escapeHtml(brand.hostedUrl)}" style="color:${quiet}">${escapeHtml(brand.hostedUrl)}</a></td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

type Accent = { color: string; text: string };

function renderBlock(block: MailBlock, accent: Accent, start: 'left' | 'right'): string {
  switch (block.kind) {
    case 'heading':
      return `<h1 style="margin:0;font-size:22px;line-height:1.3">${oneLine(block.text)}</h1>`;
    case 'paragraph':
      return `<p style="margin:0">${lines(block.text)}</p>`;
    case 'rows':
      return `<table width="100%" cellpadding="0" cellspacing="0" border="0">${block.rows
        .map(
          ({ label, value }) =>
            `<tr><th scope="row" width="40%" style="padding:6px 0;border-bottom:1px solid ${line};font-weight:400;color:${quiet};text-align:${start};vertical-align:top">${oneLine(label)}</th><td style="padding:6px 0;border-bottom:1px solid ${line};text-align:${start};vertical-align:top;overflow-wrap:anywhere"><bdi>${lines(value)}</bdi></td></tr>`,
        )
        .join('')}</table>`;
    case 'button':
      return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="background:${accent.color};border-radius:6px"><a href="${escapeHtml(block.url)}" style="display:inline-block;padding:12px 20px;color:${accent.text};font-weight:600;text-decoration:none">${oneLine(block.label)}</a></td></tr></table><p style="margin:8px 0 0;font-size:13px;color:${quiet};overflow-wrap:anywhere"><bdi>${escapeHtml(block.url)}</bdi></p>`;
    case 'code':
      return `<p dir="ltr" style="margin:0;padding:12px 16px;background:${ground};font-family:ui-monospace,Consolas,monospace;font-size:24px;letter-spacing:0.12em;text-align:center">${oneLine(block.text)}</p>`;
  }
}

// White or dark text, whichever is easier to read on the brand's colour (WCAG relative luminance).
function accentOf(color: string): Accent {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error('The accent colour is written #rrggbb');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return { color, text: luminance > 0.215 ? ink : '#ffffff' };
}

function oneLine(text: string): string {
  return escapeHtml(text.replace(/[\p{Cc}]+/gu, ' '));
}

function lines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .join('<br>');
}
