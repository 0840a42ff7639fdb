import type { Right } from '../../db/vocab.ts';
import type { AdminStrings } from './strings.ts';

export interface PanelEntry {
  /** Behind `#` of the address; the part is `<warranty-admin-…>`. */
  readonly name: PanelName;
  readonly title: keyof AdminStrings;
  /** Any of these opens it. */
  readonly rights: readonly Right[];
  readonly load: () => Promise<unknown>;
}

export type PanelName =
  | 'organization'
  | 'people'
  | 'models'
  | 'terms'
  | 'keys'
  | 'sign-in'
  | 'brand'
  | 'corrections'
  | 'registrations'
  | 'exceptions'
  | 'reports'
  | 'audit'
  | 'health';

/** In the order of the tabs. */
export const PANELS: readonly PanelEntry[] = [
  {
    name: 'organization',
    title: 'panelOrganization',
    rights: ['organization.manage', 'recipients.manage'],
    load: () => import('./organization/index.ts'),
  },
  {
    name: 'people',
    title: 'panelPeople',
    rights: ['people.manage'],
    load: () => import('./people/index.ts'),
  },
  {
    name: 'models',
    title: 'panelModels',
    rights: ['settings.manage', 'unit.change_dates'],
    load: () => import('./models/index.ts'),
  },
  {
    name: 'terms',
    title: 'panelTerms',
    rights: ['unit.change_dates'],
    load: () => import('./terms/index.ts'),
  },
  {
    name: 'keys',
    title: 'panelKeys',
    rights: ['settings.manage'],
    load: () => import('./keys/index.ts'),
  },
  {
    name: 'sign-in',
    title: 'panelSignIn',
    rights: ['settings.manage'],
    load: () => import('./sign-in/index.ts'),
  },
  {
    name: 'brand',
    title: 'panelBrand',
    rights: ['settings.manage'],
    load: () => import('./brand/index.ts'),
  },
  {
    name: 'corrections',
    title: 'panelCorrections',
    rights: ['unit.change_dates', 'unit.propose_dates'],
    load: () => import('./corrections/index.ts'),
  },
  {
    name: 'registrations',
    title: 'panelRegistrations',
    rights: ['claim.read_internal'],
    load: () => import('./registrations/index.ts'),
  },
  {
    name: 'exceptions',
    title: 'panelExceptions',
    rights: ['claim.read_internal'],
    load: () => import('./exceptions/index.ts'),
  },
  {
    name: 'reports',
    title: 'panelReports',
    rights: ['claim.read_internal', 'organization.manage'],
    load: () => import('./reports/index.ts'),
  },
  {
    name: 'audit',
    title: 'panelAudit',
    rights: ['audit.read'],
    load: () => import('./audit/index.ts'),
  },
  {
    name: 'health',
    title: 'panelHealth',
    rights: ['organization.manage'],
    load: () => import('./health/index.ts'),
  },
];

export const panelsFor = (rights: readonly Right[]): PanelEntry[] =>
  PANELS.filter((panel) => panel.rights.some((right) => rights.includes(right)));
