import { given, onUnit, orNone, said } from './sent.ts';
import type { Action } from './types.ts';

const PLACE = ['place', 'room', 'rack'] as const;

export const move: Action = {
  needsBranches: true,
  start: ({ branch, place, room, rack }) => ({
    branchId: branch?.id ?? '',
    place: place ?? '',
    room: room ?? '',
    rack: rack ?? '',
  }),
  fields: ({ t, branches, choice, line, words }) => [
    branches.length ? choice('branchId', t.branch, branches) : '',
    ...PLACE.map((one) => line(one, t[one])),
    words('note', t.note),
  ],
  send: (sent) => {
    const isElsewhere = said(sent, 'branchId') !== (sent.unit.branch?.id ?? '');
    const body = {
      ...(isElsewhere ? given(sent, 'branchId') : {}),
      place: orNone(sent, 'place'),
      room: orNone(sent, 'room'),
      rack: orNone(sent, 'rack'),
      ...given(sent, 'note'),
    };
    return sent.client.call('post', '/v1/units/{id}/move', { ...onUnit(sent), body });
  },
};

export const edit: Action = {
  start: ({ name, inventoryNo }) => ({ name: name ?? '', inventoryNo: inventoryNo ?? '' }),
  fields: ({ t, line }) => [
    line('name', t.deviceName, { hint: t.deviceNameHint }),
    line('inventoryNo', t.inventoryNo, { verbatim: true }),
  ],
  send: (sent) =>
    sent.client.call('patch', '/v1/units/{id}', {
      ...onUnit(sent),
      body: { name: orNone(sent, 'name'), inventoryNo: orNone(sent, 'inventoryNo') },
    }),
};
