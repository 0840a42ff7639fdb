import type { components } from '../core/schema.d.ts';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type MeChange = Schemas['MeChange'];
export type Membership = Me['memberships'][number];
export type Passkey = Schemas['Passkey'];
export type OwnSession = Schemas['OwnSession'];
export type Notices = Schemas['Notices'];
export type TotpStart = Schemas['TotpStart'];
