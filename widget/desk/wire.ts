import type { components } from '../core/schema.d.ts';

type Schemas = components['schemas'];

export type Claim = Schemas['Claim'];
export type ClaimLine = Schemas['ClaimLine'];
export type CaseItem = Schemas['ClaimListItem'];
export type Status = Schemas['Status'];
export type Entry = Schemas['TimelineEntry'];
export type Receipt = Schemas['Receipt'];
export type Attachment = Schemas['Attachment'];
export type Me = Schemas['Me'];
export type Colleague = Schemas['StaffList']['items'][number];
export type SavedView = Schemas['SavedView'];
export type Action = Claim['actions'][number];
