import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, deriveState, leastAdvanced, nextStep, phaseOf } from '../../../api/claims/lifecycle.ts';
import { CLAIM_STATES, EVENT_KINDS, type EventKind, UNIT_JOB_STATES } from '../../../db/vocab.ts';

const after = (...kinds: EventKind[]) => deriveState(kinds.map((kind) => ({ kind })));
const targets = {
  reviewDays: 2,
  infoDays: 14,
  receiveDays: 10,
  diagnosisDays: 5,
  repairDays: 20,
  closeDays: 7,
};
const situation = { jobs: [], questions: [], since: '2026-03-01', targets };

describe('the state of a claim', () => {
  test('follows from its events', () => {
    expect(after('claim.draft_created')).toBe('draft');
    expect(after('claim.draft_created', 'claim.submitted', 'claim.review_started')).toBe('under_review');
    expect(after('claim.draft_created', 'claim.submitted', 'claim.review_started', 'claim.approved')).toBe(
      'approved',
    );
    expect(
      after('claim.submitted', 'claim.approved', 'rma_unit.received', 'claim.resolved', 'claim.closed'),
    ).toBe('closed');
  });

  test('goes back to where it was when a question is answered', () => {
    const asked: EventKind[] = [
      'claim.submitted',
      'claim.approved',
      'rma_unit.received',
      'claim.info_requested',
    ];
    expect(after(...asked)).toBe('awaiting_info');
    expect(after(...asked, 'claim.info_received')).toBe('in_service');
    expect(
      after('claim.submitted', 'claim.review_started', 'claim.info_requested', 'claim.info_received'),
    ).toBe('under_review');
  });

  test('is not moved by words, files or a change of hands', () => {
    const talk: EventKind[] = [
      'claim.message_added',
      'claim.note_added',
      'claim.file_added',
      'claim.assigned',
    ];
    expect(after('claim.submitted', ...talk)).toBe('submitted');
  });

  test('waits for the answer even when another unit arrives meanwhile', () => {
    const events: EventKind[] = [
      'claim.submitted',
      'claim.review_started',
      'claim.info_requested',
      'rma_unit.received',
    ];
    expect(after(...events)).toBe('awaiting_info');
    expect(after(...events, 'claim.info_received')).toBe('in_service');
  });

  test('is one of the known states after any events whatever', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENT_KINDS)), (kinds) => {
        expect(CLAIM_STATES).toContain(after(...kinds));
      }),
    );
  });
});

describe('the phase a customer is told', () => {
  test('exists for every state and every mix of units', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CLAIM_STATES),
        fc.array(fc.record({ state: fc.constantFrom(...UNIT_JOB_STATES) }), { maxLength: 5 }),
        (state, jobs) => {
          expect(phaseOf(state, jobs)).toBeTruthy();
        },
      ),
    );
  });

  test('T55: speaks of the unit that is furthest behind', () => {
    const jobs = [{ state: 'returned' as const }, { state: 'repair' as const }, { state: 'ready' as const }];
    expect(leastAdvanced(jobs)).toBe('repair');
    expect(phaseOf('in_service', jobs)).toBe('repairing');
  });
});

describe('I8: the next step', () => {
  test('has an owner in every state that is not an end', () => {
    for (const state of CLAIM_STATES) {
      const { owner } = nextStep({ ...situation, state });
      const ended = ['rejected', 'closed', 'withdrawn', 'cancelled'].includes(state);
      expect([state, owner === 'nobody']).toEqual([state, ended]);
    }
  });

  test('of a question is with who was asked, by the earliest date', () => {
    const questions = [
      { askedOf: 'claimant' as const, dueOn: '2026-03-20' },
      { askedOf: 'site_contact' as const, dueOn: '2026-03-10' },
    ];
    expect(nextStep({ ...situation, state: 'awaiting_info', questions })).toEqual({
      owner: 'site_contact',
      step: 'answer',
      due: '2026-03-10',
    });
  });

  test('keeps the promised day of a repair', () => {
    const jobs = [{ state: 'repair' as const, promisedOn: '2026-03-09' }];
    expect(nextStep({ ...situation, state: 'in_service', jobs }).due).toBe('2026-03-09');
  });
});

test('days are counted on the calendar, over months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});
