import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertLink, fixedText, renderMail, type MailContent } from '../../../api/core/mail/template.ts';

const brand = {
  name: 'Altai Computers',
  accentColor: '#0b5fff',
  hostedUrl: 'https://portal.altai.example/b/altai',
  footer: 'Abay Ave 1\nAlmaty',
};

function content(changes: Partial<MailContent> = {}): MailContent {
  return {
    brand,
    locale: 'en',
    direction: 'ltr',
    subject: fixedText('{ref}: received', { ref: 'WC-7K3M-9Q2X' }),
    preheader: fixedText('We have it.'),
    blocks: [
      { kind: 'heading', text: 'Your request' },
      { kind: 'paragraph', text: 'Two\nlines' },
      { kind: 'rows', rows: [{ label: 'Reference', value: 'WC-7K3M-9Q2X' }] },
      { kind: 'button', label: 'Open', url: 'https://portal.altai.example/s?a=1&b=2#t' },
      { kind: 'code', text: '123456' },
    ],
    ...changes,
  };
}

describe('renderMail', () => {
  it('says the same as text and as HTML', () => {
    const { subject, text, html } = renderMail(content());
    expect(subject).toBe('WC-7K3M-9Q2X: received');
    expect(text).toBe(
      [
        'Your request',
        'Two\nlines',
        'Reference: WC-7K3M-9Q2X',
        'Open:\nhttps://portal.altai.example/s?a=1&b=2#t',
        '123456',
        '-- \nAltai Computers\nAbay Ave 1\nAlmaty\nhttps://portal.altai.example/b/altai\n',
      ].join('\n\n'),
    );
    for (const said of ['Your request', 'Two<br>lines', 'WC-7K3M-9Q2X', '123456', 'Abay Ave 1<br>Almaty']) {
      expect(html).toContain(said);
    }
    expect(html).toContain('href="https://portal.altai.example/s?a=1&amp;b=2#t"');
    expect(html).not.toMatch(/<script|<style|<img|url\(/);
  });

  it('reads from the right where the language does, and keeps codes in their own order', () => {
    const { html, text } = renderMail(content({ locale: 'ar', direction: 'rtl' }));
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('text-align:right');
    expect(html).not.toContain('text-align:left');
    expect(html).toContain('<p dir="ltr"');
    expect(text).toContain('\u2068WC-7K3M-9Q2X\u2069');
  });

  it('never lets a value become markup', () => {
    const harmless = renderMail(content()).html.match(/<[a-z!/][^>]*>/gi)?.length;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
        const evil = `"><script>alert(1)</script>'&${noise.replace(/[\r\n]/g, '')}`;
        const { html } = renderMail(
          content({
            brand: { ...brand, name: evil, footer: `${evil}\n${evil}` },
            blocks: [
              { kind: 'heading', text: evil },
              { kind: 'paragraph', text: `${evil}\n${evil}` },
              { kind: 'rows', rows: [{ label: evil, value: evil }] },
              { kind: 'button', label: evil, url: 'https://portal.altai.example/' },
              { kind: 'code', text: evil },
            ],
          }),
        );
        expect(html).not.toContain('<script');
        expect(html.match(/<[a-z!/][^>]*>/gi)?.length).toBe(harmless);
      }),
    );
  });

  it('takes control characters out of the text', () => {
    const { text } = renderMail(content({ blocks: [{ kind: 'paragraph', text: 'a\0b\x1b[31mc\r\nd' }] }));
    expect(text).toMatch(/^ab\[31mc\nd\n/);
  });

  it.each([
    ['#ffd400', '#1f2328'],
    ['#0b5fff', '#ffffff'],
    ['#000000', '#ffffff'],
    ['#ffffff', '#1f2328'],
  ])('on %s the button is written in %s', (accentColor, ink) => {
    const { html } = renderMail(content({ brand: { ...brand, accentColor } }));
    expect(html).toContain(`padding:12px 20px;color:${ink}`);
  });

  it.each(['red', '#fff', '#0b5fff;background:url(x)', ''])('refuses the colour %j', (accentColor) => {
    expect(() => renderMail(content({ brand: { ...brand, accentColor } }))).toThrow('#rrggbb');
  });
});

describe('a link in a mail', () => {
  it.each(['https://a.example/x?y#z', 'http://127.0.0.1:8787/b/altai'])('may be %s', (url) => {
    expect(assertLink(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    '/relative',
    '//a.example',
    '',
    'https://user:pass@a.example',
    'https://a.example/\r\nx',
    ' https://a.example',
  ])('may not be %j', (url) => {
    expect(() => renderMail(content({ blocks: [{ kind: 'button', label: 'x', url }] }))).toThrow('web page');
    expect(() => renderMail(content({ brand: { ...brand, hostedUrl: url } }))).toThrow('web page');
  });
});

describe('fixedText', () => {
  it('fills in references, codes and the brand', () => {
    expect(fixedText('{brand}: code {code}', { code: '048213' }, brand)).toBe('Altai Computers: code 048213');
  });

  it.each(['http://evil.example', '<b>', 'Dear friend', 'A\nB', 'x', '', '-A', 'A'.repeat(33)])(
    'refuses %j, which a user could have typed',
    (value) => {
      expect(() => fixedText('About {value}', { value })).toThrow('not a code');
    },
  );

  it('refuses wording whose slot has no value', () => {
    expect(() => fixedText('About {value}')).toThrow('needs {value}');
    expect(() => fixedText('About {constructor}')).toThrow('needs {constructor}');
    expect(() => fixedText('{brand}')).toThrow('needs {brand}');
  });
});
