import type { components } from '../../core/schema.d.ts';
import { lines } from '../lines.ts';

export type TermBody = components['schemas']['TermBody'];
type Period = TermBody['periods'][number];

/** Components that the form has a field for; others stay as they were written. */
export const COMPONENTS = ['whole', 'parts', 'labour', 'battery', 'travel'] as const;
export const BASES = ['delivery', 'installation', 'sale', 'activation'] as const;

export const emptyBody = (): TermBody => ({
  code: '',
  name: '',
  kind: 'commercial',
  liableParty: 'manufacturer',
  startBases: ['correction', ...BASES],
  fallback: null,
  shelfCapMonths: null,
  periods: [{ componentClass: 'whole', kind: 'months', value: 24 }],
  endConvention: 'same_date',
  exclusions: [],
  replacementPolicy: { kind: 'inherit_remaining' },
  texts: {},
});

export const monthsOf = (body: TermBody, component: string): string =>
  String(body.periods.find((one) => isMonths(one) && one.componentClass === component)?.value ?? '');

const isMonths = ({ kind }: Period): boolean => kind === 'months';

/** What the form says, on top of what it has no fields for. */
export function bodyOf(values: Record<string, string>, before: TermBody, locale: string): TermBody {
  const number = (name: string): number | undefined => (values[name] ? Number(values[name]) : undefined);
  const kept = before.periods.filter(
    (one) => !isMonths(one) || !(COMPONENTS as readonly string[]).includes(one.componentClass),
  );
  const periods = COMPONENTS.flatMap((componentClass): Period[] => {
    const value = number(`months_${componentClass}`);
    const old = before.periods.find((one) => isMonths(one) && one.componentClass === componentClass);
    return value === undefined ? [] : [{ ...old, componentClass, kind: 'months', value }];
  });
  const chosen = BASES.map((_, at) => values[startField(at)]);
  const bases = BASES.filter((one) => chosen.includes(one)).sort(
    (one, other) => chosen.indexOf(one) - chosen.indexOf(other),
  );
  const fallback = number('fallback');
  const [days, months] = [number('registrationDays'), number('registrationMonths')];
  const kind = values['replacement'] as TermBody['replacementPolicy']['kind'];
  const summary = (values['summary'] ?? '').trim();
  const regions = lines(values['regions'] ?? '');
  const transfer = values['transfer'] as 'always' | 'once' | 'never' | '';
  const body: TermBody = {
    ...before,
    code: values['code'] ?? '',
    name: values['name'] ?? '',
    kind: values['kind'] as TermBody['kind'],
    liableParty: values['liable'] as TermBody['liableParty'],
    startBases: ['correction', ...bases],
    fallback: fallback === undefined ? null : { days: fallback },
    shelfCapMonths: number('shelfCap') ?? null,
    periods: [...periods, ...kept],
    endConvention: values['end'] as TermBody['endConvention'],
    exclusions: exclusionsOf(values['exclusions'] ?? '', before.exclusions, locale),
    replacementPolicy: kind === 'greater_of' ? { kind, days: number('replacementDays') ?? 90 } : { kind },
    texts: summary ? { ...before.texts, [locale]: { summary } } : before.texts,
  };
  return {
    ...body,
    customerType: (values['customers'] || undefined) as TermBody['customerType'],
    regions: regions.length > 0 ? regions : undefined,
    repairDays: number('repairDays'),
    filingDays: number('filingDays'),
    transfer: transfer ? { ...before.transfer, kind: transfer } : undefined,
    registration:
      days && months
        ? { withinDays: days, periods: [{ componentClass: 'whole', kind: 'months', value: months }] }
        : undefined,
  };
}

/** The field of the first, the second … date that starts the cover. */
export const startField = (at: number): string => `start_${at}`;

export const startsOf = ({ startBases }: TermBody) => BASES.map((_, at) => startBases.filter(isBasis)[at]);

const isBasis = (one: TermBody['startBases'][number]): one is (typeof BASES)[number] => one !== 'correction';

const sayExclusion = ({ texts }: TermBody['exclusions'][number], locale: string): string =>
  texts[locale] ?? texts['en'] ?? Object.values(texts)[0] ?? '';

export const exclusionText = (body: TermBody, locale: string): string =>
  body.exclusions.map((one) => sayExclusion(one, locale)).join('\n');

/** A line is the exclusion whose words it has; where no line came or went, also the one in whose place it stands. */
function exclusionsOf(text: string, before: TermBody['exclusions'], locale: string): TermBody['exclusions'] {
  const said = text.split('\n').flatMap((line) => line.trim() || []);
  const codes = new Set(before.map(({ code }) => code));
  const newCode = (): string => {
    let no = codes.size + 1;
    while (codes.has(`exclusion-${no}`)) no += 1;
    codes.add(`exclusion-${no}`);
    return `exclusion-${no}`;
  };
  return said.map((words, at) => {
    const same = before.find((one) => sayExclusion(one, locale) === words);
    const old = same ?? (said.length === before.length ? before[at] : undefined);
    return { ...old, code: old?.code ?? newCode(), texts: { ...old?.texts, [locale]: words } };
  });
}
