import { checkDigitFits } from './check-digit.ts';

export interface ScannedCode {
  serial: string | null;
  gtin: string | null;
  batch: string | null;
}

const groupSeparator = '\u001d';
const symbology = /^\](?:C1|e0|d2|Q3|J1)/;
const bareElements = /^01(\d{14})21/;

/** What a code carries beside the serial; null when the text is not a GS1 code. */
export function readGs1(text: string): ScannedCode | null {
  if (/^https?:\/\//i.test(text)) return fromLink(text);
  if (/^\(\d{2,4}\)/.test(text)) return carried(bracketed(text));
  const gtin = bareElements.exec(text)?.[1];
  if (symbology.test(text) || text.includes(groupSeparator) || (gtin && checkDigitFits(gtin, 'gs1'))) {
    return carried(elements(text.replace(symbology, '')));
  }
  return null;
}

function carried(values: Map<string, string>): ScannedCode {
  return {
    serial: values.get('21') ?? null,
    gtin: values.get('01') ?? null,
    batch: values.get('10') ?? null,
  };
}

/** A Digital Link: pairs of identifier and value in the path, the rest in the query. */
function fromLink(text: string): ScannedCode {
  const [address = '', query = ''] = (text.split('#')[0] ?? '').split('?');
  const values = new Map<string, string>();
  const segments = address.replace(/^https?:\/\/[^/]*\/?/i, '').split('/');
  // A path may start with a prefix of the resolver, so the primary key is where the pairs start.
  const primary = segments.findIndex(
    (segment, at) => segment === '01' && /^\d{8,14}$/.test(segments[at + 1] ?? ''),
  );
  for (let at = primary; at >= 0 && at + 1 < segments.length; at += 2) {
    values.set(segments[at] ?? '', decoded(segments[at + 1] ?? ''));
  }
  for (const pair of query.split(/[&;]/)) {
    const [name = '', value = ''] = pair.split('=');
    if (/^\d{2,4}$/.test(name) && !values.has(name)) values.set(name, decoded(value));
  }
  return carried(values);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function bracketed(text: string): Map<string, string> {
  const pairs = text.matchAll(/\((\d{2,4})\)([^(]*)/g);
  return new Map(Array.from(pairs, ([, name = '', value = '']) => [name, value.trim()]));
}

function elements(text: string): Map<string, string> {
  const values = new Map<string, string>();
  let rest = text;
  while (rest) {
    if (rest.startsWith(groupSeparator)) {
      rest = rest.slice(1);
      continue;
    }
    const name = rest.slice(0, nameLength(rest));
    const body = rest.slice(name.length);
    const separator = body.indexOf(groupSeparator);
    const length = fixedLength(name) ?? (separator < 0 ? body.length : separator);
    values.set(name, body.slice(0, length));
    rest = body.slice(length);
  }
  return values;
}

function nameLength(text: string): number {
  if (/^(?:3[1-69]|[78])/.test(text)) return 4;
  return /^(?:2[35]|24|4)/.test(text) ? 3 : 2;
}

/** Lengths that GS1 fixes once for all; every other value runs to the separator. */
function fixedLength(name: string): number | undefined {
  if (/^0[12]$/.test(name)) return 14;
  if (name === '00') return 18;
  if (/^0[34]$/.test(name)) return name === '03' ? 14 : 16;
  if (/^1[1-9]$/.test(name)) return 6;
  if (name === '20') return 2;
  if (/^3[1-6]/.test(name)) return 6;
  return /^41/.test(name) ? 13 : undefined;
}
