import { en, type ClaimTexts } from './en.ts';

export const ru: ClaimTexts = en;
