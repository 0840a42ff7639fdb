import { describe, expect, test } from 'vitest';
import { deriveState } from '../../api/claims/lifecycle.ts';
import { tenantOfToken } from '../../api/core/token.ts';
import { coverage, explain } from '../../api/terms/index.ts';
import type { CoveredUnit, WarrantyTerm } from '../../api/terms/types.ts';
import { checkSerial, skeleton } from '../../api/units/serial.ts';
import * as altai from '../../db/seed/altai/index.ts';
import { openBook } from '../../db/seed/book.ts';
import { calendar } from '../../db/seed/calendar.ts';
import { demo } from '../../db/seed/demo.ts';
import * as nordlys from '../../db/seed/nordlys/index.ts';
import { people } from '../../db/seed/people.ts';
import type { UnitRow } from '../../db/seed/unit.ts';
import { worldOf } from '../../db/seed/world.ts';
import { CLAIM_STATES, parseRef } from '../../db/index.ts';

const NOW = '2026-03-31T09:30:00.000Z';
const tenants = [altai, nordlys];

function tell(tenant: (typeof tenants)[number]) {
  const days = calendar(NOW, tenant.company.timeZone);
  const units = [...tenant.tellingUnits(days), ...tenant.fleet(days)];
  const book = openBook(people.map(({ email }) => email));
  tenant.tellClaims(worldOf(tenant, days, units, book));
  return { units, book };
}

const stories = new Map(tenants.map((tenant) => [tenant, tell(tenant)]));
const told = (tenant: (typeof tenants)[number]) => stories.get(tenant)!;

function receiptOf(tenant: (typeof tenants)[number], serial: string, now = NOW) {
  const days = calendar(now, tenant.company.timeZone);
  const unit = tenant.tellingUnits(days).find(({ serialRaw }) => serialRaw === serial)!;
  const terms = Object.values<WarrantyTerm>(tenant.terms).filter(({ id }) => unit.termIds.includes(id));
  return coverage({ terms, unit: facts(unit), asOf: days.today });
}

const facts = (unit: UnitRow) =>
  ({
    dates: unit.dates,
    custody: unit.custody,
    coverageFlag: unit.coverageFlag,
    voidReason: unit.flagReason ?? undefined,
    voidComponents: unit.flagComponents ?? undefined,
    replacedBy: Boolean(unit.replacedById),
    derivedFrom: unit.derivedFrom ?? undefined,
    region: unit.region ?? undefined,
  }) as CoveredUnit;

describe('a serial of the demo is what its name says', () => {
  const { serials } = demo.altai;

  test.each([
    [serials.covered, 'covered', 'in_cover'],
    [serials.endedYesterday, 'not_covered', 'ended'],
    [serials.atDealer, 'unknown', 'awaiting_end_customer_sale'],
    [serials.void, 'not_covered', 'void'],
    [serials.suspended, 'conditional', 'suspended'],
    [serials.presumed, 'covered', 'presumed_start'],
    [serials.replacedOld, 'not_covered', 'replaced'],
    [serials.replacedNew, 'covered', 'replacement'],
    [serials.unknownDates, 'unknown', 'no_start_date'],
  ] as const)('%s is %s because of %s', (serial, verdict, reason) => {
    const receipt = receiptOf(altai, serial);
    expect({ verdict: receipt.verdict, reasons: receipt.reasons.map(({ code }) => code) }).toEqual({
      verdict,
      reasons: expect.arrayContaining([reason]),
    });
  });

  test('each basis starts the cover of one device', () => {
    const { byDelivery, bySale, byInstallation, byActivation, byCorrection } = serials;
    const bases = [byDelivery, bySale, byInstallation, byActivation, byCorrection].map(
      (serial) => receiptOf(altai, serial).start?.basis,
    );
    expect(bases).toEqual(['delivery', 'sale', 'installation', 'activation', 'correction']);
  });

  test.each(['2026-01-15T20:00:00.000Z', '2026-03-31T09:30:00.000Z', '2026-11-22T06:00:00.000Z'])(
    'what ends today ends on the day of %s in the zone of its brand',
    (now) => {
      for (const [tenant, serial] of [
        [altai, demo.altai.serials.endsToday],
        [nordlys, demo.nordlys.serials.endsToday],
      ] as const) {
        const receipt = receiptOf(tenant, serial, now);
        expect(receipt.lastCoveredDay).toBe(receipt.asOf);
        expect(receipt.reasons.map(({ code }) => code)).toContain('ends_today');
      }
    },
  );

  test('an older device keeps the first version of its terms', () => {
    expect(receiptOf(altai, serials.olderTerms).term?.version).toBe(1);
    expect(receiptOf(altai, serials.covered).term?.version).toBe(2);
  });

  test('two serials that look alike share their skeleton and nothing else', () => {
    const [one, other] = serials.lookAlike.map((serial) => serial.replaceAll('-', ''));
    expect(one).not.toBe(other);
    expect(skeleton(one!)).toBe(skeleton(other!));
  });

  test('the unknown serials fit their masks and belong to nobody', () => {
    for (const [tenant, model, serial] of [
      [altai, altai.models.M200, demo.altai.unknownSerial],
      [nordlys, nordlys.models.ESPRESSO, demo.nordlys.unknownSerial],
    ] as const) {
      expect(checkSerial(serial.replaceAll('-', ''), model.serialRule)).toEqual({ ok: true });
      expect(told(tenant).units.map(({ serialRaw }) => serialRaw)).not.toContain(serial);
    }
  });
});

