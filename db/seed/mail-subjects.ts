import type { EventKind } from '../vocab.ts';

type Told = Extract<
  EventKind,
  | 'claim.submitted'
  | 'claim.info_requested'
  | 'claim.approved'
  | 'claim.partially_approved'
  | 'claim.rejected'
  | 'rma_unit.ready'
  | 'rma_unit.returned'
>;

const SUBJECTS: Record<string, Record<Told, string>> = {
  en: {
    'claim.submitted': 'We have your request',
    'claim.info_requested': 'We need something from you',
    'claim.approved': 'Your request is approved',
    'claim.partially_approved': 'Your request is approved in part',
    'claim.rejected': 'Decision on your request',
    'rma_unit.ready': 'Your device is ready',
    'rma_unit.returned': 'Your device was handed over',
  },
  ru: {
    'claim.submitted': 'Мы получили ваше обращение',
    'claim.info_requested': 'Нам нужны сведения от вас',
    'claim.approved': 'Обращение одобрено',
    'claim.partially_approved': 'Обращение одобрено частично',
    'claim.rejected': 'Решение по обращению',
    'rma_unit.ready': 'Устройство готово',
    'rma_unit.returned': 'Устройство передано',
  },
  kk: {
    'claim.submitted': 'Өтінішіңіз қабылданды',
    'claim.info_requested': 'Сізден мәлімет керек',
    'claim.approved': 'Өтініш мақұлданды',
    'claim.partially_approved': 'Өтініш ішінара мақұлданды',
    'claim.rejected': 'Өтініш бойынша шешім',
    'rma_unit.ready': 'Құрылғы дайын',
    'rma_unit.returned': 'Құрылғы тапсырылды',
  },
  de: {
    'claim.submitted': 'Wir haben Ihre Anfrage',
    'claim.info_requested': 'Wir brauchen etwas von Ihnen',
    'claim.approved': 'Ihre Anfrage ist angenommen',
    'claim.partially_approved': 'Ihre Anfrage ist teilweise angenommen',
    'claim.rejected': 'Entscheidung zu Ihrer Anfrage',
    'rma_unit.ready': 'Ihr Gerät ist fertig',
    'rma_unit.returned': 'Ihr Gerät wurde übergeben',
  },
};

/** The subject of the mail that an event sends, or `null` where it sends none. */
export function mailSubject(kind: EventKind, locale: string, ref: string): string | null {
  const texts: Partial<Record<EventKind, string>> = SUBJECTS[locale] ?? SUBJECTS['en']!;
  const text = texts[kind];
  return text ? `${text} (${ref})` : null;
}
