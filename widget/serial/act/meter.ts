import { html } from 'lit';
import { METERS } from '../../../db/vocab.ts';
import { formatPlainDate } from '../../core/format.ts';
import { word } from '../strings.ts';
import { given, oneOf, said } from './sent.ts';
import type { Action, Drawing } from './types.ts';

const VALUE = 'value';

export const readMeter: Action = {
  start: ({ meterReadings }, today) => ({ meter: meterReadings[0]?.meter ?? METERS[0], readOn: today }),
  fields: (drawing) => {
    const { t, unit, today, choice, line, day, words, tick } = drawing;
    const mayStrike = unit.actions.includes('change-date') && unit.meterReadings.length > 0;
    return [
      choice(
        'meter',
        t.meter,
        METERS.map((value) => ({ value, label: word(t, 'meter', value) })),
        { required: true },
      ),
      line(VALUE, t.shows, { required: true, whole: true, hint: lastOf(drawing) }),
      day('readOn', t.readOn, { required: true, max: today }),
      words('note', t.note),
      mayStrike ? tick('strike', t.strike) : '',
    ];
  },
  missing: (values) => (isWhole(values[VALUE]) ? undefined : VALUE),
  send: (sent) =>
    sent.client.call('post', '/v1/units/{id}/meter-readings', {
      path: { id: sent.unit.id },
      idempotencyKey: sent.idempotencyKey,
      signal: sent.signal,
      body: {
        meter: oneOf(METERS, sent.values['meter']) ?? METERS[0],
        value: Number(said(sent, VALUE)),
        ...given(sent, 'readOn'),
        ...given(sent, 'note'),
        ...(sent.values['strike'] === 'on' ? { strike: true } : {}),
      },
    }),
};

const isWhole = (typed = ''): boolean => /^\d{1,9}$/.test(typed.trim());

function lastOf({ t, locale, unit, now }: Drawing): unknown {
  const last = unit.meterReadings.find(({ meter, struck }) => meter === now['meter'] && !struck);
  if (!last) return undefined;
  const value = new Intl.NumberFormat(locale).format(last.value);
  return html`${t.lastShown(value, formatPlainDate(last.readOn, locale))}`;
}
