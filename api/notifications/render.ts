import {
  assertAddress,
  composeMail,
  messageIdFor,
  renderMail,
  type MailBlock,
  type OutgoingMail,
} from '../core/mail/index.ts';
import { type mail, toWireId } from '../../db/index.ts';
import type { Brand } from './case.ts';
import { type MailParams, paramsOf } from './params.ts';
import { textsFor } from './texts/index.ts';
import { fill, preheaderOf, subjectOf, type Template, wordingOf } from './wording.ts';

export type MailRow = typeof mail.$inferSelect;

const FALLBACK_ACCENT = '#0b5fff';

/** The same row gives the same mail, byte for byte, however often it is sent. */
export function renderRow(row: MailRow, brand: Brand, publicUrl: string): OutgoingMail {
  const params = paramsOf(row);
  const template = templateOf(row);
  const headline = { template, locale: row.locale, ref: params.ref, brand };
  const content = renderMail({
    brand: {
      name: brand.name,
      accentColor: accentOf(brand),
      hostedUrl: hostedUrl(brand, publicUrl),
      footer: footerOf(brand),
    },
    locale: textsFor(row.locale).locale,
    direction: textsFor(row.locale).direction,
    subject: subjectOf(headline),
    preheader: preheaderOf(headline),
    blocks: blocksOf(row, params, brand, publicUrl),
  });
  return composeMail({
    from: { name: brand.senderName, address: brand.senderAddress },
    to: { name: '', address: row.toAddress },
    ...replyTo(brand),
    ...content,
    messageId: messageIdFor(row.id, new URL(publicUrl).hostname),
    date: new Date(row.createdAt),
  });
}

function blocksOf(row: MailRow, params: MailParams, brand: Brand, publicUrl: string): MailBlock[] {
  const wording = wordingOf(templateOf(row), row.locale);
  const values = { brand: brand.name, ...(params.ref ? { ref: params.ref } : {}), ...params.values };
  const [first, ...rest] = wording.paragraphs
    .map((paragraph) => fill(paragraph, values))
    .filter((paragraph) => paragraph !== null)
    .map((text): MailBlock => ({ kind: 'paragraph', text }));
  const url = buttonUrl(row, params, brand, publicUrl);
  return [
    { kind: 'heading', text: wording.heading },
    ...(first ? [first] : []),
    ...(params.secrets?.code ? [{ kind: 'code' as const, text: params.secrets.code }] : []),
    ...(params.rows?.length ? [{ kind: 'rows' as const, rows: params.rows }] : []),
    ...(params.quote ? [{ kind: 'paragraph' as const, text: `“${params.quote}”` }] : []),
    ...rest,
    ...(url ? [{ kind: 'button' as const, label: wording.button, url }] : []),
  ];
}

/** The token stands behind `#`, which browsers keep to themselves. */
function buttonUrl(row: MailRow, params: MailParams, brand: Brand, publicUrl: string): string | null {
  if (params.opens === 'desk') {
    const desk = `${hostedUrl(brand, publicUrl)}/desk`;
    return row.claimId ? `${desk}#claim=${toWireId('claim', row.claimId)}` : desk;
  }
  if (params.opens === 'case') return `${hostedUrl(brand, publicUrl)}#case=${params.ref ?? ''}`;
  if (params.opens === 'keys' || params.opens === 'sign-in')
    return `${hostedUrl(brand, publicUrl)}/admin#${params.opens}`;
  if (params.opens === 'import') return `${hostedUrl(brand, publicUrl)}/import`;
  if (params.opens === 'home') return hostedUrl(brand, publicUrl);
  const register = `${hostedUrl(brand, publicUrl)}/register`;
  if (params.opens === 'register') return register;
  if (params.opens === 'unit')
    return params.unitId
      ? `${hostedUrl(brand, publicUrl)}/serial#unit=${toWireId('unit', params.unitId)}`
      : null;
  const account = `${hostedUrl(brand, publicUrl)}/account`;
  if (params.opens === 'account') return account;
  const token = params.secrets?.link;
  if (!token) return null;
  if (params.opens === 'reset') return `${account}#reset=${token}`;
  if (params.opens === 'invite') return `${hostedUrl(brand, publicUrl)}/invite?lang=${row.locale}#${token}`;
  if (params.opens === 'registration' || params.opens === 'transfer' || params.opens === 'ownership')
    return `${register}?lang=${row.locale}#${params.opens}=${token}`;
  return `${hostedUrl(brand, publicUrl)}#${params.opens === 'resume' ? 'resume' : 'claim'}=${token}`;
}

const hostedUrl = (brand: Brand, publicUrl: string) => `${publicUrl}/b/${encodeURIComponent(brand.slug)}`;

function accentOf({ theme }: Brand): string {
  const accent = theme['accent'] ?? '';
  return /^#[0-9a-f]{6}$/i.test(accent) ? accent : FALLBACK_ACCENT;
}

function footerOf({ support }: Brand): string {
  return [support.phone, support.email, support.url].filter(Boolean).join('\n');
}

function replyTo({ support, senderName }: Brand) {
  if (!support.email) return {};
  return { replyTo: { name: senderName, address: assertAddress(support.email) } };
}

/** Only `queueMail` writes the column, from this list. */
const templateOf = (row: MailRow): Template => row.template as Template;
