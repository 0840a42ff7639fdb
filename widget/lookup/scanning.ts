import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import { parseSerialInput } from '../../db/serial-text.ts';
import { button } from '../ui/button.ts';
import { scanIcon } from '../ui/scan-icon.ts';
import type { Scan } from '../ui/scan.ts';
import type { Reader } from './drawing.ts';

const scans = new WeakMap<LitElement, Scan>();

/** The serial read from the code on the label, beside the field that takes it typed. */
export const scanView = (reader: Reader): unknown =>
  html`${button({ label: reader.t.scan, icon: scanIcon, kind: 'quiet', onClick: () => void offer(reader) })}
  ${scans.get(reader.element)?.view(reader.t) ?? nothing}`;

async function offer({ element, look }: Reader): Promise<void> {
  const scan = scans.get(element) ?? (await start(element, look));
  if (scan.open) scan.close();
  else scan.offer();
}

async function start(element: LitElement, look: Reader['look']): Promise<Scan> {
  const { Scan, scanStyles } = await import('../ui/scan.ts');
  const scan = new Scan(element, {
    read(text) {
      const read = parseSerialInput(text);
      if (read.ok) look(read.serial);
      return read.ok;
    },
    closed: () => element.renderRoot.querySelector('input')?.focus(),
  });
  const root = element.renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets,
    ...scanStyles.flatMap((one) => one.styleSheet ?? []),
  ];
  scans.set(element, scan);
  return scan;
}
