import type { components } from '../../core/schema.d.ts';
import type { Place } from '../place.ts';

export type Finding = components['schemas']['SetupFinding'];

/** Where the thing is mended. */
export function placeOf({ kind, object, organization }: Finding): Place {
  const house = organization?.id ?? object.id;
  switch (object.type) {
    case 'branch':
      return { panel: 'organization', path: `${house}/branches/${object.id}` };
    case 'contact':
      return { panel: 'organization', path: `${house}/contacts/${object.id}` };
    case 'organization':
      return kind === 'one_approver' ? { panel: 'people', path: '' } : { panel: 'organization', path: house };
    case 'embedKey':
      return { panel: 'keys', path: '' };
    case 'brand':
    case 'model':
      return { panel: 'brand', path: '' };
  }
}
