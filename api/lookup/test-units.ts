import { TEST_SERIALS } from '../../db/vocab.ts';
import type { Recall, WarrantyTerm } from '../terms/index.ts';
import { type CoverFacts, normaliseSerial } from '../units/index.ts';

export type TestUnit = { serial: string; unit: CoverFacts; terms: WarrantyTerm[]; recalls: Recall[] };

type Story = {
  /** Days since it was delivered; no date at all without it. */
  age?: number;
  verified?: boolean;
  coverageFlag?: CoverFacts['coverageFlag'];
  isReplaced?: boolean;
  recalls?: Recall[];
};

/** The serials that a test key knows, the whole of them: each gives one verdict. */
const STORIES: Record<(typeof TEST_SERIALS)[number], Story> = {
  'TEST-COVERED': { age: 100 },
  'TEST-CONDITIONAL': { age: 100, verified: false },
  'TEST-NOT-COVERED': { age: 1000 },
  'TEST-UNKNOWN-DATES': {},
  'TEST-RECALL': {
    age: 100,
    recalls: [{ campaign: 'TEST-R1', title: 'Test recall', remedy: 'The part is replaced free of charge' }],
  },
  'TEST-VOID': { age: 100, coverageFlag: 'void' },
  'TEST-SUSPENDED': { age: 100, coverageFlag: 'suspended' },
  'TEST-REPLACED': { age: 100, isReplaced: true },
};
const bySerial = new Map(TEST_SERIALS.map((serial) => [normaliseSerial(serial), serial]));

/** 24 months from delivery, as most of the world has it. */
const TERM: WarrantyTerm = {
  id: '00000000-0000-7000-8000-000000000001',
  code: 'TEST',
  version: 1,
  name: 'Test warranty',
  kind: 'commercial',
  liableParty: 'manufacturer',
  startBases: ['delivery'],
  fallback: null,
  shelfCapMonths: null,
  periods: [{ componentClass: 'all', kind: 'months', value: 24 }],
  endConvention: 'day_before',
  exclusions: [],
  replacementPolicy: { kind: 'inherit_remaining' },
  texts: { en: { summary: '24 months from delivery' } },
};

const DAY_MS = 86_400_000;

/** The unit of a serial for testing, its dates counted from `today`, or `null`. No live unit is looked at. */
export function testUnit(norm: string, today: string): TestUnit | null {
  const serial = bySerial.get(norm);
  if (serial === undefined) return null;
  const {
    age,
    verified = true,
    coverageFlag = 'normal',
    isReplaced = false,
    recalls = [],
  } = STORIES[serial]!;
  return {
    serial,
    terms: [TERM],
    recalls,
    unit: {
      dates:
        age === undefined ? {} : { delivery: { date: daysBefore(today, age), source: 'test', verified } },
      custody: 'customer',
      lifecycle: isReplaced ? 'replaced' : 'active',
      coverageFlag,
      flagReason: null,
      flagComponents: null,
      replacedById: null,
      derivedFrom: null,
      termIds: [TERM.id],
      replacedOn: null,
      region: null,
      salesChannel: null,
      customerType: null,
      registeredOn: null,
      transfers: [],
      meters: {},
      workshopStays: [],
      repairs: [],
    },
  };
}

const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
