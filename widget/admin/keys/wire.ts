import type { components } from '../../core/schema.d.ts';

export type Site = components['schemas']['EmbedKey'];
export type SeenOrigin = components['schemas']['SeenOrigin'];
export type Program = components['schemas']['ApiKey'];
export type ProgramWithSecret = components['schemas']['ApiKeyWithSecret'];