describe.each(tenants.map((tenant) => [tenant.company.name, tenant] as const))('%s', (_, tenant) => {
  const { units, book } = told(tenant);

  test('has units whose serials fit the mask of their model, but for the older ones that only warn', () => {
    const models = new Map(Object.values(tenant.models).map((model) => [model.id, model]));
    const wrong = units
      .map((unit) => ({ unit, check: checkSerial(unit.serialNorm, models.get(unit.modelId)!.serialRule) }))
      .flatMap(({ unit, check }) => (check.ok ? [] : [{ serial: unit.serialRaw, severity: check.severity }]));
    expect(wrong.filter(({ severity }) => severity === 'stop')).toEqual([]);
    expect(new Set(wrong.map(({ serial }) => serial)).size).toBeLessThanOrEqual(2);
  });

  test('has claims whose state and number of events follow from their events', () => {
    for (const claim of book.claims) {
      const events = book.events.filter(({ claimId }) => claimId === claim.id);
      expect([claim.ref, claim.state]).toEqual([claim.ref, deriveState(events)]);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
      expect(claim.lastSeq).toBe(events.length);
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort());
      expect(claim.updatedAt! <= NOW).toBe(true);
    }
  });

  test('has references that people can type, each once', () => {
    const refs = book.claims.map(({ ref }) => ref);
    expect(refs.map(parseRef)).toEqual(refs);
    expect(new Set(refs).size).toBe(refs.length);
  });

  test('has a receipt for each submitted line of a known device, in words of each language', () => {
    const submitted = book.lines.filter(({ unitId, coverage: receipt }) => unitId && receipt);
    expect(submitted.length).toBeGreaterThan(10);
    for (const { coverage: receipt } of submitted) {
      for (const locale of tenant.brandRow.locales) {
        expect(explain(receipt as never, { locale }).headline).not.toBe('');
      }
    }
  });

  test('has keys that name their tenant', async () => {
    for (const { token } of tenant.keys([])) {
      expect(await tenantOfToken(token)).toEqual({ prefix: 'pk_live', tenantId: tenant.company.id });
    }
  });
});

test('there is a claim in each state', () => {
  const states = new Set(tenants.flatMap((tenant) => told(tenant).book.claims.map(({ state }) => state)));
  expect([...states].sort()).toEqual([...CLAIM_STATES].sort());
});

test('the references that are known by name belong to claims', () => {
  for (const [tenant, { claims }] of [
    [altai, demo.altai],
    [nordlys, demo.nordlys],
  ] as const) {
    const refs = told(tenant).book.claims.map(({ ref }) => ref);
    expect(refs).toEqual(expect.arrayContaining(Object.values(claims)));
  }
});

test('one serial is at both companies and another on two models of one', () => {
  const [at, nor] = tenants.map((tenant) => told(tenant).units);
  const { sameAtBoth, twoModels } = demo.altai.serials;
  expect(nor!.map(({ serialRaw }) => serialRaw)).toContain(sameAtBoth);
  expect(at!.filter(({ serialRaw }) => serialRaw === sameAtBoth)).toHaveLength(1);
  const models = at!.filter(({ serialRaw }) => serialRaw === twoModels).map(({ modelId }) => modelId);
  expect(new Set(models).size).toBe(2);
});
