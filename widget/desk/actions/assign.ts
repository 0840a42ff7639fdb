import { pick } from './fields.ts';
import type { ActionForm } from './form.ts';

const NOBODY = 'nobody';

export const assign: ActionForm = {
  start: ({ assignee }, { me }) => ({ userId: assignee?.id ?? me.userId ?? NOBODY }),
  fields: (drawing) => {
    const { t, staff, me } = drawing.kit;
    const others = staff
      .filter(({ id }) => id !== me.userId)
      .map(({ id, name }) => ({ value: id, label: name }));
    return pick(drawing, {
      name: 'userId',
      label: t.assignee,
      required: true,
      choices: [
        ...(me.userId ? [{ value: me.userId, label: `${t.me} (${me.fullName ?? me.email ?? ''})` }] : []),
        ...others,
        { value: NOBODY, label: t.nobody },
      ],
    });
  },
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/assign', {
      ...request,
      body: { userId: values['userId'] === NOBODY ? null : (values['userId'] ?? null) },
    }),
};
