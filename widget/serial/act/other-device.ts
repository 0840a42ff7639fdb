import { html } from 'lit';
import { Problem } from '../../core/problem.ts';
import { formatPlainDate } from '../../core/format.ts';
import { notice } from '../../ui/notice.ts';
import { idOf } from '../find.ts';
import { word } from '../strings.ts';
import { given, oneOf, onUnit, said } from './sent.ts';
import type { Action, Drawing, Sent } from './types.ts';

const SERIAL = 'otherSerial';
const KNOWN = ['known', 'new'] as const;
const KINDS = ['re_serialised_as', 'component_of', 'duplicate_of'] as const;

const knownOrNew = ({ t, choice }: Drawing, name: string): unknown =>
  choice(
    name,
    t.otherIs,
    KNOWN.map((value) => ({ value, label: word(t, 'other', value) })),
    { required: true },
  );

/** The other device by what is printed on it. */
async function otherId({ client, values, signal }: Sent): Promise<string> {
  const id = await idOf(client, values[SERIAL]?.trim() ?? '', signal);
  if (id) return id;
  throw new Problem({
    code: 'invalid',
    status: 422,
    errors: [{ pointer: '/newUnitId', code: 'not_found', detail: '' }],
  });
}

const OF_THE_OTHER = { '/newUnitId': SERIAL, '/unitId': SERIAL, '/newSerial': SERIAL };

export const replace: Action = {
  danger: true,
  start: (_, today) => ({ isKnown: 'new', shippedOn: today }),
  fields: (drawing) => {
    const { t, unit, locale, today, line, day, words } = drawing;
    const { lastCoveredDay } = unit.receipt;
    return [
      notice(
        'info',
        html`<p><strong>${t.byTheTerms}</strong> ${unit.replacement}</p>
          ${lastCoveredDay ? html`<p>${t.oldUntil(formatPlainDate(lastCoveredDay, locale))}</p>` : ''}
          <p>${t.oldEnds}</p>`,
      ),
      knownOrNew(drawing, 'isKnown'),
      line(SERIAL, t.newSerial, { required: true, verbatim: true }),
      day('shippedOn', t.shippedOn, { required: true, max: today }),
      words('note', t.note),
    ];
  },
  fieldOf: OF_THE_OTHER,
  send: async (sent) => {
    const isKnown = sent.values['isKnown'] === 'known';
    const device = isKnown ? { newUnitId: await otherId(sent) } : { newSerial: said(sent, SERIAL) };
    const body = { ...device, shippedOn: said(sent, 'shippedOn'), ...given(sent, 'note') };
    return sent.client.call('post', '/v1/units/{id}/replace', { ...onUnit(sent), body });
  },
};

export const relate: Action = {
  start: (_, today) => ({ kind: 're_serialised_as', isKnown: 'new', validFrom: today }),
  fields: (drawing) => {
    const { t, now, today, choice, line, day, words } = drawing;
    const isSame = now['kind'] === 're_serialised_as';
    return [
      choice(
        'kind',
        t.relation,
        KINDS.map((value) => ({ value, label: word(t, 'kind', value) })),
        { required: true },
      ),
      isSame ? knownOrNew(drawing, 'isKnown') : '',
      line(SERIAL, isSame ? t.newSerial : t.otherSerial, { required: true, verbatim: true }),
      day('validFrom', t.since, { required: true, max: today }),
      words('note', t.note),
    ];
  },
  fieldOf: OF_THE_OTHER,
  send: async (sent) => {
    const kind = oneOf(KINDS, sent.values['kind']) ?? 'component_of';
    const isNew = kind === 're_serialised_as' && sent.values['isKnown'] === 'new';
    const body = {
      kind,
      ...(isNew ? { newSerial: said(sent, SERIAL) } : { unitId: await otherId(sent) }),
      ...given(sent, 'validFrom'),
      ...given(sent, 'note'),
    };
    return sent.client.call('post', '/v1/units/{id}/relations', { ...onUnit(sent), body });
  },
};
