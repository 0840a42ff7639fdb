import type { Entries, EvidenceType } from './entries.ts';
import type { Asked } from './evidence.ts';
import type { Step, Texts } from './board.ts';
import { isAddress } from './wire.ts';

export interface Missing {
  step: Step;
  field: string;
  text: string;
}

/** What keeps the claim from being sent, in the order of the steps. */
export function missingFrom(
  entries: Entries,
  asked: readonly Asked[],
  files: readonly { name: string; type: string | undefined; state: string }[],
  t: Texts,
): Missing[] {
  const { units, symptoms, contact, siteContact } = entries;
  const blank = units.findIndex(({ serial }) => !serial.trim());
  const unsent = files.filter(({ state }) => state === 'failed' || state === 'cancelled');
  const all: (Missing | false)[] = [
    blank >= 0 && { step: 'devices', field: `lines.${blank}.serial`, text: t.missing_serial },
    !symptoms.whatHappens.trim() && {
      step: 'fault',
      field: 'symptoms.whatHappens',
      text: t.missing_whatHappens,
    },
    ...lacking(asked, files, 'block').map((type): Missing => ({
      step: 'evidence',
      field: `attachments.${type}`,
      text: t.missing_evidence(t[`evidence_${type}`]),
    })),
    ...unsent.map(({ name, type }): Missing => ({
      step: 'evidence',
      field: `attachments.${type}`,
      text: t.missing_failed(name),
    })),
    !contact.name.trim() && { step: 'contact', field: 'contact.name', text: t.missing_name },
    !isAddress(contact.email.trim()) && { step: 'contact', field: 'contact.email', text: t.missing_email },
    entries.elsewhere &&
      !siteContact.name.trim() && { step: 'contact', field: 'siteContact.name', text: t.missing_siteContact },
    entries.urgency !== 'normal' &&
      !entries.urgencyReason.trim() && {
        step: 'contact',
        field: 'urgencyReason',
        text: t.missing_urgencyReason,
      },
  ];
  return all.filter((one) => one !== false);
}

/** Proof that is asked for and that no file shows; one on its way counts. */
export function lacking(
  asked: readonly Asked[],
  files: readonly { type: string | undefined; state: string }[],
  mode: Asked['mode'],
): EvidenceType[] {
  const shown = files
    .filter(({ state }) => state !== 'failed' && state !== 'cancelled')
    .map(({ type }) => type);
  return asked.filter((one) => one.mode === mode && !shown.includes(one.type)).map(({ type }) => type);
}
