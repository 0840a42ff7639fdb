import type { components } from '../core/schema.d.ts';

type Schemas = components['schemas'];

export type Status = Schemas['Status'];
export type Claim = Schemas['Claim'];
export type Line = Schemas['ClaimLine'];
export type Entry = Schemas['TimelineEntry'];
export type Receipt = Schemas['Receipt'];
export type Attachment = Schemas['Attachment'];
export type InfoRequest = Schemas['InfoRequest'];
export type InfoItem = Schemas['InfoItem'];
