import { expect, it } from 'vitest';
import { PERMISSIONS } from '../../../api/auth/permissions.ts';
import { RIGHTS, ROLES } from '../../../db/vocab.ts';
import { reachOfRight } from './model.ts';

it.each(ROLES)('the table of permissions gives %s what the model gives, no more and no less', (role) => {
  const table = PERMISSIONS[role];
  const model = Object.fromEntries(
    RIGHTS.flatMap((right) => {
      const scope = reachOfRight(role, right);
      return scope === undefined ? [] : [[right, scope]];
    }),
  );
  expect(table).toEqual(model);
});
