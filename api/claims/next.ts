import { siteContactOf, claimantOf, type ClaimRecord } from './record.ts';
import type { Claim } from './schema.ts';
import { formatDay, textsFor } from './texts/index.ts';

type Source = Pick<ClaimRecord['claim'], 'nextOwner' | 'nextStep' | 'nextDue'>;

/** Who must do what by when, as one sentence. */
export function representNext(record: ClaimRecord, locale: string, today: string): Claim['next'] {
  return nextOf(record.claim, {
    locale,
    today,
    brand: record.brand.name,
    claimant: claimantOf(record)?.name ?? null,
    siteContact: siteContactOf(record)?.name ?? null,
  });
}

type Reader = {
  locale: string;
  today: string;
  brand: string;
  claimant: string | null;
  siteContact: string | null;
};

export function nextOf({ nextOwner, nextStep, nextDue }: Source, reader: Reader): Claim['next'] {
  const texts = textsFor(reader.locale);
  const who = {
    service: reader.brand,
    claimant: reader.claimant ?? texts.owners.claimant,
    site_contact: reader.siteContact ?? texts.owners.siteContact,
    nobody: '',
  }[nextOwner];
  const sentence = texts.steps[nextStep as keyof typeof texts.steps] ?? texts.steps.none;
  return {
    owner: nextOwner,
    step: nextStep,
    text: sentence({ who, day: nextDue ? formatDay(nextDue, reader.locale) : null }),
    due: nextDue,
    overdue: nextDue !== null && nextDue < reader.today,
  };
}
